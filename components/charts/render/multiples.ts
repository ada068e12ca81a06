import { type Canvas, createCanvas, type SvgCanvas, SvgExportFlag } from "@napi-rs/canvas";
import type { Multiples } from "@/data/figures/side-by-side";
import { alikeOf } from "../alike";
import { STACKED } from "../by-source";
import { drawFrame } from "../frame/draw";
import {
	defaultMultiplesHeight,
	layoutMultiples,
	type MultiplesLayout,
	type MultiplesSize,
} from "../multiples/layout";
import { measureWith } from "../text";
import { type ThemeId, themes } from "../theme";
import { registerFonts } from "./fonts";
import { withPngTexts } from "./png-text";
import { draw, type ImageOptions } from "./render";
import { nested, renumberIds, roundCoordinates, withParts, withSvgTexts } from "./svg-text";

type MultiplesOptions = MultiplesSize & { theme: ThemeId; pixelRatio?: number; permalink: string };

/** Draws several plots in one frame as PNG. The same input gives the same bytes. */
export async function renderMultiplesPng(multiples: Multiples, options: MultiplesOptions): Promise<Buffer> {
	const ratio = options.pixelRatio ?? 1;
	const canvas = createCanvas(options.width * ratio, options.height * ratio);
	const context = canvas.getContext("2d");
	context.scale(ratio, ratio);
	const layout = drawAround(multiples, options, canvas);
	for (const { left, top, width, height, ...panel } of panelsOf(multiples, layout, options)) {
		const plot = createCanvas(width, height);
		const chart = draw(panel.figure, { ...panel.options, width, height }, plot, ratio);
		context.drawImage(plot, left, top, width, height);
		chart.destroy();
	}
	return withPngTexts(await canvas.encode("png"), {
		Title: multiples.title,
		Description: multiples.alt,
		Source: options.permalink,
	});
}

/** Draws several plots in one frame as SVG, each plot an SVG of its own inside. The same input gives the same text. */
export function renderMultiplesSvg(
	multiples: Multiples,
	options: Omit<MultiplesOptions, "pixelRatio">,
): string {
	const canvas = createCanvas(options.width, options.height, SvgExportFlag.ConvertTextToPaths);
	const layout = drawAround(multiples, options, canvas);
	const plots = panelsOf(multiples, layout, options).map(({ left, top, width, height, ...panel }, at) => {
		const plot = createCanvas(width, height, SvgExportFlag.ConvertTextToPaths);
		const chart = draw(panel.figure, { ...panel.options, width, height }, plot, 1);
		const svg = renumberIds(plot.getContent().toString("utf8"), `p${at + 1}-`);
		chart.destroy();
		return nested(svg, { left, top });
	});
	const svg = withParts(renumberIds(canvas.getContent().toString("utf8")), plots);
	return withSvgTexts(roundCoordinates(svg), {
		title: multiples.title,
		description: multiples.alt,
		source: options.permalink,
	});
}

/** The height of an image in which all of it has room. */
export function fittingHeight(
	multiples: Multiples,
	size: Pick<MultiplesOptions, "width" | "permalink">,
): number {
	registerFonts();
	const context = createCanvas(1, 1).getContext("2d") as unknown as CanvasRenderingContext2D;
	return defaultMultiplesHeight(multiples, size, measureWith(context));
}

/** Paper, frame and headings; gives the places of the plots. */
function drawAround(
	multiples: Multiples,
	options: MultiplesOptions,
	canvas: Canvas | SvgCanvas,
): MultiplesLayout {
	registerFonts();
	const context = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
	const theme = themes[options.theme];
	const layout = layoutMultiples(multiples, options, measureWith(context));
	context.fillStyle = theme.background;
	context.fillRect(0, 0, options.width, options.height);
	drawFrame(context, theme, layout.boxes);
	return layout;
}

function panelsOf(
	{ panels }: Multiples,
	{ cells, fontSize }: MultiplesLayout,
	{ theme }: Pick<ImageOptions, "theme">,
) {
	const figures = panels.map(({ figure }) => figure);
	const stacked = figures.every(({ position, baselines }, at) => {
		const { top, bottom } = cells[at] ?? { top: 0, bottom: 0 };
		if (position.kind === "days") return true;
		// What is left beside the axis and the yardsticks' names, see by-source.ts.
		const room = bottom - top - fontSize * (3.6 + 2.5 * baselines.length);
		return room >= position.categories.length * fontSize * STACKED;
	});
	const alike = alikeOf(figures, stacked);
	return cells.flatMap(({ left, top, right, bottom }, at) => {
		const figure = panels[at]?.figure;
		if (!figure) return [];
		const options = { theme, fontSize, alike, frame: null };
		return [{ figure, options, left, top, width: right - left, height: bottom - top }];
	});
}
