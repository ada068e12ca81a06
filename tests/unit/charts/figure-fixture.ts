import { dayFromNumber, dayNumber, formatDate, formatDateShort } from "@/data/dates";
import { formatCount } from "@/data/estimate";
import type { Figure, KindEntry, Mark, MarkKind, Row, Tone } from "@/data/figures/figure";

/** Made-up figures: never the dataset's own numbers. */

export const kinds: MarkKind[] = [
	"point",
	"about",
	"at-least",
	"at-most",
	"range",
	"confidence-interval",
	"prediction-interval",
	"reports-min-max",
	"verified-minimum",
];

const tones: Tone[] = ["own-side", "own-side-ally", "third-party", "adversary-ally", "adversary"];
const names = [
	"Ministry A",
	"Alliance B",
	"News C",
	"Institute D",
	"General Staff E",
	"Count of names F",
	"Model G",
];

type Numbers = Pick<Mark, "low" | "best" | "high">;

/** Bounds that fit a kind, around a value. */
export function numbersOf(kind: MarkKind, value: number): Numbers {
	switch (kind) {
		case "point":
			return { low: value, best: value, high: value };
		case "about":
			return { low: null, best: value, high: null };
		case "at-least":
		case "verified-minimum":
			return { low: value, best: null, high: null };
		case "at-most":
			return { low: null, best: null, high: value };
		case "range":
			return { low: value, best: null, high: Math.round(value * 1.6) };
		default:
			return { low: Math.round(value * 0.8), best: value, high: Math.round(value * 1.3) };
	}
}

export interface Wanted extends Partial<Mark> {
	kind: MarkKind;
	value?: number;
}

export interface FigureOptions {
	chart?: "timeline" | "by-source";
	scale?: "linear" | "log";
	marks?: Wanted[];
	max?: number;
	min?: number;
	days?: [string, string];
	baselines?: number;
	events?: number;
	over?: Partial<Figure>;
}

