import { createCanvas } from "@napi-rs/canvas";
import { XmlDocument } from "libxml2-wasm";
import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { alikeOf } from "@/components/charts/alike";
import { type Box, isInside, sharedArea } from "@/components/charts/boxes";
import {
	defaultMultiplesHeight,
	isUpright,
	layoutMultiples,
	leastMultiplesHeight,
} from "@/components/charts/multiples/layout";
import { registerFonts } from "@/components/charts/render/fonts";
import { type RangeChart, sceneOf } from "@/components/charts/scene";
import { cssFont, measureWith } from "@/components/charts/text";
import { dataset } from "@/data/dataset";
import { type Multiples, multiples as multiplesOfViews } from "@/data/figures/side-by-side";
import { decodeViews } from "@/data/side-by-side";
import { charts, keysOf } from "@/data/vocabulary";
import { drawn } from "./drawn";
import { figureOf, kinds } from "./figure-fixture";
import { renderSeveral } from "./images";

registerFonts();
const measure = measureWith(createCanvas(10, 10).getContext("2d") as unknown as CanvasRenderingContext2D);
const permalink = `https://reported-losses.example/side-by-side?${"view=side%3Drussia%26measure%3Dkilled&".repeat(20)}version=v`;

/** Made-up panels on one axis: the first with an open end near its top, so that an arrow needs room. */
function multiplesOf(count: number, chart: "timeline" | "by-source" = "timeline"): Multiples {
	const figures = Array.from({ length: count }, (_, index) =>
		figureOf({
			chart,
			max: 20_000,
			events: index === 0 ? 9 : 2,
			baselines: index % 2,
			marks: kinds
				.slice(0, 9 - 2 * index)
				.map((kind, at) => ({ kind, value: 900 + at * 1200 + index * 700 })),
		}),
	);
	const [first = figureOf()] = figures;
	return {
		version: first.version,
		readTo: first.readTo,
		title: "Reported deaths of four made-up forces, side by side",
		subtitle: "Charts side by side; running totals",
		axes: "All panels share one value axis, 0 to 20,000 persons.",
		panels: figures.map((figure, index) => ({
			title: `Forces of side ${index + 1}, as told by those who counted them one by one`,
			name: `Panel ${index + 1}`,
			subtitle: `${figure.rows.length} reports`,
			figure,
		})),
		legend: first.legend,
		between: [{ grade: "with-care", about: "all", sentence: "Panels, comparable with care: another side." }],
		verdicts: [],
		baselines: first.baselines.map((thing) => ({ on: "Panel 2", thing })),
		events: figures.map(({ events }, index) => ({ on: `Panel ${index + 1}`, thing: events })),
		caption: first.caption,
		notes: first.notes,
		computed: ["Rate = estimate ÷ days."],
		alt: "Made-up figures.",
		permalink: "",
	};
}

/** The sheet on which a panel is drawn, as it stands in an SVG. */
function paperOf({ left, top, right, bottom }: Box): string {
	return `<rect fill="white" transform="translate(${left} ${top})" width="${right - left}" height="${bottom - top}"/>`;
}

const sizes = [
	[1200, 1300],
	[1080, 1920],
	[800, 1600],
	[390, 3000],
	[320, 4000],
] as const;

