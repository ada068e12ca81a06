import { cut } from "./foreign-text";
import { partnerOf } from "./side-by-side-offers";
import type { Dataset, View } from "./types";
import { decodeView, defaultView, encodeFullView, encodeView } from "./view";
import { type ViewProblem, ViewReader, viewParameters } from "./view-reader";
import * as words from "./vocabulary";

export const LEAST_VIEWS = 2;
export const MOST_VIEWS = 4;
/** No more than these are read of an address, however long it is. */
const READ = 12;

const ORDINALS = [
	"first",
	"second",
	"third",
	"fourth",
	"fifth",
	"sixth",
	"seventh",
	"eighth",
	"ninth",
	"tenth",
	"eleventh",
	"twelfth",
];

export interface DecodedViews {
	/** Two to four, no two alike, all of one chart, scale and date axis. */
	views: View[];
	problems: ViewProblem[];
}

/** A View with its place in the address, from 0, by which a slip in it is told. */
interface Placed {
	view: View;
	at: number;
}

/**
 * Address to two to four Views, each the query of a View as the value of a `view`; an empty one is the default View.
 * Total: any parameters whatever give a set that can be drawn. Each slip says in which of the views it is.
 * @param extra names that the route itself understands (`width`, `version`)
 */
export function decodeViews(
	parameters: URLSearchParams,
	data: Dataset,
	extra: readonly string[] = [],
): DecodedViews {
	const given = parameters.getAll("view");
	const problems: ViewProblem[] = [];
	const tell = (value: string, message: string, outcome = "", accepted?: string) =>
		problems.push({
			parameter: "view",
			value: cut(value),
			message: `${message}${outcome}`,
			...(outcome ? { fault: message } : {}),
			...(accepted ? { accepted } : {}),
		});
	const read = given.slice(0, READ).map((query, at): Placed => {
		const decoded = decodeView(new URLSearchParams(query), data);
		problems.push(...decoded.problems.map((problem) => inView(problem, at)));
		return { view: decoded.view, at };
	});
	const fitting = cutOff(distinct(read, tell), given, tell);
	const views = distinct(alike(fitting, tell), tell).map(({ view }) => view);
	problems.push(...outerProblems(parameters, extra, data.version));
	if (views.length >= LEAST_VIEWS) return { views, problems };
	const [only] = views;
	// An address that asks for nothing has no slip in it.
	if (!only) return { views: firstPair(data), problems };
	const partner = partnerOf(only, data);
	const [twice] = problems.filter(({ fault }) => fault?.includes(SAME)).slice(-1);
	if (twice) {
		// It is one slip: the view that stands alone now was given more than once.
		twice.message += `, and '${partner.label}' was put beside it`;
		return { views: [only, partner.view], problems };
	}
	const count = `${LEAST_VIEWS} to ${MOST_VIEWS} views`;
	tell(
		given[0] ?? "",
		"one view alone stands beside nothing",
		`: '${partner.label}' was put beside it`,
		count,
	);
	return { views: [only, partner.view], problems };
}

/** What an address without any view shows: Russian and Ukrainian soldiers reported killed. */
export function firstPair(data: Dataset): [View, View] {
	const view = { ...defaultView(data), baseline: [] };
	return [view, { ...view, side: partnerOf(view, data).view.side }];
}

/** Views to their canonical address: each in its short form, in their order. */
export function encodeViews(views: readonly View[], data: Dataset): string {
	return joined(views.map((view) => encodeView(view, data)));
}

/** Views to an address that writes out every parameter of each. */
export function encodeFullViews(views: readonly View[]): string {
	return joined(views.map(encodeFullView));
}

// A comma is legal in a query and far easier to read than %2C.
function joined(queries: readonly string[]): string {
	return queries.map((query) => `view=${encodeURIComponent(query).replaceAll("%2C", ",")}`).join("&");
}

