import { Inflate, strFromU8, Unzlib } from "fflate";

/** More than any picture carries; what a file packs may grow without end. */
const MOST_BYTES = 2_000_000;
const STEP = 2048;

/** @throws where it grows beyond what any picture carries */
export function inflated(bytes: Uint8Array, Stream: typeof Inflate | typeof Unzlib = Inflate): string {
	const chunks: Uint8Array[] = [];
	let length = 0;
	const stream = new Stream((chunk) => {
		length += chunk.length;
		if (length > MOST_BYTES) throw new Error("too long");
		chunks.push(chunk);
	});
	for (let at = 0; at < bytes.length; at += STEP)
		stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
	const whole = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		whole.set(chunk, at);
		at += chunk.length;
	}
	return strFromU8(whole, true);
}

const SIGNATURE = "\x89PNG\r\n\x1a\n";
const MOST_TEXTS = 40;

/**
 * The packed texts of a PNG, one after the other: as libpng writes them, and so most programs that save a picture again
 * (PNG specification, third edition: zTXt, and iTXt where its flag says so).
 */
export function packedTexts(png: Uint8Array): string {
	if (strFromU8(png.subarray(0, 8), true) !== SIGNATURE) return "";
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	const texts: string[] = [];
	for (let at = 8; at + 12 <= png.length && texts.length < MOST_TEXTS; ) {
		const length = view.getUint32(at);
		const data = png.subarray(at + 8, at + 8 + length);
		const packed = packedIn(strFromU8(png.subarray(at + 4, at + 8), true), data);
		if (packed) texts.push(unzipped(packed));
		at += length + 12;
	}
	return texts.join("\n");
}

/** What stands packed behind a text's keyword; null where nothing does. */
function packedIn(type: string, data: Uint8Array): Uint8Array | null {
	const end = data.indexOf(0);
	if (end === -1) return null;
	if (type === "zTXt") return data.subarray(end + 2);
	if (type !== "iTXt" || data[end + 1] !== 1) return null;
	// Behind the method: a language and a translated keyword, each with its end.
	const language = data.indexOf(0, end + 3);
	const keyword = data.indexOf(0, language + 1);
	return language === -1 || keyword === -1 ? null : data.subarray(keyword + 1);
}

function unzipped(bytes: Uint8Array): string {
	try {
		return inflated(bytes, Unzlib);
	} catch {
		return "";
	}
}
