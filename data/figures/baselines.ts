import { daysInclusive, formatDate, isDay, lastDay } from "../dates";
import { formatCount, formatEstimate, numbersOf } from "../estimate";
import { describeReport, sourceOf, wasKnown } from "../select";
import type { Conflict, Dataset, Report, View } from "../types";
import { encodeView } from "../view";
import { qualifiers } from "../vocabulary";
import { yardstickReports } from "../yardsticks";
import type { Baseline, BaselineMember } from "./figure";
import { countedInFull } from "./words";

/** The yardsticks of a View: single tolls, or the band of a past war's final figures; only what was known by then. */
export function baselinesOf(view: View, data: Dataset): Baseline[] {
	return view.baseline.flatMap((id) => {
		const report = data.reports.find((candidate) => candidate.id === id);
		const conflict = data.conflicts.find((candidate) => candidate.id === (report?.conflict ?? id));
		if (!conflict) return [];
		if (report) return wasKnown(report, view) ? [singleToll(report, conflict, view, data)] : [];
		const family = familyOf(conflict, view, data);
		return family.length > 0 ? [band(conflict, family, data)] : [];
	});
}

/** The chosen yardsticks that a View's known-on day hides, by name. */
export function hiddenBaselines(view: View, data: Dataset): string[] {
	const drawn = new Set(baselinesOf(view, data).map(({ id }) => id));
	return view.baseline
		.filter((id) => !drawn.has(id))
		.map((id) => {
			const report = data.reports.find((candidate) => candidate.id === id);
			return report
				? describeReport(report, data)
				: (data.conflicts.find((one) => one.id === id)?.name ?? id);
		});
}

function familyOf(conflict: Conflict, view: View, data: Dataset): Report[] {
	return yardstickReports(conflict.id, view.measure, data).filter((report) => wasKnown(report, view));
}

const CARE = "Compare with care: another war, another length of time, another definition of who is counted.";

function singleToll(report: Report, conflict: Conflict, view: View, data: Dataset): Baseline {
	const numbers = numbersOf(report.estimate);
	const source = sourceOf(report, data);
	const said = report.words ? `“${report.words}”` : formatEstimate(report.estimate);
	const family = familyOf(conflict, view, data);
	return {
		id: report.id,
		low: Math.min(...numbers),
		high: Math.max(...numbers),
		label: `${said}: ${conflict.name} (${source.short})`,
		sentence: `Yardstick: ${said} (${source.name}${report.published ? `, ${formatDate(report.published)}` : ""}); ${countedInFull(report, data)}, ${conflict.inSentence}. ${length(report, conflict)} ${CARE}`,
		href: `/reports/${report.id}`,
		members: [],
		familyQuery: family.length > 1 ? encodeView({ ...view, baseline: [conflict.id] }, data) : null,
	};
}

/** The days that a toll covers, which is our own count and says so. */
function length(report: Report, conflict: Conflict): string {
	const { start, end } = report.period;
	if (start === null || end === null || !isDay(end)) return "";
	const first = lastDay(start) === start ? start : conflict.start;
	const days = formatCount(daysInclusive(first, end));
	return `Computed here: ${formatDate(first)} to ${formatDate(end)} is ${days} days, both ends counted.`;
}

/** The band of one war: its final figures of one definition; all others are listed beside it with the reason. */
function band(conflict: Conflict, family: readonly Report[], data: Dataset): Baseline {
	const final = family.filter((report) => isFinal(report, conflict));
	const candidates = [final.filter(isExact), final, family];
	const inBand = candidates.map(widestDefinition).find((reports) => reports !== null) ?? [];
	const state = final.length > 0 ? "final" : "interim";
	const numbers = inBand.flatMap((report) => numbersOf(report.estimate));
	const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
	const said = low === high ? formatCount(low) : `${formatCount(low)}–${formatCount(high)}`;
	const [example] = inBand;
	const counted = example ? countedInFull(example, data) : "";
	return {
		id: conflict.id,
		low,
		high,
		label: `${said}: ${conflict.name}, ${state} figures`,
		sentence: `Yardstick: ${said}, the ${state} figures for ${conflict.inSentence} that share one definition, as far as their sources state it; ${counted}. ${example ? length(example, conflict) : ""} ${CARE}`,
		href: `/reports/${example?.id ?? ""}`,
		members: family.map((report) => member(report, inBand, conflict, data)),
		familyQuery: null,
	};
}

function isFinal(report: Report, conflict: Conflict): boolean {
	return conflict.end !== null && report.period.end !== null && lastDay(report.period.end) >= conflict.end;
}

function isExact({ estimate }: Report): boolean {
	return (
		estimate.qualifier === "exact" || estimate.qualifier === "range" || estimate.qualifier === "interval"
	);
}

function definition({ group, deaths, includes }: Report): string {
	return [group.of, group.militia, group.mercenaries, group.otherServices, deaths, includes].join(" ");
}

/** The reports of the definition that most of them share; null for none. */
function widestDefinition(reports: readonly Report[]): Report[] | null {
	const byDefinition = new Map<string, Report[]>();
	for (const report of reports) {
		const key = definition(report);
		byDefinition.set(key, [...(byDefinition.get(key) ?? []), report]);
	}
	const ranked = [...byDefinition.values()].sort(
		(a, b) => b.length - a.length || (definition(a[0] as Report) < definition(b[0] as Report) ? -1 : 1),
	);
	return ranked[0] ?? null;
}

function member(
	report: Report,
	inBand: readonly Report[],
	conflict: Conflict,
	data: Dataset,
): BaselineMember {
	const [role, reason] = roleOf(report, inBand, conflict);
	return {
		id: report.id,
		text: describeReport(report, data),
		role,
		reason: `${reason}; ${countedInFull(report, data)}`,
		href: `/reports/${report.id}`,
	};
}

function roleOf(
	report: Report,
	inBand: readonly Report[],
	conflict: Conflict,
): [BaselineMember["role"], string] {
	if (inBand.includes(report)) return ["in-band", "in the band"];
	if (!isFinal(report, conflict)) {
		const end = report.period.end;
		return ["interim", `interim${end ? `, to ${formatDate(end)}` : ""}: the war was not over`];
	}
	if (!isExact(report)) return ["rounded", `${qualifiers[report.estimate.qualifier]}: not an exact figure`];
	return ["wider", "another definition of who is counted"];
}
