import { formatDate, isDay } from "../dates";
import type { ReportStep } from "../report-steps";
import type { Selection } from "../select";
import type { Dataset, Report, View } from "../types";
import * as words from "../vocabulary";
import { periodOf, plural } from "./plain-words";

/** The words of a figure: what exactly is counted, in the same voice on the chart, in the table and in the file. */

const people: Record<words.Group, string> = {
	military: "soldiers",
	militia: "fighters of allied militia",
	mercenaries: "mercenaries",
	civilians: "civilians",
	children: "children",
	foreign: "foreign nationals",
	all: "people",
};

export const verbs: Record<words.Measure, string> = {
	killed: "reported killed",
	wounded: "reported wounded",
	missing: "reported missing",
	captured: "reported held prisoner",
	"killed-or-missing": "reported killed or missing",
	casualties: "reported as casualties, as each source defines them",
	losses: "reported as losses, as each source defines them",
};

/** Who fights on a side, or is lost on it, without being of it. */
const FOREIGN = new Set<words.Group>(["militia", "mercenaries", "foreign"]);

/** `Russian soldiers`, `Ukrainian civilians`, `mercenaries on the Russian side`. */
export function population(
	report: Pick<Report, "conflict" | "side"> & { group: words.Group },
	data: Dataset,
): string {
	const conflict = data.conflicts.find(({ id }) => id === report.conflict);
	const camp = conflict?.camps.find(({ id }) => id === report.side);
	if (camp && conflict?.kind === "context") return `${people[report.group]} in ${camp.name}`;
	if (camp && FOREIGN.has(report.group)) return `${people[report.group]} on the ${camp.adjective} side`;
	if (camp?.fighters && report.group === "military") return camp.fighters;
	if (camp) return `${camp.adjective} ${people[report.group]}`;
	const side = report.side === "both" ? "of both sides" : "of all sides";
	return `${people[report.group]} ${side}`;
}

/** What a chart makes of the reports, in its title. */
const chartWords: Partial<Record<View["chart"], string>> = {
	"by-source": "each source's latest figure",
	spread: "how far apart the figures lie",
};

export function title(view: View, data: Dataset): string {
	const counted = `${population(view, data)} ${verbs[view.measure]}`;
	const sentence = counted.charAt(0).toUpperCase() + counted.slice(1);
	const kinds: Record<View["span"], string> = {
		cumulative: "",
		period: "single periods",
		stock: "on single days",
	};
	if (view.chart === "pace")
		return `${sentence}: ${view.span === "period" ? "pace between reports" : "pace"}`;
	const told = [kinds[view.span], chartWords[view.chart] ?? ""].filter(Boolean);
	return told.length === 0 ? sentence : `${sentence}: ${told.join(", ")}`;
}

export function subtitle(view: View, shown: Counted, data: Dataset): string {
	const conflict = data.conflicts.find(({ id }) => id === view.conflict);
	const about = conflict?.inSentence ?? view.conflict;
	const counts: Record<View["span"], string> = {
		cumulative: `Running totals since ${formatDate(conflict?.start ?? "")}`,
		period: "Counts of single periods, each with its own length",
		stock: "Numbers on single days",
	};
	if (view.chart === "pace") counts[view.span] = paceOf(view);
	const isSpread = view.chart === "spread";
	const dates =
		view.date === "published" && !isSpread ? "by day of publication" : "by the last day they cover";
	return [
		`${counts[view.span]}, ${about}, ${dates}`,
		isSpread ? `side by side within ${plural(view.window, "day")}` : "",
		windowOf(view),
		view.known === null ? "" : `as known on ${formatDate(view.known)}`,
		countOf(shown),
	]
		.filter(Boolean)
		.join("; ");
}

/** What is divided by what on a chart of paces. */
function paceOf({ per, span }: View): string {
	return span === "period"
		? `Persons ${words.paceUnits[per]} (computed), in single periods and between successive running totals of one source`
		: `Persons ${words.paceUnits[per]} (computed), each running total over its own days`;
}

/** What a chart shows: of a selection and, where steps are drawn between some of its running totals, those. */
export interface Counted extends Pick<Selection, "reports" | "series"> {
	steps?: readonly ReportStep[];
}

/** The running totals between which steps lie, each once. */
export function totalsOf(steps: readonly ReportStep[]): ReadonlySet<Report> {
	return new Set(steps.flatMap(({ earlier, later }) => [earlier, later]));
}

/** `12 reports and 2 series from 9 sources`, `4 steps between 6 running totals from 2 sources`. */
export function countOf({ reports, series, steps = [] }: Counted): string {
	const sources = countSources([...reports, ...series.flatMap((one) => one.reports.slice(-1))]);
	const totals = totalsOf(steps);
	const own = reports.filter((report) => !totals.has(report)).length;
	const counted = [
		own > 0 ? plural(own, "report") : "",
		steps.length > 0 ? `${plural(steps.length, "step")} between ${totals.size} running totals` : "",
		series.length > 0 ? `${series.length} series` : "",
	].filter(Boolean);
	return counted.length === 0 ? "no report" : `${andList(counted)} from ${plural(sources, "source")}`;
}

