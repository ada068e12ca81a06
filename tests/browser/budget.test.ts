import { gzipSync } from "node:zlib";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

/** Of all that a page has asked for, by kind, with what it weighs gzipped; a font is packed already. */
interface Loaded {
	kind: string;
	address: string;
	text: string;
	kilobytes: number;
}

async function loaded(page: Page): Promise<Loaded[]> {
	const asked = await page.evaluate(() => [
		window.location.href,
		...performance.getEntriesByType("resource").map(({ name }) => name),
	]);
	return Promise.all(
		[...new Set(asked)].map(async (address) => {
			const response = await page.request.get(address);
			const body = await response.body();
			return {
				kind: kindOf(address, response.headers()["content-type"] ?? ""),
				address,
				text: body.toString("utf8"),
				kilobytes: gzipSync(body).length / 1000,
			};
		}),
	);
}

function kindOf(address: string, type: string): string {
	if (new URL(address).searchParams.has("_rsc")) return "ahead";
	return /html|css|javascript|font|svg/.exec(type)?.[0] ?? type;
}

const weight = (all: Loaded[], wanted: string) =>
	all.filter(({ kind }) => kind === wanted).reduce((sum, { kilobytes }) => sum + kilobytes, 0);

describe("scripts, gzipped", () => {
	test("the explorer with its live chart stays under 235 kB, without zod", async () => {
		await using page = await open("/explore");
		await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		const all = await loaded(page);
		console.log(`explorer: ${weight(all, "javascript").toFixed(1)} kB of scripts`);
		expect(weight(all, "javascript")).toBeLessThan(235);
		expect(all.some(({ kind, text }) => kind === "javascript" && /ZodError|invalid_union/.test(text))).toBe(
			false,
		);
	});

	test("the home page does not load the live chart before it is asked for", async () => {
		await using page = await open("/");
		const all = await loaded(page);
		console.log(`home: ${weight(all, "javascript").toFixed(1)} kB of scripts`);
		expect(weight(all, "javascript")).toBeLessThan(155);
		expect(await page.locator("canvas").count()).toBe(0);
	});
});

describe("the first view of the home page on a phone", () => {
	/** Kilobytes, gzipped. */
	const budget = { html: 28, css: 9, font: 50, svg: 14 };

	test("its page, styles, fonts and picture stay within their budgets", async () => {
		await using page = await open("/", phone);
		await page.waitForLoadState("networkidle");
		const all = await loaded(page);
		const weights = Object.keys(budget).map((kind) => [kind, weight(all, kind)] as const);
		console.log(weights.map(([kind, kilobytes]) => `${kind} ${kilobytes.toFixed(1)} kB`).join(", "));
		for (const [kind, kilobytes] of weights) {
			expect(kilobytes, kind).toBeGreaterThan(0);
			expect(kilobytes, kind).toBeLessThan(budget[kind as keyof typeof budget]);
		}
	});

	test("no page is fetched ahead until a link is pointed at", async () => {
		await using page = await open("/");
		await page.waitForLoadState("networkidle");
		expect((await loaded(page)).filter(({ kind }) => kind === "ahead")).toEqual([]);
		const ahead = page.waitForRequest((request) => /\/methodology\?.*_rsc=/.test(request.url()));
		await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Methodology" }).hover();
		await ahead;
	});

	test.each<[string, string, BrowserContextOptions]>([
		["/", "a phone", phone],
		["/", "a wide page", {}],
		["/explore", "a phone", phone],
		["/explore", "a wide page", {}],
	])(
		"%s on %s: the largest paint is the chart's picture, which the page's own text names",
		async (path, _, device) => {
			await using page = await open(path, device);
			const largest = await page.evaluate(
				() =>
					new Promise<string>((told) => {
						new PerformanceObserver((list) => {
							const entry = list.getEntries().at(-1) as (PerformanceEntry & { url: string }) | undefined;
							if (entry?.url) told(entry.url);
						}).observe({ type: "largest-contentful-paint", buffered: true });
					}),
			);
			const { pathname, search } = new URL(largest);
			expect(pathname).toBe("/plot.svg");
			const written = await (await page.request.get(path)).text();
			expect(written.replaceAll("&amp;", "&")).toContain(`${pathname}${search}`);
		},
	);
});
