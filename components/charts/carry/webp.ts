import { joined, uint32, utf8 } from "./bytes";
import type { PictureTexts } from "./texts";
import { xmpPacket } from "./xmp";

const HAS_XMP = 0b100;
const HAS_ALPHA = 0b10000;

/** Puts a picture's texts into a WebP as an XMP chunk, behind an extended header (WebP container, RFC 9649). */
export function intoWebp(
	webp: Uint8Array,
	texts: PictureTexts,
	size: { width: number; height: number },
): Uint8Array<ArrayBuffer> {
	const chunks = chunksOf(webp);
	const header = chunks.find(({ type }) => type === "VP8X");
	const image = chunks.filter(({ type }) => type !== "VP8X" && type !== "XMP ");
	const flags = (header?.data[0] ?? (image.some(({ type }) => type === "ALPH") ? HAS_ALPHA : 0)) | HAS_XMP;
	const extended = joined([Uint8Array.of(flags, 0, 0, 0), uint24(size.width - 1), uint24(size.height - 1)]);
	const body = joined([
		utf8("WEBP"),
		chunk("VP8X", extended),
		...image.map(({ type, data }) => chunk(type, data)),
		chunk("XMP ", utf8(xmpPacket(texts))),
	]);
	return joined([utf8("RIFF"), uint32(body.length, true), body]);
}

/** @throws where it is no WebP */
function chunksOf(webp: Uint8Array): { type: string; data: Uint8Array }[] {
	const name = (at: number) => String.fromCharCode(...webp.subarray(at, at + 4));
	if (name(0) !== "RIFF" || name(8) !== "WEBP") throw new Error("the encoder gave no WebP");
	const view = new DataView(webp.buffer, webp.byteOffset, webp.byteLength);
	const chunks: { type: string; data: Uint8Array }[] = [];
	for (let at = 12; at + 8 <= webp.length; ) {
		const length = view.getUint32(at + 4, true);
		chunks.push({ type: name(at), data: webp.subarray(at + 8, at + 8 + length) });
		at += 8 + length + (length % 2);
	}
	return chunks;
}

/** Chunks have an even length. */
function chunk(type: string, data: Uint8Array): Uint8Array {
	return joined([utf8(type), uint32(data.length, true), data, new Uint8Array(data.length % 2)]);
}

function uint24(value: number): Uint8Array {
	return Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255);
}
