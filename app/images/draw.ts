import { alikeOf } from "@/components/charts/alike";
import type { Subject } from "@/components/charts/carry/texts";
import { defaultImageHeight, leastImageHeight } from "@/components/charts/frame/size";
import { isUpright, leastMultiplesHeight } from "@/components/charts/multiples/layout";
import { fittingHeight, type ImageOptions, renderImage } from "@/components/charts/render/render";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { multiples } from "@/data/figures/side-by-side";
import {
	type ImageFormat,
	type ImageProblem,
	type ImageRequest,
	imageLimits,
	inUnits,
} from "@/data/formats/image-request";
import { encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { Refusal } from "../respond";
import { inTurn, remembered } from "./queue";
import { subjectOf } from "./subject";

/** A story at 4x has 33 million. */
const MAX_PIXELS = 34_000_000;

/**
 * One View, or several in one frame, as an image with title, sources, version and permalink.
 * @throws Refusal where it cannot be drawn in that size, Busy where too many others wait to be drawn
 */
export async function drawImage(
	views: readonly View[],
	request: ImageRequest,
	format: ImageFormat,
): Promise<Uint8Array> {
	const key = JSON.stringify([encodeFullViews(views), request, format]);
	return remembered(key, () => imageOf(views, request, format, (pixels, make) => inTurn(pixels, make)));
}

/**
 * The same without a queue and without a memory, as the command line draws.
 * @throws Refusal where it cannot be drawn in that size
 */
export async function imageOf(
	views: readonly View[],
	asked: ImageRequest,
	format: ImageFormat,
	inTheirTurn: typeof inTurn = (_, make) => make(),
): Promise<Uint8Array> {
	const { subject, home } = subjectOf(views, asked.words);
	const frame = { permalink: home.permalink, reworded: home.reworded, plot: asked.plot };
	const request = inItsLetters(asked, (width) => heightsOf(subject, width, frame).least());
	const { width, theme, scale, zoom, isPaper, text } = request;
	const { usual, least } = heightsOf(subject, width, frame);
	const height = fitHeight(request, usual, least, format);
	const upright = isUpright(width, request.height);
	const options: ImageOptions = { width, height, theme, frame, upright, scale, zoom, isPaper, text, home };
	const pixels = isOfPixels(format) ? width * height * scale * scale : 0;
	return inTheirTurn(pixels, () => renderImage(subject, format, options));
}

/** What a page asks of its own plot, which it frames itself. */
type PlotRequest = Pick<ImageRequest, "width" | "height" | "theme">;

/** The bare plot of a View, for a page. @throws Busy where too many others wait to be drawn */
export function drawPlot(view: View, request: PlotRequest): Promise<Uint8Array> {
	const key = JSON.stringify([encodeFullViews([view]), plotKey(request), "plot"]);
	return remembered(key, () =>
		inTurn(0, async () => {
			const shown = figure(view, dataset);
			const height = request.height ?? defaultImageHeight(shown, request.width);
			return renderImage({ figure: shown }, "svg", { ...plotKey(request), height, frame: null, home: null });
		}),
	);
}

/**
 * The bare plot of one of several Views, on the axes that they share, for a page.
 * @param panel its number, from 1
 * @throws Refusal where there is no such panel, Busy where too many others wait to be drawn
 */
export async function drawPanel(
	views: readonly View[],
	panel: string,
	request: PlotRequest,
): Promise<Uint8Array> {
	if (!/^[1-4]$/.test(panel) || Number(panel) > views.length)
		throw new Refusal([
			{
				parameter: "panel",
				value: panel.slice(0, 60),
				message: "is the number of none of the views",
				accepted: `1 to ${views.length}`,
			},
		]);
	const key = JSON.stringify([encodeFullViews(views), plotKey(request), "panel", panel]);
	return remembered(key, () =>
		inTurn(0, async () => {
			const figures = multiples(views, dataset).panels.map((one) => one.figure);
			const shown = figures[Number(panel) - 1];
			if (!shown) throw new Error(`no panel ${panel}`);
			const alike = alikeOf(figures, true);
			const options = { ...plotKey(request), height: request.height ?? 480, frame: null, home: null, alike };
			return renderImage({ figure: shown }, "svg", options);
		}),
	);
}

function plotKey({ width, height, theme }: PlotRequest): PlotRequest {
	return { width, height, theme };
}

function heightsOf(
	subject: Subject,
	width: number,
	frame: ImageOptions["frame"] & object,
): { usual: () => number; least: () => number } {
	if ("figure" in subject)
		return {
			usual: () => defaultImageHeight(subject.figure, width),
			least: () => leastImageHeight(subject.figure, width),
		};
	const size = { width, ...frame };
	return {
		usual: () => fittingHeight(subject.multiples, size),
		least: () => leastMultiplesHeight(subject.multiples, size),
	};
}

/** The large letters of a preset, or ordinary ones where a crowded view would have no room beside large ones. */
function inItsLetters(request: ImageRequest, least: (width: number) => number): ImageRequest {
	const { width, height, zoom, scale } = request;
	if (zoom === 1 || height === null || least(width) <= height) return request;
	return { ...request, width: width * zoom, height: height * zoom, scale: scale / zoom, zoom: 1 };
}

function isOfPixels(format: ImageFormat): boolean {
	return format !== "svg" && format !== "pdf";
}

/**
 * The height in which something is drawn: as asked, or as high as it needs to be.
 * @throws Refusal where what is asked for is too low, or larger than is drawn
 */
function fitHeight(
	request: ImageRequest,
	usual: () => number,
	lowest: () => number,
	format: ImageFormat,
): number {
	const { width, height: asked, scale, zoom } = request;
	const height = asked ?? usual();
	const least = asked === null ? height : lowest();
	if (height < least) throw new Refusal([tooLow(request, height, least)]);
	if (!isOfPixels(format) || width * height * scale * scale <= MAX_PIXELS) return height;
	const most = Math.floor(Math.sqrt(MAX_PIXELS / (width * height)) / zoom);
	throw new Refusal([
		{
			parameter: request.isPaper ? "width" : "pixel-ratio",
			value: request.isPaper ? inUnits(width, request) : String(scale / zoom),
			message: `${inUnits(width, request)} x ${inUnits(height, request)}${request.isPaper ? "" : ` at ${scale / zoom}x`} is more than ${MAX_PIXELS / 1e6} million pixels${request.isPaper ? "; a PDF has no such limit" : ""}`,
			...(request.isPaper ? {} : { accepted: most <= 1 ? "1" : `1 to ${most}` }),
		},
	]);
}

function tooLow(request: ImageRequest, height: number, least: number): ImageProblem {
	const needed = inUnits(least, request);
	if (request.preset !== null && request.preset !== "print")
		return {
			parameter: "preset",
			value: request.preset,
			message: `leaves no room for the plot beside this view's sources; take a taller one, or width=${inUnits(request.width, request)} without a height`,
		};
	return {
		parameter: "height",
		value: inUnits(height, request),
		message: `leaves no room for the plot beside its sources at this width; take ${needed} or more`,
		accepted: request.isPaper ? `${needed} or more` : `${needed} to ${imageLimits.height[1]}`,
	};
}
