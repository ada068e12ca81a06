import { describe, expect, it } from "vitest";
import { markBox } from "@/components/charts/range/geometry";
import { nearestMarks } from "@/components/charts/range/nearest";
import { axesFor } from "@/components/charts/scene";
import { drawn } from "./drawn";
import { figureOf } from "./figure-fixture";

const variants = (["timeline", "by-source"] as const).flatMap((chart) =>
	(["linear", "log"] as const).map((scale) => ({ chart, scale })),
);

describe("the place of a mark", () => {
	it.each(variants)("is that of its numbers on $chart, $scale", ({ chart: id, scale }) => {
		const figure = figureOf({ chart: id, scale });
		const { chart } = drawn(figure);
		const axes = axesFor(chart);
		const value = chart.scales[id === "timeline" ? "y" : "x"];
		const position = chart.scales[id === "timeline" ? "x" : "y"];
		if (!value || !position) throw new Error("no scales");
		expect([value.min, value.max]).toEqual([figure.value.min, figure.value.max]);
		const boxes = figure.marks.map((mark) => ({ mark, box: markBox(mark, axes) }));
		for (const { mark, box } of boxes)
			expect(Math.abs((box?.across ?? 0) - position.getPixelForValue(mark.position))).toBeLessThan(0.5);
		const ends = boxes.flatMap(({ mark, box }) =>
			(["low", "best", "high"] as const).map((end) => ({ wanted: mark[end], pixel: box?.[end] ?? null })),
		);
		const drawnEnds = ends.filter((end): end is { wanted: number; pixel: number } => end.wanted !== null);
		expect(drawnEnds.length).toBeGreaterThan(15);
		for (const { wanted, pixel } of drawnEnds) {
			expect(Math.abs(value.getPixelForValue(wanted) - pixel)).toBeLessThan(0.5);
			const read = (at: number) => value.getValueForPixel(at) ?? Number.NaN;
			expect(Math.abs(read(pixel) - wanted)).toBeLessThanOrEqual(Math.abs(read(pixel + 0.5) - read(pixel)));
		}
	});

	it("ends at the axis where a bound lies below zero on a logarithmic axis", () => {
		const figure = figureOf({
			scale: "log",
			marks: [{ kind: "range", low: -40, best: null, high: 4000 }],
			max: 15000,
		});
		const { chart } = drawn(figure);
		const box = figure.marks[0] && markBox(figure.marks[0], axesFor(chart));
		expect(box).toMatchObject({ low: chart.scales.y?.bottom, cutLow: true });
	});

	it("keeps a source's bounds as printed where they are upside down", () => {
		const figure = figureOf({ marks: [{ kind: "range", low: 9000, best: null, high: 4000 }], max: 15000 });
		const { chart } = drawn(figure);
		const box = figure.marks[0] && markBox(figure.marks[0], axesFor(chart));
		expect(box?.low).toBeCloseTo(chart.scales.y?.getPixelForValue(9000) ?? 0, 3);
		expect(box?.high).toBeCloseTo(chart.scales.y?.getPixelForValue(4000) ?? 0, 3);
		expect((box?.box.bottom ?? 0) - (box?.box.top ?? 0)).toBeGreaterThan(50);
	});
});

describe("the marks at a spot", () => {
	it("are all found where they lie on each other, the smaller first", () => {
		const figure = figureOf({
			max: 20000,
			marks: [
				{ kind: "range", low: 2000, best: null, high: 18000, position: 19060 },
				{ kind: "point", low: 9000, best: 9000, high: 9000, position: 19060 },
				{ kind: "point", low: 9100, best: 9100, high: 9100, position: 19060 },
				{ kind: "point", low: 9000, best: 9000, high: 9000, position: 19090 },
			],
		});
		const { chart } = drawn(figure);
		const axes = axesFor(chart);
		const box = figure.marks[1] && markBox(figure.marks[1], axes);
		const found = nearestMarks(figure.marks, axes, { x: box?.x ?? 0, y: box?.y ?? 0 }, 10);
		expect(found.toSorted()).toEqual([0, 1, 2]);
		expect(found[0]).toBe(1);
		expect(found.at(-1)).toBe(0);
	});
});
