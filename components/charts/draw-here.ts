import type { ImageRequest } from "@/data/formats/image-request";
import { intoPixels, type PixelFormat } from "./carry/pixels";
import { type Home, type Subject, textsOf } from "./carry/texts";
import { type Fitted, fitPicture } from "./fit";
import { paint } from "./paint";
import { cssFont, measureWith } from "./text";

/** Draws pictures in the browser: the same painter as the server's, and the same words in the file. */

const MIME = { png: "image/png", jpg: "image/jpeg", webp: "image/webp" } as const;
/** See QUALITY in render/surface.ts. */
const QUALITY = { png: undefined, jpg: 0.92, webp: 0.9 } as const;

/** Draws on a canvas of the page. @returns what is wrong with the size that was asked for, or null */
export async function drawOn(
	canvas: HTMLCanvasElement,
	subject: Subject,
	home: Home,
	request: ImageRequest,
	ratio: number,
): Promise<string | null> {
	await fontsReady();
	const context = contextOf(canvas);
	const fitted = fitPicture(subject, request, "svg", home, measureWith(context));
	if ("parameter" in fitted) return `${fitted.parameter}: ${fitted.message}`;
	paintOn(canvas, context, subject, fitted, ratio);
	return null;
}

/**
 * Makes a file as the server makes it.
 * @throws where the size cannot be drawn, or this browser cannot write such a file
 */
export async function fileHere(
	subject: Subject,
	home: Home,
	request: ImageRequest,
	format: PixelFormat,
): Promise<Blob> {
	await fontsReady();
	const canvas = document.createElement("canvas");
	const context = contextOf(canvas);
	const fitted = fitPicture(subject, request, format, home, measureWith(context));
	if ("parameter" in fitted) throw new Error(`${fitted.parameter}: ${fitted.message}`);
	const { scale, isPaper } = fitted.request;
	paintOn(canvas, context, subject, fitted, scale);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, MIME[format], QUALITY[format]));
	if (blob?.type !== MIME[format]) throw new Error(`this browser writes no ${format}`);
	const { width, height } = canvas;
	const bytes = new Uint8Array(await blob.arrayBuffer());
	const size = { width, height, perInch: isPaper ? Math.round(scale * 96) : null };
	return new Blob([intoPixels(format, bytes, textsOf(subject, home), size)], { type: MIME[format] });
}

function paintOn(
	canvas: HTMLCanvasElement,
	context: CanvasRenderingContext2D,
	subject: Subject,
	{ picture }: Fitted,
	ratio: number,
): void {
	canvas.width = Math.floor(picture.width * ratio);
	canvas.height = Math.floor(picture.height * ratio);
	paint(subject, picture, context, ratio);
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
	const context = canvas.getContext("2d");
	if (!context) throw new Error("this browser has no canvas");
	return context;
}

/** A letter of each subset of the font, so that all of them are there before anything is measured. */
const LETTERS = "aăб";

async function fontsReady(): Promise<void> {
	await Promise.allSettled(
		[cssFont(12, 400), cssFont(12, 600)].map((font) => document.fonts.load(font, LETTERS)),
	);
}
