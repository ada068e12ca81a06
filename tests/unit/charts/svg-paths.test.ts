import { describe, expect, test } from "vitest";
import { relativePaths } from "@/components/charts/render/svg-paths";

const pathOf = (d: string) => relativePaths(`<path fill="red" d="${d}"/>`).match(/ d="([^"]*)"/)?.[1];

describe("outlines from point to point", () => {
	test("a line, across, down, and a curve whose handle is given from where it begins", () => {
		expect(pathOf("M10 20L13.5 18L13.5 20L10 20Q9 21 8 22.25Z")).toBe("M10 20l3.5-2v2h-3.5q-1 1-2 2.25z");
	});

	test("a letter is the same text wherever it stands", () => {
		const letter = (x: number, y: number) =>
			`M${x + 0.123} ${y}L${x + 4.31} ${y - 7.671}L${x + 5} ${y + 0.5}Z`;
		const [first, second] = [letter(0.0049, 3.17), letter(57.36, 419.128)].map((d) =>
			pathOf(d)?.replace(/^M[^a-z]*/, ""),
		);
		expect(first).toBe("l4.19-7.67 .69 8.17z");
		expect(second).toBe(first);
	});

	test("a long outline does not drift from its points by more than a hundredth", () => {
		const points = Array.from({ length: 500 }, (_, at) => [at * 0.3333333, at * 0.7654321] as const);
		const written = pathOf(`M${points.map(([x, y]) => `${x} ${y}`).join("L")}`) ?? "";
		// No line of it is level or upright: each number has its pair.
		const numbers = [...written.matchAll(/-?\d*\.?\d+/g)].map(Number);
		let [x, y] = [0, 0];
		const read = points.map((_, at) => {
			x += numbers[2 * at] ?? Number.NaN;
			y += numbers[2 * at + 1] ?? Number.NaN;
			return [x, y];
		});
		expect(written).not.toMatch(/[hv]/);
		expect(numbers).toHaveLength(2 * points.length);
		for (const [at, [wantedX, wantedY]] of points.entries()) {
			expect(Math.abs((read[at]?.[0] ?? Number.NaN) - wantedX)).toBeLessThan(0.011);
			expect(Math.abs((read[at]?.[1] ?? Number.NaN) - wantedY)).toBeLessThan(0.011);
		}
	});

	test("what is no path of points, as an arc, stays as it was", () => {
		expect(pathOf("M1 2A3 3 0 0 1 4 5Z")).toBe("M1 2A3 3 0 0 1 4 5Z");
	});
});
