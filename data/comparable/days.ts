import { covered } from "../band";
import { dayNumber, firstDay, formatDate, formatDateShort, lastDay } from "../dates";
import { formatCount, type Length } from "../estimate";
import { perReport } from "../memo";
import type { Dataset } from "../types";
import { windowDays } from "../vocabulary";
import { isWithinWindow } from "../window";
import type { Grade, RuleText } from "./rules";

/** The days that a report covers: of a running total those of the war, see `covered`. */
export interface Covered {
	/** First and last day, perhaps partial; null where not given. */
	start: string | null;
	end: string | null;
	/** Both ends counted; null where an end is not given. */
	length: Length | null;
}

export const coveredBy = perReport((report, data: Dataset): Covered => {
	const conflict = data.conflicts.find(({ id }) => id === report.conflict);
	const days = conflict ? covered(report, conflict) : null;
	return days ?? { ...report.period, length: null };
});

/** Running totals that begin further apart than this count different stretches of a war. */
const STARTS_APART = 30;

/** The grade of the first days of two running totals of one war, as given by `coveredBy`. */
export function gradeStarts(a: string | null, b: string | null): Grade {
	if (a === b) return "same";
	if (a === null || b === null) return "with-care";
	return daysApart(a, b) > STARTS_APART ? "not-comparable" : "with-care";
}

export function startWords(start: string | null): string {
	return start === null ? "a first day that is not given" : formatDate(start);
}

/** The grade of the as-of days of two figures of one war: with care where they lie more than `window` days apart. */
export function gradeEnds(a: string | null, b: string | null, window: number): Grade {
	if (a === b) return "same";
	if (a === null || b === null) return "with-care";
	return isWithinWindow(daysApart(a, b), window) ? "same" : "with-care";
}

export function endWords(end: string | null): string {
	return end === null ? "a day that is not given" : formatDateShort(end);
}

/** Fewest days between two dates that may be partial. */
function daysApart(a: string, b: string): number {
	const gap = (from: string, to: string) => dayNumber(firstDay(to)) - dayNumber(lastDay(from));
	return Math.max(0, gap(a, b), gap(b, a));
}

/** Lengths within an eighth of each other are alike: months are, 31 days beside 28. */
export function gradeLengths(a: Length | null, b: Length | null): Grade {
	if (a?.least === b?.least && a?.most === b?.most) return "same";
	if (a === null || b === null) return "with-care";
	return a.most * 8 <= b.least * 9 && b.most * 8 <= a.least * 9 ? "same" : "with-care";
}

/** `28 days against 3,341`. */
export function lengthsAgainst(a: Length | null, b: Length | null): string {
	if (a === null) return b === null ? "lengths not known" : `a length not known against ${inDays(b)}`;
	return `${inDays(a)} against ${b === null ? "a length not known" : numberOf(b)}`;
}

/** `28 days`, `28 to 31 days`. */
export function inDays(length: Length): string {
	return `${numberOf(length)} ${length.most === 1 ? "day" : "days"}`;
}

function numberOf({ least, most }: Length): string {
	return least === most ? formatCount(most) : `${formatCount(least)} to ${formatCount(most)}`;
}

/** The rules of days in words. */
export const dayRules: readonly RuleText[] = [
	{
		label: "Number of days",
		care: "the lengths of single periods, of totals of two wars, or of what a rate is taken from differ by more than an eighth, or one is not known",
		never: null,
	},
	{
		label: "First day of a running total",
		care: `another first day of the same war, up to ${STARTS_APART} days apart, or not given in one`,
		never: `first days of the same war more than ${STARTS_APART} days apart`,
	},
	{
		label: "As-of day",
		care: `figures of the same war whose as-of days lie further apart than the chosen window, ${windowDays.usual} days unless said, where no axis shows the days; or not given in one`,
		never: null,
	},
];
