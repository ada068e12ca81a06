import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { QUERY_HEADER } from "./query-header";

/**
 * From now on two things of each request are heard otherwise. TRACE cannot be written as a Request of the web, so that
 * Next would fail (500) before the proxy could refuse it: it is heard as another method that nothing here takes. And
 * the query is kept as it was asked for, for app/search-params.ts.
 */
export function hearRequests(): void {
	subscribe("http.server.request.start", (started) => {
		const { request } = started as { request: IncomingMessage };
		if (request.method === "TRACE") request.method = "PATCH";
		request.headers[QUERY_HEADER] = queryOf(request.url ?? "");
	});
}

/** Not by URL, which would throw at a path that is none. */
function queryOf(path: string): string {
	const at = path.indexOf("?");
	return at < 0 ? "" : path.slice(at);
}
