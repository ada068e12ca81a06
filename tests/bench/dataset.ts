import type { Conflict, Dataset, Estimate, Report, Source } from "@/data/types";

/**
 * A made-up war of any size for measuring: the same number gives the same reports on every machine. No zod here, as
 * the pages build it in the browser; the bench itself checks a sample against the schema.
 */

export const SOURCES = 40;
const DAYS = 900;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const OLD_WAR_TOLLS = [13_310, 13_833, 14_453, 14_751, 15_051, 26_000];

/** N reports of one population and measure over 900 days, and an old war as their yardstick. */
export function datasetOf(count: number): Dataset {
	return datasetWith(count, estimateOf);
}

/** The same with low, best and high in every report: a range of the source, or in one of three a confidence interval. */
export function intervalsOf(count: number): Dataset {
	return datasetWith(count, intervalOf);
}

function datasetWith(count: number, estimate: typeof estimateOf): Dataset {
	const random = randomFrom(count);
	const reports = Array.from({ length: count }, (_, index) => reportAt(index, count, random, estimate));
	return {
		readTo: "2024-12-31",
		version: "2022-06-19-bench",
		conflicts: [war, oldWar],
		sources,
		reach: [
			{ conflict: war.id, side: "north", published: "2022-06-18" },
			{ conflict: oldWar.id, side: "north", published: "1990-01-01" },
		],
		series: [],
		reports: [...reports, ...OLD_WAR_TOLLS.map(toll)],
	};
}

/** The address of the bench's view: everything, or the named sources, over the old war's band. */
export function queryOf(chosen: readonly string[]): string {
	return `baseline=old-war${chosen.length === 0 ? "" : `&source=${chosen.join(",")}`}`;
}

/** Every other source, so that the halves are alike. */
export function halfOfSources(): string[] {
	return sources.filter((_, index) => index % 2 === 0).map(({ id }) => id);
}

/** Mulberry32: 32 bits of state, enough for made-up reports. */
function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

function reportAt(index: number, count: number, random: () => number, estimate: typeof estimateOf): Report {
	const source = Math.floor(random() * SOURCES);
	const day = Math.floor((index * DAYS) / count);
	const weak = random() < 0.2;
	// Each source has a level of its own, and rises by and large.
	const number = Math.round((300 + day * 60) * (0.4 + source / 25) * (0.9 + random() * 0.2));
	return {
		...blankReport,
		id: `report-${String(index).padStart(5, "0")}`,
		conflict: war.id,
		side: "north",
		estimate: estimate(number, random()),
		period: { start: dayOf(0), end: dayOf(day) },
		published: dayOf(day + 1 + Math.floor(random() * 4)),
		source: sourceId(source),
		speaker: random() < 0.3 ? "A spokesman in the capital" : null,
		method: pick(["official-statement", "intelligence", "named-count", "media-tally", "statistical"], source),
		basis: random() < 0.3 ? "Statements of commanders at the front" : null,
		words: random() < 0.2 ? "as many as" : null,
		citation: { ...blankReport.citation, publisher: `Paper ${1 + (index % 25)}`, weak },
		inferred: random() < 0.1 ? ["period.end"] : [],
		note: random() < 0.1 ? "Read from a live blog; the hour is not given." : null,
	};
}

/** Points, rounded points, spoken minimums, ranges, confidence intervals and floors, in this proportion. */
function estimateOf(number: number, lot: number): Estimate {
	const none: Estimate = {
		low: null,
		best: null,
		high: null,
		qualifier: "exact",
		bounds: null,
		confidence: null,
		asPublished: false,
	};
	const [low, high] = [Math.round(number * 0.8), Math.round(number * 1.3)];
	if (lot < 0.3) return { ...none, best: number };
	if (lot < 0.45) return { ...none, best: number, qualifier: "about" };
	if (lot < 0.65) return { ...none, low: number, qualifier: "at-least" };
	if (lot < 0.85) return { ...none, low, high, qualifier: "range", bounds: "expert-range" };
	if (lot < 0.9)
		return {
			...none,
			low,
			best: number,
			high,
			qualifier: "interval",
			bounds: "confidence-interval",
			confidence: 0.95,
		};
	return { ...none, low: number, qualifier: "at-least", bounds: "verified-minimum" };
}

