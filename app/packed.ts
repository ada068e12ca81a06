import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { rawResponse } from "./raw-response";

/** Shorter bodies gain nothing. */
const WORTH = 1024;
/** What packs itself already. */
const DENSE = /^image\/(?!svg)|^application\/(pdf|zip)/;

const pack = promisify(gzip);
const packedBodies = new WeakMap<Uint8Array, Promise<Buffer>>();

/** True for a type that is sent packed to whoever takes it so. */
export function isPackable(type: string): boolean {
	return !DENSE.test(type);
}

/**
 * The body as it is sent: where the caller takes gzip, packed, with the header that says so. It is packed once, as long
 * as it is kept: else the server would pack it at each answer, which takes longer than all the rest.
 */
export async function toSend(request: Request, body: Uint8Array, type: string): Promise<Uint8Array> {
	if (body.length < WORTH || !isPackable(type) || !takesGzip(request)) return body;
	const response = rawResponse();
	if (!response || response.headersSent) return body;
	const known = packedBodies.get(body) ?? pack(body);
	packedBodies.set(body, known);
	const packed = await known;
	response.setHeader("content-encoding", "gzip");
	return packed;
}

function takesGzip(request: Request): boolean {
	return (request.headers.get("accept-encoding") ?? "")
		.split(",")
		.some((one) => /^\s*gzip\s*(;\s*q=(?!0(\.0*)?\s*$)|$)/i.test(one));
}
