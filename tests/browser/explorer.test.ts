import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const rowsOf = (page: Page) => page.locator("table tbody tr th").allInnerTexts();
const titleOf = (page: Page) => page.locator("#figure-title").innerText();

/** The marks that the live chart was given, by report id. */
function marksOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const marks = document.querySelector("canvas")?.reportedLossesChart?.data.datasets[0]?.data ?? [];
		return (marks as { id: string }[]).map(({ id }) => id).sort();
	});
}

async function live(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

describe("the explorer", () => {
	test.each([phone, {}])("a chart of another height fills its box, %#", async (options) => {
		await using page = await open("/explore", options);
		await live(page);
		const heights = () =>
			page.evaluate(() => {
				const canvas = document.querySelector("canvas");
				const chart = canvas?.reportedLossesChart;
				return [canvas?.clientHeight, canvas?.parentElement?.clientHeight, chart && Math.round(chart.height)];
			});
		const [before = 0] = await heights();
		await page.getByRole("link", { name: "By source", exact: true }).click();
		await page.waitForURL(/chart=by-source/);
		await expect.poll(async () => (await heights())[1]).toBeGreaterThan(before * 2);
		await expect.poll(async () => new Set(await heights()).size).toBe(1);
	});

	test("filters to two sources; the address, reloaded, gives the same figure", async () => {
		await using page = await open("/explore?to=2022-03-31");
		await live(page);
		await page.getByText("Sources", { exact: true }).last().click();
		await page.getByRole("checkbox", { name: /^NATO/ }).check();
		await page.getByRole("checkbox", { name: /^Ministry of Defence of Russia/ }).check();
		await page.waitForURL(/source=nato,ru-mod/);
		await expect
			.poll(() => marksOf(page))
			.toEqual([
				"nato-2022-03-23-ru-mil-killed",
				"ru-mod-2022-03-02-ru-mil-killed",
				"ru-mod-2022-03-25-ru-mil-killed",
			]);
		const before = [await marksOf(page), await rowsOf(page), await titleOf(page)];
		await page.reload();
		await live(page);
		await expect.poll(() => marksOf(page)).toEqual(before[0]);
		expect([await rowsOf(page), await titleOf(page)]).toEqual(before.slice(1));
		expect(await page.getByRole("checkbox", { name: /^NATO/ }).isChecked()).toBe(true);
	});

	test("quick clicks are all kept", async () => {
		await using page = await open("/explore?to=2022-12-31");
		await live(page);
		await page.locator("summary", { hasText: "Method" }).click();
		await page.evaluate(() => {
			for (const box of document.querySelectorAll<HTMLInputElement>("input[name=method]"))
				if (["intelligence", "named-count", "leak"].includes(box.value)) box.click();
		});
		await expect
			.poll(() => new URL(page.url()).searchParams.get("method"))
			.toBe("intelligence,named-count,leak");
		expect(await page.locator("input[name=method]:checked").count()).toBe(3);
	});

	test("what is chosen while the reports are still on their way is shown at once, and applied in order", async () => {
		await using page = await open("/explore?to=2022-12-31");
		let release = () => {};
		const released = new Promise<void>((resolve) => {
			release = resolve;
		});
		await page.route("**/explore/held?*", async (route) => {
			await released;
			await route.continue();
		});
		await live(page);
		await page.locator("summary", { hasText: "Method" }).click();
		for (const method of ["intelligence", "leak"]) await page.locator(`input[value=${method}]`).check();
		await page.getByLabel("Scale").selectOption("log");
		await page.getByRole("slider", { name: /^Known on/ }).press("Home");
		expect(await page.getByText("Fetching the reports of this choice").isVisible()).toBe(true);
		expect(new URL(page.url()).search).toBe("?to=2022-12-31");
		expect(await page.locator("input[name=method]:checked").count()).toBe(2);
		release();
		await page.waitForURL(/known=/);
		expect(new URL(page.url()).search).toMatch(
			/^\?method=intelligence,leak&to=2022-12-31&known=2022-\d\d-\d\d&scale=log$/,
		);
		await expect.poll(() => page.getByText("Fetching the reports").count()).toBe(0);
		await page.goBack();
		await expect.poll(() => page.locator("input[name=known]").inputValue()).toBe("");
		expect(await page.getByLabel("Scale").inputValue()).toBe("log");
	});

	test("where the reports do not come, a choice and a link lead there as without scripts", async () => {
		await using page = await open("/explore?to=2022-12-31");
		await page.route("**/explore/held?*", (route) => route.abort());
		await live(page);
		await page.getByLabel("Measure").selectOption("wounded");
		await page.waitForURL(/measure=wounded/);
		expect(await titleOf(page)).toBe("Russian soldiers reported wounded");
		await live(page);
		await page.getByRole("link", { name: "Start again" }).click();
		await page.waitForURL("/explore");
		expect(await titleOf(page)).toBe("Russian soldiers reported killed");
	});

	test("back and forward walk through the choices", async () => {
		await using page = await open("/explore");
		await live(page);
		const all = (await rowsOf(page)).length;
		await page.getByLabel("Measure").selectOption("casualties");
		await page.waitForURL(/measure=casualties/);
		await page.getByLabel("Scale").selectOption("log");
		await page.waitForURL(/scale=log/);
		const casualties = (await rowsOf(page)).length;
		expect(casualties).toBeLessThan(all);
		await page.goBack();
		await expect.poll(() => page.getByLabel("Scale").inputValue()).toBe("linear");
		await page.goBack();
		await expect.poll(async () => (await rowsOf(page)).length).toBe(all);
		await page.goForward();
		await expect.poll(async () => (await rowsOf(page)).length).toBe(casualties);
	});

	test("casualties never show killed", async () => {
		await using page = await open("/explore?measure=casualties");
		expect(await page.locator("table caption").innerText()).toContain("reported as casualties");
		const response = await page.request.get("/api/v1/reports.json?measure=casualties");
		const { reports } = (await response.json()) as {
			reports: { id: string; series: string | null; measure: string }[];
		};
		expect(new Set(reports.map(({ measure }) => measure))).toEqual(new Set(["casualties"]));
		const shown = await page
			.locator("table tbody td a")
			.evaluateAll((links) => links.map((link) => link.getAttribute("href")));
		const single = reports.filter(({ series }) => series === null).map(({ id }) => `/reports/${id}`);
		const series = new Set(reports.flatMap((one) => (one.series === null ? [] : [`/series/${one.series}`])));
		expect(shown).toEqual([...series, ...single]);
		expect(await page.getByText("about 15,000 over 10 years").count()).toBe(0);
	});

	test("known on a day hides what came later in chart, table and caption", async () => {
		await using page = await open("/explore?known=2022-03-23");
		await live(page);
		expect(await marksOf(page)).toContain("nato-2022-03-23-ru-mil-killed");
		expect(await marksOf(page)).not.toContain("ru-mod-2022-03-25-ru-mil-killed");
		for (const published of await page.locator("table tbody td:nth-child(5)").allInnerTexts())
			expect(published).toMatch(/^(2[4-8] Feb|[1-9] Mar|1\d Mar|2[0-3] Mar) 2022$/);
		expect(await page.getByText("as known on 23 March 2022").count()).toBeGreaterThan(0);
	});

	test("an empty selection says which filter emptied it, and its way back works", async () => {
		await using page = await open("/explore?method=survey&to=2022-03-31");
		expect(await page.getByText("The filter that empties this view: 'method'").count()).toBe(1);
		await page.getByRole("link", { name: /drop the filter 'method'/ }).click();
		await page.waitForURL((url) => !url.search.includes("method"));
		await expect.poll(async () => (await rowsOf(page)).length).toBeGreaterThan(10);
	});

	test("a link with slips is read as far as it goes, and says what could not be used", async () => {
		await using page = await open(
			"/explore?measure=killed,casualties&source=natto&to=2022-02-30&junk=%3Cscript%3E",
		);
		const said = await page.getByText("Part of this link could not be used").locator("..").innerText();
		for (const part of [
			"'casualties' was dropped",
			"did you mean 'nato'?",
			"'2022-02-30' is no calendar date",
			"junk",
		])
			expect(said).toContain(part);
		expect(await page.locator("table tbody tr").count()).toBeGreaterThan(10);
	});

	test("an older link says that the dataset has changed since", async () => {
		await using page = await open("/explore?version=2022-01-01-00000000");
		expect(await page.getByText("This link was made with dataset version 2022-01-01-00000000").count()).toBe(
			1,
		);
	});

	test("a date can be typed, corrected and cleared by keyboard", async () => {
		await using page = await open("/explore?to=2022-12-31");
		await live(page);
		const field = page.locator("input[name=to]");
		await field.focus();
		await page.keyboard.type("03312022");
		await page.waitForURL(/to=2022-03-31/);
		expect(await field.inputValue()).toBe("2022-03-31");
		await expect.poll(async () => (await rowsOf(page)).length).toBe(16);
		await field.fill("");
		await field.blur();
		await page.waitForURL((url) => !url.search.includes("to="));
	});

	test("a date that cannot be applied says so beside its field, until it can", async () => {
		await using page = await open("/explore?to=2022-03-31");
		await live(page);
		const from = page.getByLabel("From", { exact: true });
		const to = page.getByLabel("To (cut-off)", { exact: true });
		await from.fill("2022-05-01");
		expect(await from.getAttribute("aria-invalid")).toBe("true");
		const told = await from.getAttribute("aria-describedby");
		expect(await page.locator(`[id="${told}"]`).innerText()).toBe(
			"It lies after the cut-off, 31 March 2022. Not applied: the chart has no such limit.",
		);
		expect(new URL(page.url()).search).toBe("?to=2022-03-31");
		await to.fill("2022-06-30");
		await page.waitForURL("/explore?from=2022-05-01&to=2022-06-30");
		expect(await page.getByText("Not applied").count()).toBe(0);
		await to.fill("2021-03-01");
		expect(await page.getByText("It lies before the start, 1 May 2022.").count()).toBe(1);
		expect(await from.inputValue()).toBe("2022-05-01");
		await to.fill("0999-03-01");
		await to.blur();
		expect(await page.getByText("Years from 1000 to 2999 are read.").count()).toBe(1);
		// A day without its month is no empty field.
		await page.goto("/explore?to=2022-03-31");
		await live(page);
		await to.focus();
		await page.keyboard.press("Backspace");
		await to.blur();
		await expect
			.poll(() => page.getByText("no full calendar date. Not applied: the chart has still 31 March").count())
			.toBe(1);
		expect(new URL(page.url()).search).toBe("?to=2022-03-31");
	});

	test("a change is told in a status and in the title of the page", async () => {
		await using page = await open("/explore");
		await live(page);
		const told = () => page.getByRole("status").filter({ hasText: "reports" }).allInnerTexts();
		expect(await told()).toEqual([]);
		await page.getByLabel("Measure").selectOption("wounded");
		await expect
			.poll(told)
			.toEqual([expect.stringMatching(/^Russian soldiers reported wounded: \d+ reports$/)]);
		expect(await page.title()).toBe("Russian soldiers reported wounded | Reported Losses");
	});

	test("focus is never lost: further rows, start again, a filter that is dropped", async () => {
		await using page = await open("/explore?scale=log");
		await live(page);
		const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.tagName);
		await page.getByRole("button", { name: /^Show the other/ }).press("Enter");
		expect(await page.locator("table tbody tr:nth-child(101) a:focus").count()).toBe(1);
		await page.getByRole("link", { name: "Start again" }).press("Enter");
		await page.waitForURL("/explore");
		expect(await focused()).toBe("figure-title");
		await page.goto("/explore?from=1900&to=1901");
		await page.getByRole("link", { name: /drop the filter 'to'/ }).press("Enter");
		await page.waitForURL((url) => !url.search.includes("to="));
		expect(await focused()).toBe("figure-title");
	});

	test("the mark with the focus says that its card is open", async () => {
		await using page = await open("/explore?to=2022-03-31");
		await live(page);
		const mark = page.getByRole("button", { name: /mark 1 of/ });
		await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("false");
		await mark.focus();
		await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("true");
		const card = await mark.getAttribute("aria-controls");
		expect(await page.locator(`[id="${card}"]`).isVisible()).toBe(true);
		await page.keyboard.press("Escape");
		await expect.poll(() => mark.getAttribute("aria-expanded")).toBe("false");
	});

	test("another war keeps what fits any, and a chart brings the count that stands on it", async () => {
		await using page = await open("/explore?source=nato&from=2022-03-01&known=2026-01-01&scale=log");
		await live(page);
		const tabs = page.getByRole("navigation", { name: "Charts of these reports" });
		expect(await tabs.locator("[aria-current]").innerText()).toBe("Timeline");
		expect(await tabs.getByRole("link", { name: "Periods" }).getAttribute("href")).toContain("span=period");
		await page.locator("select[name=conflict]").selectOption("soviet-afghan");
		await page.waitForURL("/explore?conflict=soviet-afghan&known=2026-01-01&scale=log");
		await expect.poll(() => titleOf(page)).toContain("Soviet");
		await expect.poll(() => page.title()).toContain("Soviet");
	});

	test("back across wars never shows an empty chart", async () => {
		await using page = await open("/explore?source=nato");
		await live(page);
		await page.locator("select[name=conflict]").selectOption("soviet-afghan");
		await page.waitForURL(/conflict=soviet-afghan/);
		await expect.poll(() => titleOf(page)).toContain("Soviet");
		await page.evaluate(() => {
			window.emptied = false;
			new MutationObserver(() => {
				if (document.body.textContent?.includes("holds no report")) window.emptied = true;
			}).observe(document.body, { childList: true, subtree: true, characterData: true });
		});
		await page.goBack();
		await expect.poll(() => titleOf(page)).toContain("Russian");
		expect(await page.evaluate(() => window.emptied)).toBe(false);
	});

	test("another war brings its own reports", async () => {
		await using page = await open("/explore?source=nato");
		await page.locator("select[name=conflict]").selectOption("soviet-afghan");
		await page.waitForURL(/conflict=soviet-afghan/);
		await expect.poll(() => titleOf(page)).toContain("Soviet soldiers reported killed");
		await expect.poll(async () => (await rowsOf(page)).join()).toContain("Soviet");
	});

	test("by source: each source once, old figures say so", async () => {
		await using page = await open("/explore?chart=by-source&to=2022-12-31");
		await live(page);
		const names = (await page.locator("table tbody th a").allInnerTexts()).sort();
		expect(new Set(names).size).toBe(names.length);
		expect(await page.getByText("more than 30 days older than the cut-off").count()).toBeGreaterThan(3);
	});

	test("the table sorts by a press on its headings, and says so", async () => {
		await using page = await open("/explore?to=2022-03-31");
		await live(page);
		const heading = page.getByRole("columnheader", { name: /^Estimate/ });
		await heading.getByRole("button").click();
		expect(await heading.getAttribute("aria-sort")).toBe("ascending");
		expect((await page.locator("table tbody tr:first-child td").nth(1).innerText()).trim()).toBe("498");
		await heading.getByRole("button").click();
		expect(await heading.getAttribute("aria-sort")).toBe("descending");
		await heading.getByRole("button").click();
		expect(await heading.getAttribute("aria-sort")).toBe("none");
	});
});

declare global {
	interface Window {
		emptied: boolean;
	}
}
