import { describeReport, type Selection, standingInWords } from "../select";
import type { Dataset } from "../types";
import type { LeftOut } from "./figure";

/** A report that does not stand on the chart, with the reason. */
export function toLeftOut({ report, reason }: Selection["leftOut"][number], data: Dataset): LeftOut {
	return {
		id: report.id,
		href: report.series === null ? `/reports/${report.id}` : `/series/${report.series}`,
		text: describeReport(report, data),
		reason,
		...(reason === standingInWords(report) ? { withdrawn: true as const } : {}),
	};
}
