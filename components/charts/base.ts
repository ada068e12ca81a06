import type { Figure } from "@/data/figures/figure";
import { alikeOf } from "./alike";
import { annotations } from "./annotations";
import type { Box } from "./boxes";
import { type ChartSize, fontSizeFor, type RangeConfig, type Scene } from "./scene";
import { cssFont, guessWidth, wrapText } from "./text";

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

/** The title of the level axis below the plot. */
export function levelTitle(text: string, width: number, fontSize: number, size: ChartSize): string[] {
	return text === "" ? [] : wrapText(text, width, cssFont(fontSize), size.measure ?? guessWidth);
}

/** A scale of the Figure's bounds: what it says is the scene's. */
export interface Bounds {
	type: "linear" | "logarithmic";
	min: number;
	max: number;
	reverse?: boolean;
}

/** A whole Chart.js configuration from a scene, two scales and the room around the plot. */
export function rangeConfig(
	scene: Scene,
	size: ChartSize,
	padding: { top: number; right: number; bottom: number; left: number },
	scales: { x: Bounds; y: Bounds },
): RangeConfig {
	return {
		type: "range",
		data: { datasets: [{ label: "reports", data: scene.figure.marks, scene, clip: false }] },
		options: {
			// A page tells its chart how large it is: Chart.js would ask for the styles of each element above.
			responsive: false,
			// The page tells both sides: another figure may ask for another height at the same width.
			maintainAspectRatio: false,
			animation: false,
			// Pointer and keyboard are the page's business, see LiveChart.tsx.
			events: [],
			layout: { padding, autoPadding: false },
			scales,
		},
		plugins: size.frame ? [annotations, size.frame.plugin] : [annotations],
	};
}
