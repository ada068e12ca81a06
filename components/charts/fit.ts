import {
	type ImageFormat,
	type ImageProblem,
	type ImageRequest,
	imageLimits,
	inUnits,
	printLimits,
} from "@/data/formats/image-request";
import type { Home, Subject } from "./carry/texts";
import type { FrameRequest } from "./frame/content";
import { defaultImageHeight, leastImageHeight } from "./frame/size";
import { defaultMultiplesHeight, isUpright, leastMultiplesHeight } from "./multiples/layout";
import type { Picture } from "./paint";
import type { MeasureText } from "./text";

/** A story at 4x has 33 million. */
const MAX_PIXELS = 34_000_000;
const CSS_PER_MM = 96 / 25.4;
/** Heights of sheets in CSS pixels: A4, and A3 as the largest. */
const SHEETS = { usual: 297 * CSS_PER_MM, largest: printLimits.height[1] * CSS_PER_MM };

/** A picture that can be drawn, and what a file makes of a CSS pixel of it. */
export interface Fitted {
	picture: Picture;
	request: ImageRequest;
	/** Of the file; 0 where it has none. */
	pixels: number;
}

/**
 * The size in which a subject is drawn as it was asked for: as high as it needs to be where no height is given, and in
 * ordinary letters where a crowded view has no room beside a preset's large ones.
 * @returns a problem where what is asked for is too low, or larger than is drawn
 */
export function fitPicture(
	subject: Subject,
	asked: ImageRequest,
	format: ImageFormat,
	home: Pick<Home, "permalink" | "reworded">,
	measure: MeasureText,
): Fitted | ImageProblem {
	const frame = { permalink: home.permalink, reworded: home.reworded, plot: asked.plot };
	const request = inItsLetters(asked, (width) => leastHeight(subject, width, frame));
	const { width, theme, scale } = request;
	const least = leastHeight(subject, width, frame);
	const height = request.height ?? onSheet(usualHeight(subject, width, frame, measure), least, request);
	if (request.isPaper && height > SHEETS.largest) return tooTall(request, height);
	if (request.height !== null && height < least) return tooLow(request, height, least);
	const pixels =
		format === "svg" || format === "pdf" ? 0 : Math.floor(width * scale) * Math.floor(height * scale);
	if (pixels > MAX_PIXELS) return tooLarge(request, height);
	const upright = isUpright(width, request.height);
	return { picture: { width, height, theme, frame, upright }, request, pixels };
}

function usualHeight(subject: Subject, width: number, frame: FrameRequest, measure: MeasureText): number {
	return "figure" in subject
		? defaultImageHeight(subject.figure, width)
		: defaultMultiplesHeight(subject.multiples, { width, ...frame }, measure);
}

function leastHeight(subject: Subject, width: number, frame: FrameRequest): number {
	return "figure" in subject
		? leastImageHeight(subject.figure, width, frame)
		: leastMultiplesHeight(subject.multiples, { width, ...frame });
}

function inItsLetters(request: ImageRequest, least: (width: number) => number): ImageRequest {
	const { width, height, zoom, scale } = request;
	if (zoom === 1 || height === null || least(width) <= height) return request;
	return { ...request, width: width * zoom, height: height * zoom, scale: scale / zoom, zoom: 1 };
}

/** On paper no higher than an A4 sheet, where all of it has room there in smaller letters. */
function onSheet(height: number, least: number, { isPaper }: ImageRequest): number {
	return isPaper ? Math.max(least, Math.min(height, Math.floor(SHEETS.usual))) : height;
}

function tooTall(request: ImageRequest, height: number): ImageProblem {
	return {
		parameter: "width",
		value: inUnits(request.width, request),
		message: `makes this view ${inUnits(height, request)} high, which no sheet is; take a wider one, or give a height`,
		accepted: `${inUnits(request.width, request)} to ${printLimits.width[1]} mm`,
	};
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

function tooLarge(request: ImageRequest, height: number): ImageProblem {
	const { width, scale, zoom, isPaper } = request;
	const size = `${inUnits(width, request)} x ${inUnits(height, request)}`;
	const most = `is more than ${MAX_PIXELS / 1e6} million pixels`;
	if (isPaper)
		return {
			parameter: "width",
			value: inUnits(width, request),
			message: `${size} at 300 dpi ${most}; a PDF or an SVG has no such limit`,
		};
	const ratio = Math.max(1, Math.floor(Math.sqrt(MAX_PIXELS / (width * height)) / zoom));
	return {
		parameter: "pixel-ratio",
		value: String(scale / zoom),
		message: `${size} at ${scale / zoom}x ${most}`,
		accepted: ratio === 1 ? "1" : `1 to ${ratio}`,
	};
}
