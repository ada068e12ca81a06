import type { Sent } from "./requests";

/** What is known, and Next's own: each with its reason. A fault that is met no more is taken out of here. */
const exceptions: { reason: string; fault: RegExp; of: (sent: Sent) => boolean }[] = [
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
			"Next answers a prefetch of a part of a page that is not there with a bare 404, which no reader sees",
		fault: /^a 404 that says nothing/,
		of: ({ headers }) => "next-router-segment-prefetch" in headers,
	},
];

export function isExcepted(sent: Sent, what: string): boolean {
	return exceptions.some(({ fault, of }) => fault.test(what) && of(sent));
}
