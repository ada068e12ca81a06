import type { Toll } from "../band";
import type { Estimate, View } from "../types";
import type { Bounds, PaceUnit, Stance } from "../vocabulary";

/**
 * A Figure is a View applied to the dataset: what a chart shows, in words and numbers, without pixels or colours.
 * It is plain JSON, so that a page, an image, a table and a file are all made from the same one.
 */
export interface Figure {
	view: View;
	/** The dataset's version: date of the newest ledger entry and content hash. */
	version: string;
	/** The newest day on which anything in the dataset was published, in words. */
	readTo: string;
	/**
	 * The newest day of what this figure is made from, by the View's date axis, and of a war that is over at least its
	 * last: a cut-off there leaves nothing of it out. Null where a report of it has no day, or where it has no report.
	 */
	newest: string | null;
	title: string;
	/** What exactly is counted: measure, population, dates. */
	subtitle: string;
	/** One or two sentences that say what the chart shows, for a caption. */
	caption: string;
	/** The text alternative: what a reader who does not see the chart needs. */
	alt: string;
	/** Value axis: persons, persons in a unit of time, or calendar days. */
	value: ValueAxis;
	/** The other axis: calendar days on a timeline, one row a source on a comparison. */
	position: DayAxis | CategoryAxis;
	marks: Mark[];
	/** Long series, each a line of points. */
	lines: Line[];
	baselines: Baseline[];
	events: EventMark[];
	legend: { tones: ToneEntry[]; kinds: KindEntry[] };
	/** Numbered as on the chart, in the order of their numbers. */
	sources: NumberedSource[];
	/** Whether what stands together here may be compared, where it may not without more ado. */
	verdicts: Verdict[];
	/** What a reader must know before comparing: populations, kinds of bounds, computed numbers. */
	notes: string[];
	/** Formulas with what went into them, for all that was computed here. */
	computed: string[];
	/** What was computed from several reports: what marks without a row of their own speak of. */
	findings: Finding[];
	/** How many of the sources can be independent of each other; null where fewer than two reports are shown. */
	independence: Independence | null;
	/** What has changed since the View's known-on day; null where it names none. */
	sinceThen: SinceThen | null;
	/** The table behind the chart, where its lines are not the rows. */
	table: FigureTable | null;
	/** The same rows as the marks, and those that could not be drawn, with the reason. */
	rows: Row[];
	/** Reports that match the choice but may not stand on this chart, each with its reason. */
	leftOut: LeftOut[];
	/** Set where nothing is left to show. */
	empty: Empty | null;
}

export interface ValueAxis {
	min: number;
	max: number;
	scale: "linear" | "log";
	label: string;
	/** What its numbers are: people, people in a unit of time, or day numbers. */
	unit: "persons" | "rate" | "days";
}

export interface DayAxis {
	kind: "days";
	/** Day numbers, see dates.ts. */
	min: number;
	max: number;
	label: string;
}

export interface CategoryAxis {
	kind: "categories";
	label: string;
	/** One row each, top to bottom; a mark's `position` is the index here. */
	categories: Category[];
}

export interface Category {
	label: string;
	/** The day that the report covers, as each row prints its own day. */
	day: string;
	number: number;
	dimmed: boolean;
	/** True where its own source has replaced the figure. */
	superseded?: true;
	/** What stands in the row where it has no mark: 'not by 21 Sep 2022 (stale): 5,937'. */
	absent?: string;
}

/** How an estimate is drawn; each kind of bound has a shape of its own. */
export type EstimateKind =
	| "point"
	| "about"
	| "at-least"
	| "at-most"
	| "range"
	| Exclude<Bounds, "expert-range">;

/** What was worked out from the dates of reports: by which of its bounds a source reached a yardstick. */
export type CrossingKind = "crossed-high" | "crossed-best" | "crossed-low";

/** How a number is drawn that was computed here and is of no estimate's shape. */
export type ComputedKind = CrossingKind | "revision" | "spread";

export type MarkKind = EstimateKind | ComputedKind;

