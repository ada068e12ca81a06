import fc from "fast-check";
import { expect, test } from "vitest";
import { distanceTo } from "@/components/charts/boxes";
import { markBox } from "@/components/charts/range/geometry";
import { nearestMarks } from "@/components/charts/range/nearest";
import { axesFor } from "@/components/charts/scene";
import { drawn } from "./drawn";
import { figureOf, kinds, numbersOf } from "./figure-fixture";

const mark = fc
	.record({
		kind: fc.constantFrom(...kinds, "spread" as const),
		value: fc.integer({ min: 1, max: 19_000 }),
		position: fc.integer({ min: 19_047, max: 19_110 }),
		days: fc.integer({ min: 0, max: 40 }),
		offset: fc.double({ min: -0.4, max: 0.4, noNaN: true }),
	})
	.map(({ kind, value, position, days, offset }) => ({
		...numbersOf(kind, value),
		...(kind === "spread" ? { until: position + days } : {}),
		kind,
		position,
		offset,
	}));

/** The chart of these is drawn once: what changes from case to case are the marks on its axes. */
const { chart } = drawn(figureOf({ max: 20_000 }));
const axes = axesFor(chart);

test.each([10, 40])("within %d pixels are just those that a look at every mark finds", (radius) => {
	fc.assert(
		fc.property(
			fc.array(mark, { maxLength: 60 }),
			fc.integer({ min: 0, max: chart.width }),
			fc.integer({ min: 0, max: chart.height }),
			(wanted, x, y) => {
				const { marks } = figureOf({ max: 20_000, marks: wanted });
				const near = marks.flatMap((one, index) => {
					const box = markBox(one, axes)?.box;
					return box && distanceTo(box, x, y) <= radius ? [index] : [];
				});
				const found = nearestMarks(marks, axes, { x, y }, radius);
				expect(found.toSorted((a, b) => a - b)).toEqual(near);
			},
		),
		{ seed: 6, numRuns: 300 },
	);
});

test("marks by source, whose positions are rows", () => {
	const figure = figureOf({ chart: "by-source" });
	const across = axesFor(drawn(figure).chart);
	for (const [index, one] of figure.marks.entries()) {
		const box = markBox(one, across);
		expect(box && nearestMarks(figure.marks, across, box, 10)).toContain(index);
	}
});
