import { countedIn } from "./figures/panel-words";
import { select } from "./select";
import type { Dataset, View } from "./types";
import { encodeFullView } from "./view";
import { keysOf, measures, type Stance } from "./vocabulary";
import { refuseBaseline, sidesOf } from "./yardsticks";

/** What can be put beside a View: the other side, the other side's sources, the same measure in another war. */

/** A View with the words for it. */
export interface OfferedView {
	label: string;
	view: View;
}

/** A set of Views with the words for what it sets against what. */
export interface OfferedSet {
	label: string;
	views: View[];
}

/** The View that is put beside one that came alone: the other side of its war where that shows something. */
export function partnerOf(view: View, data: Dataset): OfferedView {
	const unfiltered = { ...view, source: [], stance: [], method: [], reading: [] };
	const [best] = [
		...otherSides(view, data),
		...otherSides(unfiltered, data),
		...otherWars(view, data),
		...otherMeasures(view, data),
	];
	if (best) return best;
	// A set of one is none: where nothing is held to put beside it, an empty panel says so.
	const measure = view.measure === "killed" ? "wounded" : "killed";
	return offered({ ...view, measure, baseline: [] }, data);
}

/** Pairs that can be shown instead of the present set, made of its first View. */
export function offeredPairs(views: readonly View[], data: Dataset): OfferedSet[] {
	const [first] = views;
	if (!first) return [];
	const sides = otherSides(first, data).map(({ view, label }) => ({
		label: `The other side of the war: ${label}`,
		views: [first, view],
	}));
	return [...sides, ...interests(first, data)].filter((pair) => !isSameSet(pair.views, views));
}

/** Views that can be put beside the present ones: other sides and measures of the first one's war, and other wars. */
export function offeredAdditions(
	views: readonly View[],
	data: Dataset,
): { label: string; views: OfferedView[] }[] {
	const [first] = views;
	if (!first) return [];
	const shown = new Set(views.map(encodeFullView));
	const here = data.conflicts.find(({ id }) => id === first.conflict)?.name ?? "The same war";
	return [
		{ label: here, views: [...otherSides(first, data), ...otherMeasures(first, data)] },
		{ label: "The same measure in another war", views: otherWars(first, data) },
	]
		.map((group) => ({ ...group, views: group.views.filter(({ view }) => !shown.has(encodeFullView(view))) }))
		.filter((group) => group.views.length > 0);
}

function otherSides(view: View, data: Dataset): OfferedView[] {
	return sidesOf(view.conflict, data)
		.filter((side) => side !== view.side)
		.map((side) => ({ ...view, side }))
		.filter((other) => showsSomething(other, data))
		.map((other) => offered(other, data));
}

function otherMeasures(view: View, data: Dataset): OfferedView[] {
	return keysOf(measures)
		.filter((measure) => measure !== view.measure)
		.map((measure) => withYardsticks({ ...view, measure }, data))
		.filter((other) => showsSomething(other, data))
		.map((other) => offered(other, data));
}

/** The same population and measure elsewhere. What speaks of one war only, its sources and days, is not carried over. */
function otherWars(view: View, data: Dataset): OfferedView[] {
	return data.conflicts
		.filter(({ id, kind }) => id !== view.conflict && kind !== "context")
		.flatMap(({ id, name }) =>
			sidesOf(id, data)
				.map((side) => ({ ...view, conflict: id, side, source: [], from: null, to: null }))
				.map((other) => withYardsticks(other, data))
				.filter((other) => showsSomething(other, data))
				.map((other) => ({ view: other, label: `${name}: ${countedIn(other, data)}` })),
		);
}

const CAMPS: readonly (readonly [words: string, stances: Stance[]])[] = [
	["the own side and its allies", ["own-side", "own-side-ally"]],
	["the adversary and its allies", ["adversary-ally", "adversary"]],
	["third parties", ["third-party"]],
];

/** The same losses by the interest of those who speak of them. */
function interests(view: View, data: Dataset): OfferedSet[] {
	const camps = CAMPS.map(([words, stance]) => ({
		words,
		view: { ...view, source: [], stance: [...stance] },
	}));
	const speaking = camps.filter((camp) => showsSomething(camp.view, data));
	if (speaking.length < 2) return [];
	return [
		{
			label: `${countedIn(view, data)}, by who says it: ${speaking.map(({ words }) => words).join("; ")}`,
			views: speaking.map((camp) => camp.view),
		},
	];
}

function offered(view: View, data: Dataset): OfferedView {
	return { view, label: countedIn(view, data) };
}

/** The same view with those of its yardsticks that may be laid under what it counts now. */
function withYardsticks(view: View, data: Dataset): View {
	const mayBeLaid = (id: string) => refuseBaseline(id, view, data, () => "") === null;
	return { ...view, baseline: view.baseline.filter(mayBeLaid) };
}

function showsSomething(view: View, data: Dataset): boolean {
	if (view.chart === "crossings" && view.baseline.length === 0) return false;
	const { reports, series } = select(view, data);
	return reports.length + series.length > 0;
}

function isSameSet(a: readonly View[], b: readonly View[]): boolean {
	const keys = (views: readonly View[]) => views.map(encodeFullView).sort().join(" ");
	return keys(a) === keys(b);
}
