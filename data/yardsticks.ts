import type { Dataset, Report, View } from "./types";

/** Ids of sides that reports of a conflict speak of, its camps first. */
export function sidesOf(conflict: string, data: Dataset): string[] {
	const camps = data.conflicts.find(({ id }) => id === conflict)?.camps.map((camp) => camp.id) ?? [];
	const spoken = new Set(
		data.reports.filter((report) => report.conflict === conflict).map((report) => report.side),
	);
	return [...camps, "both", "all"].filter((side) => spoken.has(side));
}

/** True for a report that may be laid under a chart as a yardstick: a standing running total of a whole population. */
export function isToll(report: Report): boolean {
	return report.span === "cumulative" && report.scope === "whole" && report.standing.status === "standing";
}

/** The reports that a conflict's yardstick may be made of, in one measure. */
export function yardstickReports(conflictId: string, measure: View["measure"], data: Dataset): Report[] {
	const yardstick = data.conflicts.find(({ id }) => id === conflictId)?.yardstick;
	if (!yardstick) return [];
	return data.reports.filter(
		(report) =>
			report.conflict === conflictId &&
			report.side === yardstick.side &&
			report.group.of === yardstick.group &&
			report.measure === measure &&
			isToll(report),
	);
}

export type Counted = Pick<View, "conflict" | "side" | "group" | "measure">;

/** The founding comparison: Russian soldiers killed, beside the Soviet toll in Afghanistan as the press put it. */
const FOUNDING = {
	counted: { conflict: "russia-ukraine-2022", side: "russia", group: "military", measure: "killed" },
	baseline: "ap-2022-03-23-soviet-afghan-mil-killed",
} as const;

/** The yardstick that a view has unless it says otherwise. */
export function defaultBaseline(counted: Counted, data: Dataset): string[] {
	const founding = Object.entries(FOUNDING.counted).every(
		([name, value]) => counted[name as keyof Counted] === value,
	);
	return founding && data.reports.some(({ id }) => id === FOUNDING.baseline) ? [FOUNDING.baseline] : [];
}
