import { readFileSync } from "node:fs";
import type { ReportInput } from "../schema";
import type { Draft } from "./draft";

/**
 * The draft in a JSON file: a report, with `newSource` and `file` beside its fields.
 * @throws Error that names the file and says what it holds instead
 */
export function readRecord(path: string): Draft {
	const { newSource, file, reading, ...report } = readObject(path);
	if (reading !== undefined && reading !== "single")
		throw new Error(
			`${path}: reading: is ${JSON.stringify(reading)}; a new record is 'single' (or leave it out), and 'second' is set by whoever reads the page again`,
		);
	if (newSource !== undefined && !isObject(newSource))
		throw new Error(`${path}: newSource: is ${kindOf(newSource)}; the entry of the source is needed, { … }`);
	const { id, ...entry } = newSource ?? {};
	if (id !== undefined && id !== report.source)
		throw new Error(
			`${path}: newSource.id: is ${JSON.stringify(id)}, but the report's source is ${JSON.stringify(report.source)}; leave it out, or give the same id`,
		);
	if (file !== undefined && !isReportFile(file, report.conflict))
		throw new Error(
			`${path}: file: is ${JSON.stringify(file)}; a file of the record's own conflict is needed, data/conflicts/<conflict>/reports/<name>.ts`,
		);
	return {
		report: { ...report, reading: "single" } as Draft["report"],
		newSource: newSource && (entry as Draft["newSource"]),
		file,
	};
}

function readObject(path: string): Record<string, unknown> {
	const value = parse(path, readText(path));
	if (!isObject(value))
		throw new Error(`${path}: holds ${kindOf(value)}; one report is needed, { "id": …, … }`);
	return value;
}

function readText(path: string): string {
	try {
		// Some editors begin a file with an invisible mark of its encoding, which is no JSON.
		return readFileSync(path, "utf8").replace(/^\uFEFF/, "");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : error;
		const reasons: Record<string, string> = {
			ENOENT: "there is no such file",
			EISDIR: "is a folder; a JSON file is needed",
		};
		throw new Error(`${path}: ${reasons[String(code)] ?? `cannot be read (${code})`}`);
	}
}

function parse(path: string, text: string): unknown {
	if (text.trim() === "") throw new Error(`${path}: is empty; one report is needed, { "id": …, … }`);
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Error(`${path}: is no JSON: ${error instanceof Error ? error.message : error}`);
	}
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isReportFile(file: unknown, conflict: unknown): file is string {
	const [, folder] = /^data\/conflicts\/([a-z0-9-]+)\/reports\/[a-z0-9-]+\.ts$/.exec(String(file)) ?? [];
	return typeof file === "string" && folder !== undefined && (conflict === undefined || conflict === folder);
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return "a list";
	return value === null ? "null" : `the ${typeof value} ${JSON.stringify(value)?.slice(0, 40)}`;
}

/** What a file of reports says once for all its records; none where the text is no such file. */
export function defaultsIn(text: string): Record<string, unknown> | null {
	const header = /defineReports\(\s*\{([\s\S]*?)\n\t\},/.exec(text)?.[1];
	if (header === undefined) return null;
	const group = /\bgroup: \{([^}]*)\}/.exec(header)?.[1];
	const own = group === undefined ? header : header.replace(group, "");
	return { ...pairs(own), ...(group === undefined ? {} : { group: pairs(group) }) };
}

function pairs(text: string): Record<string, string | null> {
	const found = [...text.matchAll(/\b(\w+): (?:"([^"]*)"|null)/g)];
	return Object.fromEntries(found.map(([, name = "", value]) => [name, value ?? null]));
}

/** The fields that a report leaves out and its file says, as `defineReports` fills them in, and their names. */
export function withDefaults(
	report: Draft["report"],
	defaults: Readonly<Record<string, unknown>>,
): { report: Draft["report"]; taken: string[] } {
	const { start, ...others } = defaults;
	const absent = Object.keys(others).filter((name) => report[name as keyof ReportInput] === undefined);
	const filled = { ...report, ...Object.fromEntries(absent.map((name) => [name, others[name]])) };
	const period: unknown = report.period;
	if (start === undefined || !isObject(period) || period.start !== undefined)
		return { report: filled, taken: absent };
	return {
		report: { ...filled, period: { ...report.period, start } as ReportInput["period"] },
		taken: [...absent, "period.start"],
	};
}
