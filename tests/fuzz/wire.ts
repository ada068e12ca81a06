import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import type { Sent } from "./requests";

export interface Got {
	status: number;
	headers: IncomingHttpHeaders;
	/** As it is once unpacked. */
	body: Buffer;
}

/** How long an answer may take on a machine that does other things too, in milliseconds. */
const LONGEST_WAIT = 40_000;

/** Next leads `//` and a last `/` on before proxy.ts is asked, and writes the whole address into two headers. */
const MOST_HEADERS = 65_536;

/** Connections that are kept: opening one for each request would take longer than the requests. */
export function client(origin: string, connections: number) {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const { hostname, port } = new URL(origin);
	/** Sends a request as it is: no part of it is put right on the way. Rejects where no answer comes. */
	const send = ({ method, path, headers, body }: Sent): Promise<Got> =>
		new Promise((resolve, reject) => {
			const length = body === "" ? {} : { "content-length": String(Buffer.byteLength(body)) };
			const asked = request(
				{
					agent,
					hostname,
					port,
					method,
					path,
					headers: { ...headers, ...length },
					maxHeaderSize: MOST_HEADERS,
				},
				(answer) => {
					const chunks: Buffer[] = [];
					answer.on("data", (chunk: Buffer) => chunks.push(chunk));
					answer.on("error", reject);
					answer.on("end", () => {
						const packed = Buffer.concat(chunks);
						try {
							const body = unpacked(packed, answer.headers["content-encoding"]);
							resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body });
						} catch (error) {
							reject(error);
						}
					});
				},
			);
			asked.setTimeout(LONGEST_WAIT, () => asked.destroy(new Error(`no answer in ${LONGEST_WAIT / 1000} s`)));
			asked.on("error", reject);
			asked.end(body);
		});
	return { send, close: () => agent.destroy() };
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
	if (body.length === 0) return body;
	if (encoding === "gzip") return gunzipSync(body);
	if (encoding === "br") return brotliDecompressSync(body);
	if (encoding === "deflate") return inflateSync(body);
	return body;
}
