import type { Locator, Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const PAIR = "/side-by-side?view=&view=side%3Dukraine";
const noScripts = { javaScriptEnabled: false };

const panelsOf = (page: Page) => page.locator("#figure-title ~ div > section");

/** Puts the live chart in place of a panel's picture, as a reader does. */
async function touch(panel: Locator): Promise<void> {
	await panel.locator("picture").hover();
	await panel.locator("canvas").waitFor();
	await panel
		.page()
		.waitForFunction(
			(canvas) => (canvas as HTMLCanvasElement).reportedLossesChart?.scales.y !== undefined,
			await panel.locator("canvas").elementHandle(),
		);
}

/** Where a value stands on a panel's live chart: pixels from the chart's top, and from its left the first day. */
function placeOf(panel: Locator): Promise<{ values: number[]; left: number; ticks: string[] }> {
	return panel.locator("canvas").evaluate((canvas: HTMLCanvasElement) => {
		const { scales } = canvas.reportedLossesChart ?? { scales: {} as never };
		return {
			values: [100_000, 400_000].map((value) => Math.round(scales.y?.getPixelForValue(value) ?? 0)),
			left: Math.round(scales.x?.left ?? 0),
			ticks: (scales.y?.ticks ?? []).map(({ label }) => String(label)),
		};
	});
}

describe("views side by side", () => {
	test("stand beside each other at 1280, and a value stands at the same height in both live charts", async () => {
		await using page = await open(PAIR);
		const panels = panelsOf(page);
		expect(await panels.count()).toBe(2);
		expect(await panels.locator("h3").first().innerText()).toBe("Russian soldiers");
		const boxes = await Promise.all([0, 1].map((at) => panels.nth(at).locator("picture img").boundingBox()));
		expect(boxes[0]?.y).toBe(boxes[1]?.y);
		expect(boxes[0]?.height).toBe(boxes[1]?.height);
		for (const at of [0, 1]) await touch(panels.nth(at));
		const [one, other] = await Promise.all([0, 1].map((at) => placeOf(panels.nth(at))));
		expect(one).toEqual(other);
		expect(await page.getByText("All panels share one value axis").count()).toBe(1);
		expect(await page.getByRole("list", { name: "Like with like" }).innerText()).toContain(
			"comparable with care",
		);
	});

	test("a live chart fills its picture's box, so that nothing moves", async () => {
		await using page = await open(PAIR);
		const panel = panelsOf(page).nth(1);
		// On the page, not on the screen: touching scrolls.
		const boxOf = (part: Locator) =>
			part.evaluate((element) => {
				const { y, width, height } = element.getBoundingClientRect();
				return [y + window.scrollY, width, height].map(Math.round);
			});
		const before = await boxOf(panel.locator("picture img"));
		await touch(panel);
		expect(await boxOf(panel.locator("canvas"))).toEqual(before);
	});

	test("stack at 390 with the same axis, and nothing sticks out", async () => {
		await using page = await open(PAIR, phone);
		const panels = panelsOf(page);
		const boxes = await Promise.all([0, 1].map((at) => panels.nth(at).locator("picture img").boundingBox()));
		expect(boxes[0]?.x).toBe(boxes[1]?.x);
		expect(boxes[1]?.y).toBeGreaterThan((boxes[0]?.y ?? 0) + (boxes[0]?.height ?? 0));
		const sizes = await panels
			.locator("picture img")
			.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).currentSrc));
		expect(sizes.map((src) => new URL(src).searchParams.get("width"))).toEqual(["326", "326"]);
		expect(sizes.map((src) => new URL(src).searchParams.get("panel"))).toEqual(["1", "2"]);
		const width = await page.evaluate(() => [
			document.documentElement.scrollWidth,
			document.documentElement.clientWidth,
		]);
		expect(width[0]).toBe(width[1]);
		expect(await page.getByText("All panels share one value axis").isVisible()).toBe(true);
	});

	test("the keyboard leads into each panel's marks, one by one", async () => {
		await using page = await open(PAIR);
		const panel = panelsOf(page).nth(1);
		await panel.getByRole("button", { name: "Read the marks one by one" }).focus();
		await page.keyboard.press("Enter");
		const mark = panel.locator('[role="group"] button[tabindex="0"]');
		await mark.waitFor({ state: "attached" });
		await page.waitForFunction(() => document.activeElement?.id.endsWith("-mark"));
		const first = await mark.getAttribute("aria-label");
		await page.keyboard.press("ArrowRight");
		await page.waitForFunction(
			(before) => document.activeElement?.getAttribute("aria-label") !== before,
			first,
		);
		expect(await panel.getByRole("region", { name: /^Report of / }).count()).toBe(1);
	});

	test("a slip in one of the views is told, and in which", async () => {
		await using page = await open("/side-by-side?view=&view=side%3Dukrain%26measure%3Dwounded");
		const told = await page.getByText("Part of this link could not be used").locator("..").innerText();
		expect(told).toContain("second view, side: 'ukrain' is no side");
		expect(await panelsOf(page).count()).toBe(2);
	});
});

