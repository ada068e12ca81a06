import { steppedSeries, stepsOfReports } from "../drawn-steps";
import { pinnedView } from "../permalink";
import { encodeFullViews } from "../side-by-side";
import type { Dataset, View } from "../types";
import { eventsOf } from "./days";
import type { Baseline, DayAxis, EventMark, Figure, ValueAxis, Verdict } from "./figure";
import { figure, selectForChart } from "./index";
import {
	baselinesTogether,
	eventsTogether,
	legendTogether,
	type On,
	sentencesOf,
	together,
	withSharedTones,
} from "./merge";
import { verdictsBetween } from "./panel-verdicts";
import { panelWords } from "./panel-words";
import { formatValue } from "./values";
import { countOf } from "./words";

/** One of several figures that stand side by side. */
export interface Panel {
	/** What sets it apart from the others. */
	title: string;
	/** By what the frame's texts call it. */
	name: string;
	/** How much it shows, and what else is its own. */
	subtitle: string;
	/** The figure on the shared axes; by itself it would have axes of its own. */
	figure: Figure;
}

/** Several Views applied to the dataset, as small multiples. Plain JSON, as a Figure is. */
export interface Multiples {
	version: string;
	readTo: string;
	title: string;
	subtitle: string;
	/** Which axes the panels share and which not, in a sentence or two. */
	axes: string;
	panels: Panel[];
	/** One for all panels. */
	legend: Figure["legend"];
	/** Like with like between the panels, and within each. */
	between: Verdict[];
	verdicts: Verdict[];
	baselines: On<Baseline>[];
	events: On<EventMark[]>[];
	caption: string;
	notes: string[];
	computed: string[];
	alt: string;
	/** The query under which all of it can be found again, every parameter of each View written out. */
	permalink: string;
}

const COUNTS: Record<number, string> = { 2: "Two", 3: "Three", 4: "Four" };

/** @param views two to four, no two alike, all of one chart, scale and date axis, see decodeViews */
export function multiples(views: readonly View[], data: Dataset): Multiples {
	const words = panelWords(views, data);
	const { figures, axes } = onSharedAxes(withSharedTones(views.map((view) => figure(view, data))), data);
	const names = words.panels.map(({ name }) => name);
	const panels = figures.map(
		(one, at): Panel => ({
			title: words.panels[at]?.title ?? "",
			name: names[at] ?? "",
			subtitle: [shownBy(one, data), ...(words.panels[at]?.also ?? [])].join("; "),
			figure: one,
		}),
	);
	const [first] = figures;
	const within = together(
		figures.map(({ verdicts }) => verdicts),
		names,
		({ sentence }) => sentence,
	);
	const between = verdictsBetween(views, names, data);
	const title = words.title;
	const subtitle = [`${COUNTS[figures.length] ?? figures.length} charts side by side`, ...words.common].join(
		"; ",
	);
	return {
		version: data.version,
		readTo: first?.readTo ?? "",
		title,
		subtitle,
		axes,
		panels,
		legend: legendTogether(figures),
		between,
		verdicts: within.map(({ on, thing }) =>
			on === "" ? thing : { ...thing, about: `${on}: ${thing.about}`, sentence: `${on}: ${thing.sentence}` },
		),
		baselines: baselinesTogether(figures, names),
		events: eventsTogether(figures, names),
		caption: first?.caption ?? "",
		notes: sentencesOf(
			figures.map(({ notes }) => notes),
			names,
		),
		computed: sentencesOf(
			figures.map(({ computed }) => computed),
			names,
		),
		alt: [
			`${title}. ${subtitle}. ${axes}`,
			...between.map(({ sentence }) => sentence),
			...panels.map(({ figure: { alt } }, at) => `${words.panels[at]?.title}. ${alt}`),
		].join(" "),
		permalink: `${encodeFullViews(figures.map(pinnedView))}&version=${data.version}`,
	};
}

/** The same figures on one value axis and, where they are of one war, one axis of days; and what is shared, in words. */
function onSharedAxes(figures: readonly Figure[], data: Dataset): { figures: Figure[]; axes: string } {
	const ofOneWar = new Set(figures.map(({ view }) => view.conflict)).size === 1;
	// Days of another war lie elsewhere: an axis that held both would show neither.
	const value =
		figures.some(({ value: { unit } }) => unit === "days") && !ofOneWar ? null : sharedValue(figures);
	const days = ofOneWar ? sharedDays(figures) : null;
	const axes = [valueWords(value), daysWords(figures, days)].filter(Boolean).join(" ");
	return {
		figures: figures.map((one) => ({
			...one,
			...(value === null ? {} : { value: { ...value, label: one.value.label } }),
			...(days === null ? {} : onDays(one, days, data)),
		})),
		axes,
	};
}

/** From the lowest end of their axes to the highest; a panel without any figure has no say. */
function sharedValue(figures: readonly Figure[]): ValueAxis | null {
	const speaking = figures.filter(({ empty }) => empty === null);
	const [first] = speaking.length > 0 ? speaking : figures;
	if (!first) return null;
	return {
		...first.value,
		min: Math.min(...speaking.map(({ value }) => value.min), first.value.min),
		max: Math.max(...speaking.map(({ value }) => value.max), first.value.max),
	};
}

function sharedDays(figures: readonly Figure[]): DayAxis | null {
	const axes = figures.flatMap(({ position, empty }) =>
		position.kind === "days" && empty === null ? [position] : [],
	);
	const [first] = axes;
	if (!first || figures.some(({ position }) => position.kind !== "days")) return null;
	return {
		...first,
		min: Math.min(...axes.map(({ min }) => min)),
		max: Math.max(...axes.map(({ max }) => max)),
	};
}

/** On a longer axis of days, more events of the war have a place. */
function onDays(one: Figure, days: DayAxis, data: Dataset): Pick<Figure, "position" | "events"> {
	return { position: days, events: one.events.length > 0 ? eventsOf(one.view, days, data) : [] };
}

function valueWords(value: ValueAxis | null): string {
	if (value === null) return "Each panel has its own axis of values: these are days of different wars.";
	const ends = [value.min, value.max].map((end) => formatValue(end, value.unit)).join(" to ");
	const unit = value.unit === "days" ? "" : ` ${value.label.charAt(0).toLowerCase()}${value.label.slice(1)}`;
	return `All panels share one value axis, ${ends}${unit}.`;
}

function daysWords(figures: readonly Figure[], days: DayAxis | null): string {
	if (days !== null) return "They share one axis of days too.";
	if (figures.every(({ position }) => position.kind === "days"))
		return "Each panel has its own axis of days, from its own war's first day; the lengths of these axes differ.";
	return "The rows of each panel are its own sources, by its own numbers.";
}

/** How much a panel shows: `12 reports and 2 series from 9 sources`. */
function shownBy({ view, empty }: Figure, data: Dataset): string {
	if (empty) return "no report";
	const selection = selectForChart(view, data);
	const { steps } = stepsOfReports(view, data);
	return countOf({ ...selection, series: [...selection.series, ...steppedSeries(view, data)], steps });
}
