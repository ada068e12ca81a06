import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open } from "./open";

launchChromium();

/** All scripts that a page has asked for, with their bytes gzipped. */
async function scripts(page: Page): Promise<{ text: string; bytes: number }[]> {
	const addresses = await page.evaluate(() =>
		performance
			.getEntriesByType("resource")
			.map(({ name }) => name)
			.filter((name) => new URL(name).pathname.endsWith(".js")),
	);
	return Promise.all(
		[...new Set(addresses)].map(async (address) => {
			const text = await (await page.request.get(address)).text();
			return { text, bytes: gzipSync(text).length };
		}),
	);
}

const kilobytes = (loaded: { bytes: number }[]) => loaded.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;

describe("scripts, gzipped", () => {
	test("the explorer with its live chart stays under 235 kB, without zod", async () => {
		await using page = await open("/explore");
		await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		const loaded = await scripts(page);
		console.log(`explorer: ${kilobytes(loaded).toFixed(1)} kB in ${loaded.length} scripts`);
		expect(kilobytes(loaded)).toBeLessThan(235);
		expect(loaded.some(({ text }) => /ZodError|invalid_union/.test(text))).toBe(false);
	});

	test("the home page does not load the live chart before it is asked for", async () => {
		await using page = await open("/");
		const loaded = await scripts(page);
		console.log(`home: ${kilobytes(loaded).toFixed(1)} kB in ${loaded.length} scripts`);
		expect(kilobytes(loaded)).toBeLessThan(155);
		expect(await page.locator("canvas").count()).toBe(0);
	});
});
