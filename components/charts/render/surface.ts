import {
	type Canvas,
	createCanvas,
	PDFDocument,
	type SKRSContext2D,
	type SvgCanvas,
	SvgExportFlag,
} from "@napi-rs/canvas";
import type { ImageFormat } from "@/data/formats/image-request";
import type { Box } from "../boxes";
import { intoPixels, type PixelFormat } from "../carry/pixels";
import { intoSvg } from "../carry/svg";
import type { PictureTexts } from "../carry/texts";
import { registerFonts } from "./fonts";
import { withFonts } from "./svg-fonts";
import { shortPaths } from "./svg-paths";
import { cutCoordinates, sized, withoutBlanks } from "./svg-text";

/** Size in CSS pixels, and what a file makes of one: see ImageRequest. */
export interface SurfaceSize {
	width: number;
	height: number;
	scale: number;
	zoom: number;
	isPaper: boolean;
	text: "paths" | "text";
}

/** Something to draw on, and the file that comes of it. */
export interface Surface {
	context: CanvasRenderingContext2D;
	/** Units of the context on a CSS pixel. */
	ratio: number;
	/** Makes a rectangle in CSS pixels lead to an address, where a kind of file can. */
	link?: (box: Box, address: string) => void;
	/** Called once, when all is drawn. */
	finish: () => Promise<Uint8Array>;
}

/** @param texts what the file says of itself; null for a picture that a page speaks for */
export function surfaceFor(format: ImageFormat, size: SurfaceSize, texts: PictureTexts | null): Surface {
	registerFonts();
	if (format === "svg") return svgSurface(size, texts);
	if (format === "pdf") return pdfSurface(size, texts);
	return pixelSurface(format, size, texts);
}

/** What the encoders are asked for: charts are edges and letters, on which less shows. */
const QUALITY = { jpg: 92, webp: 90 } as const;

function pixelSurface(format: PixelFormat, size: SurfaceSize, texts: PictureTexts | null): Surface {
	const { scale, isPaper } = size;
	const width = Math.floor(size.width * scale);
	const height = Math.floor(size.height * scale);
	const canvas = createCanvas(width, height);
	return {
		context: contextOf(canvas),
		ratio: scale,
		async finish() {
			// Not encodeSync, which holds on to its memory.
			const bytes =
				format === "png"
					? await canvas.encode("png")
					: await canvas.encode(format === "jpg" ? "jpeg" : "webp", QUALITY[format]);
			const perInch = isPaper ? Math.round(scale * 96) : null;
			return texts ? intoPixels(format, bytes, texts, { width, height, perInch }) : bytes;
		},
	};
}

function svgSurface(size: SurfaceSize, texts: PictureTexts | null): Surface {
	const flag = size.text === "paths" ? SvgExportFlag.ConvertTextToPaths : SvgExportFlag.NoPrettyXML;
	const canvas = createCanvas(size.width, size.height, flag);
	return {
		context: size.text === "text" ? withoutLigatures(canvas.getContext("2d")) : contextOf(canvas),
		ratio: 1,
		async finish() {
			await turn();
			const drawn = withoutBlanks(cutCoordinates(shortPaths(canvas.getContent().toString("utf8"))));
			const svg = sized(size.text === "text" ? withFonts(drawn) : drawn, size, size);
			return Buffer.from(texts ? intoSvg(svg, texts) : svg);
		},
	};
}

/** Points on a CSS pixel: 72 and 96 on an inch. */
const POINTS = 0.75;

function pdfSurface({ width, height, zoom, isPaper }: SurfaceSize, texts: PictureTexts | null): Surface {
	const ratio = isPaper ? POINTS : POINTS * zoom;
	const document = new PDFDocument({
		creator: "Reported Losses",
		producer: "Reported Losses",
		...(texts
			? {
					title: texts.title,
					author: "Reported Losses",
					subject: `${texts.alt} Sources: ${texts.sources}. ${texts.licence}. ${texts.permalink}`,
					keywords: texts.carried,
				}
			: {}),
	});
	const context = document.beginPage(width * ratio, height * ratio);
	return {
		context: withoutLigatures(context),
		ratio,
		link: ({ left, top, right, bottom }, address) => {
			context.setTransform(1, 0, 0, 1, 0, 0);
			context.annotateLinkUrl(left * ratio, top * ratio, right * ratio, bottom * ratio, address);
		},
		async finish() {
			await turn();
			document.endPage();
			return document.close();
		},
	};
}

/** Lets the event loop turn: only then is the memory of canvases given back, of which a long list would hold gigabytes. */
function turn(): Promise<void> {
	return new Promise((done) => setImmediate(done));
}

/** The drawing library writes no letters for joined signs such as 'ffi': as text they would be lost to a search. */
function withoutLigatures(context: unknown): CanvasRenderingContext2D {
	(context as SKRSContext2D).fontVariantLigatures = "none";
	return context as CanvasRenderingContext2D;
}

function contextOf(canvas: Canvas | SvgCanvas): CanvasRenderingContext2D {
	return canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
}
