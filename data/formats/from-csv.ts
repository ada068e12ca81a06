import { parse } from "csv-parse/sync";
import { cut } from "../foreign-text";
import type { Report } from "../types";
import { columns, type ReportColumn } from "./columns";
import { publishedReportSchema } from "./schemas";
import { unguard } from "./table";

/** What is wrong with a cell: the line of the file on which its row begins (the header is 1), and the value. */
export interface CellProblem {
	line: number;
	column: string;
	value: string;
	message: string;
}

export interface ReadCsv {
	reports: Report[];
	problems: CellProblem[];
}

interface ParsedLine {
	info: { lines: number };
	record: string[];
}

/**
 * CSV as `toCsv` writes it, back to reports. Strict: each column must be there, none may be unknown, and a row with
 * anything wrong in it is told of and left out. Columns that are computed here are not read.
 */
export function fromCsv(text: string): ReadCsv {
	const problems: CellProblem[] = [];
	const [header, ...body] = parseLines(text, problems);
	const names = header?.record ?? [];
	problems.push(...checkHeader(names));
	if (problems.length > 0) return { reports: [], problems };
	const reports: Report[] = [];
	const seen = new Map<string, number>();
	let line = (header?.info.lines ?? 1) + 1;
	for (const { record, info } of body) {
		const { report, problems: found } = readRow(names, record, line);
		const earlier = report && seen.get(report.id);
		if (report && earlier !== undefined)
			problems.push({
				line,
				column: "id",
				value: report.id,
				message: `the same id as on line ${earlier}`,
			});
		else if (report) {
			seen.set(report.id, line);
			reports.push(report);
		}
		problems.push(...found);
		line = info.lines + 1;
	}
	return { reports, problems };
}

function parseLines(text: string, problems: CellProblem[]): ParsedLine[] {
	try {
		return parse(text, { bom: true, info: true, relax_column_count: true }) as unknown as ParsedLine[];
	} catch (error) {
		const { lines = 1, message } = error as Error & { lines?: number };
		problems.push({ line: lines, column: "", value: "", message: `this is no CSV: ${message}` });
		return [];
	}
}

function checkHeader(names: readonly string[]): CellProblem[] {
	const known = columns.map(({ name }) => name);
	const tell = (value: string, message: string) => ({ line: 1, column: value, value, message });
	return [
		...known.filter((name) => !names.includes(name)).map((name) => tell(name, "this column is missing")),
		...names.filter((name) => !known.includes(name)).map((name) => tell(name, "this column is not known")),
		...names
			.filter((name, index) => names.indexOf(name) !== index)
			.map((name) => tell(name, "this column is there twice")),
	];
}

function readRow(
	names: readonly string[],
	record: readonly string[],
	line: number,
): { report?: Report; problems: CellProblem[] } {
	if (record.length !== names.length) {
		const message = `the row has ${record.length} cells, the header ${names.length}`;
		return { problems: [{ line, column: "", value: cut(record.join(",")), message }] };
	}
	const cells = new Map(names.map((name, index) => [name, record[index] ?? ""]));
	const problems: CellProblem[] = [];
	const tell = (column: string, message: string) =>
		problems.push({ line, column, value: cells.get(column) ?? "", message });
	const values = readCells(cells, tell);
	if (problems.length > 0) return { problems };
	const parsed = publishedReportSchema.safeParse(values);
	if (parsed.success) return { report: parsed.data, problems };
	for (const { path, message } of parsed.error.issues) tell(columnAt(path.join(".")), message);
	return { problems };
}

type Tell = (column: string, message: string) => void;

/** The cells of a row as a record: not checked yet beyond the form of numbers and flags. */
function readCells(cells: ReadonlyMap<string, string>, tell: Tell): Record<string, unknown> {
	const text = (name: string) => unguard(cells.get(name) ?? "");
	const list = (name: string) => (text(name) === "" ? [] : text(name).split(" "));
	const record: Record<string, unknown> = {};
	for (const column of columns)
		if (column.path !== null) setAt(record, column.path, readCell(column, text(column.name), tell));
	record.scope = text("scope") === "part" ? { subset: text("scope_part") } : text("scope");
	if (text("scope") === "whole" && text("scope_part") !== "") tell("scope_part", "the scope is the whole");
	const own = readFlag("derived_from_own", text("derived_from_own"), tell);
	record.derivedFrom = own === true ? list("derived_from") : null;
	record.inferred = list("inferred");
	record.standing = readStanding(text("standing"), text("standing_on"), tell);
	return record;
}

function readStanding(status: string, on: string, tell: Tell): unknown {
	if (status === "withdrawn" || status === "disowned") return { status, on: on === "" ? null : on };
	if (on !== "") tell("standing_on", `a report that is '${status}' has no such day`);
	return { status };
}

function readCell({ type, name }: ReportColumn, text: string, tell: Tell): unknown {
	if (type === "boolean") return readFlag(name, text, tell);
	if (text === "") return null;
	if (type === "integer" && !/^\d+$/.test(text)) tell(name, "this is no whole number of persons");
	if (type === "number" && !/^\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) tell(name, "this is no number");
	return type === "integer" || type === "number" ? Number(text) : text;
}

function readFlag(name: string, text: string, tell: Tell): boolean | null {
	if (text === "true" || text === "false") return text === "true";
	tell(name, "this is neither true nor false");
	return null;
}

function setAt(record: Record<string, unknown>, path: string, value: unknown): void {
	const [first = "", ...rest] = path.split(".");
	if (rest.length === 0) record[first] = value;
	else {
		const inner = (record[first] ?? {}) as Record<string, unknown>;
		record[first] = inner;
		setAt(inner, rest.join("."), value);
	}
}

/** The column that holds what the schema complains of. */
function columnAt(path: string): string {
	const held: Record<string, string> = {
		scope: "scope",
		"scope.subset": "scope_part",
		"standing.on": "standing_on",
	};
	const found = columns.find((column) => column.path === path);
	if (found) return found.name;
	const [first = ""] = path.split(".");
	return (
		held[path] ??
		({ derivedFrom: "derived_from", standing: "standing", inferred: "inferred" }[first] || first)
	);
}
