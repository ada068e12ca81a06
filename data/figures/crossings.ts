import { type Crossing, crossingsOf, type SourceCrossings, tellingCrossings } from "../crossings";
import { dayNumber, firstDay, formatDate, formatDateShort, isDay } from "../dates";
import { formatCount, formatEstimate, numbersOf } from "../estimate";
import { type DatedSelection, everyReport, type Selection } from "../select";
import type { Conflict, Dataset, Report, View } from "../types";
import { dateAxes } from "../vocabulary";
import { ageingDay, isOld } from "../window";
import { baselinesOf } from "./baselines";
import { emptyCrossings } from "./crossing-empty";
import { refusedBySome, whyNotAgainst } from "./crossing-entrants";
import { leadSentence } from "./crossing-lead";
import { crossingNotes } from "./crossing-notes";
import { crossingTable } from "./crossing-table";
import {
	boundWords,
	byDayWords,
	countingWords,
	crossingCaption,
	crossingLegend,
	crossingRules,
	crossingShapes,
	crossingTitle,
	dayWords,
	tollWords,
} from "./crossing-words";
import type { Baseline, Category, Mark, Row, ValueAxis } from "./figure";
import { toLeftOut } from "./left-out";
import type { ChartParts } from "./parts";
import { toneOf, toRow } from "./rows";
import { subtitle } from "./words";

/** One yardstick, and how each source stands to it in the order of the sources' numbers. */
export interface YardstickCrossings {
	baseline: Baseline;
	/** Its toll in words; with its place in the list where two read alike. */
	toll: string;
	sources: StandingSource[];
	/** Where a figure lies that has passed its lower end and not its upper: 'inside the band'. */
	inside: string;
	/** What was set against it. */
	reports: readonly Report[];
}

export interface StandingSource extends SourceCrossings {
	number: number;
	/** The crossings that have a mark, in the order of days. */
	telling: Crossing[];
	/** True where its last figure is older than the window that ends on the chart's last day. */
	stale: boolean;
	/** True where the highest of its last numbers lies inside the yardstick, short of its upper end. */
	isInside: boolean;
}

/** For each yardstick and source the days on which its bounds first reached it: one row each. */
export function crossings(
	view: View,
	selection: DatedSelection,
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): ChartParts {
	const conflict = data.conflicts.find(({ id }) => id === view.conflict);
	const baselines = baselinesOf(view, data);
	const reports = everyReport(selection);
	if (!conflict || baselines.length === 0 || reports.length === 0)
		return emptyCrossings(view, selection, data);
	const end = ageingDay(view, selection, data);
	const all = baselines.map((baseline, index) => {
		const refuses = whyNotAgainst(baseline, view, data);
		const own = reports.filter((report) => refuses(report) === null);
		const sources = crossingsOf(own, baseline.high, conflict.start, view)
			.map((one) => standing(one, baseline, numbers, { end, view }))
			.sort((a, b) => a.number - b.number);
		const inside = `inside the ${baseline.members.length > 0 ? "band" : "range"}`;
		return { baseline, toll: tollOf(baseline, index, baselines), inside, sources, reports: own, refuses };
	});
	const drawn = draw(view, all, conflict, data);
	const first =
		all.flatMap(({ sources }) => sources.flatMap(({ telling }) => telling)).sort(byDay)[0] ?? null;
	return {
		...drawn,
		lines: [],
		events: [],
		value: dayValues(view, all, conflict, end),
		kinds: crossingLegend(
			new Set(drawn.marks.map(({ kind }) => kind)),
			drawn.marks.some(({ kind, until }) => until !== undefined || kind !== "crossed-low"),
		),
		hasOwnShapes: true,
		latest: latestRows(all, data),
		title: crossingTitle(view, baselines, data),
		subtitle: subtitleOf(view, selection, baselines, data),
		caption: [...all.map((one) => leadSentence(one, view, data)), crossingCaption(view)].join(" "),
		notes: crossingNotes(view, all, end, data),
		computed: crossingRules(conflict.start, view, baselines, first),
		table: crossingTable(view, all, data),
		leftOut: all.length > 1 ? refusedBySome(selection, all).map((one) => toLeftOut(one, data)) : [],
	};
}

function standing(
	one: SourceCrossings,
	{ low, high }: Baseline,
	numbers: ReadonlyMap<string, number>,
	{ end, view }: { end: string | null; view: View },
): StandingSource {
	const most = Math.max(...one.last.flatMap(({ estimate }) => numbersOf(estimate)));
	return {
		...one,
		number: numbers.get(one.source) ?? 0,
		telling: tellingCrossings(one.reached),
		stale: isOld(one.lastDay, end, view),
		isInside: most >= low && most < high,
	};
}

function byDay(a: Crossing, b: Crossing): number {
	return a.day < b.day ? -1 : a.day > b.day ? 1 : 0;
}

function tollOf(baseline: Baseline, index: number, baselines: readonly Baseline[]): string {
	const words = tollWords(baseline);
	const isAlone = baselines.filter((other) => tollWords(other) === words).length === 1;
	return isAlone ? words : `${words} (${index + 1})`;
}

