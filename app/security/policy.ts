import { randomBytes } from "node:crypto";
import { siteUrl } from "../site";
import { readInlineScripts } from "./inline-scripts";

const isBuilt = process.env.NODE_ENV !== "development";

/** What answers for itself, with a policy of its own: see app/respond.ts, app/plain-page.ts and headers.js. */
const NO_PAGES =
	/^\/(?:api(?:\/.*)?|data\/(?!corrections$)[^/]+|explore\/held|plot\.svg|feed\.xml|search-index\.json|sitemap\.xml|robots\.txt|icon\.svg|favicon\.ico|series\/[^/]+\/(?!rows$)[^/]+|reports\/[^/]+(?:@|%40)[^/]+)$/;

export function isPage(path: string): boolean {
	return !NO_PAGES.test(path);
}

/** Only an embed may stand in a frame of another site. */
const EMBED = "/embed";

const common = [
	"default-src 'none'",
	"style-src 'self'",
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	...(siteUrl.startsWith("https://") ? ["upgrade-insecure-requests"] : []),
];

/** React and the tools rebuild code from text while it is being changed, and write styles into the page. */
const DEVELOPMENT = [
	"default-src 'self'",
	"script-src 'self' 'unsafe-inline' 'unsafe-eval'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data: blob:",
	"connect-src 'self' ws:",
].join("; ");

function policy(path: string, scripts: readonly string[]): string {
	const frames =
		path === EMBED
			? ["frame-src 'none'", "frame-ancestors *"]
			: ["frame-src 'self'", "frame-ancestors 'none'"];
	return [...common, ["script-src 'self'", ...scripts].join(" "), ...frames].join("; ");
}

let prepared: { pages: Map<string, string>; ofErrors: string[] } | undefined;

/** Read once: some thousand hashes, and a policy for each page that was made at build. */
function prepare() {
	const { "/_not-found": notFound = [], "/_error": failed = [], ...pages } = readInlineScripts();
	const ofErrors = [...new Set([...notFound, ...failed])];
	return {
		ofErrors,
		pages: new Map(
			Object.entries(pages).map(([path, hashes]) => [
				path,
				policy(path, [...new Set([...hashes, ...failed])]),
			]),
		),
	};
}

export interface PagePolicy {
	text: string;
	/** Where the page is made for this request: Next then has to write it into its scripts. Null of a page made at build. */
	nonce: string | null;
}

/**
 * The policy of a page: the hashes of its own scripts where it was made at build, else a nonce for this one answer,
 * with the hashes of the pages that say what went wrong, any of which may come in its place.
 * @param path decoded, without a query
 * @param search the query: a series was made at build without a year, and is made anew with one
 */
export function policyOf(path: string, search = ""): PagePolicy {
	if (!isBuilt) return { text: DEVELOPMENT, nonce: "" };
	prepared ??= prepare();
	const known = isMadeAnew(path, search) ? undefined : prepared.pages.get(path);
	if (known) return { text: known, nonce: null };
	const nonce = randomBytes(16).toString("base64");
	return { text: policy(path, [`'nonce-${nonce}'`, ...prepared.ofErrors]), nonce };
}

function isMadeAnew(path: string, search: string): boolean {
	return path.startsWith("/series/") && new URLSearchParams(search).has("year");
}
