import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attack, inWords } from "./attack";
import { startSite } from "./site";

/**
 * Hostile requests to all routes of the built site. `FUZZ_RUNS=200000 npm run test:fuzz` sends more, of a seed that is
 * new each time and printed; `FUZZ_SEED` gives one.
 */
const RUNS = Number(process.env.FUZZ_RUNS ?? 20_000);
const SEED = Number(process.env.FUZZ_SEED ?? (process.env.FUZZ_RUNS ? Date.now() % 2 ** 31 : 20_220_323));

/** What memory may differ by that is no leak: code that was compiled late, caches that have a limit of their own. */
const MOST_GROWTH = 64_000_000;
/** Texts and pictures that are kept, by the limits of kept.ts and queue.ts, and as much again. */
const MOST_KEPT = 256_000_000;

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => {
	site = await startSite();
});
afterAll(() => site?.stop());

test(`${RUNS} hostile requests of seed ${SEED}: none is answered with an error of ours, or never, or costs memory for good`, async () => {
	const half = Math.floor(RUNS / 2);
	const first = await attack(site.origin, { seed: SEED, to: half });
	const before = await site.state();
	const second = await attack(site.origin, { seed: SEED, from: half, to: RUNS });
	const after = await site.state();
	console.log(`seed ${SEED}: ${told(first.statuses)} | ${told(second.statuses)}`);
	console.log(
		`heap ${mega(before.heapUsed)} to ${mega(after.heapUsed)} MB, beside it ${mega(before.external)} to ${mega(after.external)} MB; worked ${after.worked} ms`,
	);
	expect(inWords([first, second])).toBe("");
	expect(after.heapUsed - before.heapUsed).toBeLessThan(MOST_GROWTH);
	expect(after.external).toBeLessThan(MOST_KEPT);
});

const mega = (bytes: number) => Math.round(bytes / 1e6);
const told = (statuses: Map<number, number>) =>
	[...statuses]
		.sort(([a], [b]) => a - b)
		.map(([status, count]) => `${count} x ${status}`)
		.join(", ");

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
