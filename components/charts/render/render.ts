import { createCanvas } from "@napi-rs/canvas";
import type { ImageFormat } from "@/data/formats/image-request";
import { type Home, type Subject, textsOf } from "../carry/texts";
import { type Picture, paint } from "../paint";
import { type MeasureText, measureWith } from "../text";
import { registerFonts } from "./fonts";
import { type SurfaceSize, surfaceFor } from "./surface";

/** A picture and the file that is made of it; `home` is what the file knows of where it comes from. */
export type ImageOptions = Picture &
	Partial<Pick<SurfaceSize, "scale" | "zoom" | "isPaper" | "text">> & { home: Home | null };

/** Draws a subject as a file. The same subject and options give the same bytes. */
export async function renderImage(
	subject: Subject,
	format: ImageFormat,
	{ scale = 1, zoom = 1, isPaper = false, text = "paths", home, ...picture }: ImageOptions,
): Promise<Uint8Array> {
	const size = { width: picture.width, height: picture.height, scale, zoom, isPaper, text };
	const texts = home && textsOf(subject, home);
	const { context, ratio, link, finish } = surfaceFor(format, size, texts);
	const boxes = paint(subject, picture, context, ratio);
	const footer = boxes.find(({ role }) => role === "footer");
	if (footer && home && /^https?:/.test(home.permalink)) link?.(footer, home.permalink);
	return finish();
}

/** Measures texts with the bundled fonts, without a picture. */
export function measureText(): MeasureText {
	registerFonts();
	return measureWith(createCanvas(1, 1).getContext("2d") as unknown as CanvasRenderingContext2D);
}
