import { selectForChart } from "./figures";
import { everyReport, select } from "./select";
import type { Dataset, Report, View } from "./types";

/** What a View's chart is made from. The running totals whose steps a chart of periods or paces shows are no reports of that View. */
export function shownReports(view: View, data: Dataset): Report[] {
	const hasSteps = view.chart === "periods" || view.chart === "pace";
	return everyReport(hasSteps ? select(view, data) : selectForChart(view, data));
}
