import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open } from "./open";

launchChromium();

const LOSSES = "/explore?measure=losses";

async function live(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

/** The spot of a point of the first line, by its day, in pixels of the page. */
function spotOf(page: Page, day: string): Promise<{ x: number; y: number }> {
	return page.evaluate((wanted) => {
		const canvas = document.querySelector("canvas");
		const chart = canvas?.reportedLossesChart;
		const { x, y } = chart?.scales ?? {};
		if (!canvas || !chart || !x || !y) throw new Error("no chart");
		const { scene } = chart.data.datasets[0] as unknown as {
			scene: { figure: { lines: { points: { position: number; best: number }[] }[] } };
		};
		const number = Date.parse(`${wanted}T00:00:00Z`) / 86_400_000;
		const point = scene.figure.lines[0]?.points.find(({ position }) => position === number);
		if (!point) throw new Error(`no point on ${wanted}`);
		const box = canvas.getBoundingClientRect();
		return { x: box.left + x.getPixelForValue(point.position), y: box.top + y.getPixelForValue(point.best) };
	}, day);
}

describe("a series on the chart", () => {
	test("each point of the line tells its day and number, and leads to its row", async () => {
		await using page = await open(LOSSES);
		await live(page);
		const { x, y } = await spotOf(page, "2024-03-01");
		await page.mouse.click(x, y);
		const card = page.getByRole("region", { name: /Report of General Staff/ });
		await expect.poll(() => card.innerText()).toMatch(/about 4\d\d,\d{3} losses/);
		expect(await card.innerText()).toMatch(/(February|March) 2024/);
		expect(await card.getByRole("link", { name: /full report/ }).getAttribute("href")).toMatch(
			/^\/series\/ua-general-staff-personnel/,
		);
	});

	test("its points are reached by keyboard, after the single reports", async () => {
		await using page = await open(LOSSES);
		await live(page);
		const mark = page.getByRole("button", { name: /, mark \d+ of/ }).first();
		await mark.focus();
		await page.keyboard.press("End");
		await expect
			.poll(() => page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
			.toMatch(/^General Staff of the Armed Forces of Ukraine: about 1,456,610, .*as of 8 August 2026/);
	});

	test("the table has one row for it, which says how many rows stand behind it", async () => {
		await using page = await open(LOSSES);
		const row = page.locator("tbody tr").first();
		expect(await row.innerText()).toContain("a series of 1,626 rows, 25 Feb 2022 to 8 Aug 2026");
	});

	test("its daily steps are computed, and say so on the chart and in the table", async () => {
		await using page = await open(`${LOSSES}&source=ua-general-staff&span=period`);
		await live(page);
		expect(await page.getByText("step of a running total from row to row, computed here").count()).toBe(1);
		expect(await page.locator("tbody tr").first().innerText()).toContain("computed here");
		const { x, y } = await spotOf(page, "2025-02-28");
		await page.mouse.click(x, y);
		const card = page.getByRole("region", { name: /Report of General Staff/ });
		await expect.poll(() => card.innerText()).toContain("2,710 (computed)");
	});

	test("one that was published at once is not known before that day", async () => {
		await using page = await open("/explore?known=2026-08-01");
		expect(await page.locator("caption").first().innerText()).not.toContain("The Economist: model");
		const text = await page.locator("#chart").innerText();
		expect(text).toContain("1 series");
		await page.goto("/explore?known=2026-08-31");
		expect(await page.locator("#chart").innerText()).toContain("2 series");
	});
});
