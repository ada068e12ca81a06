import { lastDay } from "./dates";
import { selectForChart } from "./figures";
import { dateOf, everyReport } from "./select";
import type { Dataset, View } from "./types";
import { encodeFullView } from "./view";

/**
 * The address under which a figure can be found again: every parameter written out, the dataset's version beside
 * them, and an open cut-off set to the newest day that the figure shows, so that later reports do not change it.
 */
export function permalinkQuery(view: View, data: Dataset): string {
	const days = everyReport(selectForChart(view, data)).flatMap((report) => {
		const date = dateOf(report, view);
		return date === null ? [] : [lastDay(date)];
	});
	const to = view.to ?? days.sort().at(-1) ?? null;
	return `${encodeFullView({ ...view, to })}&version=${data.version}`;
}
