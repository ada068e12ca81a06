import { dayFromNumber, dayNumber, lastDay } from "./dates";
import type { SeriesFacts } from "./schema";
import type { Estimate, Report } from "./types";

/** One row: what differs from row to row. Tuples, as a browser gets some thousands of them. */
export type SeriesRow = readonly [
	/** The last day that it covers; of a running total the day as of which it stands. */
	date: string,
	low: number | null,
	best: number | null,
	high: number | null,
	more?: { published?: string; url?: string; asPublished?: true },
];

/** A long regular series of one source: the same Report row by row, kept as a table. */
export interface Series extends SeriesFacts {
	rows: readonly SeriesRow[];
	/** True in a part of the dataset that holds its last row only: the rest is to be asked for. */
	partial?: true;
}

const expanded = new WeakMap<Series, readonly Report[]>();

/** The rows of a series as reports, in the order of their days. Ids are `series@date`. */
export function reportsOf(series: Series): readonly Report[] {
	let reports = expanded.get(series);
	if (!reports) {
		reports = series.rows.map((row) => reportOf(series, row));
		expanded.set(series, reports);
	}
	return reports;
}

/** The address of a row: `ua-general-staff-personnel@2022-03-23`. */
export function rowId(series: Pick<Series, "id">, [date]: SeriesRow): string {
	return `${series.id}@${date}`;
}

/** Splits `series@date`; null for the id of a report that stands alone. */
export function readRowId(id: string): { series: string; date: string } | null {
	const [series, date, ...rest] = id.split("@");
	return series && date && rest.length === 0 ? { series, date } : null;
}

/** The address of a row: on the page of its year, since a long series is paged by years. */
export function rowHref(series: string, date: string): string {
	return `/series/${series}?year=${date.slice(0, 4)}#d${date}`;
}

function reportOf(series: Series, row: SeriesRow): Report {
	const [date, , , , more] = row;
	return {
		id: rowId(series, row),
		series: series.id,
		conflict: series.conflict,
		side: series.side,
		group: series.group,
		scope: series.scope,
		measure: series.measure,
		includes: series.includes,
		estimate: estimateOf(series, row),
		deaths: series.deaths,
		period: { start: startOf(series, date), end: date },
		span: series.span,
		published: more?.published ?? (series.published === "row by row" ? date : series.published),
		recorded: series.recorded,
		source: series.source,
		speaker: null,
		method: series.method,
		basis: series.basis,
		words: null,
		derivedFrom: series.derivedFrom,
		citation: more?.url ? { ...series.citation, url: more.url } : series.citation,
		standing: STANDING,
		reading: "single",
		inferred: NONE,
		projection: false,
		note: null,
	};
}

const STANDING: Report["standing"] = { status: "standing" };
const NONE: Report["inferred"] = [];

/** The numbers of a row as an estimate: a low alone is 'at least', a number alone has the series' qualifier. */
export function estimateOf(
	series: Pick<Estimate, "qualifier" | "bounds" | "confidence">,
	[, low, best, high, more]: SeriesRow,
): Estimate {
	const both = low !== null && high !== null;
	const floor = low !== null && high === null && series.bounds === "verified-minimum";
	const interval = series.bounds === "confidence-interval" || series.bounds === "prediction-interval";
	return {
		low,
		best,
		high,
		qualifier: both
			? interval
				? "interval"
				: "range"
			: low !== null
				? "at-least"
				: high !== null
					? "at-most"
					: series.qualifier,
		bounds: both || floor ? series.bounds : null,
		confidence: both ? series.confidence : null,
		asPublished: more?.asPublished ?? false,
	};
}

/** The first day of a row: of a running total the start of its count, of a period as many days back as it is long. */
function startOf({ span, every, start, marks }: Series, date: string): string | null {
	if (span !== "period" || every === "irregular")
		return marks.findLast((mark) => mark.from !== undefined && mark.date <= date)?.from ?? start;
	return latest(start, periodStart(date, every));
}

function periodStart(end: string, every: "day" | "week" | "month" | "year"): string {
	if (every === "month") return `${end.slice(0, 7)}-01`;
	if (every === "year") return `${end.slice(0, 4)}-01-01`;
	return dayFromNumber(dayNumber(end) - (every === "week" ? 6 : 0));
}

function latest(a: string | null, b: string): string {
	return a !== null && a > b ? a : b;
}

const LONGEST_STEP = { day: 1, week: 7, month: 31, year: 366 };

function longestStep({ every, longestStep: days }: Series): number {
	return every === "irregular" ? (days ?? 0) : LONGEST_STEP[every];
}

/**
 * True where a row carries on from the one before it: no row is missing between them, and the count did not start
 * anew or change its method on the way.
 */
export function carriesOn(series: Series, before: SeriesRow, row: SeriesRow): boolean {
	if (dayNumber(row[0]) - dayNumber(before[0]) > longestStep(series)) return false;
	return !series.marks.some(
		({ kind, date }) => (kind === "break" || kind === "restart") && date > before[0] && date <= row[0],
	);
}

/** One step of a running total, computed here: what was added from one row to the next. */
export interface Step {
	start: string;
	end: string;
	value: number;
}

/**
 * The steps of a running total: number of the row less number of the row before, for rows that carry on from each
 * other and give one number each. A row that gives only 'at least' has no step, and nor has the row after it. A step
 * below zero is a revision downwards and is kept.
 */
export function stepsOf(series: Series): Step[] {
	if (series.span !== "cumulative") return [];
	return series.rows.flatMap((row, index) => {
		const before = series.rows[index - 1];
		if (!before || !carriesOn(series, before, row)) return [];
		const [now, then] = [onlyNumber(row, series), onlyNumber(before, series)];
		if (now === null || then === null) return [];
		return [{ start: dayFromNumber(dayNumber(before[0]) + 1), end: row[0], value: now - then }];
	});
}

/** The number of a row that gives just one. Of a floor that is the count itself. */
function onlyNumber([, low, best, high]: SeriesRow, { bounds }: Series): number | null {
	if (low === null && high === null) return best;
	return bounds === "verified-minimum" && high === null ? (best ?? low) : null;
}

/** The first and the last day of a series. */
export function reachOf({ rows }: Pick<Series, "rows">): { first: string; last: string } {
	return { first: rows[0]?.[0] ?? "", last: rows.at(-1)?.[0] ?? "" };
}

/** The day on which a row of a series was made public; null where none is known. */
export function publishedOn({ published }: Pick<Series, "published">, [date, , , , more]: SeriesRow) {
	const day = more?.published ?? (published === "row by row" ? date : published);
	return day === null ? null : lastDay(day);
}