describe.each(sizes)("several plots in one frame of %i by %i", (width, height) => {
	it.each([2, 3, 4])("%i panels: all boxes and plots apart and inside, no text beside its box", (count) => {
		const request = { width, height, upright: isUpright(width, height), permalink };
		const { boxes, cells } = layoutMultiples(multiplesOf(count), request, measure);
		expect(cells).toHaveLength(count);
		const whole: Box = { left: 0, top: 0, right: width, bottom: height };
		const all = [...boxes, ...cells];
		for (const [index, box] of all.entries()) {
			expect(isInside(box, whole)).toBe(true);
			for (const other of all.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
		}
		for (const box of boxes)
			for (const line of box.lines) {
				const end = line.x + measure(line.text, cssFont(box.size, box.weight));
				expect(end).toBeLessThanOrEqual(box.right + 0.5);
				expect(line.x).toBeGreaterThanOrEqual(box.left - 0.5);
			}
		for (const { top, bottom } of cells) expect(bottom - top).toBeGreaterThanOrEqual(150);
	});

	it("names every source of each panel, the verdict, the version and the permalink", () => {
		const multiples = multiplesOf(4);
		const request = { width, height, upright: isUpright(width, height), permalink };
		const squeezed = layoutMultiples(multiples, request, measure)
			.boxes.map(({ lines }) => lines.map(({ text }) => text).join(""))
			.join("")
			.replaceAll(/\s/g, "");
		expect(squeezed).toContain(permalink);
		expect(squeezed).toContain(multiples.version);
		expect(squeezed).toContain("comparablewithcare:anotherside.");
		for (const { name, title, figure } of multiples.panels) {
			expect(squeezed).toContain(title.replaceAll(" ", ""));
			expect(squeezed).toContain(`Sources,${name}:1`.replaceAll(" ", ""));
			for (const { number, short } of figure.sources)
				expect(squeezed).toContain(`${number}${short}`.replaceAll(" ", ""));
		}
	});
});

describe("the grid", () => {
	const columns = (count: number, width: number, height: number) => {
		const request = { width, height, upright: isUpright(width, height), permalink };
		const { cells } = layoutMultiples(multiplesOf(count), request, measure);
		return new Set(cells.map(({ left }) => left)).size;
	};

	it("has one column where it is narrow, or a pair on a tall image; else two", () => {
		expect(columns(2, 1200, 1100)).toBe(2);
		expect(columns(4, 1200, 1100)).toBe(2);
		expect(columns(4, 1080, 1920)).toBe(2);
		expect(columns(2, 1080, 1920)).toBe(1);
		expect(columns(3, 390, 3000)).toBe(1);
	});

	it("does not stretch a comparison of few rows to the height of one of many", () => {
		const request = { width: 1200, height: 1300, upright: false, permalink };
		const { cells } = layoutMultiples(multiplesOf(2, "by-source"), request, measure);
		const [many, few] = cells.map(({ top, bottom }) => bottom - top);
		expect(few).toBeLessThan(many ?? 0);
	});

	it("gives an image that was asked for by its width room for all its text", () => {
		const multiples = multiplesOf(4);
		const height = defaultMultiplesHeight(multiples, { width: 1200, permalink }, measure);
		const { boxes, cells } = layoutMultiples(
			multiples,
			{ width: 1200, height, upright: false, permalink },
			measure,
		);
		for (const note of multiples.notes)
			expect(
				boxes
					.find(({ role }) => role === "notes")
					?.lines.map(({ text }) => text)
					.join(" "),
			).toContain(note);
		for (const { top, bottom } of cells) expect(bottom - top).toBeGreaterThanOrEqual(240);
		expect(leastMultiplesHeight(multiples, { width: 1200, permalink })).toBeLessThan(height);
	});
});

describe("plots on a shared axis", () => {
	const scalesOf = ({ scales, chartArea }: RangeChart) => ({
		x: [scales.x?.getPixelForValue(1000), scales.x?.getPixelForValue(15_000)],
		y: [scales.y?.getPixelForValue(1000), scales.y?.getPixelForValue(15_000)],
		left: chartArea.left,
		right: chartArea.right,
	});

	it("show a value at the same height, whatever else each of them holds", () => {
		const figures = multiplesOf(2).panels.map(({ figure }) => figure);
		const alike = alikeOf(figures, true);
		const [one, other] = figures.map((figure) => drawn(figure, 560, 420, { alike }).chart);
		if (!one || !other) return expect.fail();
		expect(sceneOf(one).figure.events.length).not.toBe(sceneOf(other).figure.events.length);
		expect(scalesOf(one)).toEqual(scalesOf(other));
	});

	it("of comparisons show it at the same distance from the left", () => {
		const figures = multiplesOf(2, "by-source").panels.map(({ figure }) => figure);
		const alike = alikeOf(figures, true);
		const [one, other] = figures.map((figure, at) => drawn(figure, 560, 500 - 200 * at, { alike }).chart);
		if (!one || !other) return expect.fail();
		expect(scalesOf(one).x).toEqual(scalesOf(other).x);
		expect(scalesOf(one).left).toBe(scalesOf(other).left);
	});
});

describe("every chart of the dataset, two sides beside each other", () => {
	it.each(keysOf(charts))(
		"%s: a value stands at the same place on both plots, and both are drawn",
		async (chart) => {
			const span = chart === "periods" ? "&span=period" : "";
			const baseline = chart === "crossings" ? "soviet-afghan" : "none";
			const queries = ["russia", "ukraine"].map(
				(side) => `side=${side}&chart=${chart}&baseline=${baseline}${span}`,
			);
			const { views, problems } = decodeViews(
				new URLSearchParams(queries.map((query) => ["view", query])),
				dataset,
			);
			expect(problems).toEqual([]);
			const shown = multiplesOfViews(views, dataset);
			const figures = shown.panels.map(({ figure }) => figure);
			expect(figures.every(({ empty }) => empty === null)).toBe(true);
			const alike = alikeOf(figures, true);
			const [one, other] = figures.map((figure) => drawn(figure, 560, 900, { alike }).chart);
			if (!one || !other) return expect.fail();
			const { min, max } = figures[0]?.value ?? expect.fail();
			const placesOf = ({ scales }: RangeChart) => {
				const scale = figures[0]?.position.kind === "days" ? scales.y : scales.x;
				return [min, (min + max) / 2, max].map((value) => scale?.getPixelForValue(value));
			};
			expect(placesOf(one)).toEqual(placesOf(other));
			const height = defaultMultiplesHeight(shown, { width: 1200, permalink }, measure);
			const size = { width: 1200, height, upright: false } as const;
			const svg = await renderSeveral(shown, "svg", { ...size, theme: "light", permalink });
			const { cells } = layoutMultiples(shown, { ...size, permalink }, measure);
			expect(cells).toHaveLength(2);
			for (const cell of cells) expect(svg.includes(paperOf(cell))).toBe(true);
		},
	);
});

describe("files", () => {
	const settings = { width: 1000, height: 1100, upright: false, theme: "light", permalink } as const;

	it.each(["light", "dark"] as const)("PNG: of the size asked for, every panel drawn (%s)", async (theme) => {
		const multiples = multiplesOf(3);
		const bytes = await renderSeveral(multiples, "png", { ...settings, theme, scale: 2 });
		const png = PNG.sync.read(bytes);
		expect([png.width, png.height]).toEqual([2000, 2200]);
		expect(bytes.includes(permalink)).toBe(true);
		expect(bytes.includes(`Title\0\0\0\0\0${multiples.title}`)).toBe(true);
		for (const { left, top, right, bottom } of layoutMultiples(multiples, settings, measure).cells) {
			const colours = new Set<number>();
			for (let y = top * 2; y < bottom * 2; y++)
				for (let x = left * 2; x < right * 2; x++)
					colours.add(png.data.readUInt32BE((y * png.width + x) * 4));
			expect(colours.size).toBeGreaterThan(50);
		}
	});

	it("PNG and SVG are the same to the byte when drawn again", async () => {
		const multiples = multiplesOf(2);
		const [one, other, again] = await Promise.all([
			renderSeveral(multiples, "png", settings),
			renderSeveral(multiplesOf(3), "png", settings),
			renderSeveral(multiples, "png", settings),
		]);
		expect(one.equals(again)).toBe(true);
		expect(one.equals(other)).toBe(false);
		const drawing = () => renderSeveral(multiples, "svg", settings);
		expect((await drawing()).equals(await drawing())).toBe(true);
	});

	it("SVG: a plot for each panel at its place, ids unique, each reference kept, no font needed", async () => {
		const hostile = `</title><script>alert("1")</script> &`;
		const multiples = { ...multiplesOf(4), title: hostile };
		const svg = (await renderSeveral(multiples, "svg", settings)).toString("utf8");
		expect(svg).not.toContain("<script");
		expect(svg).not.toContain("<text");
		using document = XmlDocument.fromString(svg);
		expect(document.root.name).toBe("svg");
		for (const cell of layoutMultiples(multiples, settings, measure).cells)
			expect(svg.includes(paperOf(cell))).toBe(true);
		const ids = [...svg.matchAll(/\bid="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const drawn = [...svg.matchAll(/(?:url\(#|href="#)([^)"]+)/g)].map(([, id]) => id);
		const used = [...drawn, ...(/aria-labelledby="([^"]+)"/.exec(svg)?.[1]?.split(" ") ?? [])];
		expect(used.length).toBeGreaterThan(1);
		for (const id of used) expect(ids).toContain(id);
		expect(svg).toContain(`<dc:source>${permalink.replaceAll("&", "&amp;")}</dc:source>`);
	});
});
