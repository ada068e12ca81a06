import { type Canvas, createCanvas, type SvgCanvas, SvgExportFlag } from "@napi-rs/canvas";
import { BasicPlatform } from "chart.js";
import type { Figure } from "@/data/figures/figure";
import type { Alike } from "../alike";
import { chartConfig } from "../catalog";
import { framePlugin } from "../frame/draw";
import { layoutFrame } from "../frame/layout";
import { Chart } from "../register";
import type { ChartSize } from "../scene";
import { measureWith } from "../text";
import { type ThemeId, themes } from "../theme";
import { registerFonts } from "./fonts";
import { withPngTexts } from "./png-text";
import { renumberIds, roundCoordinates, withSvgTexts } from "./svg-text";

/** An image's size in CSS pixels, its colours, and what its frame says; without a frame it is the bare plot. */
export interface ImageOptions {
	width: number;
	height: number;
	theme: ThemeId;
	/** Pixels of the file for one CSS pixel; PNG only. */
	pixelRatio?: number;
	frame: { permalink: string } | null;
	/** What the chart has in common with others on the same axes. */
	alike?: Alike;
}

/** Draws a Figure as PNG. The same figure and options give the same bytes. */
export async function renderPng(figure: Figure, options: ImageOptions): Promise<Buffer> {
	const canvas = createCanvas(options.width, options.height);
	const chart = draw(figure, options, canvas, options.pixelRatio ?? 1);
	try {
		// Before destroy(), which clears the canvas; and not encodeSync, which holds on to its memory.
		const png = await canvas.encode("png");
		return withPngTexts(png, {
			Title: figure.title,
			Description: figure.alt,
			...(options.frame ? { Source: options.frame.permalink } : {}),
		});
	} finally {
		chart.destroy();
	}
}

/** Draws a Figure as SVG with its texts as paths, so that it needs no font. The same input gives the same text. */
export function renderSvg(figure: Figure, options: Omit<ImageOptions, "pixelRatio">): string {
	const canvas = createCanvas(options.width, options.height, SvgExportFlag.ConvertTextToPaths);
	const chart = draw(figure, options, canvas, 1);
	const svg = roundCoordinates(renumberIds(canvas.getContent().toString("utf8")));
	chart.destroy();
	return withSvgTexts(svg, {
		title: figure.title,
		description: figure.alt,
		source: options.frame?.permalink ?? null,
	});
}

/** Draws on a canvas of the same size, and hands out the chart, to be destroyed when the canvas has been read. */
export function draw(
	figure: Figure,
	options: ImageOptions & Pick<ChartSize, "fontSize">,
	canvas: Canvas | SvgCanvas,
	pixelRatio: number,
): Chart {
	registerFonts();
	const context = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
	const config = chartConfig(figure, {
		width: options.width,
		height: options.height,
		theme: themes[options.theme],
		measure: measureWith(context),
		frame: options.frame && { ...options.frame, layout: layoutFrame, plugin: framePlugin },
		alike: options.alike,
		...(options.fontSize === undefined ? {} : { fontSize: options.fontSize }),
	});
	return new Chart(canvas as unknown as HTMLCanvasElement, {
		...config,
		options: { ...config.options, devicePixelRatio: pixelRatio },
		platform: BasicPlatform,
	}) as unknown as Chart;
}
