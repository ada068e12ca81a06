import { joined, uint32, utf8 } from "./bytes";
import type { PictureTexts } from "./texts";
import { xmpPacket } from "./xmp";

const SIGNATURE_AND_HEADER = 8 + 25;

/**
 * Puts a picture's texts into a PNG as iTXt chunks (UTF-8), and how many of its pixels lie on an inch, right after its
 * header (PNG specification, third edition).
 */
export function intoPng(
	png: Uint8Array,
	texts: PictureTexts,
	pixelsPerInch: number | null,
): Uint8Array<ArrayBuffer> {
	const chunks = [
		...(pixelsPerInch === null ? [] : [physicalSize(pixelsPerInch)]),
		text("Title", texts.title),
		text("Description", texts.alt),
		text("Source", texts.permalink),
		text("Copyright", texts.licence),
		text("Software", "Reported Losses"),
		// Older programs keep plain texts alone.
		plainText("Keywords", texts.carried),
		text("XML:com.adobe.xmp", xmpPacket(texts)),
	];
	return joined([png.subarray(0, SIGNATURE_AND_HEADER), ...chunks, png.subarray(SIGNATURE_AND_HEADER)]);
}

function physicalSize(pixelsPerInch: number): Uint8Array {
	const perMetre = uint32(Math.round(pixelsPerInch / 0.0254));
	return chunk("pHYs", joined([perMetre, perMetre, Uint8Array.of(1)]));
}

/** Keyword, then: end, not compressed, method 0, no language, no translated keyword. */
function text(keyword: string, words: string): Uint8Array {
	return chunk("iTXt", joined([utf8(keyword), new Uint8Array(5), utf8(words.replaceAll("\0", ""))]));
}

/** Latin letters only. */
function plainText(keyword: string, words: string): Uint8Array {
	return chunk("tEXt", utf8(`${keyword}\0${words}`));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
	const body = joined([utf8(type), data]);
	return joined([uint32(data.length), body, uint32(crc32(body))]);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value;
});

/** The checksum of a chunk (ISO 3309): Node has one, browsers have none. */
function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 255] ?? 0) ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}
