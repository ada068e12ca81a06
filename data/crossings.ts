import { daysInclusive, firstDay, formatDate, lastDay } from "./dates";
import { numbersOf } from "./estimate";
import { dateOf } from "./select";
import type { Conflict, Estimate, Report, View } from "./types";

/**
 * The bounds by which a source may reach a toll, the weakest word first: an upper bound says that so many may be lost,
 * a lower bound that no fewer are.
 */
export const crossingBounds = ["high", "best", "low"] as const;
export type CrossingBound = (typeof crossingBounds)[number];

/** A report on its day of the war. */
export interface ReachedDay {
	report: Report;
	/** Its date as the source gave it, perhaps a month or a year, and the last day that it may mean. */
	date: string;
	day: string;
	/** Days since the war began, both ends counted, to the first and to the last day that the date may mean. */
	days: { least: number; most: number };
}

/** The first report of a source one bound of which reached a toll. */
export interface Crossing extends ReachedDay {
	bound: CrossingBound;
	/** The number that reached it, in persons. */
	value: number;
	/** True where no report of an earlier day is held in which the source gave that bound: it may have done so before. */
	isFirstWord: boolean;
}

/** How one source stands to a toll. */
export interface SourceCrossings {
	source: string;
	/** Of each bound its crossing; null where no report's has reached the toll. */
	reached: Record<CrossingBound, Crossing | null>;
	/** The bounds that any of its figures has. */
	given: readonly CrossingBound[];
	/** Its figures of the last day that any covers, or on which any was published; never empty. */
	last: Report[];
	/** That day in full, and as the source gave it. */
	lastDay: string;
	lastDate: string;
}

/**
 * Why a report may not enter a crossing, in words; null where it may. A number is set against the whole of another
 * war, so it has to count from the first day of its own, and to stand on a day.
 */
export function whyNoCrossing(report: Report, view: Pick<View, "date">, conflict: Conflict): string | null {
	const { start } = report.period;
	if (report.span !== "cumulative") return "it is no running total since the war began";
	if (report.projection) return "it is a projection, published before its period ended";
	if (start === null) return "it does not say from which day it counts, so perhaps not from the war's first";
	if (start !== conflict.start && !conflict.start.startsWith(`${start}-`))
		return `it counts from ${formatDate(start)}, not from the war's first day, ${formatDate(conflict.start)}`;
	if (dateOf(report, view) === null)
		return `it gives no ${view.date === "published" ? "publication day" : "as-of day"}, so it has no place among days`;
	return null;
}

/**
 * Of each source the first report whose upper, best or lower bound reached a toll, in the order in which sources are
 * met. A bound has reached a toll when it is at or above it. Bounds that were printed upside
 * down are read by size. A single number ('exactly', 'about') is a best and no bound; 'at least' and a count of names have a low and no high; 'up to' has a high alone. Reports are ordered by the
 * View's date, as-of or publication; of a date known to the month or the year the last day that it may mean counts,
 * as where a reader asks what was known on a day.
 * @param reports of one war, each with a date and all counting from its first day, see `whyNoCrossing`
 * @param toll persons; of a band its upper end, so that what lies within the band has not reached it
 * @param start the war's first day, which is day 1
 */
export function crossingsOf(
	reports: readonly Report[],
	toll: number,
	start: string,
	view: Pick<View, "date">,
): SourceCrossings[] {
	const bySource = new Map<string, Report[]>();
	for (const report of reports) {
		const own = bySource.get(report.source);
		if (own) own.push(report);
		else bySource.set(report.source, [report]);
	}
	return [...bySource].flatMap(([source, own]) => {
		const dated = inOrder(own, view);
		const end = dated.at(-1);
		if (!end) return [];
		const crossing = (bound: CrossingBound) => firstOf(bound, dated, toll, start);
		return [
			{
				source,
				reached: { high: crossing("high"), best: crossing("best"), low: crossing("low") },
				given: crossingBounds.filter((bound) => own.some(({ estimate }) => estimate[bound] !== null)),
				last: dated.filter(({ day }) => day === end.day).map(({ report }) => report),
				lastDay: end.day,
				lastDate: end.date,
			},
		];
	});
}

/**
 * The first report with a number inside a band, at or above its lower end and short of its upper; null where there is
 * none, and for a toll of one number.
 */
export function firstInside(
	reports: readonly Report[],
	{ low, high }: { low: number; high: number },
	start: string,
	view: Pick<View, "date">,
): ReachedDay | null {
	const isInside = (value: number) => value >= low && value < high;
	const found = inOrder(reports, view).find(({ report }) => numbersOf(report.estimate).some(isInside));
	return found ? { ...found, days: daysOf(found, start) } : null;
}

interface Dated {
	report: Report;
	date: string;
	day: string;
}

/** By day; of one day what was published first, then a report that stands alone before the row of a series. */
function inOrder(reports: readonly Report[], view: Pick<View, "date">): Dated[] {
	const keyed = reports.flatMap((report) => {
		const date = dateOf(report, view);
		if (date === null) return [];
		const { published, series, id } = report;
		const day = lastDay(date);
		const key = `${day} ${published === null ? "9999" : lastDay(published)} ${series === null ? 0 : 1} ${id}`;
		return [{ key, dated: { report, date, day } }];
	});
	return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ dated }) => dated);
}

function firstOf(
	bound: CrossingBound,
	dated: readonly Dated[],
	toll: number,
	start: string,
): Crossing | null {
	const giving = dated.filter(({ report }) => report.estimate[bound] !== null);
	const found = giving.find(({ report }) => (boundOf(report.estimate, bound) ?? 0) >= toll);
	const value = found ? boundOf(found.report.estimate, bound) : null;
	if (!found || value === null) return null;
	return { ...found, bound, value, days: daysOf(found, start), isFirstWord: giving[0]?.day === found.day };
}

/** The number at a bound; bounds that the source printed upside down are read by size. */
function boundOf({ low, best, high }: Estimate, bound: CrossingBound): number | null {
	if (bound === "best") return best;
	if (low === null || high === null) return bound === "low" ? low : high;
	return bound === "low" ? Math.min(low, high) : Math.max(low, high);
}

function daysOf({ date, day }: Dated, start: string): ReachedDay["days"] {
	return { least: daysInclusive(start, laterOf(start, firstDay(date))), most: daysInclusive(start, day) };
}

/** The month in which a war began does not start before the war. */
function laterOf(a: string, b: string): string {
	return a > b ? a : b;
}

/**
 * The crossings of a source that say something of their own, in the order of days: a weaker bound that came on the
 * day of a stronger one, or after it, adds nothing, as even the stronger had reached the toll.
 */
export function tellingCrossings(reached: SourceCrossings["reached"]): Crossing[] {
	return crossingBounds
		.map((bound) => reached[bound])
		.filter((crossing) => crossing !== null)
		.filter((crossing, index, all) => !all.slice(index + 1).some((stronger) => stronger.day <= crossing.day));
}
