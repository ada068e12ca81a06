import { formatCount } from "../estimate";
import type { Estimate } from "../types";

/** The lowest and the highest number that an estimate allows; null for an end that it leaves open. */
export interface Ends {
	low: number | null;
	high: number | null;
}

/** How a claim lies to a report, by their ends alone. Open ends are no contradiction. */
export type Relation =
	| "equal"
	| "within"
	/** The claim takes in the report. */
	| "around"
	| "overlaps"
	/** Not below a report that is only 'at least'. */
	| "over-floor"
	/** Not above a report that is only 'up to'. */
	| "under-ceiling"
	| "above"
	| "below";

/** A count of names or cases is a floor though it is one number; an 'about' is compared as its number. */
export function endsOf({ low, best, high, bounds }: Estimate): Ends {
	if (low !== null && high !== null) return { low: Math.min(low, high), high: Math.max(low, high) };
	if (low === null && high === null) return { low: best, high: bounds === "verified-minimum" ? null : best };
	return { low, high };
}

/** Interval logic: 15,000 is not against 'at least 14,000', and lies within 7,000–15,000, whose ends belong to it. */
export function relationOf(claim: Ends, report: Ends): Relation {
	if (claim.low !== null && report.high !== null && claim.low > report.high) return "above";
	if (claim.high !== null && report.low !== null && claim.high < report.low) return "below";
	if (claim.low === report.low && claim.high === report.high) return "equal";
	if (holds(report, claim)) {
		if (report.high === null) return "over-floor";
		return report.low === null ? "under-ceiling" : "within";
	}
	return holds(claim, report) ? "around" : "overlaps";
}

/** True where all that `inner` allows lies in `outer`. */
function holds(outer: Ends, inner: Ends): boolean {
	const lowIn = outer.low === null || (inner.low !== null && inner.low >= outer.low);
	const highIn = outer.high === null || (inner.high !== null && inner.high <= outer.high);
	return lowIn && highIn;
}

/** A difference between a number of a claim and one of a report, in persons, with its formula. */
export interface Gap {
	persons: number;
	formula: string;
}

/** How far the claim lies from the bound of the report that it is set against; null where they share numbers. */
export function gapOf(claim: Ends, report: Ends): Gap | null {
	const between = (more: number | null, less: number | null): Gap | null =>
		more === null || less === null
			? null
			: { persons: more - less, formula: `${formatCount(more)} − ${formatCount(less)}` };
	const relation = relationOf(claim, report);
	if (relation === "above") return between(claim.low, report.high);
	if (relation === "below") return between(report.low, claim.high);
	if (relation === "over-floor") return between(claim.low, report.low);
	return relation === "under-ceiling" ? between(report.high, claim.high) : null;
}

/**
 * How near a report is to a claim, to be sorted by. First those closed on both sides that share a number with it, by
 * the ratio of the highest to the lowest number in both, so that the narrowest leads; then all others by the smallest
 * ratio between a bound of the one and a bound of the other. Ratios are 1 or more.
 */
export function nearness(claim: Ends, report: Ends): [rank: 0 | 1, ratio: number] {
	const numbers = (ends: Ends) => [ends.low, ends.high].filter((end) => end !== null);
	const [own, theirs] = [numbers(claim), numbers(report)];
	const relation = relationOf(claim, report);
	const all = [...own, ...theirs];
	if (relation !== "above" && relation !== "below" && own.length === 2 && theirs.length === 2)
		return [0, ratio(Math.max(...all), Math.min(...all))];
	return [1, Math.min(...own.flatMap((a) => theirs.map((b) => ratio(a, b))))];
}

function ratio(a: number, b: number): number {
	const [less, more] = a < b ? [a, b] : [b, a];
	if (less === 0) return more === 0 ? 1 : Number.POSITIVE_INFINITY;
	return more / less;
}