/** A Figure with a mark of each kind, or with the marks that are asked for. */
export function figureOf(options: FigureOptions = {}): Figure {
	const chart = options.chart ?? "timeline";
	const [from, to] = (options.days ?? ["2022-02-20", "2022-04-30"]).map(dayNumber) as [number, number];
	const wanted: Wanted[] =
		options.marks ?? kinds.map((kind, index) => ({ kind, value: 1500 + index * 1300 }));
	const marks = wanted.map((want, index): Mark => {
		const day = from + 4 + Math.round(((to - from - 8) * index) / Math.max(1, wanted.length - 1));
		return {
			id: `r${index + 1}`,
			row: index,
			position: chart === "timeline" ? day : index,
			offset: 0,
			...numbersOf(want.kind, want.value ?? 5000),
			tone: tones[index % tones.length] ?? "third-party",
			number: (index % names.length) + 1,
			dimmed: false,
			...want,
		};
	});
	const rows = marks.map((mark, index) =>
		rowOf(mark, chart === "timeline" ? mark.position : from + 10 * (index % 7)),
	);
	const used = [...new Set(marks.map((mark) => mark.number))].sort((a, b) => a - b);
	const log = options.scale === "log";
	const highest = Math.max(1, ...marks.map((mark) => mark.high ?? mark.best ?? mark.low ?? 0));
	const value = {
		min: options.min ?? (log ? 100 : 0),
		max: options.max ?? highest * (log ? 1.6 : 1.15),
		scale: options.scale ?? "linear",
		label: "persons killed, forces of side B",
		unit: "persons",
	} as const;
	return {
		view: { chart, scale: value.scale } as Figure["view"],
		version: "2026-01-31-3f9ac2d1",
		readTo: "30 April 2022",
		newest: null,
		title: "Reported deaths of side B's forces, by source and date",
		subtitle:
			"Killed, military, allied militia not counted or not stated; 24 February to 30 April 2022; running totals",
		caption: "Each mark is one report.",
		alt: "A made-up figure of nine reports between 1,500 and 18,000 persons.",
		value,
		position:
			chart === "timeline"
				? { kind: "days", min: from, max: to, label: "day that the report covers (as of)" }
				: {
						kind: "categories",
						label: "source",
						categories: marks.map((mark, index) => ({
							label: names[index % names.length] ?? "",
							day: rows[index]?.asOf ?? "",
							number: mark.number,
							dimmed: mark.dimmed,
						})),
					},
		marks,
		lines: [],
		baselines: Array.from({ length: options.baselines ?? 1 }, (_, index) => ({
			id: `b${index}`,
			low: index === 0 ? 9000 : 10500 + index * 700,
			high: index === 0 ? 10500 : 10500 + index * 700,
			openBelow: false,
			openAbove: false,
			label: index === 0 ? "Earlier war C, 9 years: 9,000-10,500 dead" : `Report ${index} of earlier war C`,
			sentence:
				"The earlier war C lasted nine years; its toll covers soldiers who died of wounds or illness.",
			href: "/",
			members: [],
			familyQuery: null,
		})),
		events: Array.from({ length: options.events ?? 3 }, (_, index) => ({
			letter: String.fromCharCode(65 + index),
			position: from + 4 + index * 2,
			date: dayFromNumber(from + 4 + index * 2),
			label: `Something public happens, number ${index + 1}`,
			url: "https://example.org/",
			publisher: "Example",
		})),
		legend: {
			tones: tones.map((tone) => ({ tone, label: tone.replaceAll("-", " ") })),
			kinds: [...new Set(marks.map((mark) => mark.kind))].map(
				(kind): KindEntry => ({ kind, label: kind.replaceAll("-", " ") }),
			),
		},
		sources: used.map((number) => ({
			number,
			id: `s${number}`,
			name: names[number - 1] ?? "",
			short: names[number - 1] ?? "",
			stance: "third-party",
			latest: { estimate: "1,500", day: "2 Mar 2022", iso: "2022-03-02" },
			days: "23 Mar 2022",
		})),
		verdicts: [
			{ grade: "with-care", about: "reports", sentence: "Comparable with care: not all count the same." },
		],
		computed: ["Sum of the days: 28 days, both ends counted."],
		findings: [],
		independence: null,
		sinceThen: null,
		table: null,
		notes: [
			"Some reports count allied militia, others do not say.",
			"Intervals of different kinds are drawn apart.",
		],
		rows,
		leftOut: [{ id: "x", href: "/", text: "Source X: 3,000", reason: "one period, not a running total" }],
		empty: null,
		...options.over,
	};
}

function rowOf(mark: Mark, day: number): Row {
	const iso = dayFromNumber(day);
	const words = (n: number | null) => (n === null ? "?" : formatCount(n));
	const figure =
		mark.kind === "at-least" || mark.kind === "verified-minimum"
			? `at least ${words(mark.low)}`
			: mark.kind === "at-most"
				? `at most ${words(mark.high)}`
				: mark.kind === "point" || mark.kind === "about"
					? words(mark.best)
					: `${words(mark.low)}-${words(mark.high)}`;
	return {
		id: mark.id,
		href: `/reports/${mark.id}`,
		number: mark.number,
		source: names[mark.number - 1] ?? "",
		sourceHref: `/sources/s${mark.number}`,
		speaker: null,
		stance: "third-party",
		stanceLabel: "third party",
		figure,
		low: mark.low,
		best: mark.best,
		high: mark.high,
		particulars: [],
		counted: "killed, military",
		asOf: formatDateShort(iso),
		asOfShort: formatDateShort(iso),
		asOfIso: iso,
		published: formatDate(iso),
		publishedShort: formatDateShort(iso),
		publishedIso: iso,
		method: "official statement",
		basis: null,
		words: null,
		note: null,
		reading: "read once",
		flags: [],
		computed: null,
		notDrawn: null,
	};
}
