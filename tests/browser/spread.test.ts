import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const path = "/explore?to=2022-03-31&known=2022-03-31&chart=spread";

const tableOf = (page: Page) => page.getByRole("region", { name: "Table of what the chart shows" });
const ratiosOf = (page: Page) => tableOf(page).locator("tbody td:nth-child(3)").allInnerTexts();

async function live(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

describe("how far apart the figures lie", () => {
	test.each([
		{ name: "1280 pixels", options: {} },
		{ name: "390 pixels, dark", options: { ...phone, colorScheme: "dark" as const } },
	])("$name: title, formula, independence with its chains, table", async ({ options }) => {
		await using page = await open(path, options);
		await live(page);
		expect(await page.locator("#figure-title").innerText()).toBe(
			"Russian soldiers reported killed: how far apart the figures lie",
		);
		const main = await page.getByRole("main").innerText();
		for (const said of [
			"side by side within 30 days",
			"15,000 (NATO, as of 23 Mar 2022) ÷ 498 (Ministry of Defence of Russia, as of 2 Mar 2022) = 30.12",
			"15 reports, at most nine independent lines, the basis of five unknown.",
			"There is no average, and no middle: nobody said one.",
		])
			expect(main).toContain(said);
		expect(await page.getByRole("list", { name: "Shapes" }).innerText()).toContain(
			"highest ÷ lowest, computed",
		);
		const chain = page.getByRole("link", { name: "NATO rests on the Government of Ukraine" });
		expect(await chain.isVisible()).toBe(false);
		await page.getByText("Who rests on whom").click();
		expect(await chain.getAttribute("href")).toBe("/sources/nato");
		const row = tableOf(page).locator("tbody tr", { hasText: "×30" });
		expect(await row.innerText()).toMatch(/23 Mar 2022[\s\S]*498[\s\S]*15,000[\s\S]*of 7,000–15,000; NATO/);
		expect(await row.getByRole("link", { name: "498" }).getAttribute("href")).toBe(
			"/reports/ru-mod-2022-03-02-ru-mil-killed",
		);
		const [wide, box] = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(wide).toBe(box);
	});

	test("by keyboard to a step's card, with both reports to go to", async () => {
		await using page = await open(path);
		const current = page.locator('[role="group"] button[tabindex="0"]');
		await current.waitFor({ state: "attached" });
		await current.focus();
		await page.keyboard.press("Home");
		const wanted = /^×30, computed, 23 Mar 2022 to 24 Mar 2022: highest 15,000 \(NATO/;
		for (let step = 0; step < 30; step++) {
			if (wanted.test((await current.getAttribute("aria-label")) ?? "")) break;
			await page.keyboard.press("ArrowRight");
		}
		expect(await current.getAttribute("aria-label")).toMatch(wanted);
		await page.keyboard.press("Enter");
		const card = page.getByRole("region", { name: "Computed from several reports" });
		const said = await card.innerText();
		for (const part of [
			"×30 (computed), 23 Mar 2022 to 24 Mar 2022",
			"15,000 ÷ 498 = 30.12",
			"independent lines",
			"Open at an end, and so in no ratio: ",
		])
			expect(said).toContain(part);
		const links = await card.getByRole("link").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
		expect(links).toEqual([
			"/reports/nato-2022-03-23-ru-mil-killed",
			"/reports/ru-mod-2022-03-02-ru-mil-killed",
		]);
		// The outline is the band's own: from its lowest to its highest number, over its two days.
		const off = await page.evaluate(() => {
			const box = document.querySelector<HTMLElement>("[data-mark-outline]");
			const scales = document.querySelector("canvas")?.reportedLossesChart?.scales;
			if (!box || !scales?.x || !scales.y) throw new Error("no live chart");
			const day = scales.x.getPixelForValue(19_075) - scales.x.getPixelForValue(19_074);
			return [
				box.offsetWidth - 8 - 2 * day,
				scales.y.getPixelForValue(498) - Number(box.dataset.lowPixel),
				scales.y.getPixelForValue(15_000) - Number(box.dataset.highPixel),
			];
		});
		for (const pixels of off) expect(Math.abs(pixels)).toBeLessThan(1.5);
	});

	test("pointed at between the reports, the band answers; at a report, the report", async () => {
		await using page = await open(path);
		await live(page);
		const at = (day: number, persons: number) =>
			page.evaluate(
				([x, y]) => {
					const { scales, canvas } = document.querySelector("canvas")?.reportedLossesChart ?? {};
					if (!scales?.x || !scales.y || !canvas) throw new Error("no live chart");
					const box = canvas.getBoundingClientRect();
					return { x: box.left + scales.x.getPixelForValue(x), y: box.top + scales.y.getPixelForValue(y) };
				},
				[day, persons] as const,
			);
		const point = async (day: number, persons: number) => {
			const { x, y } = await at(day, persons);
			await page.mouse.move(x, y);
		};
		await page.locator("canvas").scrollIntoViewIfNeeded();
		// 13 March 2022, 2,500: inside the band, and nobody's figure.
		await point(19_064, 2500);
		await page.getByRole("region", { name: "Computed from several reports" }).waitFor();
		// NATO's range of 23 March.
		await point(19_074, 10_000);
		await page.getByRole("region", { name: "Report of NATO" }).waitFor();
		expect(await page.getByRole("region", { name: "Computed from several reports" }).count()).toBe(0);
	});

	test("another window is another address, chart and table", async () => {
		await using page = await open(path);
		await live(page);
		expect(await ratiosOf(page)).toEqual([
			expect.stringContaining("none"),
			"×2.3",
			"×12",
			"×18",
			"×30",
			"×11",
		]);
		await page.getByLabel("Figures stand for").selectOption("14");
		await page.waitForURL(/window=14/);
		await expect.poll(() => ratiosOf(page)).not.toContain("×30");
		expect(await page.getByRole("main").innerText()).toContain("side by side within 14 days");
		const bands = await page.evaluate(() => {
			const marks = document.querySelector("canvas")?.reportedLossesChart?.data.datasets[0]?.data ?? [];
			return (marks as { kind: string }[]).filter(({ kind }) => kind === "spread").length;
		});
		expect(bands).toBe((await ratiosOf(page)).filter((text) => text.startsWith("×")).length);
		await page.reload();
		await live(page);
		expect(await page.getByLabel("Figures stand for").inputValue()).toBe("14");
		await page.goBack();
		await expect.poll(() => ratiosOf(page)).toContain("×30");
	});

	test("without scripts: the picture says the greatest ratio, the table holds them all, a form sets the window", async () => {
		await using page = await open(path, { javaScriptEnabled: false });
		const image = page.locator("picture img");
		expect(await image.getAttribute("alt")).toContain(
			"Greatest, 23 Mar 2022 to 24 Mar 2022: 15,000 (NATO, as of 23 Mar 2022) ÷ 498",
		);
		expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(300);
		expect(await ratiosOf(page)).toContain("×30");
		await page.getByLabel("Figures stand for").selectOption("7");
		await page.getByRole("button", { name: "Show", exact: true }).click();
		await page.waitForURL(/window=7/);
		expect(await ratiosOf(page)).not.toContain("×30");
	});

	test("the image and the table as a file are of the same figure", async () => {
		await using page = await open(path);
		const csv = await (await page.request.get(`/api/v1/figure.csv?${path.split("?")[1]}`)).text();
		expect(csv.split("\n")[0]).toMatch(/^"?from"?,"?to"?,"?ratio/i);
		expect(csv).toContain("×30");
		const image = await page.request.get(`/api/v1/chart.png?${path.split("?")[1]}&width=1200&height=675`);
		expect(image.headers()["content-type"]).toBe("image/png");
	});
});
