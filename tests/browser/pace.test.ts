import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const NATO = "/explore?source=nato&to=2022-03-31&baseline=ap-2022-03-23-soviet-afghan-mil-killed&chart=pace";
const WOUNDED = "/explore?side=ukraine&measure=wounded&span=period&chart=pace";

async function live(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

/** The width of the page beyond that of the window: none, or it would have to be moved sideways. */
function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe("pace", () => {
	test.each([
		["a wide page", {}],
		["a telephone", phone],
	])("on %s: chart, formulas and table, nothing wider than the page", async (_, options) => {
		await using page = await open(NATO, options);
		await live(page);
		expect(await page.locator("#figure-title").innerText()).toBe("Russian soldiers reported killed: pace");
		const text = await page.locator("#chart").innerText();
		expect(text).toContain("7,000–15,000 ÷ 28 days, 24 February to 23 March 2022 = 250–536 a day");
		expect(text).toContain("about 56–119 times");
		expect(text).toContain("about 61–130 times");
		expect(text).toContain("comparable with care");
		const cells = await page.locator("table tbody tr").first().locator("th,td").allInnerTexts();
		expect(cells.join("|")).toMatch(/7,000–15,000\|28\n[\s\S]*\|250–536\|about 56–119\|about 61–130/);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
	});

	test("without JavaScript there are the picture and the table", async () => {
		await using page = await open(NATO, { javaScriptEnabled: false });
		const image = page.locator("picture img");
		expect(await image.getAttribute("alt")).toContain("NATO: 250–536 a day (computed)");
		expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(300);
		const rows = await page.locator("table tbody tr").allInnerTexts();
		expect(rows.some((row) => row.includes("NATO") && row.includes("about 56–119"))).toBe(true);
	});

	test("by keyboard a mark is reached, and its card shows the formula", async () => {
		await using page = await open(NATO);
		await live(page);
		const mark = page.getByRole("button", { name: /, mark \d+ of/ }).first();
		await mark.focus();
		await page.keyboard.press("Enter");
		const card = page.getByRole("region", { name: "Report of NATO" });
		await expect.poll(() => card.innerText()).toContain("250–536 a day (computed)");
		expect(await card.innerText()).toContain("7,000–15,000 ÷ 28 days, 24 February to 23 March 2022");
	});

	test("per year it says that four weeks are no year", async () => {
		await using page = await open(`${NATO}&per=year`);
		await live(page);
		const mark = page.getByRole("button", { name: /, mark \d+ of/ }).first();
		await mark.focus();
		await expect
			.poll(() => page.getByRole("region", { name: "Report of NATO" }).innerText())
			.toContain("fewer days than a year has");
	});

	test("on a logarithmic scale the yardstick has its own height, and the ticks their decimals", async () => {
		await using page = await open(`${NATO}&scale=log&per=day`);
		await live(page);
		const axis = await page.evaluate(() => {
			const y = document.querySelector("canvas")?.reportedLossesChart?.scales.y;
			if (!y) throw new Error("no chart");
			return {
				line: y.getPixelForValue(15000 / 3341),
				floor: y.bottom,
				low: y.getPixelForValue(250),
				min: y.min,
			};
		});
		expect(axis.min).toBe(1);
		expect(axis.floor - axis.line).toBeGreaterThan(40);
		expect(axis.line - axis.low).toBeGreaterThan(100);
	});

	test("a total that was put lower is a revision below zero, and no pace", async () => {
		await using page = await open(WOUNDED);
		await live(page);
		expect(await page.locator("table").first().innerText()).toContain(
			"revised downwards by about 10,000 (computed)",
		);
		const mark = page.getByRole("button", { name: /, mark \d+ of/ }).first();
		await mark.focus();
		await page.keyboard.press("End");
		const card = page.getByRole("region", { name: "Report of President of Ukraine" });
		await expect.poll(() => card.innerText()).toContain("revised downwards by about 10,000 (computed)");
		expect(await card.innerText()).toContain("a revision by its source, not a pace");
		expect(await page.locator("#chart").innerText()).not.toMatch(/-\d+ a day/);
	});

	test("the points of a series have the pace of their own days on their cards", async () => {
		await using page = await open("/explore?measure=losses&source=ua-general-staff&chart=pace");
		await live(page);
		const mark = page.getByRole("button", { name: /, mark \d+ of/ }).first();
		await mark.focus();
		await page.keyboard.press("End");
		const card = page.getByRole("region", { name: /Report of General Staff/ });
		await expect.poll(() => card.innerText()).toMatch(/about 895 a day \(computed\)/);
		expect(await card.innerText()).toContain("about 1,456,610 ÷ 1,627 days");
	});
});
