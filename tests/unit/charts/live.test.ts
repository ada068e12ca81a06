import { describe, expect, it } from "vitest";
import { spread } from "@/components/charts/annotations/events";
import { markLabel, readingOrder } from "@/components/charts/live/reading-order";
import { nextSelection } from "@/components/charts/live/selection";
import { figureOf } from "./figure-fixture";

describe("the marks in words", () => {
	it("come in order of days", () => {
		const figure = figureOf();
		figure.marks.reverse();
		const positions = readingOrder(figure).map((index) => figure.marks[index]?.position);
		expect(positions).toEqual(positions.toSorted());
	});

	it("name source, figure, what is counted, day and stance", () => {
		const label = markLabel(figureOf(), 4);
		expect(label).toBe("General Staff E: 6,700-10,720, killed, military, as of 27 Mar 2022 (third party)");
	});
});

describe("choosing a mark", () => {
	it("shows while pointed at, stays when pressed, turns when pressed again, and closes", () => {
		const pointed = nextSelection(null, { type: "point", stack: [3, 5] });
		expect(nextSelection(pointed, { type: "leave" })).toBeNull();
		const pressed = nextSelection(pointed, { type: "press", stack: [3, 5] });
		expect(pressed).toEqual({ stack: [3, 5], at: 0, pinned: true });
		expect(nextSelection(pressed, { type: "leave" })).toBe(pressed);
		expect(nextSelection(pressed, { type: "point", stack: [] })).toBe(pressed);
		const again = nextSelection(pressed, { type: "press", stack: [5, 3] });
		expect(again?.at).toBe(1);
		expect(nextSelection(again, { type: "press", stack: [3, 5] })?.at).toBe(0);
		expect(nextSelection(again, { type: "close" })).toBeNull();
	});

	it("reaches all marks at the focused one's place", () => {
		const focused = nextSelection(null, { type: "focus", index: 5, stack: [3, 5] });
		expect(focused?.stack).toEqual([5, 3]);
		expect(nextSelection(focused, { type: "turn", by: -1 })?.at).toBe(1);
	});
});

describe("badges along a line", () => {
	it("keep their places where there is room, and never overlap or leave the line", () => {
		expect(spread([50, 100], 20, 0, 200)).toEqual([50, 100]);
		const placed = spread([195, 190, 196, 5, 5], 20, 0, 200);
		const sorted = placed.toSorted((a, b) => a - b);
		sorted.slice(1).forEach((x, index) => {
			expect(x - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(20);
		});
		expect(sorted[0]).toBeGreaterThanOrEqual(10);
		expect(sorted.at(-1)).toBeLessThanOrEqual(190);
	});
});