function intervalOf(number: number, lot: number): Estimate {
	const bounds = { low: Math.round(number * 0.8), best: number, high: Math.round(number * 1.3) };
	const isRange = lot >= 1 / 3;
	return {
		...estimateOf(number, 0),
		...bounds,
		qualifier: isRange ? "range" : "interval",
		bounds: isRange ? "expert-range" : "confidence-interval",
		confidence: isRange ? null : 0.95,
	};
}

function toll(number: number, index: number): Report {
	return {
		...blankReport,
		id: `toll-${index}`,
		conflict: oldWar.id,
		side: "north",
		estimate: estimateOf(number, 0),
		period: { start: oldWar.start, end: oldWar.end },
		published: "1990-01-01",
		source: sourceId(index),
		method: "historical-record",
	};
}

function dayOf(day: number): string {
	return new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
}

function sourceId(index: number): string {
	return `source-${String(index + 1).padStart(2, "0")}`;
}

function pick<T>(from: readonly [T, ...T[]], index: number): T {
	return from[index % from.length] ?? from[0];
}

const citation: Report["citation"] = {
	title: "A page with a title of usual length, as papers print it",
	publisher: "Paper",
	url: "https://example.org/page",
	published: null,
	weak: false,
	archived: null,
};

const blankReport = {
	series: null,
	group: { of: "military", militia: "unstated", mercenaries: "unstated", otherServices: "unstated" },
	scope: "whole",
	measure: "killed",
	includes: null,
	deaths: "unstated",
	span: "cumulative",
	recorded: "2022-06-19",
	speaker: null,
	basis: null,
	words: null,
	derivedFrom: null,
	citation,
	standing: { status: "standing" },
	reading: "single",
	inferred: [],
	projection: false,
	note: null,
} as const satisfies Partial<Report> | { inferred: [] };

const belongs = ["north", "south", "north-friend", "south-friend", null] as const;

const sources: Source[] = Array.from({ length: SOURCES }, (_, index) => ({
	id: sourceId(index),
	name: `Institute for made-up figures no. ${index + 1}`,
	short: `Institute ${index + 1}`,
	kind: pick(["government", "intelligence", "media", "ngo", "media-count"], index),
	of: pick(belongs, index),
	about: "Made up for measuring.",
	aliases: [],
	identity: null,
	derivedFrom: index % 4 === 3 ? [sourceId(index - 1)] : [],
	readFirst: null,
}));

const war: Conflict = {
	id: "bench-war",
	kind: "war",
	name: "Bench war",
	inSentence: "the bench war",
	start: dayOf(0),
	end: null,
	camps: [
		{
			id: "north",
			name: "North",
			adjective: "Northern",
			fighters: null,
			members: ["north"],
			allies: ["north-friend"],
		},
		{
			id: "south",
			name: "South",
			adjective: "Southern",
			fighters: null,
			members: ["south"],
			allies: ["south-friend"],
		},
	],
	about: "Made up for measuring.",
	counted: "Soldiers.",
	related: [],
	opensOn: null,
	readFirst: [],
	events: Array.from({ length: 14 }, (_, index) => ({
		id: `event-${index}`,
		date: dayOf(20 + index * 60),
		label: `Something that happened, the ${index + 1}th of its kind`,
		citation,
	})),
	yardstick: null,
};

const oldWar: Conflict = {
	...war,
	id: "old-war",
	name: "Old war",
	inSentence: "the old war",
	start: "1979-12-25",
	end: "1989-02-15",
	events: [],
	yardstick: { side: "north", group: "military", measure: "killed" },
};
