import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { dataset } from "@/data/dataset";
import { type Server, serve } from "../serve";
import { answered, DRAWN, MADE_WHEN_ASKED, PAGES, READ } from "./asked";
import { startLoad } from "./load";
import { type Nginx, startNginx } from "./nginx";

const env = { SITE_URL: "https://losses.example.org" };

let first: Server;
let second: Server;
let nginx: Nginx;

beforeAll(async () => {
	const folder = inject("site");
	[first, second] = await Promise.all([serve({ folder, env }), serve({ folder, env })]);
	nginx = await startNginx([first.port, second.port]);
});

afterAll(async () => {
	await nginx?.stop();
	await Promise.all([first?.stop(), second?.stop()]);
});

describe("two replicas", () => {
	test.each([...PAGES, ...MADE_WHEN_ASKED, ...READ, ...DRAWN, "/nowhere", "/healthz"])(
		"%s is the same from both, tag and body",
		async (path) => {
			const [one, other] = await Promise.all([answered(first.origin, path), answered(second.origin, path)]);
			expect(one.status).toBe(path === "/nowhere" ? 404 : 200);
			expect(one.bytes).toBeGreaterThan(50);
			expect(one).toEqual(other);
		},
	);

	test("a tag of one is known to the other", async () => {
		for (const path of ["/", ...READ.slice(0, 3), ...DRAWN]) {
			const { etag } = await answered(first.origin, path);
			// Without the second, fetch asks for an answer past all caches.
			const headers = { "if-none-match": etag ?? "none", "cache-control": "max-age=0" };
			expect([path, (await fetch(second.origin + path, { headers })).status]).toEqual([path, 304]);
		}
	});
});

describe("a page that is made when it is asked for", () => {
	test.each(MADE_WHEN_ASKED)("%s is kept, and each answer has a nonce of its own", async (path) => {
		const ask = async () => {
			const response = await fetch(`${first.origin}${path}`);
			const html = await response.text();
			const nonces = new Set([...html.matchAll(/<script[^>]* nonce="([^"]+)"/g)].map(([, nonce]) => nonce));
			const [nonce] = nonces;
			if (!nonce || nonces.size > 1) throw new Error(`${path} has ${nonces.size} nonces`);
			const headers = Object.fromEntries(response.headers);
			expect(headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
			delete headers.date;
			return {
				nonce,
				same: JSON.stringify({ html, headers }).replaceAll(JSON.stringify(nonce).slice(1, -1), ""),
			};
		};
		const [one, again, third] = [await ask(), await ask(), await ask()];
		expect(again.same).toBe(one.same);
		expect(third.same).toBe(one.same);
		expect(new Set([one.nonce, again.nonce, third.nonce]).size).toBe(3);
	});

	test.each([
		["part of a page, as the site's own links ask for it", { rsc: "1" }],
		["an answer to a cookie that only Next knows", { cookie: "__prerender_bypass=1; __next_preview_data=1" }],
	])("%s is never given in its place", async (_, headers) => {
		const path = `/explore?to=2022-05-01&source=${Object.keys(headers)}`;
		const other = await fetch(`${first.origin}${path}`, { headers });
		await other.text();
		for (let time = 0; time < 2; time++) {
			const page = await fetch(`${first.origin}${path}`);
			expect(page.headers.get("content-type")).toContain("text/html");
			expect(page.headers.get("set-cookie")).toBe(null);
			await page.text();
		}
	});
});

describe("behind nginx", () => {
	test("a picture of a named version and a page are kept, and asked of a replica once", async () => {
		const picture = `/api/v1/chart.png?source=nato&to=2022-03-31&width=700&version=${dataset.version}`;
		for (const path of [picture, "/sources/nato"]) {
			const answers = await Promise.all(Array.from({ length: 6 }, () => answered(nginx.origin, path)));
			expect(new Set(answers.map(({ status, hash }) => `${status} ${hash}`)).size).toBe(1);
			expect(answers[0]?.status).toBe(200);
			const lines = nginx.log().filter((line) => line.includes(`"GET ${path}"`));
			expect(lines).toHaveLength(6);
			expect(lines.filter((line) => line.includes("cache=MISS"))).toHaveLength(1);
			expect(lines.filter((line) => line.includes("cache=HIT"))).toHaveLength(5);
		}
	});

	test("what may change is asked for each time", async () => {
		const path = "/api/v1/reports.json?source=nato";
		await answered(nginx.origin, path);
		await answered(nginx.origin, path);
		const lines = nginx.log().filter((line) => line.includes(`"GET ${path}"`));
		expect(lines.filter((line) => line.includes("cache=HIT"))).toEqual([]);
	});

	test("one replica is killed under load: nothing fails but what it was answering, and it takes part again once it is back", async () => {
		// Addresses that no cache holds, every fifth of them drawn.
		const kinds = ["/api/v1/reports.json?source=nato", "/conflicts?", "/feed.xml", "/check"];
		const load = startLoad(nginx.origin, (n) => {
			if (n % 5 === 4) return `/plot.svg?source=nato&width=${400 + (n % 1000)}`;
			const kind = kinds[n % 5] ?? "/";
			return kind.endsWith("?") ? kind + n : kind;
		});
		await load.reaches(100);
		const answering = new Set(load.inFlight);
		await second.stop("SIGKILL");
		await load.reaches(load.done + 150);
		const before = nginx.log().length;
		second = await serve({ folder: inject("site"), env, port: second.port });
		const answersAgain = () =>
			nginx
				.log()
				.slice(before)
				.some((line) => line.includes(" 200 ") && line.endsWith(`from=127.0.0.1:${second.port}`));
		while (!answersAgain()) await load.reaches(load.done + 10);
		await load.reaches(load.done + 50);
		await load.stop();
		const others = [...load.failed].filter(([n]) => !answering.has(n));
		expect(others).toEqual([]);
		expect(load.failed.size).toBeLessThanOrEqual(answering.size);
	});
});
