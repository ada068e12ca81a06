import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { RawDataset } from "../build";
import { firstDay, lastDay } from "../dates";
import type { ReportInput, SourceInput } from "../schema";
import { defaultsIn } from "./record";

const require = createRequire(import.meta.url);

/**
 * The file that a report belongs in: of its conflict and side, the one whose reports were published nearest to it. A
 * year that no file of that side holds yet gets a file of its own, unless all of a conflict stands in one.
 */
export function fileFor(
	{ conflict, side, published, period }: Partial<ReportInput>,
	raw: RawDataset,
): string {
	const folder = `data/conflicts/${conflict}/reports/`;
	const own = raw.reportFiles.filter(({ file }) => file.startsWith(folder));
	const [only] = own;
	if (!only) return `${folder}tolls.ts`;
	if (own.length === 1) return only.file;
	const date = published ?? period?.end ?? null;
	const ofSide = own.filter(({ reports }) => reports.some((report) => report.side === side));
	if (date === null) return ofSide[0]?.file ?? `${folder}${side}.ts`;
	const day = firstDay(date);
	const nearest = ofSide
		.map(({ file, reports }) => ({
			file,
			days: reports
				.filter((one) => one.side === side)
				.flatMap(dayOf)
				.sort(),
		}))
		.map(({ file, days }) => ({ file, days, away: distance(day, days) }))
		.sort((a, b) => a.away - b.away)[0];
	if (nearest?.days.some((one) => one.slice(0, 4) === day.slice(0, 4))) return nearest.file;
	return `${folder}${side}-${day.slice(0, 4)}.ts`;
}

function dayOf({ published, period }: ReportInput): string[] {
	const date = published ?? period.end;
	return date === null ? [] : [lastDay(date)];
}

/** How far a day lies from a list of days: 0 within it. Only an order is made of it. */
function distance(day: string, days: readonly string[]): number {
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return Number.POSITIVE_INFINITY;
	const time = (text: string) => Date.parse(`${text}T00:00:00Z`);
	if (day < first) return time(first) - time(day);
	return day > last ? time(day) - time(last) : 0;
}

/** The order in which the fields of a record are written. */
const ORDER: readonly (keyof ReportInput)[] = [
	"id",
	"source",
	"speaker",
	"side",
	"group",
	"scope",
	"measure",
	"includes",
	"estimate",
	"deaths",
	"period",
	"span",
	"published",
	"recorded",
	"projection",
	"method",
	"basis",
	"words",
	"derivedFrom",
	"citation",
	"standing",
	"reading",
	"inferred",
	"note",
];

/** A record in the usual order, without what the schema fills in by itself. */
function tidy(record: Partial<ReportInput>): object {
	const { weak, ...citation } = record.citation ?? {};
	const usual: Partial<Record<keyof ReportInput, unknown>> = {
		deaths: "unstated",
		reading: "single",
		scope: "whole",
	};
	const told: Partial<ReportInput> = {
		...record,
		citation: (weak ? { ...citation, weak } : citation) as ReportInput["citation"],
	};
	const empty = (value: unknown) =>
		value === undefined || value === null || (Array.isArray(value) && value.length === 0);
	const keeps = (key: keyof ReportInput) => {
		// A day that is not known is written out; a list of origins that is empty says that there is none.
		if (key === "published") return true;
		if (key === "derivedFrom") return told[key] !== null && told[key] !== undefined;
		return !empty(told[key]) && told[key] !== usual[key];
	};
	return Object.fromEntries(ORDER.filter(keeps).map((key) => [key, told[key] ?? null]));
}

/** A file as it is to be. */
export interface Change {
	file: string;
	text: string;
}

/**
 * A report in its file, which is made and listed where it is new. Nothing is written.
 * @throws Error where the file is none that a report can be put into
 */
