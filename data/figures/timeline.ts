import type { DatedSelection } from "../select";
import type { Dataset, View } from "../types";
import { datedMarks, dayAxis, eventsOf, positionsOf } from "./days";
import { linesOf, withLetters } from "./lines";
import type { ChartParts } from "./parts";

/** Each report at its date, from its lowest to its highest number; series as lines. */
export function timeline(
	view: View,
	selection: DatedSelection,
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): ChartParts {
	const { lines, rows: lineRows } = linesOf(view, selection.series, numbers, data);
	withLetters(lines);
	const { rows, marks } = datedMarks(view, selection.reports, numbers, data, lineRows.length);
	const days = positionsOf(marks, lines);
	const position = dayAxis(view, selection, days, data);
	const events = days.length > 0 ? eventsOf(view, position, data) : [];
	return { rows: [...lineRows, ...rows], marks, lines, position, events };
}
