import fc from "fast-check";
import { address } from "./addresses";
import { FOREIGN_HOST, hostileText, PROTOTYPE_KEYS } from "./hostile";

export interface Sent {
	method: string;
	path: string;
	headers: Record<string, string>;
	body: string;
}

const method = fc.oneof(
	{ weight: 84, arbitrary: fc.constant("GET") },
	{ weight: 5, arbitrary: fc.constant("HEAD") },
	{ weight: 3, arbitrary: fc.constant("OPTIONS") },
	{ weight: 4, arbitrary: fc.constant("POST") },
	{ weight: 3, arbitrary: fc.constantFrom("PUT", "DELETE", "PATCH") },
	{ weight: 1, arbitrary: fc.constantFrom("TRACE", "PROPFIND", "M-SEARCH", "PURGE", "QUERY") },
);

/** A text as a header may hold it: Latin letters and signs, none that ends a line. */
const inHeader = hostileText.map((text) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?").slice(0, 2000));

const header = (name: string, ...values: string[]) =>
	fc
		.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: inHeader })
		.map((value): [string, string] => [name, value]);

const many = (value: string, count: number) => Array.from({ length: count }, () => value).join(", ");

const oneHeader = fc.oneof(
	header("if-none-match", "*", 'W/"x"', many('W/"abcdefgh"', 400), '"', "W/", ","),
	header("if-modified-since", "Sat, 29 Oct 1994 19:43:31 GMT", "junk", "Sat, 32 Foo 99999 99:99:99 GMT", "0"),
	header("if-match", "*", '"x"'),
	header("if-unmodified-since", "Sat, 29 Oct 1994 19:43:31 GMT"),
	header("if-range", '"x"', "Sat, 29 Oct 1994 19:43:31 GMT"),
	header(
		"range",
		"bytes=0-",
		"bytes=-1",
		"bytes=5-1",
		"bytes=0-0,2-2",
		`bytes=${many("0-", 300)}`,
		"bytes=99999999999999999999-",
		"rows=1-2",
	),
	header(
		"accept",
		"*/*",
		"text/csv",
		"application/json;q=NaN",
		"image/webp,*/*;q=-1",
		many("text/html;q=0.1", 200),
		"text/x-component",
		";",
		"x/",
	),
	header(
		"accept-encoding",
		"gzip",
		"br",
		"identity",
		"gzip;q=0",
		"*;q=0",
		many("gzip", 200),
		"zstd, deflate",
		"junk",
	),
	header("accept-language", "en", "xx-YY-zz;q=9", many("de", 300)),
	header(
		"host",
		FOREIGN_HOST,
		`${FOREIGN_HOST}:99999`,
		"127.0.0.1",
		"[::1]",
		"a b",
		"@",
		"x/../y",
		"localhost:0",
	),
	header("x-forwarded-host", FOREIGN_HOST, `${FOREIGN_HOST}, b`, "/", "@@"),
	header("x-forwarded-proto", "https", "javascript", "https,http", "//"),
	header("x-forwarded-for", "127.0.0.1", many("::1", 200), "<script>"),
	header("x-forwarded-port", "99999", "-1", "443"),
	header("forwarded", `host=${FOREIGN_HOST};proto=https`),
	header("origin", `https://${FOREIGN_HOST}`, "null"),
	header("referer", `https://${FOREIGN_HOST}/`),
	header("cookie", "a=b", "__prerender_bypass=1; __next_preview_data=x", "=; ;;", "NEXT_LOCALE=../../x"),
	header("authorization", "Basic Zm9vOmJhcg==", "Bearer x"),
	header("rsc", "1", "0"),
	header(
		"next-router-state-tree",
		"junk",
		"%5B%22%22%5D",
		"%5B%22%22%2C%7B%7D%5D",
		"[",
		"%",
		"%22x%22",
		"null",
	),
	header("next-router-prefetch", "1", "2", "x"),
	header("next-router-segment-prefetch", "/_tree", "/_index", "/../../x", "/__proto__"),
	header("next-url", "/", "//zq7x.example", "/%zz", "\\"),
	header("next-action", "x", "0".repeat(42), "__proto__", "constructor"),
	header("next-html-request-id", "x"),
	header("next-resume", "1"),
	header("x-next-resume-state-length", "5"),
	header(
		"x-middleware-subrequest",
		"proxy",
		"middleware",
		many("proxy", 5).replaceAll(", ", ":"),
		"src/proxy:src/proxy:src/proxy:src/proxy:src/proxy",
	),
	header("x-middleware-prefetch", "1"),
	header("x-middleware-rewrite", "/data", `https://${FOREIGN_HOST}/`),
	header("x-middleware-next", "1"),
	header("x-nextjs-data", "1"),
	header("x-nextjs-redirect", "/x"),
	header("x-invoke-path", "/data", "/500"),
	header("x-invoke-status", "500"),
	header("x-invoke-error", "{}"),
	header("x-matched-path", "/data", "/_error"),
	header("x-now-route-matches", "1=x"),
	header("x-prerender-revalidate", "x", ""),
	header("x-http-method-override", "DELETE"),
	header("purpose", "prefetch"),
	header("sec-fetch-site", "cross-site"),
	header(
		"content-type",
		"application/json",
		"multipart/form-data; boundary=x",
		"text/plain;charset=utf-7",
		"x",
	),
	header("te", "trailers"),
	header("upgrade-insecure-requests", "1"),
	header("x-long", "y".repeat(3000)),
	fc.tuple(fc.constantFrom(...PROTOTYPE_KEYS.filter((key) => /^\w+$/.test(key))), inHeader),
);

const headers = fc
	.oneof(
		{ weight: 3, arbitrary: fc.constant([]) },
		{ weight: 4, arbitrary: fc.array(oneHeader, { minLength: 1, maxLength: 4 }) },
	)
	// A list of pairs is an object without a prototype's help: `__proto__` stays a name.
	.map((pairs) => Object.fromEntries(pairs));

const body = fc.oneof(
	fc.constant(""),
	fc.constantFrom(
		"{}",
		"[",
		'["$1"]',
		'{"__proto__":{"x":1}}',
		'--x\r\nContent-Disposition: form-data; name="0"\r\n\r\n[]\r\n--x--\r\n',
		"a=1&b=2",
	),
	hostileText,
);

const request: fc.Arbitrary<Sent> = fc
	.record({ method, path: address, headers, body })
	.map((sent) => (takesBody(sent.method) ? sent : { ...sent, body: "" }));

function takesBody(name: string): boolean {
	return !["GET", "HEAD", "TRACE", "OPTIONS"].includes(name);
}

/** The same requests for the same seed. */
export function requestsOf(seed: number, count: number): Sent[] {
	return fc.sample(request, { seed, numRuns: count });
}

/** The request as a command, to see the fault again. */
export function asCurl(origin: string, { method: name, path, headers: sent, body: text }: Sent): string {
	return [
		"curl -sik --path-as-is --globoff",
		name === "HEAD" ? "-I" : `-X ${name}`,
		...Object.entries(sent).map(([key, value]) => `-H ${quoted(`${key}: ${value}`)}`),
		...(text === "" ? [] : [`--data-binary ${quoted(text, "utf8")}`]),
		quoted(`${origin}${path}`),
	].join(" ");
}

/** As a shell reads it, every byte that is not plain spelt out. */
function quoted(text: string, encoding: "latin1" | "utf8" = "latin1"): string {
	const signs = text.replace(/[^ -&(-[\]-~]/gu, (sign) =>
		[...Buffer.from(sign, encoding)].map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join(""),
	);
	return `$'${signs}'`;
}
