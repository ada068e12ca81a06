import { parse } from "csv-parse/sync";
import { isDay, isPartialDate } from "./dates";
import { isPlainAddress } from "./foreign-text";
import type { Problem } from "./rules";
import type { SeriesRow } from "./series";

/** One line of a series' file: its cells by column, and where it stands. */
interface Line {
	line: number;
	/** Null where the line has not as many cells as the header. */
	cells: Cells | null;
}

type Cells = Readonly<Record<string, string>>;

const COLUMNS = ["date", "low", "best", "high", "published", "url", "as_published"];

/**
 * The lines of a CSV file with a header row. Text in, text out: nothing is trusted yet. A line with more or fewer cells
 * than the header keeps its number and has no cells, so that it is told and not misread.
 * @param extra columns that this file has beside those of a series
 * @throws where the text is no CSV, as an unclosed quotation mark
 */
export function readLines(text: string, extra: readonly string[] = []): { lines: Line[]; unknown: string[] } {
	// Excel begins "CSV UTF-8" with an invisible mark.
	const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
	// The types of csv-parse do not know what `info` gives.
	const rows = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
	const header = rows[0]?.record ?? [];
	const lines = rows.slice(1).map(({ record, info }) => ({
		line: info.lines,
		cells:
			record.length === header.length
				? Object.fromEntries(header.map((name, column) => [name, record[column] ?? ""]))
				: null,
	}));
	return { lines, unknown: header.filter((name) => ![...COLUMNS, ...extra].includes(name)) };
}

type Tell = (column: string, message: string) => void;

/** Lines to rows; each slip is told with its line, its column and its value, and that row is left out. */
export function toRows(
	lines: readonly Line[],
	file: string,
	id: string,
): { rows: SeriesRow[]; problems: Problem[] } {
	const problems: Problem[] = [];
	const rows: SeriesRow[] = [];
	let last = "";
	for (const { line, cells } of lines) {
		const before = problems.length;
		const tell: Tell = (field, message) => problems.push({ file: `${file}:${line}`, id, field, message });
		if (cells === null) {
			tell("line", "has more or fewer cells than the header has columns");
			continue;
		}
		const date = cells.date ?? "";
		if (!isDay(date)) tell("date", `'${date}' is no calendar day (YYYY-MM-DD)`);
		else if (date <= last)
			tell(
				"date",
				`'${date}' does not come after '${last}': rows stand in the order of their days, one a day`,
			);
		const row = toRow(date, cells, tell);
		if (problems.length > before) continue;
		last = date;
		rows.push(row);
	}
	return { rows, problems };
}

function toRow(date: string, cells: Cells, tell: Tell): SeriesRow {
	const [low, best, high] = ["low", "best", "high"].map((column) => toNumber(column, cells, tell));
	const { published = "", url = "", as_published: upside = "" } = cells;
	if (published !== "" && !isPartialDate(published)) tell("published", `'${published}' is no calendar date`);
	if (url !== "" && !isPlainAddress(url)) tell("url", `'${url}' is no web address (http or https)`);
	if (!["", "1"].includes(upside)) tell("as_published", `'${upside}' is neither 1 nor empty`);
	const more = {
		...(published === "" ? {} : { published }),
		...(url === "" ? {} : { url }),
		...(upside === "1" ? { asPublished: true as const } : {}),
	};
	const numbers = [date, low ?? null, best ?? null, high ?? null] as const;
	return Object.keys(more).length === 0 ? numbers : [...numbers, more];
}

function toNumber(column: string, cells: Cells, tell: Tell): number | null {
	const text = cells[column] ?? "";
	if (text === "") return null;
	if (/^\d{1,12}$/.test(text)) return Number(text);
	tell(column, `'${text}' is no whole number of persons`);
	return null;
}
