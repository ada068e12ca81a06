import type { IncomingMessage } from "node:http";
import { Shelf } from "./kept";
import { pictureFirst } from "./picture-first";
import { rawResponse } from "./raw-response";
import { today } from "./today";

/*
 * Pages that are made when they are asked for, kept as they were made: on the day of a figure one view is asked for by
 * thousands. Each answer has a nonce of its own, put in the place of the one that the page was made with.
 */

interface Page {
	/** What lies between the nonces. */
	parts: readonly Buffer[];
	/** What it was made with: headers that preload name it too. */
	nonce: string;
	headers: Readonly<Record<string, string>>;
}

const pages = new Shelf<Page>(64_000_000, ({ parts }) => parts.reduce((sum, { length }) => sum + length, 0));

/** Of one answer, or of how it is packed and sent. */
const OWN = [
	"content-security-policy",
	"content-encoding",
	"content-length",
	"connection",
	"keep-alive",
	"transfer-encoding",
	"date",
];

const ASKS_FOR_OTHER = ["rsc", "range", "cookie"];

/**
 * What a page is kept by: its address as asked for, and the day, which some pages name. Null for what is no whole
 * document: of that only Node's own request tells, as Next hides its headers from a proxy.
 */
function keyOf(request: IncomingMessage | undefined): string | null {
	if (!request?.url || request.method !== "GET") return null;
	// The site has no cookies: Next has some of its own, which it would take back from every later reader.
	if (ASKS_FOR_OTHER.some((name) => request.headers[name] !== undefined)) return null;
	return `${today()} ${request.url}`;
}

/** The page as it was made before, with this nonce; null where it has to be made. */
export function keptPage(nonce: string): Response | null {
	const key = keyOf(rawResponse()?.req);
	const page = key && pages.get(key);
	if (!page) return null;
	const own = Buffer.from(nonce);
	const body = page.parts.flatMap((part, index) => (index === 0 ? [part] : [own, part]));
	const headers = Object.entries(page.headers).map(([name, value]): [string, string] => [
		name,
		value.replaceAll(page.nonce, nonce),
	]);
	return new Response(Buffer.concat(body), { headers });
}

/** Lets what is about to be answered wait until it is whole; then its scripts wait for the picture, and it is kept. */
export function keepPage(nonce: string): void {
	const response = rawResponse();
	const key = keyOf(response?.req);
	if (!key || !response) return;
	const chunks: Buffer[] = [];
	const { end } = response;
	response.write = ((chunk: string | Uint8Array) =>
		chunks.push(Buffer.from(chunk)) > 0) as typeof response.write;
	response.end = ((last?: unknown) => {
		if (typeof last === "string" || last instanceof Uint8Array) chunks.push(Buffer.from(last));
		const made = Buffer.concat(chunks);
		// What has a length is no page of Next's router, but an answer of the proxy or a redirection.
		if (response.hasHeader("content-length")) return end.call(response, made, "utf8");
		const html = pictureFirst(made.toString(), nonce);
		if (response.statusCode === 200 && isWhole(html)) {
			const parts = html.split(nonce).map((part) => Buffer.from(part));
			pages.put(key, { parts, nonce, headers: headersOf(response.getHeaders()) });
		}
		return end.call(response, html, "utf8");
	}) as typeof end;
}

/** Not so where a part of it failed to be made. */
function isWhole(html: string): boolean {
	return html.endsWith("</html>") && !html.includes("data-dgst");
}

function headersOf(all: NodeJS.Dict<number | string | string[]>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(all).flatMap(([name, value]) =>
			value === undefined || OWN.includes(name) ? [] : [[name, String(value)]],
		),
	);
}
