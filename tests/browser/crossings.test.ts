import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const path = "/explore?chart=crossings&to=2022-12-31";

describe("the days on which a yardstick was reached", () => {
	test.each([
		{ name: "1280 pixels", options: {} },
		{ name: "390 pixels, dark", options: { ...phone, colorScheme: "dark" as const } },
	])("$name: sentence, chart, yardstick, table", async ({ options }) => {
		await using page = await open(path, options);
		await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		expect(await page.locator("#figure-title").innerText()).toBe(
			"Russian soldiers reported killed: when each source’s figures reached 15,000",
		);
		const main = await page.getByRole("main").innerText();
		expect(main).toContain("NATO’s upper bound reached 15,000 on day 28 (7,000–15,000, as of 23 March 2022)");
		expect(main).toContain("24 February 2022 is day 1");
		expect(main).toContain("3,341 days");
		for (const shape of ["an upper bound reached it", "a best or only number", "even a lower bound"])
			expect(await page.getByRole("list", { name: "Shapes" }).innerText()).toContain(shape);
		const table = page.getByRole("region", { name: "Table of what the chart shows" });
		const nato = table.locator("tbody tr", { hasText: "NATO" });
		expect(await nato.innerText()).toContain("day 28");
		expect(await nato.getByRole("link", { name: "day 28" }).getAttribute("href")).toBe(
			"/reports/nato-2022-03-23-ru-mil-killed",
		);
		expect(await table.locator("tbody tr", { hasText: "Ministry of Defence of Russia" }).innerText()).toMatch(
			/not reached[\s\S]*5,937[\s\S]*21 September 2022; stale/,
		);
		const [wide, box] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(wide).toBe(box);
	});

	test("by keyboard from mark to mark, each saying what was reached, and a card with how it was counted", async () => {
		await using page = await open(path);
		const current = page.locator('[role="group"] button[tabindex="0"]');
		await current.waitFor({ state: "attached" });
		const marks = await page.evaluate(
			() => document.querySelector("canvas")?.reportedLossesChart?.data.datasets[0]?.data.length ?? 0,
		);
		expect(marks).toBeGreaterThan(10);
		await current.focus();
		await page.keyboard.press("Home");
		const said: string[] = [];
		for (let step = 0; step < marks; step++) {
			said.push((await current.getAttribute("aria-label")) ?? "");
			await page.keyboard.press("ArrowRight");
		}
		expect(new Set(said).size).toBe(marks);
		const nato = said.findIndex((label) => label.startsWith("NATO: "));
		expect(said[nato]).toMatch(
			/^NATO: its upper bound reached 15,000 on day 28: 24 February 2022 to 23 March 2022, both ends counted\. 7,000–15,000, killed/,
		);
		await page.keyboard.press("Home");
		for (let step = 0; step < nato; step++) await page.keyboard.press("ArrowRight");
		await page.keyboard.press("Enter");
		const card = page.getByRole("region", { name: "Report of NATO" });
		expect(await card.locator("dl").innerText()).toContain("its upper bound reached 15,000 on day 28");
		expect(await card.getByRole("link", { name: /full report/ }).getAttribute("href")).toBe(
			"/reports/nato-2022-03-23-ru-mil-killed",
		);
		// The outline stands at the day on the axis of days.
		const off = await page.evaluate(() => {
			const outline = document.querySelector<HTMLElement>("[data-mark-outline]")?.dataset;
			const x = document.querySelector("canvas")?.reportedLossesChart?.scales.x;
			if (!outline || !x) throw new Error("no live chart");
			return Math.abs(x.getPixelForValue(19_074) - Number(outline.bestPixel));
		});
		expect(off).toBeLessThan(0.5);
	});

	test("the table sorts by the day of the lower bound, who has none last", async () => {
		await using page = await open(path);
		const table = page.getByRole("region", { name: "Table of what the chart shows" });
		await table.getByRole("button", { name: "Lower bound" }).click();
		const column = await table
			.locator("thead th")
			.evaluateAll((heads) => heads.findIndex((head) => head.textContent?.includes("Lower bound")) + 1);
		const cells = await table.locator(`tbody tr > :nth-child(${column})`).allInnerTexts();
		const days = cells.map((text) => Number(/day ([\d,]+)/.exec(text)?.[1]?.replace(",", "") ?? "99999"));
		expect(days[0]).toBe(51);
		expect(days).toEqual([...days].sort((a, b) => a - b));
	});

	test("without scripts there are picture, sentence and table", async () => {
		await using page = await open(path, { javaScriptEnabled: false });
		const image = page.locator("picture img");
		const alt = (await image.getAttribute("alt")) ?? "";
		expect(alt).toContain("NATO’s upper bound reached 15,000 on day 28");
		expect(alt).toContain("a hollow triangle: an upper bound reached it");
		expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(300);
		const rows = await page.locator("table tbody tr").allInnerTexts();
		expect(rows.some((row) => row.includes("NATO") && row.includes("day 28"))).toBe(true);
	});

	test("without a yardstick the page offers some, and each shows a chart", async () => {
		await using page = await open("/explore?chart=crossings&baseline=none", { javaScriptEnabled: false });
		expect(await page.getByText("No yardstick is chosen, so there is nothing to reach.").count()).toBe(1);
		await page.getByRole("link", { name: "13,833–14,453: Soviet war in Afghanistan, final figures" }).click();
		await page.waitForURL(/baseline=soviet-afghan&chart=crossings/);
		expect(await page.locator("table tbody tr").count()).toBeGreaterThan(20);
	});
});
