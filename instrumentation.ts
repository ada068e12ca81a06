import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

/**
 * Called once, before the server hears a request. TRACE cannot be written as a Request of the web, so that Next would
 * fail (500) before the proxy could refuse it: it is heard as another method that nothing here takes.
 */
export function register(): void {
	subscribe("http.server.request.start", (started) => {
		const { request } = started as { request: IncomingMessage };
		if (request.method === "TRACE") request.method = "PATCH";
	});
}
