import { dayFromNumber, dayNumber, isDay, lastDay } from "./dates";
import { difference } from "./interval";
import { definitionKey } from "./related";
import type { Estimate, Report } from "./types";

/** What lies between two successive running totals of one source and one definition: computed here. */
export interface ReportStep {
	earlier: Report;
	later: Report;
	/** The first day after the earlier total, and the day as of which the later stands. */
	start: string;
	end: string;
	/** The two totals as they enter: of a floor the count itself. */
	then: Estimate;
	now: Estimate;
	/** Later less earlier. Below zero it is a revision downwards. */
	change: Estimate;
}

/** Two totals between which there is no step, and why. */
export interface NoStep {
	earlier: Report;
	later: Report;
	reason: string;
}

/**
 * The steps between successive running totals, by as-of day: never between two sources, nor between figures that
 * differ in who and what they count, in how they were got or from which day they run. Of several figures for one day
 * the one published last counts, as it is the source's last word.
 */
export function stepsBetween(reports: readonly Report[]): { steps: ReportStep[]; without: NoStep[] } {
	const steps: ReportStep[] = [];
	const without: NoStep[] = [];
	for (const own of byDefinition(reports)) {
		const { words, aside } = lastWords(own);
		without.push(...aside);
		words.forEach((later, index) => {
			const earlier = words[index - 1];
			if (!earlier) return;
			const step = stepOf(earlier, later);
			if ("reason" in step) without.push(step);
			else steps.push(step);
		});
	}
	return { steps, without };
}

function byDefinition(reports: readonly Report[]): Report[][] {
	const groups = new Map<string, Report[]>();
	for (const report of reports) {
		const { source, span, period, method, projection } = report;
		if (span !== "cumulative" || period.end === null || !isDay(period.end)) continue;
		const key = [source, definitionKey(report), method, projection, period.start].join("|");
		const own = groups.get(key);
		if (own) own.push(report);
		else groups.set(key, [report]);
	}
	return [...groups.values()];
}

/** One figure for each as-of day, in the order of days; none for a day on which two were published together. */
function lastWords(reports: readonly Report[]): { words: Report[]; aside: NoStep[] } {
	const ofDay = new Map<string, Report[]>();
	for (const report of reports) ofDay.set(asOf(report), [...(ofDay.get(asOf(report)) ?? []), report]);
	const words: Report[] = [];
	const aside: NoStep[] = [];
	for (const [, own] of [...ofDay].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const newest = own.map(saidAt).sort().at(-1);
		const [last, ...rest] = own.filter((report) => saidAt(report) === newest);
		const other = last && rest.find((report) => numbers(report) !== numbers(last));
		if (!last) continue;
		if (other) {
			const reason = "two figures for one day, of which neither is later";
			aside.push({ earlier: last, later: other, reason });
			continue;
		}
		words.push(last);
		for (const earlier of own)
			if (earlier !== last) aside.push({ earlier, later: last, reason: whyNotLast(earlier, last) });
	}
	return { words, aside };
}

function whyNotLast(report: Report, last: Report): string {
	return numbers(report) === numbers(last)
		? "the same figure for the same day stands in another report"
		: "its source later gave another figure for the same day";
}

function stepOf(earlier: Report, later: Report): ReportStep | NoStep {
	if (later.published !== null && earlier.published !== null && saidAt(later) < saidAt(earlier))
		return {
			earlier,
			later,
			reason: "the figure for the earlier day was published after that for the later",
		};
	const [then, now] = [counted(earlier.estimate), counted(later.estimate)];
	const change = difference(now, then);
	if (change === null) return { earlier, later, reason: "both are open at the same end" };
	return {
		earlier,
		later,
		start: dayFromNumber(dayNumber(asOf(earlier)) + 1),
		end: asOf(later),
		then,
		now,
		change,
	};
}

/** Of a floor the step is that of the list itself: how many were added to it, which is one number. */
function counted(estimate: Estimate): Estimate {
	const { low, best, high, bounds } = estimate;
	if (bounds !== "verified-minimum" || high !== null) return estimate;
	return { ...estimate, low: null, best: best ?? low, qualifier: "exact", bounds: null };
}

function numbers({ estimate: { low, best, high } }: Report): string {
	return `${low} ${best} ${high}`;
}

function asOf({ period }: Report): string {
	return period.end ?? "";
}

/** What has no day of publication is taken as said before what has one. */
function saidAt({ published }: Report): string {
	return published === null ? "" : lastDay(published);
}
