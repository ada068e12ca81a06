import { readAddress } from "@/app/api/read";
import { namesViews, readViews } from "@/app/api/read-views";
import type { ProblemDetail } from "@/app/problem";
import { dataset } from "@/data/dataset";
import { cut } from "@/data/foreign-text";
import { bundleName } from "@/data/formats/bundle";
import { type BundleRequest, readBundleRequest } from "@/data/formats/bundle-request";
import { endpoints } from "@/data/formats/endpoints";
import { sizeEnding } from "@/data/formats/file-name";
import { type ImageFormat, type ImageRequest, readImageRequest } from "@/data/formats/image-request";
import { readPasted } from "@/data/pasted";
import type { View } from "@/data/types";
import { isVersion } from "@/data/version";
import { formatNamed, Misuse, type OutputFormat } from "./options";

/** One file to be made. */
export type Asked = { views: readonly View[]; name: string } & (
	| { format: ImageFormat; request: ImageRequest }
	| { format: "zip"; request: BundleRequest }
);

/** Only its path and query are read. */
const SOMEWHERE = "https://nowhere.invalid";

/**
 * What an address and the options beside it ask for, read as strictly as the API reads it.
 * @param note what a reader should know that is no slip
 * @throws Misuse naming every parameter that cannot be used
 */
export async function readAsked(
	address: string,
	image: readonly [name: string, value: string][],
	wanted: OutputFormat | null,
	note: (text: string) => void,
): Promise<Asked> {
	const { parameters, ending } = parametersOf(address);
	for (const [name, value] of image) parameters.set(name, value);
	const format = wanted ?? formatNamed(ending) ?? "png";
	const isBundle = format === "zip";
	const { problems } = isBundle ? readBundleRequest(parameters) : readImageRequest(parameters, format);
	const request = new Request(`${SOMEWHERE}/api/v1/chart?${parameters}`);
	const allowed = endpoints[isBundle ? "bundle" : "chart"].parameters;
	const read = namesViews(request)
		? readViews(request, allowed, problems)
		: readAddress(request, allowed, problems);
	const options = new Set(image.map(([name]) => name));
	if (read instanceof Response) {
		const { errors } = (await read.json()) as { errors: ProblemDetail[] };
		throw new Misuse(problemLines(errors, options));
	}
	tellVersion(parameters.get("version"), note);
	const views = "views" in read ? read.views : [read.view];
	const named = (end: string) => bundleName(views, dataset, end);
	if (isBundle) return { views, format, request: readBundleRequest(parameters).request, name: named(".zip") };
	const drawn = readImageRequest(parameters, format).request;
	return { views, format, request: drawn, name: named(sizeEnding(drawn, format)) };
}

/** A line a problem: which parameter or option, what is wrong with it, what would be accepted. */
export function problemLines(problems: readonly ProblemDetail[], options: ReadonlySet<string>): string {
	return problems
		.map(({ parameter, value, message, accepted }) => {
			const name = options.has(parameter) ? `--${parameter}` : parameter;
			// Of an address with several views the whole query of one is its value.
			const given = value === "" || parameter === "view" || message.startsWith("'") ? "" : ` '${value}'`;
			return `${name}:${given} ${message}${accepted ? `; accepted: ${accepted}` : ""}`;
		})
		.join("\n");
}

function parametersOf(address: string): { parameters: URLSearchParams; ending: string } {
	const text = address.trim();
	const isBare = !/^(?:https?:\/\/|\/)/i.test(text);
	if (isBare && text.includes("="))
		return { parameters: new URLSearchParams(text.replace(/^\?/, "")), ending: "" };
	if (isBare || readPasted(text) === null)
		throw new Misuse(
			`'${cut(text)}' is no chart's address; accepted: a permalink (…/explore?…, …/side-by-side?…, …/api/v1/chart.png?…) or parameters such as 'source=nato&to=2022-03-31'`,
		);
	const { pathname, searchParams } = new URL(text, SOMEWHERE);
	return { parameters: searchParams, ending: /\/(?:chart|bundle)\.(\w+)$/.exec(pathname)?.[1] ?? "" };
}

function tellVersion(version: string | null, note: (text: string) => void): void {
	if (version === null || version === dataset.version) return;
	if (!isVersion(version))
		throw new Misuse(`version: '${cut(version)}' is no version of the dataset; accepted: ${dataset.version}`);
	note(
		`The address names version ${version} of the dataset. It is drawn from the present one, ${dataset.version}: figures may have been revised since.`,
	);
}
