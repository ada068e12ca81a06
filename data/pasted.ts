import { imageParameters } from "./formats/image-request";
import { viewParameters } from "./view-reader";

/** Longer than any address that this site makes. */
const LONGEST = 8000;
/** Only its path and query are read. */
const SOMEWHERE = "https://nowhere.invalid";

/** Addresses of this site whose query is that of a View, or holds several as values of `view`. */
const PATHS = /^\/(?:explore|side-by-side|plot\.svg|api\/v1\/(?:chart|bundle|figure|reports)(?:\.\w+)?)\/?$/;

/**
 * The queries of Views that a pasted text holds: a full permalink, a path, or a query with or without its question
 * mark. Null where it is none of these. The site's own name is not looked at: it may have moved since.
 */
export function readPasted(text: string): string[] | null {
	const pasted = text.trim();
	if (pasted === "" || pasted.length > LONGEST) return null;
	const address = addressOf(pasted);
	if (!address || !PATHS.test(address.pathname)) return null;
	const views = address.searchParams.getAll("view");
	if (views.length > 0) return views;
	// They say how an image is drawn, and with which data: nothing of the View.
	for (const name of imageParameters) address.searchParams.delete(name);
	return [address.searchParams.toString()];
}

function addressOf(pasted: string): URL | null {
	if (/^(?:https?:\/\/|\/)/i.test(pasted)) return parse(pasted);
	const query = new URLSearchParams(pasted);
	const speaks = ["view", ...viewParameters].some((name) => query.has(name));
	return speaks ? parse(`/explore?${pasted.replace(/^\?/, "")}`) : null;
}

function parse(address: string): URL | null {
	return URL.canParse(address, SOMEWHERE) ? new URL(address, SOMEWHERE) : null;
}