export function withReport(root: string, file: string, report: ReportInput): Change[] {
	const path = join(root, file);
	if (existsSync(path)) return [change(file, withRecord(readFileSync(path, "utf8"), file, report))];
	const index = "data/conflicts/index.ts";
	return [
		change(file, newFile(report)),
		change(index, withListing(readFileSync(join(root, index), "utf8"), file)),
	];
}

const END_OF_RECORDS = "\n\t],\n);";

function withRecord(text: string, file: string, report: ReportInput): string {
	const at = text.lastIndexOf(END_OF_RECORDS);
	const defaults = defaultsIn(text);
	if (at === -1 || defaults === null)
		throw new Error(`${file} does not end as the files of reports do: add the record by hand`);
	return `${text.slice(0, at)}\n\t\t${literal(tidy(withoutDefaults(report, defaults)))},${text.slice(at)}`;
}

/** A record without what the file's defaults say already. */
function withoutDefaults(
	{ conflict: _, ...report }: ReportInput,
	said: Readonly<Record<string, unknown>>,
): Partial<ReportInput> {
	const { side, span, recorded, group, period, ...rest } = report;
	const { start, ...end } = period;
	return {
		...rest,
		...(side === said.side ? {} : { side }),
		...(span === said.span ? {} : { span }),
		...(recorded === said.recorded ? {} : { recorded }),
		...(isDeepStrictEqual(group, said.group) ? {} : { group }),
		period: (start === said.start ? end : { start, ...end }) as ReportInput["period"],
	};
}

function newFile({
	conflict,
	side,
	group,
	span,
	recorded,
	period: { start, end },
	...rest
}: ReportInput): string {
	// Broken after the brace, as the formatter then keeps it.
	const defaults = literal({ conflict, side, group: { of: group.of }, span, start, recorded }).replace(
		"{",
		"{\n",
	);
	const period = { end } as ReportInput["period"];
	const record = literal(tidy({ ...rest, ...(Object.keys(group).length > 1 ? { group } : {}), period }));
	return `import { defineReports } from "../../define";\n\nexport default defineReports(\n${defaults},\n[\n${record},\n],\n);\n`;
}

/** A value as TypeScript; Biome then takes the quotes off the names. */
function literal(value: object): string {
	return JSON.stringify(value);
}

function withListing(text: string, file: string): string {
	const path = file.replace(/^data\/conflicts\//, "").replace(/\.ts$/, "");
	const name = path
		.replace("/reports/", "-")
		.replace(/[^a-z0-9]+(.)/g, (_, letter: string) => letter.toUpperCase());
	const end = text.lastIndexOf("];");
	return `import ${name} from "./${path}";\n${text.slice(0, end)}\t{ file: at("${path}"), reports: ${name} },\n${text.slice(end)}`;
}

/**
 * The entry of a source at the end of one of the files of `data/sources`. Nothing is written.
 * @throws Error where the file does not end as they do
 */
export function withSource(root: string, file: string, id: string, source: Omit<SourceInput, "id">): Change {
	const text = readFileSync(join(root, file), "utf8");
	const at = text.lastIndexOf("\n} satisfies");
	if (at === -1) throw new Error(`${file} does not end as the files of sources do: add the source by hand`);
	return change(file, `${text.slice(0, at)}\n\t${JSON.stringify(id)}: ${literal(source)},${text.slice(at)}`);
}

/** Writes files whose texts are all ready, so that none is written where another cannot be made. */
export function write(root: string, changes: readonly Change[]): void {
	for (const { file, text } of changes) {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), text);
	}
}

/** A file's text as Biome would have it, with the project's own settings. */
function change(file: string, text: string): Change {
	const project = dirname(require.resolve("@biomejs/biome/package.json")).replace(/\/node_modules\/.*$/, "");
	const formatted = execFileSync(
		process.execPath,
		[require.resolve("@biomejs/biome/bin/biome"), "check", "--write", `--stdin-file-path=${file}`],
		{ cwd: project, input: text, encoding: "utf8", stdio: ["pipe", "pipe", "pipe"] },
	);
	return { file, text: formatted };
}
