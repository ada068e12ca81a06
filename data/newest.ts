import { lastDay } from "./dates";
import type { Row } from "./figures/figure";
import { toRow } from "./figures/rows";
import type { Dataset } from "./types";

/** The reports published last, newest first, in words. */
export function newestRows(data: Dataset, count: number): Row[] {
	return data.reports
		.flatMap((report) => (report.published === null ? [] : [{ report, day: lastDay(report.published) }]))
		.sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.report.id < b.report.id ? -1 : 1))
		.slice(0, count)
		.map(({ report }) => toRow(report, 0, null, data));
}
