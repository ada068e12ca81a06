import { BasicPlatform } from "chart.js";
import type { Figure } from "@/data/figures/figure";
import type { Multiples } from "@/data/figures/side-by-side";
import { type Alike, alikeOf } from "./alike";
import { STACKED } from "./by-source";
import type { Subject } from "./carry/texts";
import { chartConfig } from "./catalog";
import type { FrameRequest } from "./frame/content";
import { drawFrame, framePlugin } from "./frame/draw";
import { type FrameBox, layoutFrame } from "./frame/layout";
import { layoutMultiples, type MultiplesLayout } from "./multiples/layout";
import { Chart } from "./register";
import { type ChartSize, type RangeChart, sceneOf } from "./scene";
import { measureWith } from "./text";
import { type ThemeId, themes } from "./theme";

/** A picture's size in CSS pixels, its colours, and what its frame says; without a frame it is the bare plot. */
export interface Picture {
	width: number;
	height: number;
	theme: ThemeId;
	frame: FrameRequest | null;
	/** Of several figures: true for a tall picture, to be seen on a telephone. */
	upright?: boolean;
	/** What the chart has in common with others on the same axes. */
	alike?: Alike | undefined;
}

/**
 * Draws a subject on any canvas, in Node and in a browser alike: pixels, SVG and PDF.
 * @param ratio units of the context on a CSS pixel
 * @returns the boxes of the frame's texts, in CSS pixels
 */
export function paint(
	subject: Subject,
	picture: Picture,
	context: CanvasRenderingContext2D,
	ratio: number,
): readonly FrameBox[] {
	const stage = stageOn(context, ratio);
	const boxes =
		"figure" in subject
			? paintFigure(subject.figure, picture, stage)
			: paintSeveral(subject.multiples, picture, stage);
	stage.release();
	return boxes;
}

function paintFigure(figure: Figure, { frame, ...picture }: Picture, stage: Stage): readonly FrameBox[] {
	const framed = frame && { ...frame, layout: layoutFrame, plugin: framePlugin };
	return stage.chart(figure, { ...picture, frame: framed }, { left: 0, top: 0 });
}

function paintSeveral(multiples: Multiples, picture: Picture, stage: Stage): readonly FrameBox[] {
	const { width, height, frame, upright = false } = picture;
	if (frame === null) throw new Error("several plots in one picture need a frame");
	const theme = themes[picture.theme];
	const { context } = stage;
	stage.moveTo(0, 0);
	const layout = layoutMultiples(multiples, { width, height, upright, ...frame }, measureWith(context));
	context.fillStyle = theme.background;
	context.fillRect(0, 0, width, height);
	drawFrame(context, theme, layout.boxes);
	const figures = multiples.panels.map(({ figure }) => figure);
	const alike = alikeOf(figures, hasRoomForTwoLines(figures, layout));
	for (const [index, { left, top, right, bottom }] of layout.cells.entries()) {
		const figure = figures[index];
		const size = { width: right - left, height: bottom - top, fontSize: layout.fontSize };
		if (figure) stage.chart(figure, { ...size, theme: picture.theme, frame: null, alike }, { left, top });
	}
	return layout.boxes;
}

/** Whether rows have room for a name and its day below each other in every panel. */
function hasRoomForTwoLines(figures: readonly Figure[], { cells, fontSize }: MultiplesLayout): boolean {
	return figures.every(({ position, baselines }, at) => {
		const { top, bottom } = cells[at] ?? { top: 0, bottom: 0 };
		if (position.kind === "days") return true;
		// What is left beside the axis and the yardsticks' names, see by-source.ts.
		const room = bottom - top - fontSize * (3.6 + 2.5 * baselines.length);
		return room >= position.categories.length * fontSize * STACKED;
	});
}

interface Stage {
	context: CanvasRenderingContext2D;
	moveTo: (left: number, top: number) => void;
	/** Draws a chart with its upper left corner at a place. */
	chart: (
		figure: Figure,
		size: Pick<ChartSize, "width" | "height" | "fontSize" | "frame" | "alike"> & { theme: ThemeId },
		at: { left: number; top: number },
	) => readonly FrameBox[];
	release: () => void;
}

/**
 * Chart.js takes a canvas for its own: it resets the transformation and clears all of it. Here it gets a stand-in for
 * each chart, whose origin lies where the chart is to stand, and which is never cleared: a page of a PDF cannot be.
 */
function stageOn(context: CanvasRenderingContext2D, ratio: number): Stage {
	const setTransform = context.setTransform.bind(context) as (...matrix: number[]) => void;
	const own = (name: string, value: unknown) =>
		Object.defineProperty(context, name, { value, configurable: true, writable: true });
	own("clearRect", () => undefined);
	const moveTo = (left: number, top: number) => {
		own("setTransform", (a: number, b: number, c: number, d: number, e: number, f: number) =>
			setTransform(a, b, c, d, e + left * ratio, f + top * ratio),
		);
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
	};
	return {
		context,
		moveTo,
		chart(figure, { theme, ...size }, { left, top }) {
			moveTo(left, top);
			const canvas = { width: size.width, height: size.height, getContext: () => context };
			own("canvas", canvas);
			const measure = measureWith(context);
			const config = chartConfig(figure, { ...size, theme: themes[theme], measure });
			const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
				...config,
				options: { ...config.options, devicePixelRatio: ratio },
				platform: BasicPlatform,
			});
			const boxes = sceneOf(chart as unknown as RangeChart).frame?.boxes ?? [];
			chart.destroy();
			return boxes;
		},
		release() {
			for (const name of ["clearRect", "setTransform", "canvas"]) Reflect.deleteProperty(context, name);
		},
	};
}
