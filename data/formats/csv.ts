import type { Dataset, Report } from "../types";
import { columns } from "./columns";
import { tableToCsv } from "./table";

/** Reports as CSV, one a row; see `tableToCsv`. `fromCsv` reads it back. */
export function toCsv(reports: readonly Report[], data: Dataset): string {
	return tableToCsv(columns, reports, data);
}
