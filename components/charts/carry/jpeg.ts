import { joined, utf8 } from "./bytes";
import type { PictureTexts } from "./texts";
import { xmpPacket } from "./xmp";

/** A segment's length is told in two bytes, themselves among it. */
const LONGEST = 0xffff - 2;
const HEADER = "http://ns.adobe.com/xap/1.0/\0";
/** An IPTC field takes so much of a description at most; a longer one is cut there, and whole in the picture's SVG. */
const SHORT = 2000;

/**
 * Puts a picture's texts into a JPEG as an XMP segment (ISO 16684-3), and how many of its pixels lie on an inch into its
 * JFIF header.
 */
export function intoJpeg(
	jpeg: Uint8Array,
	texts: PictureTexts,
	pixelsPerInch: number | null,
): Uint8Array<ArrayBuffer> {
	const packet = fittingPacket(texts);
	const length = packet.length + 2;
	const segment = joined([Uint8Array.of(0xff, 0xe1, length >> 8, length & 255), packet]);
	const head = headerLength(jpeg);
	const start = Uint8Array.from(jpeg.subarray(0, head));
	if (pixelsPerInch !== null && head > 18) {
		const [high, low] = [Math.round(pixelsPerInch) >> 8, Math.round(pixelsPerInch) & 255];
		// JFIF: unit (1 is inches), then pixels on one, across and down.
		start.set([1, high, low, high, low], 13);
	}
	return joined([start, segment, jpeg.subarray(head)]);
}

/** Every picture has a JPEG: what has no room in it yields, the least needed first. */
function fittingPacket(texts: PictureTexts): Uint8Array {
	const briefly = { ...texts, alt: shortened(texts.alt) };
	const bare = { ...briefly, carried: texts.carriedBare };
	const barest = { ...bare, sources: shortened(texts.sources), alt: "" };
	for (const one of [texts, briefly, bare, barest]) {
		const packet = utf8(HEADER + xmpPacket(one));
		if (packet.length <= LONGEST) return packet;
	}
	throw new Error(`a JPEG takes ${LONGEST} bytes of metadata, and these are more`);
}

function shortened(text: string): string {
	return Array.from(text).slice(0, SHORT).join("");
}

/** The start marker and, where it is there, the JFIF segment, which must come first. */
function headerLength(jpeg: Uint8Array): number {
	return jpeg[2] === 0xff && jpeg[3] === 0xe0 ? 4 + (((jpeg[4] ?? 0) << 8) | (jpeg[5] ?? 0)) : 2;
}
