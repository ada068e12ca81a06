import { stringify } from "csv-stringify/sync";

export type Cell = string | number | boolean | null;

/** A column of a flat file: all that its reader must know, in one home. */
export interface Column<Row, Context = unknown> {
	name: string;
	type: "string" | "integer" | "number" | "boolean" | "date";
	/** `persons` or the form of a date; absent where the cell is a word or a text. */
	unit?: string;
	description: string;
	/** True where no cell is empty. */
	required?: boolean;
	/** True for the id of the row. */
	unique?: boolean;
	enum?: readonly string[];
	/** What a cell looks like, as a regular expression over the whole of it. */
	pattern?: string;
	cell: (row: Row, context: Context) => Cell;
}

/** A column's facts without the way to its cells: for a page, a data package, a schema. */
export type ColumnFacts = Omit<Column<never, never>, "cell">;

/** Units, as the documentation prints them. */
export const PERSONS = "persons";
export const DAY = "date, YYYY-MM-DD";
export const PARTIAL_DATE = "date, YYYY-MM-DD, YYYY-MM or YYYY";
export const PARTIAL_DATE_PATTERN = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

/** Between the items of a list of texts in one cell. Ids are divided by a space. */
export const LIST = " | ";

/**
 * Rows as CSV: RFC 4180, UTF-8 without a byte order mark, CRLF, with a header. An absent value is an empty cell, never
 * a zero. Texts are guarded, see `guard`.
 */
export function tableToCsv<Row, Context>(
	columns: readonly Column<Row, Context>[],
	rows: readonly Row[],
	context: Context,
): string {
	const cells = rows.map((row) => columns.map(({ cell }) => cell(row, context)));
	return stringify([columns.map(({ name }) => name), ...cells], {
		record_delimiter: "windows",
		// A lone line feed or carriage return ends a record for many readers.
		quoted_match: /[\r\n]/,
		cast: { boolean: String, string: guard },
	});
}

/** How a spreadsheet knows a formula, wide forms and leading control characters included. */
const RUNS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Makes a text harmless that a spreadsheet would run as a formula, by a leading apostrophe. A text that begins with
 * apostrophes and then such a character gets one more, so that `unguard` always gives back what was there.
 */
export function guard(text: string): string {
	return RUNS.test(text) ? `'${text}` : text;
}

/** The text before `guard`. */
export function unguard(cell: string): string {
	return cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell;
}
