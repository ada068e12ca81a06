import { nearestMarks } from "@/components/charts/range/nearest";
import { axesFor, type RangeChart, sceneOf } from "@/components/charts/scene";
import type { Figure } from "@/data/figures/figure";
import type { Library } from "./contract";
import { fontsReady } from "./fonts";
import { drawFigure } from "./ours-canvas";
import { offer } from "./run";

/** Of the marks under a pointer at as many places all over the plot. */
const PLACES = 500;

let chart: RangeChart | null = null;

/** From the Figure, as the others are given what is shaped for them. */
const library: Library<Figure> = {
	ready: fontsReady,
	shape: (given) => given.figure(),
	draw(figure, task) {
		const drawn = drawFigure(figure, task);
		chart = drawn.chart;
		return drawn;
	},
};

/** The first search, which may have to sort the marks, and the slowest of all others. */
function hover(): Record<string, number> {
	if (!chart) return {};
	const { left, right, top, bottom } = chart.chartArea;
	const { marks } = sceneOf(chart).figure;
	const axes = axesFor(chart);
	const times = Array.from({ length: PLACES }, (_, index) => {
		const x = left + ((right - left) * ((index * 37) % PLACES)) / PLACES;
		const y = top + ((bottom - top) * ((index * 61) % PLACES)) / PLACES;
		const began = performance.now();
		nearestMarks(marks, axes, { x, y }, 10);
		return performance.now() - began;
	});
	const [first = 0, ...others] = times;
	return {
		hoverFirst: first,
		hoverMiddle: others.toSorted((a, b) => a - b)[PLACES / 2] ?? 0,
		hoverMost: Math.max(...others),
	};
}

offer(library, hover);
