import { stringify } from "csv-stringify/sync";
import type { Dataset, Report } from "../types";
import { columns } from "./columns";

/**
 * Reports as CSV (RFC 4180, UTF-8), one a row, with a header. A text cell that a spreadsheet would run as a
 * formula is made harmless by a leading apostrophe. An absent value is an empty cell, never a zero.
 */
export function toCsv(reports: readonly Report[], data: Dataset): string {
	const rows = reports.map((report) => columns.map(([, cell]) => cell(report, data)));
	return stringify([columns.map(([name]) => name), ...rows], {
		record_delimiter: "windows",
		escape_formulas: true,
		cast: { boolean: String },
	});
}