describe("without JavaScript", () => {
	test("pictures on shared axes, tables and sources of each panel", async () => {
		await using page = await open(PAIR, noScripts);
		for (const at of [0, 1]) {
			const panel = panelsOf(page).nth(at);
			const image = panel.locator("picture img");
			expect(await image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBeGreaterThan(300);
			await panel.getByText("Sources and table of this chart").click();
			expect(await panel.locator("table tbody tr").count()).toBeGreaterThan(20);
			expect(await panel.getByRole("region", { name: /^Table of the reports/ }).isVisible()).toBe(true);
		}
	});

	test("a view is added by its address, told where it is none, and removed again", async () => {
		await using page = await open(PAIR, noScripts);
		const pasted = page.getByLabel("Any view of the explorer, by its address");
		const add = page.getByRole("button", { name: "Add this address" });
		await pasted.fill("the Ukrainian one");
		await add.click();
		await page.waitForURL(/add=/);
		expect(await page.getByRole("alert").innerText()).toContain("This is no address of a view");
		expect(await pasted.inputValue()).toBe("the Ukrainian one");
		expect(await panelsOf(page).count()).toBe(2);
		await pasted.fill("https://losses.example.org/explore?measure=wounded&version=2026-01-01-0a0b0c0d");
		await add.click();
		await page.waitForURL((url) => url.searchParams.getAll("view").length === 3);
		expect(new URL(page.url()).search).toBe("?view=&view=side%3Dukraine&view=measure%3Dwounded");
		expect(await page.locator("h3", { hasText: "Russian soldiers reported wounded" }).count()).toBe(1);
		expect(await page.getByText("not comparable: killed against wounded").first().isVisible()).toBe(true);
		await page.getByRole("link", { name: /^Remove: Panel 1/ }).click();
		await page.waitForURL((url) => url.searchParams.getAll("view").length === 2);
		expect(new URL(page.url()).searchParams.getAll("view")).toEqual(["side=ukraine", "measure=wounded"]);
		await page.getByRole("link", { name: /^Remove: Ukrainian/ }).click();
		await page.waitForURL("/explore?measure=wounded");
	});

	test("a view is added from the list; four are the most", async () => {
		await using page = await open(`${PAIR}&view=measure%3Dwounded`, noScripts);
		const list = page.getByLabel("From the same war, or the same measure in another one");
		await list.selectOption({ label: "Russian soldiers reported as losses, as each source defines them" });
		await page.getByRole("button", { name: "Add this view" }).click();
		await page.waitForURL((url) => url.searchParams.getAll("view").length === 4);
		expect(await panelsOf(page).count()).toBe(4);
		expect(await page.getByText("Part of this link could not be used").count()).toBe(0);
		expect(await list.count()).toBe(0);
		expect(await page.getByText("remove one to add another").count()).toBe(1);
	});

	test("the image, the rows and the permalink are links that work", async () => {
		await using page = await open(PAIR, noScripts);
		const image = await page.request.get(
			(await page.getByRole("link", { name: "Download PNG" }).getAttribute("href")) ?? "",
		);
		const { width, data } = PNG.sync.read(await image.body());
		expect(width).toBe(2400);
		expect(data.readUIntBE(0, 3)).toBe(0xffffff);
		const rows = await page.request.get(
			(await page.getByRole("link", { name: "CSV" }).getAttribute("href")) ?? "",
		);
		expect((await rows.text()).startsWith("panel,panel_title,number,id,")).toBe(true);
	});
});

test("the explorer leads here, with its view and the other side of the war", async () => {
	await using page = await open("/explore?measure=wounded&scale=log");
	await page.getByRole("link", { name: "Put side by side with the other side of the war" }).click();
	await page.waitForURL(/side-by-side/);
	expect(await page.locator("#figure-title").innerText()).toBe(
		"Reported wounded: Russian soldiers and Ukrainian soldiers",
	);
	expect(await page.getByText("'Ukrainian soldiers reported wounded' was put beside it").count()).toBe(1);
});

test("the home page leads here", async () => {
	await using page = await open("/");
	await page.getByRole("link", { name: /side by side on one axis/ }).click();
	await page.waitForURL(/side-by-side/);
	expect(await panelsOf(page).count()).toBe(2);
});
