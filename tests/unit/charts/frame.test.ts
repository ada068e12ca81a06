import { createCanvas } from "@napi-rs/canvas";
import { describe, expect, it } from "vitest";
import { type Box, isInside, sharedArea } from "@/components/charts/boxes";
import { layoutFrame } from "@/components/charts/frame/layout";
import { defaultImageHeight } from "@/components/charts/frame/size";
import { registerFonts } from "@/components/charts/render/fonts";
import { fontSizeFor } from "@/components/charts/scene";
import { cssFont, guessWidth, measureWith } from "@/components/charts/text";
import type { Figure } from "@/data/figures/figure";
import { figureOf, kinds } from "./figure-fixture";

registerFonts();
const measure = measureWith(createCanvas(10, 10).getContext("2d") as unknown as CanvasRenderingContext2D);
const permalink = `https://reported-losses.example/explore?${"source=a-source&stance=third-party&".repeat(9)}v=1`;

function layout(figure: Figure, width: number, height: number) {
	return layoutFrame(
		figure,
		{ width, height, permalink, fontSize: fontSizeFor(width, height, true) },
		measure,
	);
}

const full = figureOf({
	events: 12,
	baselines: 3,
	marks: Array.from({ length: 30 }, (_, index) => ({
		kind: kinds[index % kinds.length] ?? "point",
		value: 1000 + index * 300,
		number: index + 1,
	})),
});
const ordinary = figureOf();
const sizes = [
	[1200, 675],
	[800, 800],
	[390, 600],
	[1080, 1920],
	[640, 480],
	[1600, 900],
] as const;

describe.each(sizes)("a frame of %i by %i", (width, height) => {
	it.each([
		["ordinary", ordinary],
		["full", full],
	])("holds all its boxes apart and inside, %s", (_, figure) => {
		const { plot, boxes } = layout(figure, width, height);
		const whole: Box = { left: 0, top: 0, right: width, bottom: height };
		const all = [plot, ...boxes];
		for (const [index, box] of all.entries()) {
			expect(isInside(box, whole)).toBe(true);
			for (const other of all.slice(index + 1)) expect(sharedArea(box, other)).toBe(0);
		}
		for (const box of boxes)
			for (const line of box.lines) {
				expect(line.x + measure(line.text, cssFont(box.size, box.weight))).toBeLessThanOrEqual(
					box.right + 0.5,
				);
				expect(line.y - box.size / 2).toBeGreaterThanOrEqual(box.top - 0.5);
				expect(line.y + box.size / 2).toBeLessThanOrEqual(box.bottom + 0.5);
			}
		expect(plot.bottom - plot.top).toBeGreaterThanOrEqual(160);
	});

	it("never gives up sources, version or permalink", () => {
		const text = layout(full, width, height)
			.boxes.map((box) => box.lines.map((line) => line.text).join(""))
			.join("");
		const squeezed = text.replaceAll(/\s/g, "");
		expect(squeezed).toContain(permalink);
		expect(squeezed).toContain(full.version);
		for (const source of full.sources)
			expect(squeezed).toContain(`${source.number}${source.short}`.replaceAll(" ", ""));
	});
});

it.each([
	[1200, 675],
	[800, 800],
	[1080, 1920],
])("leaves an ordinary figure its plot at %i by %i", (width, height) => {
	const { plot } = layout(ordinary, width, height);
	expect((plot.bottom - plot.top) / height).toBeGreaterThanOrEqual(0.45);
});

it("gives an image that was asked for by its width a height for its rows", () => {
	const many = figureOf({ chart: "by-source", marks: full.marks });
	const { plot } = layoutFrame(
		ordinary,
		{ width: 1200, height: defaultImageHeight(ordinary, 1200), fontSize: 13, permalink },
		guessWidth,
	);
	expect(plot.bottom - plot.top).toBeGreaterThan(0.3 * 1200);
	expect(defaultImageHeight(many, 1200)).toBeGreaterThan(900);
});
