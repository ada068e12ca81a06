import { answer, problem } from "@/app/respond";
import { dataset } from "@/data/dataset";
import { toCsv } from "@/data/formats/csv";
import { reportsOf } from "@/data/series";

/** A whole series as CSV, one row a report, in the columns of all reports. */
export async function GET(request: Request, { params }: RouteContext<"/series/[id]/csv">): Promise<Response> {
	const { id } = await params;
	const series = dataset.series.find((one) => one.id === id);
	if (!series) return problem(404, "No such series", `There is no series '${id.slice(0, 60)}' here.`);
	return answer(request, {
		body: toCsv(reportsOf(series), dataset),
		type: "text/csv; charset=utf-8; header=present",
		name: `${series.id}_${dataset.version}.csv`,
		immutable: false,
	});
}
