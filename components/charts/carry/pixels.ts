import { intoJpeg } from "./jpeg";
import { intoPng } from "./png";
import type { PictureTexts } from "./texts";
import { intoWebp } from "./webp";

export type PixelFormat = "png" | "jpg" | "webp";

/**
 * Puts a picture's texts into a file of pixels, in Node and in a browser alike.
 * @param size in pixels; `perInch` for paper, else null
 */
export function intoPixels(
	format: PixelFormat,
	bytes: Uint8Array,
	texts: PictureTexts,
	size: { width: number; height: number; perInch: number | null },
): Uint8Array<ArrayBuffer> {
	if (format === "png") return intoPng(bytes, texts, size.perInch);
	return format === "jpg" ? intoJpeg(bytes, texts, size.perInch) : intoWebp(bytes, texts, size);
}
