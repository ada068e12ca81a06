import { dayNumber, lastDay } from "./dates";
import { derivedFrom } from "./figures/notes";
import { title } from "./figures/words";
import { describeReport } from "./select";
import { deriveStance } from "./stance";
import type { Conflict, Dataset, Report, Source, View } from "./types";
import { defaultView, encodeView, sidesOf } from "./view";
import { keysOf, measures, type Stance, spans } from "./vocabulary";

/** What stands around one report or one source: pure look-ups, nothing is computed on the figures themselves. */

interface Nearby {
	report: Report;
	/** Days from the first report's as-of day to this one's: negative where this one is earlier. */
	days: number;
}

export interface InternalLink {
	href: string;
	label: string;
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

/** The sources and reports on which a report says to rest, by its own list or else its source's. */
export function restsOn(report: Report, data: Dataset): InternalLink[] {
	return derivedFrom(report, data).flatMap((id) => linkTo(id, data));
}

/** The page of a source or a report, by id; empty where the id is neither. */
export function linkTo(id: string, data: Dataset): InternalLink[] {
	const source = data.sources.find((candidate) => candidate.id === id);
	if (source) return [{ href: `/sources/${id}`, label: source.name }];
	const report = data.reports.find((candidate) => candidate.id === id);
	return report ? [{ href: `/reports/${id}`, label: describeReport(report, data) }] : [];
}

/** What a report's number stands for, as a heading: `Russian soldiers reported killed`. */
export function headingOf(report: Report, data: Dataset): string {
	const heading = title({ ...viewOf(report, data), chart: "timeline" }, data);
	return report.scope === "whole" ? heading : `${heading}, only ${report.scope.subset}`;
}

/** The View in which the explorer shows a report beside the others of its source. */
export function viewOf(report: Report, data: Dataset): View {
	const standard = defaultView(data);
	const { conflict, side, group, measure, span, source } = report;
	const asStandard =
		conflict === standard.conflict &&
		side === standard.side &&
		group.of === standard.group &&
		measure === standard.measure;
	return {
		...standard,
		conflict,
		side,
		group: group.of,
		measure,
		span,
		source: [source],
		// The default yardstick was chosen for the default population; beside another it would compare unlike things.
		baseline: asStandard ? standard.baseline : [],
		chart: span === "cumulative" ? "timeline" : "by-source",
	};
}

/** The explorer's address for a View. */
export function explorerHref(view: View, data: Dataset): string {
	const query = encodeView(view, data);
	return query === "" ? "/explore" : `/explore?${query}`;
}

interface RecordSection {
	/** What all reports of the section count. */
	heading: string;
	/** Running total, one period or number on a day; and of which war. */
	span: string;
	view: View;
	reports: Report[];
}

/** A source's whole record: one section for each thing it counted, by measure; within it by date. */
export function recordOf(source: Source, data: Dataset): RecordSection[] {
	const sections = new Map<string, Report[]>();
	for (const report of data.reports) {
		if (report.source !== source.id) continue;
		const key = `${countedKey(report)} ${report.conflict}`;
		sections.set(key, [...(sections.get(key) ?? []), report]);
	}
	return [...sections]
		.sort(([a], [b]) => a.localeCompare(b, "en"))
		.flatMap(([, reports]) => {
			const sorted = reports.sort(chronologically);
			const [first] = sorted;
			if (!first) return [];
			const heading = headingOf({ ...first, scope: "whole" }, data);
			const war = data.conflicts.find(({ id }) => id === first.conflict)?.inSentence ?? first.conflict;
			return [{ heading, span: `${spans[first.span]}, ${war}`, view: viewOf(first, data), reports: sorted }];
		});
}

export interface DerivedStance {
	stance: Stance;
	/** Whose losses it speaks of, with the war: 'Russian losses, …'. */
	about: string;
	reason: string;
}

/** The stance of a source to each side of each war whose losses it speaks of, with the fact it follows from. */
export function stancesOf(source: Source, data: Dataset): DerivedStance[] {
	return data.conflicts.flatMap((conflict) => {
		const spoken = new Set(
			data.reports.filter((r) => r.source === source.id && r.conflict === conflict.id).map((r) => r.side),
		);
		return sidesOf(conflict.id, data)
			.filter((side) => spoken.has(side))
			.map((side) => ({
				stance: deriveStance(source, conflict, side),
				about: `${lossesOf(side, conflict)}, ${conflict.inSentence}`,
				reason: stanceReason(source, conflict, side),
			}));
	});
}

/** Why the rule gives a stance: the entry in the war's camps that decided it. */
export function stanceReason(source: Pick<Source, "of">, conflict: Conflict, side: string): string {
	const { of } = source;
	if (of === null) return "It is recorded as belonging to no state, force or alliance.";
	const body = bodyName(of);
	const ownFirst = [...conflict.camps].sort((a, b) => Number(b.id === side) - Number(a.id === side));
	const member = ownFirst.find((camp) => camp.members.includes(of));
	if (member) return `It belongs to: ${body}, listed with the side '${member.name}'.`;
	const ally = ownFirst.find((camp) => camp.allies.includes(of));
	return ally
		? `It belongs to: ${body}, listed as an ally of the side '${ally.name}'.`
		: `It belongs to: ${body}, listed neither with a side of this war nor as an ally of one.`;
}

const ACRONYMS = new Set(["nato", "dpr", "lpr", "un", "eu", "uk", "us"]);

/** The name of a state or body by its id: `united-states` gives `United States`, `nato` gives `NATO`. */
export function bodyName(id: string): string {
	if (id === "western-states") return "Western states";
	return id
		.split("-")
		.map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
		.join(" ");
}

/** `Russian losses`, or for figures on more than one side `losses of both sides`. */
export function lossesOf(side: string, conflict: Conflict): string {
	const camp = conflict.camps.find(({ id }) => id === side);
	return camp ? `${camp.adjective} losses` : `losses of ${side === "both" ? "both" : "all"} sides`;
}

/** The first and the last as-of day of reports; null where none has one. */
export function asOfRange(reports: readonly Report[]): { first: string; last: string } | null {
	const ends = reports.flatMap(({ period }) => (period.end === null ? [] : [period.end]));
	const sorted = ends.sort((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
	const [first, last] = [sorted[0], sorted.at(-1)];
	return first === undefined || last === undefined ? null : { first, last };
}

function countsTheSame(a: Report, b: Report): boolean {
	return a.conflict === b.conflict && countedKey(a) === countedKey(b) && scopeOf(a) === scopeOf(b);
}

function scopeOf({ scope }: Report): string {
	return scope === "whole" ? "" : scope.subset;
}

/** Orders and groups by what is counted, in the vocabulary's own order of measures. */
function countedKey({ measure, side, group, span }: Report): string {
	return `${keysOf(measures).indexOf(measure)} ${side} ${group.of} ${span}`;
}

function chronologically(a: Report, b: Report): number {
	return dateKey(a) < dateKey(b) ? -1 : 1;
}

function dateKey({ period, published, id }: Report): string {
	const day = (date: string | null) => (date === null ? "9999" : lastDay(date));
	return `${day(period.end)} ${day(published)} ${id}`;
}
