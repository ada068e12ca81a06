import { type IncomingHttpHeaders, type IncomingMessage, get as request } from "node:http";
import { gunzipSync } from "node:zlib";
import { describe, expect, inject, test } from "vitest";
import { launchChromium, open } from "./open";

launchChromium();

interface Received {
	status: number;
	headers: IncomingHttpHeaders;
	bytes: Buffer;
}

/** An answer as it comes over the wire: fetch would unpack it. */
async function received(path: string, headers: Record<string, string>, method = "GET"): Promise<Received> {
	const response = await new Promise<IncomingMessage>((resolve, reject) => {
		request(`${inject("origin")}${path}`, { headers, method }, resolve).once("error", reject);
	});
	const chunks: Buffer[] = [];
	for await (const chunk of response) chunks.push(chunk as Buffer);
	return { status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) };
}

const PATHS = [
	"/api/v1/chart.svg?to=2022-03-31",
	"/plot.svg?to=2022-03-31&width=1200",
	"/api/v1/reports.csv?to=2022-03-31",
	"/api/v1/reports?to=2022-03-31",
	"/api/v1/figure.json?to=2022-03-31",
	"/data/dataset.json",
	"/feed.xml",
	"/explore/held",
];

describe("what is packed once and kept", () => {
	test.each(PATHS)("%s is the same for whoever takes it packed or plain", async (path) => {
		const plain = await received(path, { "accept-encoding": "identity" });
		expect(plain.status).toBe(200);
		expect(plain.headers["content-encoding"]).toBeUndefined();
		for (const wish of ["gzip", "gzip, deflate, br, zstd", "br;q=0.1, GZIP;q=0.5"]) {
			const packed = await received(path, { "accept-encoding": wish });
			expect(packed.headers["content-encoding"], wish).toBe("gzip");
			// Unpacked once, as browsers do it.
			expect(gunzipSync(packed.bytes).equals(plain.bytes), wish).toBe(true);
			expect(packed.headers.etag).toBe(plain.headers.etag);
		}
		for (const { headers } of [plain, await received(path, { "accept-encoding": "gzip" })])
			expect(headers.vary).toMatch(/accept-encoding/i);
	});

	test.each(["gzip;q=0", "gzip;q=0.0, identity", ""])(
		"a caller who wants no gzip (%j) gets none",
		async (wish) => {
			const { headers, bytes } = await received("/api/v1/chart.svg?to=2022-03-31", {
				"accept-encoding": wish,
			});
			expect(headers["content-encoding"]).toBeUndefined();
			expect(bytes.subarray(0, 5).toString()).toMatch(/^<\?xml|^<svg/);
		},
	);

	test("asked without a body, asked again, and asked wrongly, an answer holds no packed rest", async () => {
		const path = "/api/v1/chart.svg?to=2022-03-31";
		const packs = { "accept-encoding": "gzip" };
		const head = await received(path, packs, "HEAD");
		expect([head.status, head.bytes.length]).toEqual([200, 0]);
		const again = await received(path, { ...packs, "if-none-match": head.headers.etag ?? "" });
		expect([again.status, again.bytes.length, again.headers["content-encoding"]]).toEqual([
			304,
			0,
			undefined,
		]);
		const wrong = await received("/api/v1/chart.svg?to=never", packs);
		expect(wrong.status).toBe(400);
		const told = wrong.headers["content-encoding"] === "gzip" ? gunzipSync(wrong.bytes) : wrong.bytes;
		expect(JSON.parse(told.toString())).toMatchObject({ status: 400 });
	});

	test("a picture is not packed again", async () => {
		const { headers } = await received("/api/v1/chart.png?to=2022-03-31", { "accept-encoding": "gzip" });
		expect(headers["content-encoding"]).toBeUndefined();
	});

	test("a browser shows the picture, fetched and kept, and reads the rows", async () => {
		await using page = await open("/methodology");
		const path = "/api/v1/chart.svg?to=2022-03-31";
		for (const _ of ["fetched", "asked again"]) {
			const shown = await page.evaluate(async (src) => {
				const image = new Image();
				image.src = src;
				await image.decode();
				const rows = await (await fetch("/api/v1/reports.csv?to=2022-03-31")).text();
				return { width: image.naturalWidth, first: rows.slice(0, 10) };
			}, path);
			expect(shown).toEqual({ width: 1200, first: "id,series," });
			await page.reload({ waitUntil: "load" });
		}
		await page.goto("/plot.svg?to=2022-03-31");
		expect(await page.evaluate(() => document.documentElement.localName)).toBe("svg");
	});
});
