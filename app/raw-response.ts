import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { ServerResponse } from "node:http";

/*
 * Next takes `content-encoding` off what a route answers (its send-response.js, FORBIDDEN_HEADERS) and packs the body
 * once more, so that a browser that unpacks it once sees rubbish. A header on Node's own response stays, and what has
 * it is not packed again. The start and the routes are built apart: they meet in the process.
 */
const KEY = Symbol.for("reported-losses.responses");

type Shared = typeof globalThis & { [KEY]?: AsyncLocalStorage<ServerResponse> };

/** From now on each request is known by its response, as long as it is answered. */
export function followRequests(): void {
	const responses = new AsyncLocalStorage<ServerResponse>();
	(globalThis as Shared)[KEY] = responses;
	subscribe("http.server.request.start", (message) => {
		responses.enterWith((message as { response: ServerResponse }).response);
	});
}

/** Node's response to the request that is being answered; undefined where nobody follows requests, as in a test. */
export function rawResponse(): ServerResponse | undefined {
	return (globalThis as Shared)[KEY]?.getStore();
}
