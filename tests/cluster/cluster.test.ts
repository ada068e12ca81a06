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
