import { readAddress } from "@/app/api/read";
import { kept } from "@/app/kept";
import { problem } from "@/app/problem";
import { answer } from "@/app/respond";
import { siteUrl } from "@/app/site";
import { dataset } from "@/data/dataset";
import { cut } from "@/data/foreign-text";
import { dataPackage } from "@/data/formats/data-package";
import { formats } from "@/data/formats/endpoints";
import { wholeName } from "@/data/formats/file-name";
import { datasetToJson } from "@/data/formats/json";
import { resources } from "@/data/formats/resources";
import { jsonSchemaOf } from "@/data/formats/schemas";

export {
	OPTIONS,
	refuseMethod as DELETE,
	refuseMethod as PATCH,
	refuseMethod as POST,
	refuseMethod as PUT,
} from "@/app/respond";

const JSON_SCHEMA = "application/schema+json; charset=utf-8";

/** The files of the whole dataset, by name. Each is kept once it is written: the data does not change while we run. */
const files = new Map<string, { type: string; make: () => string }>([
	...resources.map(
		({ name, csv }) => [`${name}.csv`, { type: formats.csv, make: () => csv(dataset) }] as const,
	),
	["dataset.json", { type: formats.json, make: () => JSON.stringify(datasetToJson(dataset)) }],
	["schema.json", { type: JSON_SCHEMA, make: () => JSON.stringify(jsonSchemaOf("Dataset")) }],
	[
		"datapackage.json",
		{ type: formats.json, make: () => JSON.stringify(dataPackage(dataset, siteUrl), null, "\t") },
	],
]);

/** A file of the whole dataset: see /data. */
export async function GET(request: Request, { params }: RouteContext<"/data/[file]">): Promise<Response> {
	const { file } = await params;
	const known = files.get(file);
	if (!known) {
		const there = [...files.keys()].join(", ");
		return problem(404, "No such file", `There is no '${cut(file)}' here. There are: ${there}.`);
	}
	const address = readAddress(request, ["version"]);
	if (address instanceof Response) return address;
	const isCsv = file.endsWith(".csv");
	return answer(request, {
		type: known.type,
		// A package and what lies beside it are found by these names.
		name: isCsv || file === "dataset.json" ? versioned(file) : file,
		attachment: isCsv,
		body: () => kept(`data ${file}`, known.make),
	});
}

function versioned(file: string): string {
	const [name = "", ending = ""] = file.split(".");
	return wholeName(name, dataset.version, `.${ending}`);
}
