import { describe, expect, it } from "vitest";
import { markBox } from "@/components/charts/range/geometry";
import { nearestMarks } from "@/components/charts/range/nearest";
import { axesFor, sceneOf } from "@/components/charts/scene";
import { drawn } from "./drawn";
import { figureOf } from "./figure-fixture";

const MANY = 50_000;
const kinds = ["range", "confidence-interval", "point", "at-least", "at-most"] as const;

/** Marks all over the plot, many on each other. */
function crowd(count: number) {
	return figureOf({
		max: 100_000,
		marks: Array.from({ length: count }, (_, index) => {
			const best = 1000 + ((index * 7919) % 90_000);
			return {
				kind: kinds[index % kinds.length] ?? "point",
				low: best * 0.9,
				best,
				high: best * 1.1,
				position: 19_045 + ((index * 31) % 65) + (index % 10) / 10,
			};
		}),
	});
}

describe("fifty thousand marks", () => {
	const figure = crowd(MANY);
	const { chart, canvas } = drawn(figure);
	const axes = axesFor(chart);

	it("are all on the chart, each with ink where it stands", () => {
		expect(sceneOf(chart).figure.marks).toHaveLength(MANY);
		const { data, width } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
		const ratio = canvas.width / chart.width;
		const isInked = (x: number, y: number) => {
			const at = 4 * (Math.floor(y * ratio) * width + Math.floor(x * ratio));
			return data[at] !== 255 || data[at + 1] !== 255 || data[at + 2] !== 255;
		};
		const bare = figure.marks.filter((mark) => {
			const box = markBox(mark, axes);
			if (!box) return true;
			const x = Math.min(box.x, chart.chartArea.right - 1);
			return ![-1, 0, 1].some((by) => isInked(x + by, box.y));
		});
		expect(bare).toEqual([]);
	});

	it("are each within reach of a pointer on them", () => {
		const missed = figure.marks.filter((mark, index) => {
			if (index % 2503 !== 0) return false;
			const box = markBox(mark, axes);
			return !box || !nearestMarks(figure.marks, axes, box, 10).includes(index);
		});
		expect(missed).toEqual([]);
	});
});

it("of a few marks on an empty plot, thousands of others leave each its own place", () => {
	const lone = { kind: "point" as const, low: null, best: 95_000, high: null, position: 19_080 };
	const others = crowd(6000).marks.map((mark) => ({ ...mark, low: 900, best: 1000, high: 1100 }));
	const figure = figureOf({ max: 100_000, marks: [...others, lone] });
	const { chart, canvas } = drawn(figure);
	const last = figure.marks.at(-1);
	const box = last && markBox(last, axesFor(chart));
	const ratio = canvas.width / chart.width;
	const { data } = canvas
		.getContext("2d")
		.getImageData(Math.floor((box?.x ?? 0) * ratio) - 2, Math.floor((box?.y ?? 0) * ratio) - 2, 4, 4);
	expect(data.some((value, at) => at % 4 < 3 && value < 200)).toBe(true);
});
