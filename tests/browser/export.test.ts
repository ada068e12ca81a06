import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import { PNG } from "pngjs";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { launchChromium, open } from "./open";

launchChromium();

describe("taking a chart away", () => {
	test.each([
		["light", 1],
		["light", 2],
		["dark", 3],
	])("PNG, %s, %ix: opened, of the right size, not blank, with its address inside", async (theme, ratio) => {
		await using page = await open("/explore?to=2022-03-31");
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: `Download PNG, ${theme}, ${ratio}x` }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(
			/^reported-losses_russia-military-killed_timeline_to-2022-03-31_.*\.png$/,
		);
		const bytes = await readFile(await download.path());
		const { width, height, data } = PNG.sync.read(bytes);
		expect(width).toBe(1200 * ratio);
		expect(height % ratio).toBe(0);
		const colours = new Map<number, number>();
		for (let index = 0; index < data.length; index += 4)
			colours.set(data.readUInt32BE(index), (colours.get(data.readUInt32BE(index)) ?? 0) + 1);
		const background = [...colours].sort((a, b) => b[1] - a[1])[0];
		expect(colours.size).toBeGreaterThan(50);
		expect((background?.[1] ?? 0) / (width * height)).toBeLessThan(0.98);
		expect((background?.[0] ?? 0) >>> 24 > 128).toBe(theme === "light");
		expect(bytes.includes(dataset.version)).toBe(true);
	});

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
		const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
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
		const size = await page.evaluate(async () => {
			const [item] = await navigator.clipboard.read();
			const image = await createImageBitmap((await item?.getType("image/png")) as Blob);
			return image.width;
		});
		expect(size).toBe(2400);
	});
});
