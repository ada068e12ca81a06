import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { findCarried } from "@/data/carried";
import { curatedViews, homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { launchChromium, open, unbound } from "./open";

launchChromium();

/** A file that a link of a page saves. */
async function saved(page: Page, name: string): Promise<{ bytes: Buffer; fileName: string }> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("link", { name, exact: true }).click(),
	]);
	return { bytes: await readFile(await download.path()), fileName: download.suggestedFilename() };
}

describe("taking a chart away", () => {
	test("PNG from beside the chart: at twice its size, not blank, with its address inside", async () => {
		await using page = await open("/explore?to=2022-03-31");
		const { bytes, fileName } = await saved(page, "Download PNG");
		expect(fileName).toMatch(/^reported-losses_russia-military-killed_timeline_to-2022-03-31_.*\.png$/);
		const { width, height, data } = PNG.sync.read(bytes);
		expect(width).toBe(2400);
		expect(height % 2).toBe(0);
		expect(coloursOf(data)).toBeGreaterThan(50);
		expect(bytes.includes(dataset.version)).toBe(true);
	});

	test.each([
		["light", 1],
		["light", 4],
		["dark", 3],
		["print", 2],
	])(
		"PNG of a page of its own, %s, %ix: of that size, those colours and the chosen words",
		async (theme, ratio) => {
			await using page = await open("/explore?to=2022-03-31");
			await page.getByRole("link", { name: "Take it away" }).click();
			await page.getByLabel("Title", { exact: true }).fill("In our <own> words");
			// Until scripts run, the links lead to the picture that the page was asked for, and a list keeps no choice.
			await page.locator("a[download][href*='title=In']").first().waitFor();
			await page.getByLabel("Sharpness").selectOption(String(ratio));
			await page.getByLabel("Colours").selectOption(theme);
			const { bytes, fileName } = await saved(page, "Download PNG");
			expect(fileName).toMatch(new RegExp(`_1200@${ratio}x-${theme}-own-words\\.png$`));
			const { width, height, data } = PNG.sync.read(bytes);
			expect(width).toBe(1200 * ratio);
			expect(height % ratio).toBe(0);
			const [background] = [data.readUInt32BE(0) >>> 24];
			expect(background > 128).toBe(theme !== "dark");
			expect(coloursOf(data)).toBeGreaterThan(20);
			expect(bytes.includes("Title\0\0\0\0\0In our <own> words")).toBe(true);
			expect(findCarried(bytes)).toMatchObject({ version: dataset.version, reworded: ["title"] });
		},
	);

	test("what cannot be drawn is said before anything is taken, and the way out", async () => {
		await using page = await open("/export?to=2022-03-31&height=200");
		await page.getByText("must be a whole number from 240 to 4000").first().waitFor();
		await page.getByLabel("Width, px").fill("320");
		await page.getByLabel("Height, px").fill("240");
		await page.getByText("leaves no room for the plot beside its sources at this width").waitFor();
		await page.getByLabel("For").selectOption("story");
		await page.getByText("It cannot be drawn like this").waitFor({ state: "detached" });
		const { fileName } = await saved(page, "Download WebP");
		expect(fileName).toMatch(/_story@1x-light\.webp$/);
	});

	test("without scripts the form shows the picture, and links lead to every format", async () => {
		await using page = await open("/export?to=2022-03-31", { javaScriptEnabled: false });
		await page.getByLabel("For").selectOption("square");
		await page.getByRole("button", { name: "Show the picture" }).click();
		await page.waitForURL(/preset=square/, { waitUntil: "load" });
		const picture = page.getByRole("figure").getByRole("img");
		expect(
			await picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]),
		).toEqual([1080, 1080]);
		for (const [name, type] of [
			["PNG", "image/png"],
			["JPEG", "image/jpeg"],
			["WebP", "image/webp"],
			["SVG", "image/svg+xml"],
			["PDF", "application/pdf"],
		] as const) {
			const href = await page
				.getByRole("link", { name: `Download ${name}`, exact: true })
				.getAttribute("href");
			const response = await page.request.get(href ?? "");
			expect(response.headers()["content-type"]).toBe(type);
		}
	});
});

describe("a picture drawn in the browser and one drawn on the server", () => {
	const queries = [homeQuery, ...curatedViews.slice(0, 10).map(({ query }) => query)];

	test.each(queries)("look alike, and carry the same: %s", async (query) => {
		await using page = await open(`/export?${query}&preset=article`);
		// The server's picture stands until something is chosen.
		const href = await page.getByRole("link", { name: "Download PNG", exact: true }).getAttribute("href");
		const here = (await saved(page, "Download PNG")).bytes;
		const there = await (await page.request.get(href ?? "")).body();
		expect(findCarried(here)).toEqual(findCarried(there));
		const [one, other] = [PNG.sync.read(here), PNG.sync.read(there)];
		expect([one.width, one.height]).toEqual([other.width, other.height]);
		expect(unlike(one, other)).toBeLessThan(40);
	});

	test("would not be found alike if a single name stood elsewhere", async () => {
		const picture = async (known: string) => {
			await using page = await open(`/export?to=2022-03-25&known=${known}&preset=article&notes=None`);
			return PNG.sync.read((await saved(page, "Download PNG")).bytes);
		};
		// On the second of these days one report more was known.
		expect(unlike(await picture("2022-03-22"), await picture("2022-03-23"))).toBeGreaterThan(400);
	});
});

/** Pixels that differ by more than the edges of letters do, which no two programs smooth quite alike. */
function unlike(one: PNG, other: PNG): number {
	return pixelmatch(one.data, other.data, undefined, one.width, one.height, { threshold: 0.4 });
}

function coloursOf(data: Buffer): number {
	const colours = new Set<number>();
	for (let index = 0; index < data.length; index += 4) colours.add(data.readUInt32BE(index));
	return colours.size;
}

describe("beside a chart", () => {
	test("CSV: the figure's rows, in the figure's order", async () => {
		await using page = await open("/explore?to=2022-03-31&source=nato,ru-mod");
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: "CSV" }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(/\.csv$/);
		const rows: { id: string }[] = parse(await readFile(await download.path()), { columns: true });
		const shown = await page
			.locator("table tbody td a")
			.evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/").at(-1)));
		expect(rows.map(({ id }) => id)).toEqual(shown);
	});

	test("copied link opens the same figure elsewhere, every parameter written out", async () => {
		await using page = await open("/explore?to=2022-03-31&source=nato", {
			permissions: ["clipboard-read", "clipboard-write"],
		});
		await page.getByRole("button", { name: "Copy link" }).click();
		await page.getByText("Link copied.").waitFor();
		const link = new URL(await (await unbound(page)).evaluate(() => navigator.clipboard.readText()));
		for (const name of ["conflict", "side", "measure", "from", "known", "baseline", "scale", "version"])
			expect(link.searchParams.has(name), name).toBe(true);
		await using colleague = await open(link.pathname + link.search);
		expect(await colleague.locator("table tbody").innerText()).toBe(
			await page.locator("table tbody").innerText(),
		);
		expect(await colleague.getByText("could not be used").count()).toBe(0);
	});

	test("copied image is a PNG", async () => {
		await using page = await open("/explore?to=2022-03-31", {
			permissions: ["clipboard-read", "clipboard-write"],
		});
		await page.getByRole("button", { name: "Copy image" }).click();
		await page.getByText("Image copied.").waitFor();
		const size = await (await unbound(page)).evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const image = await createImageBitmap((await item?.getType("image/png")) as Blob);
			return image.width;
		});
		expect(size).toBe(2400);
	});
});
