import { dayNumber, firstDay } from "../dates";
import { steppedSeries } from "../drawn-steps";
import type { DatedSelection } from "../select";
import type { Dataset, View } from "../types";
import { datedMarks, dayAxis, eventsOf, positionsOf } from "./days";
import { linesOf, stepLines, withLetters } from "./lines";
import type { ChartParts } from "./parts";

/**
 * Counts of single periods, each from its first to its last day; period series as lines of points; and of the running
 * totals that come day by day or week by week the steps, which are computed here and say so.
 */
export function periods(
	view: View,
	selection: DatedSelection,
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): ChartParts {
	const own = linesOf(view, selection.series, numbers, data);
	const steps = stepLines(view, steppedSeries(view, data), numbers, data);
	const before = own.rows.length + steps.rows.length;
	const { rows, marks } = datedMarks(view, selection.reports, numbers, data, before);
	const starts = new Map(selection.reports.map(({ id, period: { start } }) => [id, start]));
	for (const mark of marks) {
		const start = starts.get(mark.id);
		if (start) mark.since = dayNumber(firstDay(start));
	}
	const lines = withLetters([...own.lines, ...steps.lines]);
	const since = marks.flatMap((mark) => (mark.since === undefined ? [] : [mark.since]));
	const days = [...positionsOf(marks, lines), ...since];
	const position = dayAxis(view, selection, days, data);
	const events = days.length > 0 ? eventsOf(view, position, data) : [];
	return { rows: [...own.rows, ...steps.rows, ...rows], marks, lines, position, events };
}
