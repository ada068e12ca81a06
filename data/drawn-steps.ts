import { lastDay } from "./dates";
import { definitionKey } from "./related";
import { type ReportStep, stepsBetween } from "./report-steps";
import { onceStood, type SeriesRows, select } from "./select";
import { type Step, stepsOf } from "./series";
import type { Dataset, Report, View } from "./types";

/** Between which running totals the chart of a View draws what was added. */

/** A running total, its rows within a choice, and what was added from row to row: never empty. */
export interface SteppedSeries extends SeriesRows {
	steps: readonly Step[];
}

/** The steps of the rows of a series; null where it has none among them, as an interval has no step. */
function steppedWithin({ series, reports }: SeriesRows): SteppedSeries | null {
	const shown = new Set(reports.map(({ period }) => period.end));
	const steps = stepsOf(series).filter(({ end }) => shown.has(end));
	return steps.length === 0 ? null : { series, reports, steps };
}

/** The running totals whose steps a chart of periods shows beside what was counted by period; by day of the row only. */
export function steppedSeries(view: View, data: Dataset): SteppedSeries[] {
	const isStepped = view.chart === "periods" || (view.chart === "pace" && view.span === "period");
	if (!isStepped || view.date === "published") return [];
	return select({ ...view, span: "cumulative" }, data).series.flatMap((one) =>
		// Steps over unlike numbers of days stand side by side as paces only.
		one.series.every === "irregular" && view.chart === "periods" ? [] : (steppedWithin(one) ?? []),
	);
}

/** True where the steps between running totals are drawn: on the axis of the days that they cover. */
function hasSteps({ chart, span, date }: View): boolean {
	return chart === "pace" && span === "period" && date === "as-of";
}

/** The steps between single running totals whose last day lies within the View's days, by that day. */
export function stepsOfReports(view: View, data: Dataset): ReturnType<typeof stepsBetween> {
	if (!hasSteps(view)) return { steps: [], without: [] };
	// The total before the first of the chosen days is where the first step starts.
	const { reports, series } = select({ ...view, span: "cumulative", from: null }, data);
	return stepsWithin(view, reports, series);
}

/** The steps between some running totals that lie in the View's days, and in those of no series. */
function stepsWithin(
	view: View,
	reports: readonly Report[],
	series: readonly SeriesRows[],
): ReturnType<typeof stepsBetween> {
	const found = stepsBetween(reports);
	const stepped = series.flatMap((one) => steppedWithin(one) ?? []);
	const isApart = (step: ReportStep) => stepped.some((one) => liesBetween(one, step));
	const steps = found.steps.filter((step) => !isApart(step));
	const without = [
		...found.without,
		...found.steps.filter(isApart).map(({ earlier, later }) => ({ earlier, later, reason: IN_SERIES })),
	];
	const isWithin = (end: string) => view.from === null || end >= view.from;
	return {
		steps: steps.filter(({ end }) => isWithin(end)).sort(byDay),
		without: without.filter(({ later }) => isWithin(lastDay(later.period.end ?? ""))),
	};
}

const IN_SERIES = "its source's own series has rows for these days, and its steps stand here";

/** True where a series of the same source and definition has rows in the days between two totals, and steps of its own. */
function liesBetween({ series, reports }: SteppedSeries, { later, start, end }: ReportStep): boolean {
	const [row] = reports;
	if (!row || series.source !== later.source || definitionKey(row) !== definitionKey(later)) return false;
	return reports.some(({ period }) => period.end !== null && period.end >= start && period.end <= end);
}

function byDay(a: ReportStep, b: ReportStep): number {
	return a.end === b.end ? (a.later.id < b.later.id ? -1 : 1) : a.end < b.end ? -1 : 1;
}

/**
 * The running totals of a choice between which steps lie, or lay on some known-on day: what its source has since put
 * otherwise or taken back is among them. None on a chart without such steps.
 */
export function totalsOfSteps(view: View, data: Dataset): Report[] {
	if (!hasSteps(view)) return [];
	const selection = select({ ...view, span: "cumulative", from: null, known: null }, data);
	const totals = { ...view, span: "cumulative" } as const;
	const taken = selection.leftOut.map(({ report }) => report).filter((one) => onceStood(one, totals));
	// What was taken back may stand in the way of a step of today, so both are asked.
	const pairs = [selection.reports, [...selection.reports, ...taken]].flatMap((reports) => {
		const { steps, without } = stepsWithin(view, reports, selection.series);
		return [...steps, ...without.filter(({ reason }) => reason !== IN_SERIES)];
	});
	return [...new Set(pairs.flatMap(({ earlier, later }) => [earlier, later]))];
}
