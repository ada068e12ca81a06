import { describe, expect, test } from "vitest";
import { launchChromium, open } from "./open";

launchChromium();

const noScripts = { javaScriptEnabled: false };

describe("without JavaScript", () => {
	test.each(["/", "/explore?to=2022-03-31"])("%s has text, table and picture", async (path) => {
		await using page = await open(path, noScripts);
		const image = page.locator("picture img");
		expect(await image.getAttribute("alt")).toContain(
			"NATO: 7,000–15,000, as of 23 March 2022 (adversary's ally)",
		);
		const { width, src } = await image.evaluate((element: HTMLImageElement) => ({
			width: element.naturalWidth,
			src: element.currentSrc,
		}));
		expect(width).toBeGreaterThan(300);
		const response = await page.request.get(src);
		expect(response.headers()["cache-control"]).toContain("immutable");
		const rows = await page.locator("table tbody tr").allInnerTexts();
		expect(rows.some((row) => row.includes("NATO") && row.includes("7,000–15,000"))).toBe(true);
		expect(await page.locator("body").innerText()).toContain("3,341 days");
	});

	test("the filters are a form that a button sends", async () => {
		await using page = await open("/explore", noScripts);
		await page.getByLabel("Measure").selectOption("casualties");
		await page.getByRole("button", { name: "Show", exact: true }).click();
		await page.waitForURL(/measure=casualties/);
		expect(await page.locator("#figure-title").innerText()).toContain("casualties");
		// The yardstick counts killed, and only stood there: it goes without blame, and the address is the short one.
		expect(await page.getByText("Part of this link could not be used").count()).toBe(0);
		expect(new URL(page.url()).search).toBe("?measure=casualties");
	});

	test("another war shows what it opens on", async () => {
		await using page = await open("/explore?source=nato&known=2026-01-01", noScripts);
		await page.locator("select[name=conflict]").selectOption("syria-2011");
		await page.getByRole("button", { name: "Show", exact: true }).click();
		await page.waitForURL("/explore?conflict=syria-2011&known=2026-01-01");
		expect(await page.getByText("Part of this link could not be used").count()).toBe(0);
		expect(await page.locator("table tbody tr").count()).toBeGreaterThan(0);
	});

	test("a cut-off before the start is told", async () => {
		await using page = await open("/explore?from=2022-03-01", noScripts);
		await page.getByLabel("To (cut-off)").fill("2021-03-01");
		await page.getByRole("button", { name: "Show", exact: true }).click();
		await page.waitForURL(/to=2021-03-01/);
		expect(await page.getByText("lies after the cut-off 'to'").count()).toBe(1);
		expect(page.url()).not.toContain("drawn-for");
	});

	test.each(["/", "/explore"])("%s shows no button that does nothing", async (path) => {
		await using page = await open(path, noScripts);
		const names = await page.getByRole("main").getByRole("button").allInnerTexts();
		expect(names).toEqual(path === "/explore" ? ["Show", "Show this day"] : ["Check"]);
		expect((await page.getByRole("columnheader", { name: "Estimate", exact: true }).innerText()).trim()).toBe(
			"Estimate",
		);
	});

	test("the home page leads to a report, its source and its page", async () => {
		await using page = await open("/", noScripts);
		await page.getByRole("link", { name: "7,000–15,000, report by NATO" }).click();
		await page.waitForURL(/reports\/nato/);
		expect(await page.locator("h1").innerText()).toContain("7,000–15,000");
		expect(await page.locator('main a[href^="https://"]').count()).toBeGreaterThan(0);
		await page.getByRole("link", { name: "NATO", exact: true }).first().click();
		await page.waitForURL(/sources\/nato/);
	});

	test("images and files are plain links", async () => {
		await using page = await open("/explore?to=2022-03-31", noScripts);
		const png = await page.request.get(
			(await page.getByRole("link", { name: "Download PNG" }).getAttribute("href")) ?? "",
		);
		expect(png.headers()["content-type"]).toBe("image/png");
	});
});
