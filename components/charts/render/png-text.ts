import { crc32 } from "node:zlib";

const SIGNATURE_AND_HEADER = 8 + 25;

/** Puts texts into a PNG as iTXt chunks (UTF-8), right after its header. */
export function withPngTexts(png: Buffer, texts: Record<string, string>): Buffer {
	const chunks = Object.entries(texts).map(([keyword, text]) => internationalText(keyword, text));
	return Buffer.concat([
		png.subarray(0, SIGNATURE_AND_HEADER),
		...chunks,
		png.subarray(SIGNATURE_AND_HEADER),
	]);
}

function internationalText(keyword: string, text: string): Buffer {
	// Keyword, then: end, not compressed, method 0, no language, no translated keyword.
	const body = Buffer.concat([
		Buffer.from("iTXt", "latin1"),
		Buffer.from(keyword, "latin1"),
		Buffer.from([0, 0, 0, 0, 0]),
		Buffer.from(text.replaceAll("\0", ""), "utf8"),
	]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(body.length - 4);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, check]);
}