/** A row for each source, under its yardstick, and a mark for each bound that reached it. */
function draw(view: View, all: readonly YardstickCrossings[], conflict: Conflict, data: Dataset) {
	const rows: Row[] = [];
	const marks: Mark[] = [];
	const categories: Category[] = [];
	for (const yardstick of all)
		for (const source of yardstick.sources) {
			const position = categories.length;
			categories.push(categoryOf(source, yardstick, all.length > 1, data));
			source.telling.forEach((crossing, index) => {
				const next = source.telling[index + 1];
				rows.push(crossingRow(crossing, source.number, yardstick, conflict, data));
				marks.push({
					id: all.length > 1 ? `${crossing.report.id} ${yardstick.baseline.id}` : crossing.report.id,
					row: rows.length - 1,
					position,
					...(next ? { until: dayNumber(next.day) } : {}),
					offset: 0,
					low: isDay(crossing.date) ? null : dayNumber(laterOf(conflict.start, firstDay(crossing.date))),
					best: dayNumber(crossing.day),
					high: null,
					kind: crossingShapes[crossing.bound].kind,
					tone: toneOf(crossing.report, view, data),
					number: source.number,
					dimmed: false,
					label: labelOf(crossing),
				});
			});
		}
	return { rows, marks, position: { kind: "categories" as const, label: "Source", categories } };
}

function laterOf(a: string, b: string): string {
	return a > b ? a : b;
}

function categoryOf(
	source: StandingSource,
	{ toll, inside }: YardstickCrossings,
	isOneOfSeveral: boolean,
	data: Dataset,
): Category {
	const short = data.sources.find(({ id }) => id === source.source)?.short ?? source.source;
	const [first] = source.telling;
	const last = [...new Set(source.last.map(({ estimate }) => formatEstimate(estimate)))].join("; ");
	const inBrackets = [source.isInside ? inside : "", source.stale ? "stale" : ""].filter(Boolean).join("; ");
	const absent = `not by ${formatDateShort(source.lastDate)}${inBrackets && ` (${inBrackets})`}: ${last}`;
	return {
		label: isOneOfSeveral ? `${short} · ${toll}` : short,
		day: first ? daysOfRow(first, source.telling.at(-1) ?? first) : "",
		number: source.number,
		dimmed: !first && source.stale,
		...(first ? {} : { absent }),
	};
}

/** What a source said first may have been so for long: the day is the last on which it can have been reached. */
function labelOf(crossing: Crossing): string {
	return crossing.isFirstWord ? byDayWords(crossing) : dayWords(crossing);
}

/** `by day 28`, `day 159 to 334`: from the first bound of a source that reached the yardstick to its last. */
function daysOfRow(first: Crossing, last: Crossing): string {
	const isOne = first.days.most === last.days.most;
	return isOne ? labelOf(first) : `${labelOf(first)} to ${formatCount(last.days.most)}`;
}

/** The report of a crossing, with the crossing as what was computed of it. */
function crossingRow(
	crossing: Crossing,
	number: number,
	{ toll }: YardstickCrossings,
	{ start }: Conflict,
	data: Dataset,
): Row {
	const row = toRow(crossing.report, number, null, data);
	const bound = boundWords(crossing);
	const first = crossing.isFirstWord
		? [`the first ${crossingShapes[crossing.bound].bound} of this source that is held here`]
		: [];
	return {
		...row,
		computed: `its ${bound} reached ${toll} on ${countingWords(start, crossing)}`,
		flags: [...first, ...row.flags],
	};
}

/** Each source's last figure, which need not be the one that reached a yardstick. */
function latestRows(all: readonly YardstickCrossings[], data: Dataset): Row[] {
	// A report that one yardstick refuses may be newer than the last that another lets in.
	const last = new Map<string, StandingSource>();
	for (const one of all.flatMap(({ sources }) => sources)) {
		const known = last.get(one.source);
		if (!known || one.lastDay > known.lastDay) last.set(one.source, one);
	}
	return [...last.values()].flatMap(({ last: reports, number }) =>
		reports.map((report) => toRow(report, number, null, data)),
	);
}

/**
 * From the war's first day to the last crossing, and on to the day against which age is measured, but no further than the marks span; where
 * nothing was reached, to the newest figure.
 */
function dayValues(
	view: View,
	all: readonly YardstickCrossings[],
	conflict: Conflict,
	end: string | null,
): ValueAxis {
	const min = dayNumber(conflict.start);
	const sources = all.flatMap((one) => one.sources);
	const crossed = sources.flatMap(({ telling }) => telling.map(({ day }) => dayNumber(day)));
	const days = crossed.length > 0 ? crossed : sources.map(({ lastDay }) => dayNumber(lastDay));
	const latest = days.reduce((most, day) => Math.max(most, day), min + 1);
	const reach = latest + Math.max(31, latest - min);
	const last = end !== null ? Math.max(latest, Math.min(dayNumber(end), reach)) : latest;
	const axis = view.date === "published" ? "Day of publication" : `Last day covered (${dateAxes["as-of"]})`;
	return {
		min,
		// A little air, so that a mark on the last day is not cut.
		max: last + Math.ceil((last - min) * 0.02),
		scale: "linear",
		label: `${axis}; day 1 is ${formatDate(conflict.start)}`,
		unit: "days",
	};
}

function subtitleOf(view: View, selection: Selection, baselines: readonly Baseline[], data: Dataset): string {
	const named = baselines.map(({ label }) => label).join("; ");
	return `Yardstick${baselines.length > 1 ? "s" : ""}: ${named}. ${subtitle(view, selection, data)}`;
}
