import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { launchChromium, open } from "./open";
import { lightness, printed, squeezed } from "./paper";

launchChromium();

/** Every kind of page, with the number of charts on it. */
const pages = [
	{ path: "/", charts: 1 },
	{ path: "/explore", charts: 1 },
	{ path: "/explore?chart=by-source&to=2022-12-31", charts: 1 },
	{ path: "/reports/nato-2022-03-23-ru-mil-killed", charts: 0 },
	{ path: "/sources/ua-general-staff", charts: 0 },
	{ path: "/conflicts/russia-ukraine-2022", charts: 1 },
	{ path: "/yardsticks", charts: 0 },
	{ path: "/series/ua-general-staff-personnel", charts: 1 },
	{ path: "/check?n=15k&date=2022-03-23", charts: 1 },
	{ path: "/side-by-side", charts: 2 },
	{ path: "/methodology", charts: 0 },
	{ path: "/data", charts: 0 },
	{ path: "/cite?of=report&id=nato-2022-03-23-ru-mil-killed", charts: 0 },
];

/** Width of upright A4 between the margins, in CSS pixels. */
const SHEET = { width: 680, height: 1009 };
const dark = { colorScheme: "dark" as const };

async function isLive(page: Page): Promise<void> {
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

/** The picture for paper is there: where the screen is dark, it is fetched beside the one that is seen. */
async function isFetched(page: Page, charts: number): Promise<void> {
	await page.waitForFunction(
		(count) =>
			[...document.querySelectorAll<HTMLImageElement>("img.on-paper")].filter(
				({ complete, naturalWidth }) => complete && naturalWidth > 0,
			).length === count,
		charts,
	);
}

/** What of a page is there to be pressed, chosen or typed into. */
const CONTROLS = "nav, form, button, input, select, textarea, [role='slider'], [role='tab'], summary + nav";

const visible = (page: Page, selector: string) => page.locator(selector).filter({ visible: true });

/** The charts that are seen: where they stand, and what they were drawn with. */
function chartsOf(page: Page) {
	return visible(page, "main picture img, main .on-paper").evaluateAll((charts) =>
		charts.map((chart) => {
			const { left, right, top, bottom } = chart.getBoundingClientRect();
			const isPicture = chart instanceof HTMLImageElement;
			return {
				left,
				right,
				bottom: bottom + window.scrollY,
				height: bottom - top,
				source: isPicture ? chart.currentSrc : "canvas",
				dots: isPicture ? chart.naturalWidth : (chart as HTMLCanvasElement).width,
				isWhole: getComputedStyle(chart).breakInside === "avoid" || chart.closest("picture") !== null,
			};
		}),
	);
}

describe("every kind of page on paper, from a dark screen", () => {
	test.each(pages)("$path", async ({ path, charts }) => {
		await using page = await open(path, dark);
		if (path.startsWith("/explore")) await isLive(page);
		else await isFetched(page, charts);
		// The search names its keys once scripts run.
		await page.locator("a[aria-keyshortcuts]").waitFor();
		const { words, sheets } = await printed(page);
		for (const sheet of sheets) expect(lightness(sheet)).toBeGreaterThan(0.85);
		expect(words).toContain(squeezed(`Address of this page: ${path}`));
		expect(words).toContain(`Datasetversion${dataset.version}`);

		await page.setViewportSize(SHEET);
		await page.emulateMedia({ media: "print" });
		await page.locator("footer").getByText("Address of this page").waitFor();
		if (path.startsWith("/explore")) await page.locator("canvas.on-paper").waitFor();
		expect(await visible(page, CONTROLS).count()).toBe(0);
		const drawn = await chartsOf(page);
		expect(drawn.length).toBe(charts);
		for (const { left, right, height, source, dots, isWhole } of drawn) {
			expect(source).toMatch(/theme=light|^canvas$/);
			expect(dots).toBeGreaterThanOrEqual(source === "canvas" ? 4 * 720 : 720);
			expect(right - left).toBeGreaterThan(0.9 * SHEET.width);
			expect([left >= 0, right <= SHEET.width, height <= 0.75 * SHEET.height, isWhole]).not.toContain(false);
		}
		const sideways = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(sideways).toBeLessThanOrEqual(SHEET.width);
	});
});

describe("what stands on paper", () => {
	test("the table follows its chart, with its headings in words and on every sheet", async () => {
		await using page = await open("/");
		await page.emulateMedia({ media: "print" });
		const [chart] = await chartsOf(page);
		const table = visible(page, "main table").first();
		expect((await table.boundingBox())?.y).toBeGreaterThan(chart?.bottom ?? Number.NaN);
		expect(await table.locator("thead").innerText()).toMatch(
			/No\.\s+Estimate\s+Source\s+As of\s+Published\s+Stance\s+Method/,
		);
		expect(
			await table
				.locator("thead")
				.evaluate((head) => [
					getComputedStyle(head).display,
					...[...document.querySelectorAll("main tbody tr")].map((row) => getComputedStyle(row).breakInside),
				]),
		).toEqual(["table-header-group", ...Array(15).fill("avoid")]);
	});

	test("of a long table the rows that stand there, and where all of them are", async () => {
		await using page = await open("/explore");
		await isLive(page);
		const note = /Printedabove:thefirst100of\d{3}rows\.AllofthemasCSV:(\/api\/v1\/figure\.csv)/;
		const address = note.exec((await printed(page)).words)?.[1] ?? expect.fail("no such note");
		const csv = await (await page.request.get(address)).text();
		const more = page.getByRole("button", { name: /^Show the other \d+ rows$/ });
		const rest = Number(/\d+/.exec(await more.innerText())?.[0]);
		expect(csv.trim().split("\r\n").length - 1).toBeGreaterThanOrEqual(100 + rest);
		await more.click();
		expect((await printed(page)).words).not.toContain("Printedabove");
	});

	test("what is folded on the screen", async () => {
		await using page = await open("/");
		const rests = page.getByRole("link", { name: "NATO rests on the Government of Ukraine" });
		expect(await rests.isVisible()).toBe(false);
		expect((await printed(page)).words).toContain("NATOrestsontheGovernmentofUkraine");
	});

	test("the addresses of other sites in full, those of sources as paths", async () => {
		await using page = await open("/");
		const { words } = await printed(page);
		for (const { href } of await page
			.locator("main a[href^='http']")
			.evaluateAll((links) => links.map((link) => ({ href: link.getAttribute("href") ?? "" }))))
			expect(words).toContain(`<${href}>`);
		expect(words).toContain("NATO</sources/nato>");
		await using report = await open("/reports/nato-2022-03-23-ru-mil-killed");
		const cited = dataset.reports.find(({ id }) => id === "nato-2022-03-23-ru-mil-killed")?.citation.url;
		expect((await printed(report)).words).toContain(cited);
	});
});

describe("the chart on paper", () => {
	test("is the one that the explorer shows now, and its choices are written out", async () => {
		await using page = await open("/explore?to=2022-03-31");
		await isLive(page);
		await page.getByLabel("Measure").selectOption("casualties");
		await page.getByRole("heading", { name: "Russian soldiers reported as casualties" }).waitFor();
		const alt = await page.locator("canvas").getAttribute("aria-label");
		const { words } = await printed(page);
		expect(words).toMatch(/Thischart,allitschoiceswrittenout:\/explore\?conflict=\S*measure=casualties/);
		await page.emulateMedia({ media: "print" });
		await page.locator("canvas.on-paper").waitFor();
		expect(await page.locator("canvas.on-paper").getAttribute("aria-label")).toBe(alt);
		await page.emulateMedia({ media: "screen" });
		await page.locator("canvas.on-paper").waitFor({ state: "detached" });
	});

	test("costs a light screen no request, and is told to nobody twice", async () => {
		await using page = await open("/");
		await page.waitForLoadState("networkidle");
		const pictures = () =>
			page.evaluate(
				() =>
					performance.getEntriesByType("resource").filter(({ name }) => name.includes("/plot.svg")).length,
			);
		expect(await pictures()).toBe(1);
		expect(await page.getByRole("main").getByRole("img").count()).toBe(1);
		await using other = await open("/", dark);
		await isFetched(other, 1);
		expect(await other.getByRole("main").getByRole("img").count()).toBe(1);
	});

	test("is light without scripts too, and so are all rows", async () => {
		await using page = await open("/explore", { ...dark, javaScriptEnabled: false });
		const { words, sheets } = await printed(page);
		for (const sheet of sheets) expect(lightness(sheet)).toBeGreaterThan(0.85);
		expect(words).not.toContain("Printedabove");
		expect(words).toMatch(/Theother\d+rows/);
	});
});
