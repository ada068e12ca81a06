import type { Sent } from "./requests";

/** What is known, and not ours to mend: each with its reason. A fault that is met no more is taken out of here. */
const exceptions: { reason: string; fault: RegExp; of: (sent: Sent) => boolean }[] = [
	{
		reason: "proxy.ts does not yet refuse methods: Next answers TRACE with a 500, others with a bare 405",
		fault: /^status 500|^a (?:405|500)|without a content type/,
		of: ({ method }) => !["GET", "HEAD"].includes(method),
	},
	{
		reason: "next.config.js does not yet turn off the resizing of images",
		fault: /without a content type/,
		of: ({ path }) => path.startsWith("/_next/image"),
	},
	{
		reason: "Next deletes cookies of its previews that are none, by setting them as past",
		fault: /^sets a cookie/,
		of: ({ headers }) => /__prerender_bypass|__next_preview_data/.test(headers.cookie ?? ""),
	},
	{
		reason: "Next answers a prefetch of its older router with {} and no type",
		fault: /without a content type/,
		of: ({ headers }) => "x-middleware-prefetch" in headers,
	},
	{
		reason:
			"proxy.ts rewrites to a whole address, which Next asks over the network, by the caller's host and scheme",
		fault: /^status 500|without a content type/,
		of: ({ path, headers }) => ("x-forwarded-proto" in headers || "host" in headers) && !canBeDecoded(path),
	},
];

function canBeDecoded(path: string): boolean {
	try {
		decodeURIComponent(path.split("?")[0] ?? "");
		return true;
	} catch {
		return false;
	}
}

export function isExcepted(sent: Sent, what: string): boolean {
	return exceptions.some(({ fault, of }) => fault.test(what) && of(sent));
}
