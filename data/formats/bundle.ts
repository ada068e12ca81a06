import { strToU8, zipSync } from "fflate";
import { shownReports } from "../shown-reports";
import type { Dataset, View } from "../types";
import type { BundleRequest } from "./bundle-request";
import { toCsv } from "./csv";
import { fileName, fileNameOfSeveral, sizeEnding } from "./file-name";
import { licence } from "./licence";

/** What a bundle is made of beside the rows of its Views. */
export interface BundleParts {
	png: Uint8Array;
	svg: Uint8Array;
	/** The figure's own table. */
	figure: string;
	sources: string;
	caption: string;
	permalink: string;
}

/** The name of a bundle of one View or several, or of a file in it. */
export function bundleName(views: readonly View[], { version }: Dataset, ending = ".zip"): string {
	const [view] = views;
	return view && views.length === 1
		? fileName(view, version, ending)
		: fileNameOfSeveral(views, version, ending);
}

/** All of a chart in one ZIP. The same parts give the same bytes, on any machine. */
export function bundle(
	views: readonly View[],
	request: BundleRequest,
	{ png, svg, figure, sources, caption, permalink }: BundleParts,
	data: Dataset,
): Uint8Array {
	const name = (ending: string) => bundleName(views, data, ending);
	const pictures = [name(sizeEnding(request.png, "png")), name(sizeEnding(request.svg, "svg"))] as const;
	const reports = views.map((view, at): [string, string] => [
		name(views.length === 1 ? "_reports.csv" : `_reports-${at + 1}.csv`),
		toCsv(shownReports(view, data), data),
	]);
	const table = name("_figure.csv");
	const readMe = readMeOf({ pictures, reports: reports.map(([file]) => file), table, permalink }, data);
	return zipSync(
		{
			// Packed already.
			[pictures[0]]: [png, { level: 0 }],
			[pictures[1]]: svg,
			...Object.fromEntries(reports.map(([file, text]) => [file, strToU8(text)])),
			[table]: strToU8(figure),
			"sources.csv": strToU8(sources),
			"caption.txt": strToU8(caption),
			"README.txt": strToU8(readMe),
		},
		// More effort takes seconds for a tenth less, and nothing else is answered meanwhile.
		{ level: 1, mtime: dayOf(data.version) },
	);
}

/** A ZIP holds local times without their zone: the day's noon on whatever clock, which no clock skips. */
function dayOf(version: string): Date {
	const [year = 1980, month = 1, day = 1] = version.slice(0, 10).split("-").map(Number);
	return new Date(year, month - 1, day, 12);
}

interface Listed {
	pictures: readonly string[];
	reports: readonly string[];
	table: string;
	permalink: string;
}

function readMeOf({ pictures, reports, table, permalink }: Listed, { version }: Dataset): string {
	const files = [
		...pictures.map((file) => [file, "the chart, with sources, version and address in it"]),
		["caption.txt", "what has to stand with it where it is printed, and its text alternative"],
		["sources.csv", "the pages behind it: numbered as on the chart, then yardsticks and events"],
		...reports.map((file) => [file, "the reports that it is made from, as they were entered"]),
		[table, "the chart's own table, with what was computed and from what"],
	];
	return [
		`Reported Losses, dataset ${version}`,
		...files.map(([file, what]) => `${file}\n  ${what}`),
		"Tables are UTF-8 with commas; an empty cell is an unknown, never a zero.",
		`${licence.sentence}: ${licence.url}`,
		`Found again at ${permalink}`,
		"",
	].join("\n\n");
}
