import type { ScaleOptionsByType } from "chart.js";
import type { Figure } from "@/data/figures/figure";
import { alikeOf } from "./alike";
import { annotations } from "./annotations";
import type { Box } from "./boxes";
import { type ChartSize, fontSizeFor, type RangeConfig, type Scene } from "./scene";
import { cssFont, guessWidth, wrapText } from "./text";
import { fontStack } from "./theme";

/** What both charts share before they differ: text size, frame, the area left for the plot. */
export function startLayout(figure: Figure, size: ChartSize) {
	const measure = size.measure ?? guessWidth;
	const fontSize = size.fontSize ?? fontSizeFor(size.width, size.height, Boolean(size.frame));
	const frame = size.frame
		? size.frame.layout(figure, { ...size.frame, width: size.width, height: size.height, fontSize }, measure)
		: null;
	// A letter without its key tells nothing: where the frame has no room for the list, the letters go too.
	const keyed = frame === null || frame.boxes.some(({ role }) => role === "events");
	const shown = keyed ? figure : { ...figure, events: [] };
	const area: Box = frame?.plot ?? { left: 2, top: 4, right: size.width - 2, bottom: size.height - 2 };
	return { measure, fontSize, frame, area, figure: shown, alike: size.alike ?? alikeOf([shown]) };
}

/** The title of the upright axis as lines above the plot: a turned title is hard to read and often cut. */
export function headLines(text: string, width: number, fontSize: number, size: ChartSize): string[] {
	return text === "" ? [] : wrapText(text, width, cssFont(fontSize), size.measure ?? guessWidth);
}

/** The title of the level axis below the plot, wrapped, as Chart.js does not wrap. */
export function levelTitle(
	text: string,
	width: number,
	scene: Pick<Scene, "fontSize" | "theme">,
	size: ChartSize,
) {
	return {
		display: text !== "",
		text: wrapText(text, width, cssFont(scene.fontSize), size.measure ?? guessWidth),
		color: scene.theme.muted,
		font: { family: fontStack, size: scene.fontSize, weight: 400 as const, lineHeight: 1.25 },
		padding: { top: 2, bottom: 2 },
	};
}

type ScaleConfig = ScaleOptionsByType<"linear" | "logarithmic">;

/** A scale with explicit bounds and explicit ticks: Chart.js neither rounds the one nor chooses the other. */
export function scaleOf(
	axis: { min: number; max: number; type: "linear" | "logarithmic"; reverse?: boolean },
	ticks: { value: number; label: string }[],
	scene: Pick<Scene, "fontSize" | "theme">,
) {
	const labels = new Map(ticks.map(({ value, label }) => [value, label]));
	return {
		type: axis.type,
		min: axis.min,
		max: axis.max,
		reverse: axis.reverse ?? false,
		// 'ticks' would widen the axis to its outermost ticks.
		bounds: "data" as const,
		afterBuildTicks(scale: { ticks: { value: number }[] }) {
			scale.ticks = ticks.map(({ value }) => ({ value }));
		},
		border: { display: true, color: scene.theme.muted },
		grid: { color: scene.theme.grid, lineWidth: 1, tickLength: 4 },
		ticks: {
			autoSkip: false,
			maxRotation: 0,
			color: scene.theme.muted,
			font: { family: fontStack, size: scene.fontSize, weight: 400 as const },
			padding: 3,
			callback: (value: number | string) => labels.get(Number(value)) ?? "",
		},
	} satisfies Partial<Record<keyof ScaleConfig, unknown>>;
}

/** A whole Chart.js configuration from a scene, two scales and the room around the plot. */
export function rangeConfig(
	scene: Scene,
	size: ChartSize,
	padding: { top: number; right: number; bottom: number; left: number },
	scales: { x: ReturnType<typeof scaleOf>; y: ReturnType<typeof scaleOf> },
): RangeConfig {
	return {
		type: "range",
		data: { datasets: [{ label: "reports", data: scene.figure.marks, scene, clip: false }] },
		options: {
			responsive: size.responsive ?? false,
			maintainAspectRatio: false,
			animation: false,
			// Pointer and keyboard are the page's business, see LiveChart.tsx.
			events: [],
			layout: { padding, autoPadding: false },
			scales: scales as NonNullable<RangeConfig["options"]>["scales"],
		},
		plugins: size.frame ? [annotations, size.frame.plugin] : [annotations],
	};
}
