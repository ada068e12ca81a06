import { perReport } from "../memo";
import type { Dataset, Report } from "../types";
import { columns } from "./columns";
import { tableToCsv } from "./table";

/**
 * Reports as CSV, one a row; see `tableToCsv`. `fromCsv` reads it back. The line of a report is kept: a crowd asks for
 * the same ones by many filters.
 */
export function toCsv(reports: readonly Report[], data: Dataset): string {
	return head + reports.map((report) => line(report, data)).join("");
}

const head = tableToCsv(columns, [], null as never);
const line = perReport((report, data) => tableToCsv(columns, [report], data).slice(head.length));
