import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { campaign } from "./campaign";
import { type Site, startSite } from "./site";

const SEED = Number(process.env.FUZZ_SEED ?? 20_220_323);
const RUNS = Number(process.env.FUZZ_RUNS ?? 20_000);

let site: Site;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site?.stop());

test("20,000 hostile requests to all routes", () => campaign(site, { seed: SEED, runs: RUNS }));

test.each([
	["no protocol", "GET /\r\n\r\n"],
	["a protocol of its own", "GET / HTTP/9.9\r\nHost: x\r\n\r\n"],
	["a NUL in the path", "GET /a\0b HTTP/1.1\r\nHost: x\r\n\r\n"],
	["a blank in the path", "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n"],
	["no host", "GET / HTTP/1.1\r\n\r\n"],
	["two lengths", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab"],
	[
		"a length and chunks",
		"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
	],
	["chunks that are none", "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"],
	["a header over two lines", "GET / HTTP/1.1\r\nHost: x\r\nX: a\r\n b\r\n\r\n"],
	["headers without end", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"y".repeat(20_000)}\r\n\r\n`],
	["an address without end", `GET /explore?q=${"y".repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`],
	["no text at all", "\u0016\u0003\u0001\u0002\0\u0001\0"],
])("%s: refused, and the next caller is served", async (_, request) => {
	const said = await raw(request);
	expect(said).toMatch(/^HTTP\/1\.1 (?:200|4\d\d) /);
	expect(said.slice(0, 2000)).not.toMatch(/\n\s+at |node:internal/);
	expect((await fetch(`${site.origin}/robots.txt`)).status).toBe(200);
});

/** What a server says to bytes that no client would send, until it hangs up or has said enough. */
function raw(bytes: string): Promise<string> {
	const { hostname, port } = new URL(site.origin);
	return new Promise((resolve, reject) => {
		const socket = connect(Number(port), hostname, () => socket.write(bytes, "latin1"));
		let said = "";
		socket.on("data", (chunk) => {
			said += chunk.toString("latin1");
			if (/\r\n\r\n/.test(said)) socket.destroy();
		});
		socket.on("close", () => resolve(said));
		// A server that hangs up before all is sent has answered.
		socket.on("error", () => resolve(said));
		socket.setTimeout(30_000, () => reject(new Error(`no answer in 30 s to ${bytes.slice(0, 40)}`)));
	});
}
