import { negotiate, readAddress, splitName } from "@/app/api/read";
import { kept } from "@/app/kept";
import { problem } from "@/app/problem";
import { answer } from "@/app/respond";
import { dataset } from "@/data/dataset";
import { cut } from "@/data/foreign-text";
import { toCsv } from "@/data/formats/csv";
import { formats } from "@/data/formats/endpoints";
import { wholeName } from "@/data/formats/file-name";
import { seriesToJson } from "@/data/formats/json";
import { reportsOf } from "@/data/series";
import { suggest } from "@/data/suggest";

export {
	OPTIONS,
	refuseMethod as DELETE,
	refuseMethod as PATCH,
	refuseMethod as POST,
	refuseMethod as PUT,
} from "@/app/respond";

/** The rows of one series as reports: `/api/v1/series/ua-general-staff-personnel.csv`. */
export async function GET(
	request: Request,
	{ params }: RouteContext<"/api/v1/series/[file]">,
): Promise<Response> {
	const { file } = await params;
	const { name, ending } = splitName(file);
	const series = dataset.series.find(({ id }) => id === name);
	if (!series) {
		const near = suggest(
			name,
			dataset.series.map(({ id }) => id),
		);
		return problem(
			404,
			"No such series",
			`There is no series '${cut(name)}'${near}. All are at /api/v1/series.`,
		);
	}
	if (ending !== null && ending !== "csv" && ending !== "json")
		return problem(404, "No such file", `A series is there as ${name}.csv and as ${name}.json.`);
	const address = readAddress(request, ["version"]);
	if (address instanceof Response) return address;
	const format = ending ?? negotiate(request, ["json", "csv"]);
	return answer(request, {
		type: formats[format],
		name: wholeName(series.id, dataset.version, `.${format}`),
		attachment: format === "csv",
		body: () =>
			kept(`series ${series.id} ${format}`, () =>
				format === "csv" ? toCsv(reportsOf(series), dataset) : JSON.stringify(seriesToJson(series, dataset)),
			),
		...(ending === null ? { vary: "Accept" } : {}),
	});
}
