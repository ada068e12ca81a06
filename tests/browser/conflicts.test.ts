import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const noScripts = { javaScriptEnabled: false };
const titleOf = (page: Page) => page.locator("#figure-title").innerText();

async function live(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

describe("conflicts", () => {
	test("lead from the header to a war, its chart and the explorer", async () => {
		await using page = await open("/");
		await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Conflicts" }).click();
		await page.waitForURL(/\/conflicts$/);
		expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual([
			"Going on",
			"Over",
			"Context",
		]);
		await page.getByRole("link", { name: "Soviet war in Afghanistan" }).click();
		await page.waitForURL(/\/conflicts\/soviet-afghan$/);
		expect(await page.locator("dl").first().innerText()).toContain("3,341 days");
		await page.locator("picture img").hover();
		await live(page);
		await page.getByRole("link", { name: /^Soviet soldiers reported wounded/ }).click();
		await page.waitForURL(/conflict=soviet-afghan.*measure=wounded/);
		await expect.poll(() => titleOf(page)).toContain("Soviet soldiers reported wounded");
	});

	test("the page of the longest one ships fifty reports, and plain links to the rest", async () => {
		await using page = await open("/conflicts/russia-ukraine-2022", noScripts);
		const links = () =>
			page
				.locator('section[aria-label^="Reports "] tbody a[href^="/reports/"]')
				.evaluateAll((all) => all.map((link) => link.getAttribute("href")));
		const first = await links();
		expect(first).toHaveLength(50);
		expect(await page.locator("picture img").getAttribute("alt")).toContain(
			"Russian soldiers reported killed",
		);
		await page.getByRole("link", { name: "Page 2", exact: true }).click();
		await page.waitForURL(/\/reports\/2$/);
		const second = await links();
		expect(second).toHaveLength(50);
		expect(second.filter((href) => first.includes(href))).toEqual([]);
		expect((await page.request.get("/conflicts/russia-ukraine-2022/reports/1")).status()).toBe(404);
		expect((await page.request.get("/conflicts/nowhere")).status()).toBe(404);
	});

	test("context stands apart and says that it is no side's toll", async () => {
		await using page = await open("/conflicts/gaza-2023");
		const context = page.getByRole("region", { name: /by calendar year and place of death/ });
		expect(await context.locator("tbody tr").first().innerText()).toMatch(/2023\s+27,434 \(27,366–27,555\)/);
		expect(await page.getByText("It is no side’s toll, and no yardstick.").count()).toBe(1);
	});
});

describe("yardsticks", () => {
	test("a band and a toll are laid under the default chart by a link", async () => {
		await using page = await open("/yardsticks");
		await page.getByRole("link", { name: /^Lay it under a chart: 58,209–58,220/ }).click();
		await page.waitForURL(/baseline=us-vietnam/);
		await page.getByText("Yardstick: 58,209–58,220").waitFor();
		await live(page);
		await page.goBack();
		await page.getByRole("link", { name: /^Lay it under a chart: 649/ }).click();
		await page.getByText("Yardstick: 649 (BBC").waitFor();
	});

	test("carry both bounds into each rate, without scripts too", async () => {
		await using page = await open("/yardsticks", noScripts);
		const rows = await page
			.getByRole("region", { name: "Soviet war in Afghanistan: killed, Soviet soldiers" })
			.locator("tbody tr")
			.allInnerTexts();
		expect(rows[0]).toMatch(/13,833–14,453[\s\S]*3,341\s+4\.14–4\.33\s+1,512–1,580/);
		expect(rows.find((row) => row.includes("12,000–15,000"))).toMatch(/interim[\s\S]*3,069\s+3\.91–4\.89/);
	});

	test("are chosen in the explorer by keyboard alone, war by war, five at most", async () => {
		await using page = await open("/explore?to=2022-12-31&baseline=none");
		await live(page);
		const opened = async (name: string) => {
			await page.locator("summary", { hasText: name }).focus();
			await page.keyboard.press("Enter");
		};
		await opened("Yardsticks");
		await opened("US forces in the Vietnam War");
		await page.keyboard.press("Tab");
		await page.keyboard.press("Space");
		await page.waitForURL(/baseline=us-vietnam/);
		expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe("us-vietnam");
		await page.getByText("Yardstick: 58,209–58,220").waitFor();
		for (const war of ["us-korea", "us-gulf-war", "falklands-1982", "soviet-afghan"])
			await page
				.locator(`input[name=baseline][value=${war}]`)
				.evaluate((box: HTMLInputElement) => box.click());
		await expect.poll(() => page.locator("input[name=baseline]:checked").count()).toBe(5);
		expect(await page.locator("input[name=baseline][value=winter-war]").isDisabled()).toBe(true);
	});
});

describe("the explorer's wars", () => {
	test("stand in groups; one that has series alone opens on them", async () => {
		await using page = await open("/explore?to=2022-03-31");
		await live(page);
		expect(
			await page
				.locator("select[name=conflict] optgroup")
				.evaluateAll((groups) => groups.map((group) => group.getAttribute("label"))),
		).toEqual(["Going on", "Over", "Context"]);
		await page.locator("select[name=conflict]").selectOption("lebanon-2023");
		await expect.poll(() => titleOf(page)).toContain("Lebanese people reported killed");
		await page.goBack();
		await expect.poll(() => titleOf(page)).toContain("Russian soldiers");
	});

	test("another side brings its own reports, and the way back its old ones", async () => {
		await using page = await open("/explore?to=2022-12-31");
		await live(page);
		await page.locator("select[name=side]").selectOption("ukraine");
		await expect.poll(() => titleOf(page)).toBe("Ukrainian soldiers reported killed");
		await expect.poll(() => page.locator("table tbody tr").count()).toBeGreaterThan(5);
		await page.goBack();
		await expect.poll(() => titleOf(page)).toBe("Russian soldiers reported killed");
	});
});

test.each(["/conflicts", "/yardsticks", "/conflicts/russia-ukraine-2022/reports/13"])(
	"%s fits a phone",
	async (path) => {
		await using page = await open(path, phone);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
	},
);
