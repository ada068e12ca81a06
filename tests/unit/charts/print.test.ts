import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { drawFrame } from "@/components/charts/frame/draw";
import type { FrameBox } from "@/components/charts/frame/layout";
import { markBox } from "@/components/charts/range/geometry";
import { axesFor } from "@/components/charts/scene";
import { themeFor, themes } from "@/components/charts/theme";
import { homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import type { Tone } from "@/data/figures/figure";
import { multiples } from "@/data/figures/side-by-side";
import { decodeViews } from "@/data/side-by-side";
import { decodeView } from "@/data/view";
import { difference, drawn } from "./drawn";
import { figureOf, kinds } from "./figure-fixture";
import { renderPng, renderSeveral, renderSvg } from "./images";

const size = { width: 1200, height: 900, theme: "print" } as const;
const permalink = "https://reported-losses.example/explore?a=1";
const sources = "nato,ru-mod,ua-general-staff,bbc-mediazona,uk-mod,us-dod,csis,economist";

const queries = {
	"the view of the home page": homeQuery,
	"chosen sources on a logarithmic scale": `source=${sources}&scale=log`,
	"chosen sources by source": `source=${sources}&chart=by-source`,
	"series by the week": "source=bbc-mediazona,mediazona-meduza&span=period&scale=log",
	"a spread": "to=2022-03-31&known=2022-03-31&baseline=none&chart=spread&scale=log",
	"a pace": "side=ukraine&group=civilians&source=ohchr&to=2022-07-31&span=period&chart=pace",
	crossings: "chart=crossings&baseline=soviet-afghan",
};

/** The number of pixels whose red, green and blue are not the same. */
function coloured(png: Buffer): number {
	const { data } = PNG.sync.read(png);
	let count = 0;
	for (let at = 0; at < data.length; at += 4)
		if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) count++;
	return count;
}

describe("no pixel has a colour", () => {
	it.each(Object.entries(queries))("in %s", async (_, query) => {
		const { view } = decodeView(new URLSearchParams(query), dataset);
		expect(coloured(await renderPng(figure(view, dataset), { ...size, height: 1400, permalink }))).toBe(0);
	});

	it("in several views side by side", async () => {
		const address = new URLSearchParams([
			["view", "side=russia&to=2022-03-31"],
			["view", "side=ukraine&to=2022-03-31"],
		]);
		const both = multiples(decodeViews(address, dataset).views, dataset);
		expect(
			coloured(await renderSeveral(both, "png", { ...size, height: 1600, upright: false, permalink })),
		).toBe(0);
	});

	it("where marks are too many for patterns", async () => {
		const marks = Array.from({ length: 1200 }, (_, index) => ({
			kind: "range" as const,
			value: 1000 + index,
			tone: index % 2 ? ("adversary" as const) : ("third-party" as const),
		}));
		expect(coloured(await renderPng(figureOf({ marks }), { ...size, permalink }))).toBe(0);
	});
});

const stances = Object.keys(themes.print.tones).filter((tone) => !tone.startsWith("source-")) as Tone[];
const numbered = Object.keys(themes.print.tones).filter((tone) => tone.startsWith("source-")) as Tone[];

function* pairsOf<T>(things: readonly T[]): Generator<[T, T]> {
	for (const [index, one] of things.entries())
		for (const other of things.slice(index + 1)) yield [one, other];
}

describe.each([
	["stances", stances],
	["sources", numbered],
] as const)("all %s differ in pattern, not in grey", (_, tones) => {
	const shapes = [...kinds, "revision", "crossed-high", "crossed-best", "crossed-low"] as const;

	it.each(shapes)("as marks of kind %s", (kind) => {
		const pictures = tones.map((tone) => {
			const numbers = { low: 5000, best: kind === "range" ? null : 8000, high: 12000 };
			const mark = { kind, ...numbers, tone, position: 19060, number: 1 };
			const made = figureOf({ baselines: 0, events: 0, min: -2000, max: 15000, marks: [mark] });
			const { chart, canvas } = drawn(made, 300, 300, { theme: themes.print });
			return { canvas, box: made.marks[0] && markBox(made.marks[0], axesFor(chart))?.box };
		});
		for (const [one, other] of pairsOf(pictures))
			expect(difference(one.canvas, other.canvas, one.box).count).toBeGreaterThan(12);
	});

	it("as swatches of the legend", () => {
		for (const [one, other] of pairsOf(tones.map(swatch)))
			expect(difference(one, other).count).toBeGreaterThan(20);
	});

	it("as series", () => {
		const pictures = tones.map((tone) => {
			const bare = figure(decodeView(new URLSearchParams("measure=losses"), dataset).view, dataset);
			const lines = bare.lines.map((line) => ({ ...line, tone }));
			// All in one ink, so that no grey tells them apart.
			const inked = themeFor(themes.print, 11);
			return drawn({ ...bare, marks: [], lines }, 600, 300, { theme: inked }).canvas;
		});
		for (const [one, other] of pairsOf(pictures)) expect(difference(one, other).count).toBeGreaterThan(100);
	});
});

function swatch(tone: Tone): Canvas {
	const canvas = createCanvas(40, 30);
	const context = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
	const item = { sign: tone, kind: false, label: "" };
	const box: FrameBox = {
		role: "legend",
		size: 13,
		weight: 400,
		muted: false,
		left: 0,
		right: 40,
		top: 0,
		bottom: 30,
		lines: [{ text: "", x: 25, y: 15, item }],
	};
	context.fillStyle = themes.print.background;
	context.fillRect(0, 0, 40, 30);
	drawFrame(context, themes.print, [box]);
	return canvas;
}

it("draws each kind unlike every other on paper", () => {
	const pictures = [...kinds, "revision" as const].map((kind) => {
		const numbers = { low: 4000, best: 6000, high: 8000 };
		const marks = [{ kind, ...numbers, tone: "adversary" as const }];
		return drawn(figureOf({ baselines: 0, events: 0, max: 15000, marks }), 300, 200, { theme: themes.print })
			.canvas;
	});
	for (const [one, other] of pairsOf(pictures)) expect(difference(one, other).count).toBeGreaterThan(15);
});

it("keeps an SVG free of pictures, and of more clips than one in colours has", async () => {
	const { view } = decodeView(new URLSearchParams(queries["the view of the home page"]), dataset);
	const of = (theme: "print" | "light") => renderSvg(figure(view, dataset), { ...size, theme, permalink });
	expect(/<image|<pattern/.test(await of("print"))).toBe(false);
	const clips = (svg: string) => svg.match(/<clipPath/g)?.length ?? 0;
	expect(clips(await of("print"))).toBeLessThanOrEqual(clips(await of("light")));
});