/** A stance's colour, or that of one of up to eight chosen sources. */
export type Tone = Stance | `source-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

export interface Mark {
	/** The report's id. */
	id: string;
	/** Index into `rows`; -1 for a point of a line, see `point`, and for what was computed from several reports. */
	row: number;
	/** Index into `findings`, where it is no single report's. */
	finding?: number;
	/** Which point of which line it is. */
	point?: { line: number; at: number };
	/** Day number or category index. */
	position: number;
	/** Of a count of one period, the day number of its first day. */
	since?: number;
	/** Of what holds for several days, the day number of the last. */
	until?: number;
	/** A shift in fractions of one day or row, within -0.4 to 0.4, so that marks of one day do not hide each other. */
	offset: number;
	low: number | null;
	best: number | null;
	high: number | null;
	kind: MarkKind;
	/** Neutral for what is no single source's. */
	tone: Tone | "neutral";
	/** The source's number; 0 for what is no single source's. */
	number: number;
	dimmed: boolean;
	/** True where it is dimmed because its own source has replaced it, and not for its age. */
	superseded?: true;
	/** What stands beside it on rows, where that is not its report's figure: 'day 28'. */
	label?: string;
}

/** A series as it is drawn: from point to point, broken where rows are missing or the count changed. */
export interface Line {
	/** The series' id. */
	id: string;
	href: string;
	name: string;
	source: string;
	/** The source's number. */
	number: number;
	tone: Tone;
	/** Whether a point's day is that of the count or that of the deaths. */
	dated: "report" | "death";
	/** True where each row was published on its own day. */
	rowByRow: boolean;
	/** What its numbers are, shared by all points. */
	estimate: Pick<Estimate, "qualifier" | "bounds" | "confidence">;
	/** The last point in words: its row of the table. */
	row: Row;
	/** What all its points count, without their days. */
	counted: string;
	particulars: string[];
	/** True where each point counts one period and is drawn from its first day to its last. */
	stretches: boolean;
	/** What a reader must see of any of its points. */
	flags: string[];
	points: LinePoint[];
	/** What happened to the series, not to the war: a new method, a restart, a revision. */
	marks: LineMark[];
	/** The formula, where the points were computed here; else null. */
	computed: string | null;
	/** Set where its points are no numbers of persons but what they come to in a unit of time. */
	rate?: LineRate;
}

export interface LineRate {
	per: PaceUnit;
	/** The day number of the last day that may count, where the war was over before the series was. */
	until: number | null;
}

export interface LinePoint {
	position: number;
	low: number | null;
	best: number | null;
	high: number | null;
	/** The day number of the first day that it covers, where that is not the line's own. */
	since?: number;
	/** True where the line runs on from the point before. */
	joined: boolean;
	/** Its publication day, where it has one of its own. */
	published?: string;
	/** The last day that it covers, where the axis is that of publication. */
	covered?: string;
	/** True where the source printed its bounds upside down. */
	asPublished?: true;
	/** By what its own source has replaced it, and when. */
	superseded?: string;
}

export interface LineMark {
	/** A small letter, explained in the notes. */
	letter: string;
	position: number;
	date: string;
	label: string;
}

export interface Baseline {
	id: string;
	/** A toll (low equals high) or the band of a family. */
	low: number;
	high: number;
	/** True where it holds an 'up to' or an 'at least': that end is drawn open. */
	openBelow: boolean;
	openAbove: boolean;
	/** Short, for the chart's face. */
	label: string;
	/** What it covers, in a plain sentence, with computed parts named as computed. */
	sentence: string;
	/** Null where there is no report to look up. */
	href: string | null;
	/** The reports of the same conflict: those in the band, and those listed beside it with the reason. */
	members: BaselineMember[];
	/** For a single toll, the address of the same view with the whole family; null where there is none. */
	familyQuery: string | null;
}

export interface BaselineMember {
	id: string;
	text: string;
	role: Toll["role"];
	reason: string;
	href: string;
}

export interface EventMark {
	letter: string;
	position: number;
	date: string;
	label: string;
	url: string;
	publisher: string;
}

export interface ToneEntry {
	tone: Tone;
	label: string;
}

export interface KindEntry {
	kind: MarkKind | "best" | "line" | "step" | "stairs" | "line-mark" | "crossing-line";
	label: string;
}

export interface NumberedSource {
	number: number;
	id: string;
	name: string;
	short: string;
	stance: Stance;
	/** Its newest estimate on this chart, '7,000–15,000', with its day in words and in ISO; empty where it has none. */
	latest: { estimate: string; day: string; iso: string };
	/** Days of its reports in this figure: '23 Mar 2022' or '2 Mar to 25 Mar 2022'. */
	days: string;
}

/** A report in words: the card of a mark and a line of the table. */
export interface Row {
	id: string;
	href: string;
	number: number;
	source: string;
	sourceHref: string;
	speaker: string | null;
	stance: Stance;
	stanceLabel: string;
	/** The figure with its qualifier: '7,000-15,000', 'about 1,300', 'at least 14,000'. */
	figure: string;
	low: number | null;
	best: number | null;
	high: number | null;
	/** What is counted: 'killed, Russian military'. */
	counted: string;
	/** Who and what is in or out beyond measure and population: 'allied militia not counted'. */
	particulars: string[];
	/** The day it covers up to, in words, and for sorting the last day that it may mean; null where absent. */
	asOf: string | null;
	asOfShort: string | null;
	asOfIso: string | null;
	published: string | null;
	publishedShort: string | null;
	publishedIso: string | null;
	method: string;
	basis: string | null;
	words: string | null;
	note: string | null;
	reading: string;
	/** Flags that a reader must see: an inferred date, a weak citation, a disputed figure. */
	flags: string[];
	/** The formula, where the number was computed here and nobody said it; null for a reported one. */
	computed: string | null;
	/** Why it has no mark on the chart; null where it has one. */
	notDrawn: string | null;
}

/** Like with like: whether things that stand on one chart may be compared. */
export interface Verdict {
	grade: "with-care" | "not-comparable";
	/** What is put together: 'The reports of this chart', a yardstick. */
	about: string;
	/** The grade and its reason in one sentence. */
	sentence: string;
}

/** A number that was computed here from several reports, and from which. */
export interface Finding {
	id: string;
	/** With its unit, and named as computed. */
	heading: string;
	/** What a screen reader says of its mark. */
	label: string;
	/** The number alone, for the chart's face where there is room; `first` where it goes before the others. */
	short?: { text: string; first: boolean };
	formula: string;
	inputs: Link[];
	notes: string[];
}

export interface Independence {
	/** 'Nine reports, at most four independent lines, the basis of three unknown.' */
	sentence: string;
	/** Who rests on whom, a chain each. */
	chains: Link[];
}

export interface SinceThen {
	/** 'Since then: 3 revised, 1 withdrawn, 41 new and 1,204 new rows of 2 series.' */
	summary: string;
	items: ({ what: "revised" | "withdrawn" | "new" } & Link)[];
}

interface Link {
	text: string;
	href: string;
}

/** A table whose lines are not reports. */
export interface FigureTable {
	caption: string;
	columns: { id: string; label: string; numeric: boolean }[];
	rows: { id: string; cells: TableCell[] }[];
}

export interface TableCell {
	text: string;
	href?: string;
	/** What stands below it in small print. */
	small?: string;
	/** What the column is sorted by; null comes last either way. */
	sort: string | number | null;
}

export interface LeftOut {
	id: string;
	href: string;
	text: string;
	reason: string;
	/** True where it was withdrawn or disowned: it is struck through. */
	withdrawn?: true;
}

export interface Empty {
	/** Which filter emptied the selection, in a sentence. */
	message: string;
	/** What the offers are, where they are not ways back with the number of reports that each shows. */
	lead?: string;
	/** Ways back: each a View that shows something. */
	offers: { label: string; query: string }[];
}
