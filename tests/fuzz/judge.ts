import { XmlDocument } from "libxml2-wasm";
import { FOREIGN_HOST, MARK } from "./hostile";
import { marksIn } from "./markup";
import type { Sent } from "./requests";
import type { Got } from "./wire";

/** What is drawn in turn, and may be refused for a while. */
const DRAWN = /^\/(?:api\/v1\/(?:chart|bundle)|plot\.svg)/;
/** Addresses of data, for programs: their errors are problem details. */
const FOR_PROGRAMS = /^\/(?:api(?:\/|$)|data\/(?!corrections)[^/]+$|(?:feed\.xml|plot\.svg|explore\/held)$)/;
/** What only an error that got out would say. */
const INSIDES =
	/\n\s+at .+:\d+:\d+|node_modules|node:internal|\/\.next\/|webpack-internal|\b(?:TypeError|RangeError|ReferenceError|URIError|SyntaxError):/;
/** A refusal is no longer than a reader can use, however long the address was. */
const LONGEST_REFUSAL = 200_000;
/** What Node itself answers, bare, before any code of a site is asked: a request that is none, headers without end. */
const NODES_OWN = new Set([400, 431]);

type Rule = (sent: Sent, got: Got) => string[];

/** All that is wrong with an answer, whatever was asked. */
export function faultsOf(sent: Sent, got: Got): string[] {
	const isNodes = NODES_OWN.has(got.status) && got.headers.date === undefined;
	return isNodes ? [] : rules.flatMap((rule) => rule(sent, got));
}

const rules: Rule[] = [
	({ path }, { status, headers }) => {
		const isQueue = status === 503 && DRAWN.test(path) && headers["retry-after"] !== undefined;
		return (status >= 500 && !isQueue) || status < 200 ? [`status ${status}`] : [];
	},
	(_, { headers }) => {
		const { location, "set-cookie": cookie } = headers;
		return [
			cookie ? "sets a cookie" : "",
			location !== undefined && !isOwn(location) ? `leads off the site, to ${location.slice(0, 80)}` : "",
			Object.keys(headers).some((name) => name.includes(MARK)) ? "a header of the caller's" : "",
			JSON.stringify(headers).includes(FOREIGN_HOST) ? "a header names the caller's host" : "",
		].filter(Boolean);
	},
	({ method }, { status, headers, body }) => {
		// Next writes the address that it leads to into the body too, which nobody reads.
		const leads = status >= 300 && status < 400;
		return [
			isBare(method, status) && body.length > 0 ? "a body where none may be" : "",
			body.length > 0 && !headers["content-type"] && !leads ? "a body without a content type" : "",
		].filter(Boolean);
	},
	({ method, path }, { status, headers, body }) => {
		if (status < 400 || method === "HEAD") return [];
		if (body.length > LONGEST_REFUSAL) return [`a refusal of ${body.length} bytes`];
		const silent = status === 405 && !headers.allow ? ["a 405 that does not say what is allowed"] : [];
		return [...silent, ...faultsOfRefusal(path, status, headers["content-type"] ?? "", body)];
	},
	({ method }, { status, headers, body }) => {
		const type = headers["content-type"] ?? "";
		const isText = /text|json|xml|x-component|bibtex|research/.test(type);
		return isText && !isBare(method, status) && body.length > 0 ? faultsOfText(type, body) : [];
	},
];

const isBare = (method: string, status: number) => method === "HEAD" || status === 204 || status === 304;

function isOwn(location: string): boolean {
	return /^\/(?![/\\])/.test(location) || /^https?:\/\/127\.0\.0\.1:\d+(?:\/|$)/.test(location);
}

/** The path that a server sees, without the steps back in it. */
function resolved(path: string): string {
	return URL.canParse(`http://x${path}`) ? new URL(`http://x${path}`).pathname : path;
}

function faultsOfRefusal(path: string, status: number, type: string, body: Buffer): string[] {
	if (!FOR_PROGRAMS.test(resolved(path))) return body.length === 0 ? [`a ${status} that says nothing`] : [];
	if (!type.startsWith("application/problem+json")) return [`a ${status} for programs as '${type}'`];
	const said = JSON.parse(body.toString());
	const isWhole = said.status === status && typeof said.title === "string" && said.detail?.length > 0;
	return isWhole ? [] : ["problem details that do not say what is wrong"];
}

function faultsOfText(type: string, body: Buffer): string[] {
	const text = body.toString();
	return [
		...(Buffer.from(text).equals(body) ? [] : ["text that is no UTF-8"]),
		...(INSIDES.test(text) ? [`shows its insides: ${INSIDES.exec(text)?.[0]}`] : []),
		...(text.includes(FOREIGN_HOST) ? ["names the caller's host"] : []),
		...(/html/.test(type) ? marksIn(text) : []),
		...(/json/.test(type) ? faultsOfJson(text) : []),
		...(/[/+]xml/.test(type) ? faultsOfXml(body) : []),
	];
}

function faultsOfJson(text: string): string[] {
	try {
		JSON.parse(text);
		return [];
	} catch {
		return ["JSON that cannot be read"];
	}
}

function faultsOfXml(body: Buffer): string[] {
	try {
		using document = XmlDocument.fromBuffer(body);
		return document.find(`//*[local-name()="${MARK}"]`).length > 0
			? ["the caller's text as an element of XML"]
			: [];
	} catch (error) {
		return [`XML that cannot be read: ${String(error).slice(0, 100)}`];
	}
}