type Tell = (value: string, message: string, outcome?: string, accepted?: string) => void;

const placeOf = (at: number) => `${ORDINALS[at] ?? `${at + 1}th`} view`;

/** A slip of one view, as the outer address tells it. */
function inView({ parameter, value, message, fault, ...more }: ViewProblem, at: number): ViewProblem {
	const told = (text: string) => `${placeOf(at)}, ${parameter}: ${text}`;
	return {
		...more,
		parameter: "view",
		within: parameter,
		value,
		message: told(message),
		...(fault === undefined ? {} : { fault: told(fault) }),
	};
}

const SAME = "shows the same as the";

function distinct(placed: readonly Placed[], tell: Tell): Placed[] {
	const seen = new Map<string, number>();
	return placed.filter(({ view, at }) => {
		const key = encodeFullView(view);
		const before = seen.get(key);
		if (before === undefined) {
			seen.set(key, at);
			return true;
		}
		tell(key, `${placeOf(at)}: ${SAME} ${placeOf(before)}`, "; it stands there once");
		return false;
	});
}

/** The first four; the others are named. */
function cutOff(placed: readonly Placed[], given: readonly string[], tell: Tell): Placed[] {
	const most = `at most ${MOST_VIEWS} views stand side by side`;
	for (const { at } of placed.slice(MOST_VIEWS)) {
		const query = given[at] ?? "";
		tell(query, `${placeOf(at)}: ${most}`, `; '${cut(query) || "the default view"}' was dropped`);
	}
	if (given.length > READ)
		tell(`${given.length} views`, most, `; what comes after the ${placeOf(READ - 1)} was not read`);
	return placed.slice(0, MOST_VIEWS);
}

/** What all panels must have in common to share their axes, with its words. */
const shared = {
	chart: words.charts,
	scale: words.scales,
	date: words.dateAxes,
	per: words.paceUnits,
} as const;

/**
 * The same views with the first one's chart, scale, date axis and unit of pace, as two kinds of axis cannot be one.
 * Where the first one's chart cannot hold what another counts, all are shown source by source, which holds anything.
 */
function alike(placed: readonly Placed[], tell: Tell): Placed[] {
	const first = placed[0]?.view;
	if (!first) return [];
	const misfit = placed.find(({ view }) => !words.spansOnChart[first.chart].includes(view.span));
	const chart = misfit ? "by-source" : first.chart;
	if (misfit)
		tell(
			first.chart,
			`${placeOf(misfit.at)}: the first view's chart, ${words.charts[first.chart]}, cannot hold ${words.spans[misfit.view.span]}`,
			"; all are shown source by source",
			`chart=${chart} in each view`,
		);
	return placed.map(({ view, at }) => {
		const common = { chart, scale: first.scale, date: first.date, per: first.per };
		for (const name of words.keysOf(shared)) {
			if (view[name] === common[name] || (name === "chart" && misfit)) continue;
			const label = (one: View) => (shared[name] as Record<string, string>)[one[name]];
			tell(
				view[name],
				`${placeOf(at)}, ${name}: ${label(view)} and the first view's ${label(first)} cannot share an axis`,
				`; ${label(first)} is shown`,
				`${name}=${first[name]}`,
			);
		}
		return { view: { ...view, ...common }, at };
	});
}

/** Slips of the address beside its views. */
function outerProblems(
	parameters: URLSearchParams,
	extra: readonly string[],
	version: string,
): ViewProblem[] {
	const reader = new ViewReader(parameters);
	const inside = viewParameters.filter((name) => parameters.has(name));
	for (const name of inside)
		reader.reject(
			name,
			parameters.get(name) ?? "",
			`'${name}' says nothing beside 'view': it belongs inside one`,
		);
	reader.rejectUnknownNames(["view", ...inside, ...extra]);
	reader.rejectNoVersion(extra, version);
	reader.rejectRepeatedNames(extra);
	return reader.problems;
}
