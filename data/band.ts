import { lastDay } from "./dates";
import { type Length, lengthOf, numbersOf } from "./estimate";
import type { Conflict, Report } from "./types";

/** Where a toll stands beside the band of its war, and why. */
export interface Toll {
	report: Report;
	role: "in-band" | "interim" | "wider" | "rounded" | "floor" | "earlier" | "set-aside";
	/** The role in words, for a list: 'another definition of who is counted'. */
	why: string;
}

/** Figures that no band may rest on although their pages give them as a toll: our judgement, with its reason. */
export const setAside: Readonly<Record<string, string>> = {
	"ru-official-5732-chechnya1-mil-killed":
		"set aside: equal to the General Staff's 3,826 killed and 1,906 missing, so not of the killed alone",
	"historyguy-us-afghanistan-killed-2438":
		"set aside: below the 2,442 that the Department of Defense had counted four months before the war's end",
	"ru-mod-2016-ww2-ussr-killed-or-missing":
		"set aside: likely a slip of digits for 8,668,400, which the same general had given",
};

/**
 * The band of a war: of its tolls of one measure those that are final, share one definition of who and what is
 * counted, are no rounding where exact figures exist, and are each source's last word. Empty where no toll runs to
 * the war's end: interim figures of different days make no band. All tolls are returned, each with its role.
 * @param family tolls of one war, side, group and measure
 */
export function bandOf(family: readonly Report[], conflict: Conflict): { inBand: Report[]; tolls: Toll[] } {
	const final = family.filter((report) => isFinal(report, conflict) && setAsideBecause(report) === null);
	const counted = final.filter(isCounted);
	const pool = counted.length > 0 ? counted : final;
	const alike = widestDefinition(pool);
	const current = alike.filter((report) => !alike.some((other) => revises(other, report)));
	const reached = Math.max(0, ...current.filter((report) => !isFloor(report)).flatMap(numbersOfReport));
	const inBand = current.filter(
		(report) => !isFloor(report) || numbersOfReport(report).some((n) => n > reached),
	);
	const judge = (report: Report): Pick<Toll, "role" | "why"> => {
		if (inBand.includes(report)) return { role: "in-band", why: "in the band" };
		if (!isFinal(report, conflict)) return { role: "interim", why: "interim: the war was not over" };
		const reason = setAsideBecause(report);
		if (reason !== null) return { role: "set-aside", why: reason };
		if (!pool.includes(report)) return { role: "rounded", why: notCountedBecause(report) };
		if (!alike.includes(report)) return { role: "wider", why: "another definition of who is counted" };
		if (!current.includes(report))
			return { role: "earlier", why: "earlier: the same source gave another figure later" };
		return { role: "floor", why: "at least: a floor, and the band lies above it" };
	};
	return { inBand, tolls: family.map((report) => ({ report, ...judge(report) })) };
}

/** True for a toll that runs to the end of its war or beyond. */
function isFinal({ period }: Report, { end }: Conflict): boolean {
	return end !== null && period.end !== null && lastDay(period.end) >= end;
}

function setAsideBecause({ id, estimate }: Report): string | null {
	if (estimate.bounds === "reports-min-max") return "a summary of others' figures, nobody's own";
	return setAside[id] ?? null;
}

/** A count, a range or a floor, as opposed to a round number or a mere ceiling. */
function isCounted({ estimate: { qualifier } }: Report): boolean {
	return qualifier !== "about" && qualifier !== "at-most";
}

function notCountedBecause({ estimate: { qualifier } }: Report): string {
	return qualifier === "about" ? "about: a rounded figure" : "a ceiling, not a toll";
}

function isFloor({ estimate: { low, high } }: Report): boolean {
	return low !== null && high === null;
}

function numbersOfReport({ estimate }: Report): number[] {
	return numbersOf(estimate);
}

/**
 * True where the same source said something else of the same later, so that the earlier figure is not its last word.
 * Of two figures of one day, or of days that are not given, neither is.
 */
function revises(later: Report, earlier: Report): boolean {
	const [after, before] = [saidAt(later), saidAt(earlier)];
	return later.source === earlier.source && after !== null && before !== null && after > before;
}

/** The day of publication, and for figures of one day the last day that they cover; null where either is not given. */
function saidAt({ published, period: { end } }: Report): string | null {
	return published === null || end === null ? null : `${lastDay(published)} ${lastDay(end)}`;
}

function definition({ group, deaths, includes }: Report): string {
	return [group.of, group.militia, group.mercenaries, group.otherServices, deaths, includes].join(" ");
}

/** The reports of the definition that most share; of equals that with more than floors, then with fewer weak citations. */
function widestDefinition(reports: readonly Report[]): Report[] {
	const byDefinition = new Map<string, Report[]>();
	for (const report of reports) {
		const key = definition(report);
		byDefinition.set(key, [...(byDefinition.get(key) ?? []), report]);
	}
	const floors = (own: readonly Report[]) => own.filter(isFloor).length;
	const weak = (own: readonly Report[]) => own.filter(({ citation }) => citation.weak).length;
	const ranked = [...byDefinition].sort(
		([a, own], [b, other]) =>
			other.length - own.length || floors(own) - floors(other) || weak(own) - weak(other) || (a < b ? -1 : 1),
	);
	return ranked[0]?.[1] ?? [];
}

/** The days that a report covers. A running total whose start is a year or a month counts from the war's first day in it, and one that runs past the war to its last. */
export function covered(
	report: Report,
	conflict: Conflict,
): { start: string; end: string; length: Length } | null {
	const { start, end } = report.period;
	if (start === null || end === null) return null;
	const first = report.span === "cumulative" && conflict.start.startsWith(start) ? conflict.start : start;
	// A toll may be counted to a day after the last: the rate is that of the war's own days.
	const isAfter = report.span === "cumulative" && conflict.end !== null && lastDay(end) > conflict.end;
	const last = isAfter && conflict.end !== null ? conflict.end : end;
	const length = lengthOf(first, last);
	return length && { start: first, end: last, length };
}