/** The chosen days, `up to 31 March 2022`; empty where none are. */
export function windowOf({ from, to }: Pick<View, "from" | "to">): string {
	if (from && from === to) return `on ${formatDate(from)}`;
	if (from && to) return `${formatDate(from)} to ${formatDate(to)}`;
	if (to) return `up to ${formatDate(to)}`;
	return from ? `from ${formatDate(from)}` : "";
}

export function countSources(reports: readonly Report[]): number {
	return new Set(reports.map(({ source }) => source)).size;
}

/** `a`, `a and b`, `a, b and c`. */
export function andList(items: readonly string[]): string {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** What a report counts, in full: `killed, Russian soldiers; allied militia not counted`. */
export function countedInFull(report: Report, data: Dataset): string {
	const who = population({ ...report, group: report.group.of }, data);
	return [`${words.measures[report.measure]}, ${who}`, ...particularsOf(report), sinceOf(report, data)]
		.filter(Boolean)
		.join("; ");
}

/** `since 2 March 2026`, for a running total that does not run from the war's first day; else empty. */
function sinceOf({ span, period: { start }, conflict }: Report, data: Dataset): string {
	const first = data.conflicts.find(({ id }) => id === conflict)?.start;
	return span === "cumulative" && start !== null && isDay(start) && start !== first
		? `since ${formatDate(start)}`
		: "";
}

/** Who and what is in or out, beyond measure and population. */
export function particularsOf({ group, includes, deaths, scope, span, period }: Report): string[] {
	return [
		group.of === "military" && group.militia !== "unstated"
			? `allied militia ${words.inclusions[group.militia]}`
			: "",
		group.of === "military" && group.mercenaries !== "unstated"
			? `mercenaries ${words.inclusions[group.mercenaries]}`
			: "",
		group.otherServices !== "unstated" ? `other armed services ${words.inclusions[group.otherServices]}` : "",
		includes ? `includes ${includes}` : "",
		deaths === "unstated" ? "" : words.deathInclusions[deaths],
		scope === "whole" ? "" : `only ${scope.subset}`,
		span === "period" ? periodOf(period) : "",
	].filter(Boolean);
}

export function caption(view: View): string {
	const bar =
		"A bar runs from the lowest to the highest number its source gave; a best estimate is marked only where the source gave one.";
	if (view.chart === "by-source")
		return `Each row is one source's latest report within the chosen dates. ${bar} A row whose figure is more than ${plural(view.window, "day")} older than the cut-off is dimmed.`;
	if (view.chart === "periods")
		return `Each mark is one count, at the last day it covers; the line before it runs from its first day. Single points without one are steps of a running total, computed here. Periods differ in length: a longer one is not a worse one. ${bar}`;
	if (view.chart === "spread") return `${spreadCaption(view)} ${bar}`;
	const place = view.date === "published" ? "the day it was published" : "the last day it covers";
	if (view.chart === "pace") return paceCaption(view, place);
	return `Each mark is one report at ${place}. ${bar} Arrows mark open ends: 'at least' and 'up to'.`;
}

function paceCaption({ span }: View, place: string): string {
	const shapes =
		"Its shape is that of the numbers it is made of: a range gives a range, and an open end stays open.";
	if (span === "period")
		return `Each mark is a pace over the days of the line before it: of a count of one period, or of what a running total of one source rose by between two of its reports. ${shapes} Where a source put its total lower, a mark below zero shows the revision; no pace is made of it.`;
	return `Each mark is a report's number divided by the days that it covers, at ${place}: what the whole time comes to, not what happened on that day. ${shapes}`;
}

/** `the 30 days after it`: how long a figure stands in a spread. */
export function afterwards(window: number): string {
	return window === 1 ? "the day after it" : `the ${window} days after it`;
}

function spreadCaption({ window, scale }: View): string {
	return [
		"Each mark is one report at the last day it covers. Behind them a band runs from the lowest to the highest number that stands on each day, in steps; the numbers above it are the highest divided by the lowest, computed here.",
		`A figure stands on its own day and ${afterwards(window)}, or until its source's next; on a day when figures of one source alone stand, or none, there is no ratio.`,
		"Figures that are open at an end (‘at least’, ‘up to’, counts by name or case) are drawn, but hold no end of the band and replace no closed figure: a floor is not a lowest estimate, and names no highest.",
		"There is no average, and no middle: nobody said one.",
		scale === "log" ? "On this logarithmic axis equal heights of the band are equal ratios." : "",
	]
		.filter(Boolean)
		.join(" ");
}
