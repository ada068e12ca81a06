import { grade, gradeWords, worstOf } from "./comparable";
import { dayNumber, lastDay } from "./dates";
import { reportsOf } from "./series";
import type { Dataset, Report, Series } from "./types";
import { keysOf, measures } from "./vocabulary";

/** What stands around one report: pure look-ups, nothing is computed on the figures themselves. */

export interface Nearby {
	report: Report;
	/** Days from the first report's as-of day to this one's: negative where this one is earlier. */
	days: number;
}

/**
 * The reports of the same source that count the same: one war, side, group, measure, span and scope. The report
 * itself is among them. By as-of day, then by day of publication; those without a day come last.
 */
export function sameSource(report: Report, data: Dataset): Report[] {
	return data.reports
		.filter((other) => other.source === report.source && countsTheSame(other, report))
		.sort(chronologically);
}

/**
 * The reports of other sources that count the same and whose as-of day lies within `days` either way, the nearest
 * first. A month or a year stands for its last day. Without an as-of day there is nothing to be near to.
 */
export function othersNear(report: Report, data: Dataset, days = 30): Nearby[] {
	const here = report.period.end;
	if (here === null) return [];
	const distance = (end: string) => dayNumber(lastDay(end)) - dayNumber(lastDay(here));
	return data.reports
		.flatMap((other) => {
			const { end } = other.period;
			if (end === null || other.source === report.source || !countsTheSame(other, report)) return [];
			return [{ report: other, days: distance(end) }];
		})
		.filter((near) => Math.abs(near.days) <= days)
		.sort((a, b) => Math.abs(a.days) - Math.abs(b.days) || chronologically(a.report, b.report));
}

/**
 * In what another report near a day does not count the same, this report's side first; null where it does. That one was
 * withdrawn, or disowned, its own flags say.
 */
export function differsFrom(report: Report, other: Report, data: Dataset, days: number): string | null {
	const points = grade(report, other, data, { window: days }).points.filter(
		({ about }) => about !== "standing",
	);
	const worst = worstOf(points.map((point) => point.grade));
	const told = points.filter((point) => point.grade === worst).map(({ text }) => text);
	return told.length === 0 ? null : `${gradeWords[worst]}: ${told.join("; ")}`;
}

/**
 * What else the same source said in the same statement: published on the same day, with the same as-of day. Where
 * neither has a publication day, the cited page must be the same, since no day shows them to belong together.
 */
export function sameStatement(report: Report, data: Dataset): Report[] {
	return data.reports
		.filter((other) => {
			if (other.id === report.id || other.source !== report.source || other.conflict !== report.conflict)
				return false;
			if (other.published !== report.published || other.period.end !== report.period.end) return false;
			return report.published !== null || other.citation.url === report.citation.url;
		})
		.sort((a, b) => countedKey(a).localeCompare(countedKey(b), "en") || (a.id < b.id ? -1 : 1));
}

/** Up to `each` reports before and after one in a list, so that a daily series does not fill its every page. */
export function around(list: readonly Report[], report: Report, each: number): Report[] {
	const index = list.findIndex(({ id }) => id === report.id);
	return list.slice(Math.max(0, index - each), index + each + 1);
}

/** The first and the last of partial dates; null where there is none. */
export function rangeOfDays(days: readonly string[]): { first: string; last: string } | null {
	const sorted = [...days].sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}

/** A series that counts what a report counts, with its row as of the nearest day; null where the report has no day. */
export interface SeriesNearby {
	series: Series;
	nearest: Nearby | null;
}

/** The series that count the same as a report, its own source's first: a line each, however many rows they have. */
export function seriesAlike(report: Report, data: Dataset): SeriesNearby[] {
	return data.series
		.flatMap((series) => {
			const [first] = reportsOf(series);
			return first && countsTheSame(first, report) ? [{ series, nearest: nearestRow(series, report) }] : [];
		})
		.sort(
			(a, b) =>
				Number(b.series.source === report.source) - Number(a.series.source === report.source) ||
				(a.series.id < b.series.id ? -1 : 1),
		);
}

function nearestRow(series: Series, { period }: Report): Nearby | null {
	if (period.end === null) return null;
	const here = dayNumber(lastDay(period.end));
	let nearest: Nearby | null = null;
	for (const row of reportsOf(series)) {
		const days = dayNumber(row.period.end ?? "") - here;
		if (nearest === null || Math.abs(days) < Math.abs(nearest.days)) nearest = { report: row, days };
	}
	return nearest;
}

function countsTheSame(a: Report, b: Report): boolean {
	return a.conflict === b.conflict && countedKey(a) === countedKey(b) && scopeOf(a) === scopeOf(b);
}

function scopeOf({ scope }: Report): string {
	return scope === "whole" ? "" : scope.subset;
}

/** The fields that say what is counted. */
export type Counted = "measure" | "side" | "group" | "span";

/** Orders and groups by what is counted, in the vocabulary's own order of measures. */
export function countedKey({ measure, side, group, span }: Pick<Report, Counted>): string {
	return `${keysOf(measures).indexOf(measure)} ${side} ${group.of} ${span}`;
}

/** Who and what a report counts, in full: reports of one key differ in source, days, method and number alone. */
export function definitionKey(report: Report): string {
	const { militia, mercenaries, otherServices } = report.group;
	return [
		report.conflict,
		countedKey(report),
		militia,
		mercenaries,
		otherServices,
		scopeOf(report),
		report.deaths,
		report.includes,
	].join("|");
}

export function chronologically(a: Report, b: Report): number {
	return dateKey(a) < dateKey(b) ? -1 : 1;
}

function dateKey({ period, published, id }: Report): string {
	const day = (date: string | null) => (date === null ? "9999" : lastDay(date));
	return `${day(period.end)} ${day(published)} ${id}`;
}
