import { bandOf } from "./band";
import { cut } from "./foreign-text";
import type { Dataset, Report, View } from "./types";
import { groups, measures } from "./vocabulary";

/** Ids of sides that reports of a conflict speak of, its camps first. */
export function sidesOf(conflict: string, data: Dataset): string[] {
	const camps = data.conflicts.find(({ id }) => id === conflict)?.camps.map((camp) => camp.id) ?? [];
	const spoken = new Set(data.reach.filter((one) => one.conflict === conflict).map(({ side }) => side));
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

/** Why a conflict or report may not be laid under a view as a yardstick, in words; null where it may. */
export function refuseBaseline(
	id: string,
	counted: Counted,
	data: Dataset,
	hint: (word: string, known: readonly string[]) => string,
): string | null {
	const report = data.reports.find((candidate) => candidate.id === id);
	const conflict = data.conflicts.find((candidate) => candidate.id === (report?.conflict ?? id));
	if (!conflict) {
		const known = data.conflicts.filter(({ yardstick }) => yardstick).map((candidate) => candidate.id);
		return `'${cut(id)}' is neither a conflict with a yardstick nor a report${hint(id, known)}`;
	}
	if (conflict.id === counted.conflict)
		return `'${id}' belongs to the war that is shown: a yardstick comes from another`;
	if (conflict.end === null) return `${conflict.name} is not over, so it has no toll to serve as a yardstick`;
	const measure = measures[counted.measure];
	if (!report) {
		const family =
			conflict.yardstick?.group === counted.group ? yardstickReports(conflict.id, counted.measure, data) : [];
		if (bandOf(family, conflict).inBand.length > 0) return null;
		return family.length === 0
			? `${conflict.name} has no toll of ${groups[counted.group]} ${measure} to serve as a yardstick`
			: `${conflict.name} has interim tolls only, which make no band: choose one of them`;
	}
	if (!isToll(report)) return `'${id}' is no toll of a whole population since the war began`;
	if (report.group.of !== counted.group)
		return `'${id}' counts ${groups[report.group.of]}, this view counts ${groups[counted.group]}`;
	return report.measure === counted.measure
		? null
		: `counts ${measures[report.measure]}, this view counts ${measure}: a second measure is not laid on the same axis`;
}

export type Counted = Pick<View, "conflict" | "side" | "group" | "measure">;

/** The founding comparison: Russian soldiers killed, beside the Soviet toll in Afghanistan as the press put it. */
const FOUNDING = {
	counted: { conflict: "russia-ukraine-2022", side: "russia", group: "military", measure: "killed" },
	baseline: "ap-2022-03-23-soviet-afghan-mil-killed",
} as const;

/** The yardstick that a view has unless it says otherwise: none beside single periods, as a toll is of a whole war. */
export function defaultBaseline({ span, ...counted }: Counted & Pick<View, "span">, data: Dataset): string[] {
	if (span !== "cumulative") return [];
	const founding = Object.entries(FOUNDING.counted).every(
		([name, value]) => counted[name as keyof Counted] === value,
	);
	return founding && data.reports.some(({ id }) => id === FOUNDING.baseline) ? [FOUNDING.baseline] : [];
}
