import { describe, expect, it } from "vitest";
import { markBox } from "@/components/charts/range/geometry";
import { axesFor } from "@/components/charts/scene";
import { difference, drawn } from "./drawn";
import { type FigureOptions, figureOf, kinds, type Wanted } from "./figure-fixture";

/** Draws a figure with and without one mark, and gives what the mark adds within its own box. */
function inkOf(mark: Wanted, options: FigureOptions = {}) {
	const common = { baselines: 0, events: 0, ...options };
	const figure = figureOf({ ...common, marks: [mark] });
	const { chart, canvas } = drawn(figure);
	const box = figure.marks[0] && markBox(figure.marks[0], axesFor(chart));
	const empty = drawn({ ...figure, marks: [] });
	return { ...difference(canvas, empty.canvas, box?.box), place: box, chart };
}

const positions = { timeline: 19060, "by-source": 0 };

describe.each(["timeline", "by-source"] as const)("on %s", (chart) => {
	const at = { position: positions[chart] };

	it.each(kinds)("a mark of kind %s leaves ink", (kind) => {
		expect(inkOf({ kind, value: 5000, ...at }, { chart, max: 15000 }).count).toBeGreaterThan(20);
	});

	it.each(kinds)("a dimmed mark of kind %s leaves ink", (kind) => {
		expect(inkOf({ kind, value: 5000, dimmed: true, ...at }, { chart, max: 15000 }).count).toBeGreaterThan(
			12,
		);
	});

	it.each(["range", "confidence-interval", "prediction-interval", "reports-min-max"] as const)(
		"%s from a number to itself is visible and not shifted",
		(kind) => {
			const same = { kind, low: 5000, best: null, high: 5000, ...at };
			const { count, place } = inkOf(same, { chart, max: 15000 });
			expect(count).toBeGreaterThan(5);
			const value = chart === "timeline" ? place?.y : place?.x;
			expect(value).toBeCloseTo(place?.low ?? 0, 3);
		},
	);

	it.each(["range", "reports-min-max", "confidence-interval", "point"] as const)(
		"%s with zero is visible on a logarithmic axis, down to its edge",
		(kind) => {
			const best = kind === "point" ? 0 : null;
			const zero = { kind, low: 0, best, high: kind === "point" ? 0 : 4000, ...at };
			const { count, box, chart: it } = inkOf(zero, { chart, scale: "log", min: 10, max: 20000 });
			expect(count).toBeGreaterThan(10);
			const edge = chart === "timeline" ? it.chartArea.bottom - box.bottom : box.left - it.chartArea.left;
			expect(edge).toBeLessThan(8);
		},
	);

	it.each([
		{ low: null, best: null, high: 6000 },
		{ low: 6000, best: null, high: null },
	])("a range of one end is drawn as an open end, %o", (numbers) => {
		expect(inkOf({ kind: "range", ...numbers, ...at }, { chart, max: 15000 }).count).toBeGreaterThan(20);
	});
});

it("draws a range without a best number with nothing in its middle", () => {
	const plain = figureOf({ marks: [{ kind: "range", low: 3000, best: null, high: 9000 }], max: 15000 });
	const best = figureOf({ marks: [{ kind: "range", low: 3000, best: 6000, high: 9000 }], max: 15000 });
	expect(difference(drawn(plain).canvas, drawn(best).canvas).count).toBeGreaterThan(10);
	expect(difference(drawn(plain).canvas, drawn(plain).canvas).count).toBe(0);
});

describe("a revision downwards", () => {
	const revision = { kind: "revision", low: null, best: -400, high: null, position: 19060 } as const;
	const options = { min: -1250, max: 15000 };

	it("leaves ink in the strip below zero", () => {
		const { count, box, chart } = inkOf(revision, options);
		expect(count).toBeGreaterThan(20);
		expect(box.top).toBeGreaterThan(chart.scales.y?.getPixelForValue(0) ?? 0);
	});

	it("stands at no depth that could be read as a number", () => {
		const at = (best: number) => inkOf({ ...revision, best }, options).place?.y;
		expect(at(-1)).toBe(at(-1_000_000));
	});
});

it("draws each kind unlike every other", () => {
	const pictures = [...kinds, "revision" as const].map((kind) => {
		const numbers = { low: 4000, best: 6000, high: 8000 };
		return drawn(
			figureOf({ baselines: 0, events: 0, max: 15000, marks: [{ kind, ...numbers, tone: "adversary" }] }),
			300,
			200,
		).canvas;
	});
	for (const [index, one] of pictures.entries())
		for (const other of pictures.slice(index + 1)) expect(difference(one, other).count).toBeGreaterThan(15);
});
