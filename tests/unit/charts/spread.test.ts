import { describe, expect, test } from "vitest";
import { isBand, markBox } from "@/components/charts/range/geometry";
import { nearestMarks } from "@/components/charts/range/nearest";
import { axesFor } from "@/components/charts/scene";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import { decodeView } from "@/data/view";
import { drawn } from "./drawn";

const figureOf = (query: string): Figure =>
	figure(decodeView(new URLSearchParams(`chart=spread&baseline=none&${query}`), dataset).view, dataset);

const march = figureOf("to=2022-03-31&known=2022-03-31&events=off");

/** The colour of a pixel. */
function inked(canvas: ReturnType<typeof drawn>["canvas"], x: number, y: number): string {
	return [...canvas.getContext("2d").getImageData(Math.round(x), Math.round(y), 1, 1).data].join();
}

describe("the band of a spread", () => {
	const { chart, canvas } = drawn(march);
	const axes = axesFor(chart);
	const bands = march.marks.filter(({ kind }) => isBand(kind));

	test("stands over its own days, both ends counted, from its lowest to its highest number", () => {
		for (const band of bands) {
			const box = markBox(band, axes)?.box;
			expect(box?.left).toBeCloseTo(axes.position(band.position - 0.5), 6);
			expect(box?.right).toBeCloseTo(axes.position((band.until ?? 0) + 0.5), 6);
			expect(box?.bottom).toBeCloseTo(axes.value(band.low ?? 0), 6);
			expect(box?.top).toBeCloseTo(axes.value(band.high ?? 0), 6);
		}
	});

	test("is level over its days, and inked between its ends alone", () => {
		const wide = bands.find(({ id }) => id === "spread@2022-03-03");
		const low = axes.value(wide?.low ?? 0);
		const high = axes.value(wide?.high ?? 0);
		const paper = inked(
			canvas,
			axes.position(march.position.kind === "days" ? march.position.min : 0) + 3,
			high,
		);
		for (const day of [4.5, 12.5, 17.5]) {
			const x = axes.position((wide?.position ?? 0) + day);
			expect(inked(canvas, x, high + 9)).not.toBe(paper);
			expect(inked(canvas, x, low - 9)).toBe(inked(canvas, x, high + 9));
			expect(inked(canvas, x, high - 9)).toBe(paper);
			expect(inked(canvas, x, high)).not.toBe(inked(canvas, x, high + 9));
		}
	});

	test("lies behind: a report within reach comes first, and the band where there is none", () => {
		march.marks.forEach((mark, index) => {
			const place = markBox(mark, axes);
			if (!place || isBand(mark.kind)) return;
			const first = nearestMarks(march.marks, axes, { x: place.x + 6, y: place.y }, 10)[0] ?? -1;
			expect(isBand(march.marks[first]?.kind ?? "point"), `${mark.id} at ${index}`).toBe(false);
		});
		const empty = { x: axes.position(bands[2]?.position ?? 0) + 260, y: axes.value(3000) };
		const [only] = nearestMarks(march.marks, axes, empty, 10);
		expect(march.marks[only ?? -1]?.id).toBe("spread@2022-03-03");
	});

	test("does not make the marks of reports smaller, nor keeps labels off the plot", () => {
		const timeline = figure({ ...march.view, chart: "timeline" }, dataset);
		expect(axes.size).toBe(axesFor(drawn(timeline).chart).size);
		const many = figureOf("measure=losses&events=off");
		expect(many.findings.length).toBeGreaterThan(60);
		expect(axesFor(drawn(many).chart).size).toBeGreaterThanOrEqual(9);
	});
});

describe("the strip of ratios", () => {
	test.each([326, 820, 1200])("at %i pixels none overlaps another or leaves the picture", (width) => {
		for (const query of ["to=2022-03-31&known=2022-03-31", "", "measure=losses", "conflict=gaza-2023"]) {
			const shown = figureOf(query);
			const texts = new Set(shown.findings.flatMap(({ short }) => (short ? [short.text] : [])));
			const { chart } = drawn(shown, width, 480);
			const written: { text: string; x: number; y: number; width: number }[] = [];
			const context = chart.ctx;
			const { fillText } = context;
			context.fillText = function fill(text: string, x: number, y: number) {
				if (texts.has(text)) written.push({ text, x, y, width: context.measureText(text).width });
				return fillText.call(this, text, x, y);
			};
			chart.draw();
			const greatest = shown.findings.find(({ short }) => short?.first)?.short?.text;
			expect(written.map(({ text }) => text)).toContain(greatest);
			expect(written.length).toBeGreaterThan(2);
			for (const one of written) {
				expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0);
				expect(one.x + one.width / 2).toBeLessThanOrEqual(width);
				expect(one.y).toBeLessThan(chart.chartArea.top);
				for (const other of written)
					if (other !== one)
						expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual((one.width + other.width) / 2);
			}
		}
	});
});
