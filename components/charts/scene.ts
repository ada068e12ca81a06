import type { Chart, ChartConfiguration, ControllerDatasetOptions, CoreChartOptions, Plugin } from "chart.js";
import type { Figure, Mark } from "@/data/figures/figure";
import type { Alike } from "./alike";
import type { Tick } from "./day-ticks";
import type { FrameRequest } from "./frame/content";
import type { FrameLayout, layoutFrame } from "./frame/layout";
import { type Axes, axesOf, isBand } from "./range/geometry";
import type { MeasureText } from "./text";
import type { Theme } from "./theme";

/** What a chart's picture depends on beside its Figure. */
export interface ChartSize {
	width: number;
	height: number;
	theme: Theme;
	/** Measures texts; without it widths are guessed with caution. */
	measure?: MeasureText;
	/** The frame of an exported image; null or absent on a page, which has its own title and sources. */
	frame?: Frame | null;
	/** Size of ordinary text; by default what suits the size of the picture. */
	fontSize?: number;
	/** What the charts have in common that this one shares its axes with. */
	alike?: Alike | undefined;
}

/** How a frame is laid out and drawn: handed in where an image is made, as no page needs it. */
export interface Frame extends FrameRequest {
	layout: typeof layoutFrame;
	plugin: Plugin<"range">;
}

/**
 * All that the controller and the plugins draw from. It travels on the dataset, beside the marks: Chart.js wraps
 * options in proxies and looks into them, but never into this.
 */
export interface Scene {
	figure: Figure;
	theme: Theme;
	/** True where values run from left to right. */
	horizontal: boolean;
	/** Size of ordinary text in pixels. */
	fontSize: number;
	/** The room above the plot: title of the upright axis, a strip of numbers (its height), then the events' badges. */
	head: { top: number; left: number; lines: string[]; badgeRows: number; strip: number };
	axes: { x: AxisWords; y: AxisWords };
	/** Measures texts as the picture's own canvas does. */
	measure: MeasureText;
	/** By source only: where the rows' names stand. */
	rows: RowLabels | null;
	frame: FrameLayout | null;
}

/** What an axis says; its bounds are the scale's options, as Chart.js knows them. */
export interface AxisWords {
	ticks: Tick[];
	/** Lines below a level axis: an upright one has its title above the plot. */
	title: string[];
	/** False for an axis of rows, which have names instead. */
	shown: boolean;
}

/** The names of the rows of a comparison by source. */
export interface RowLabels {
	/** In a column left of the plot, or inside it above each bar where width is short. */
	place: "column" | "inside";
	left: number;
	width: number;
	/** Name and day on two lines. */
	stacked: boolean;
	/** Lines that each baseline's label may take at the top of the plot. */
	strip: number;
}

export type RangeConfig = ChartConfiguration<"range", Mark[]>;
export type RangeChart = Chart<"range", Mark[]>;

declare module "chart.js" {
	interface ChartTypeRegistry {
		range: {
			chartOptions: CoreChartOptions<"range">;
			datasetOptions: ControllerDatasetOptions & { scene: Scene };
			defaultDataPoint: Mark;
			metaExtensions: Record<string, never>;
			parsedDataType: { x: number; y: number };
			scales: "linear" | "logarithmic";
		};
	}
}

/** The scene that a chart draws. */
export function sceneOf(chart: { config: { data: { datasets: unknown[] } } } | RangeChart): Scene {
	const dataset = chart.config.data.datasets[0] as { scene?: Scene } | undefined;
	if (!dataset?.scene) throw new Error("a range chart needs a scene on its dataset");
	return dataset.scene;
}

/** The axes of a drawn chart in pixels, as the marks are drawn on them. */
export function axesFor(chart: RangeChart): Axes {
	const scene = sceneOf(chart);
	return axesOf(chart as unknown as Pick<Chart, "scales">, scene.horizontal, markSize(chart, scene));
}

/** How much larger a mark is that a pattern has to be seen in. */
const PATTERNED = 1.25;

/** The thickness of a mark: rows give it on a comparison, the number of marks on a timeline. */
function markSize(chart: RangeChart, scene: Scene): number {
	if (scene.horizontal) return rowMarkSize(chart, scene);
	const zoom = scene.fontSize / 12;
	const count = countOf(scene.figure.marks);
	const narrow = chart.chartArea.right - chart.chartArea.left < 480 * zoom ? 0.85 : 1;
	const size = count <= 60 ? 11 : count <= 250 ? 9 : count <= 1000 ? 7 : count <= 5000 ? 4 : 2.5;
	// Thousands are too small for patterns, larger or not.
	const larger = scene.theme.patterns && count <= 1000 ? PATTERNED : 1;
	return size * zoom * narrow * larger;
}

/** How many marks a list has that are no bands: counted once, not at each move of a pointer over 50,000. */
function countOf(marks: readonly Mark[]): number {
	let count = counts.get(marks);
	if (count === undefined) {
		count = 0;
		for (const { kind } of marks) if (!isBand(kind)) count++;
		counts.set(marks, count);
	}
	return count;
}

const counts = new WeakMap<readonly Mark[], number>();

function rowMarkSize(chart: RangeChart, { theme, rows, fontSize }: Scene): number {
	const { y } = chart.scales;
	const row = y ? Math.abs(y.getPixelForValue(1) - y.getPixelForValue(0)) : 30;
	const most = (fontSize / 12) * 13 * (theme.patterns ? PATTERNED : 1);
	const share = rows?.place === "inside" ? 0.28 : theme.patterns ? 0.55 : 0.42;
	return Math.max(4, Math.min(most, row * share));
}

/** The size of ordinary text for an image: larger on tall pictures, which are seen on telephones. */
export function fontSizeFor(width: number, height: number, framed: boolean): number {
	if (width < 480) return 11;
	if (width < 900 && !(framed && height >= width && width >= 700)) return 12;
	const ratio = framed ? Math.min(1.6, Math.max(1, height / width + 0.2)) : 1;
	return Math.round(13 * ratio);
}
