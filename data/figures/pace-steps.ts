import { stepsOfReports } from "../drawn-steps";
import type { Selection } from "../select";
import type { Dataset, Report, View } from "../types";

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
