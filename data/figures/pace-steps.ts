import { lastDay } from "../dates";
import { definitionKey } from "../related";
import { type ReportStep, stepsBetween } from "../report-steps";
import { type Selection, type SeriesRows, select } from "../select";
import type { Dataset, Report, View } from "../types";

/** True where the steps between running totals are drawn: on the axis of the days that they cover. */
function hasSteps({ chart, span, date }: View): boolean {
	return chart === "pace" && span === "period" && date === "as-of";
}

/** The steps between single running totals whose last day lies within the View's days, by that day. */
export function stepsOfReports(view: View, data: Dataset): ReturnType<typeof stepsBetween> {
	if (!hasSteps(view)) return { steps: [], without: [] };
	// The total before the first of the chosen days is where the first step starts.
	const { reports, series } = select({ ...view, span: "cumulative", from: null }, data);
	const found = stepsBetween(reports);
	const isApart = (step: ReportStep) => series.some((one) => liesBetween(one, step));
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

/** True where a series of the same source and definition has rows in the days between two totals: it has its own steps. */
function liesBetween({ series, reports }: SeriesRows, { later, start, end }: ReportStep): boolean {
	const [row] = reports;
	if (!row || series.source !== later.source || definitionKey(row) !== definitionKey(later)) return false;
	return reports.some(({ period }) => period.end !== null && period.end >= start && period.end <= end);
}

function byDay(a: ReportStep, b: ReportStep): number {
	return a.end === b.end ? (a.later.id < b.later.id ? -1 : 1) : a.end < b.end ? -1 : 1;
}

/** A selection of single periods with the running totals between which steps are drawn; what has no step says why. */
export function withSteps(selection: Selection, view: View, data: Dataset): Selection {
	if (view.chart !== "pace" || view.span !== "period") return selection;
	const { steps, without } = stepsOfReports(view, data);
	const stepped = new Set<Report>(steps.flatMap(({ earlier, later }) => [earlier, later]));
	const reasons = new Map(
		without.flatMap(({ earlier, later, reason }) => [
			[later, reason],
			[earlier, reason],
		]),
	);
	return {
		...selection,
		reports: [...selection.reports, ...stepped],
		leftOut: selection.leftOut
			.filter(({ report }) => !stepped.has(report))
			.map((one) =>
				one.report.series === null && one.report.span === "cumulative" && one.report.scope === "whole"
					? { ...one, reason: whyNoStep(one, reasons.get(one.report), view) }
					: one,
			),
	};
}

function whyNoStep(
	{ report, reason }: Selection["leftOut"][number],
	found: string | undefined,
	view: View,
): string {
	// What is withdrawn, or has no day to set against the chosen ones, is left out for that.
	if (!reason.startsWith("not comparable here")) return reason;
	if (view.date === "published")
		return "a running total: steps between them stand on the axis of days covered only";
	if (found !== undefined) return `a running total without a step: ${found}`;
	return report.period.end?.length === 10
		? "the only running total of its source, definition and first day here, so there is no step"
		: "a running total whose last day is not known to the day, so there is no step";
}
