import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dayNumber } from "@/data/dates";
import { launchChromium, open, phone } from "./open";

launchChromium();

/** Makes the home page's chart live, as a reader does, by pointing at it. */
async function goLive(page: Page): Promise<void> {
	await page.locator("picture img").hover();
	await page.locator("canvas").waitFor();
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
}

interface Reading {
	low: number;
	best: number;
	high: number;
	day: number;
	/** The value at the first and the last painted pixel of the mark's own colour in its column, read off the canvas. */
	paintedFrom: number;
	paintedTo: number;
}

/** Focuses a mark by keyboard and reads its place back: through the axes, and off the painted pixels. */
async function readMark(page: Page, name: RegExp): Promise<Reading> {
	const current = page.locator('[role="group"] button[tabindex="0"]');
	await current.focus();
	await page.keyboard.press("Home");
	for (let step = 0; step < 40 && !name.test((await current.getAttribute("aria-label")) ?? ""); step++)
		await page.keyboard.press("ArrowRight");
	expect(await current.getAttribute("aria-label")).toMatch(name);
	return page.evaluate(() => {
		const canvas = document.querySelector("canvas");
		const outline = document.querySelector<HTMLElement>("[data-mark-outline]");
		const chart = canvas?.reportedLossesChart;
		const { x, y } = chart?.scales ?? {};
		const context = canvas?.getContext("2d");
		if (!canvas || !outline || !x || !y || !context) throw new Error("no live chart");
		const data = outline.dataset;
		const pixel = (value: string | undefined) =>
			value ? (y.getValueForPixel(Number(value)) ?? Number.NaN) : Number.NaN;
		const ratio = canvas.width / canvas.clientWidth;
		const column = Math.round(Number(data.acrossPixel) * ratio);
		const { data: ink } = context.getImageData(column, 0, 1, canvas.height);
		const middle = Math.round(
			((Number(data.lowPixel || data.bestPixel) + Number(data.highPixel || data.bestPixel)) / 2) * ratio,
		);
		const same = (row: number) =>
			[0, 1, 2].every((part) => Math.abs((ink[row * 4 + part] ?? 0) - (ink[middle * 4 + part] ?? 255)) < 40);
		let [top, bottom] = [middle, middle];
		while (same(top - 1)) top -= 1;
		while (same(bottom + 1)) bottom += 1;
		return {
			low: pixel(data.lowPixel),
			best: pixel(data.bestPixel),
			high: pixel(data.highPixel),
			day: x.getValueForPixel(Number(data.acrossPixel)) ?? Number.NaN,
			paintedFrom: y.getValueForPixel((bottom + 1) / ratio) ?? Number.NaN,
			paintedTo: y.getValueForPixel(top / ratio) ?? Number.NaN,
		};
	});
}

/** Persons that one pixel of the value axis stands for. */
function personsPerPixel(page: Page): Promise<number> {
	return page.evaluate(() => {
		const y = document.querySelector("canvas")?.reportedLossesChart?.scales.y;
		return y ? (y.max - y.min) / (y.bottom - y.top) : Number.NaN;
	});
}

describe("the home page opens on the default comparison", () => {
	test("NATO's bar is painted from 7,000 to 15,000 at 23 March 2022", async () => {
		await using page = await open("/");
		await goLive(page);
		const pixel = await personsPerPixel(page);
		const nato = await readMark(page, /^NATO: 7,000–15,000/);
		expect(nato.low).toBeCloseTo(7000, 3);
		expect(nato.high).toBeCloseTo(15000, 3);
		expect(nato.best).toBeNaN();
		expect(nato.day).toBeCloseTo(dayNumber("2022-03-23"), 6);
		expect(Math.abs(nato.paintedFrom - 7000)).toBeLessThanOrEqual(2 * pixel);
		expect(Math.abs(nato.paintedTo - 15000)).toBeLessThanOrEqual(2 * pixel);
	});

	test("the Russian ministry's 1,351 stands at 25 March 2022", async () => {
		await using page = await open("/");
		await goLive(page);
		const ministry = await readMark(page, /1,351/);
		expect(ministry.best).toBeCloseTo(1351, 3);
		expect(ministry.day).toBeCloseTo(dayNumber("2022-03-25"), 6);
	});

	test("the Afghan line is painted at 15,000", async () => {
		await using page = await open("/");
		await goLive(page);
		const painted = await page.evaluate(() => {
			const canvas = document.querySelector("canvas");
			const scales = canvas?.reportedLossesChart?.scales;
			const context = canvas?.getContext("2d");
			if (!canvas || !scales?.x || !scales.y || !context) throw new Error("no live chart");
			const ratio = canvas.width / canvas.clientWidth;
			// A column in the right-hand margin of the plot, where there is neither mark nor event nor label.
			const column = Math.round((scales.x.right - 3) * ratio);
			const { data: ink } = context.getImageData(column, 0, 1, canvas.height);
			const from = Math.round((scales.y.getPixelForValue(18_000) ?? 0) * ratio);
			const to = Math.round((scales.y.getPixelForValue(12_000) ?? 0) * ratio);
			const dark = (row: number) =>
				765 - (ink[row * 4] ?? 0) - (ink[row * 4 + 1] ?? 0) - (ink[row * 4 + 2] ?? 0);
			let darkest = from;
			for (let row = from; row < to; row++) if (dark(row) > dark(darkest)) darkest = row;
			return scales.y.getValueForPixel((darkest + 0.5) / ratio) ?? Number.NaN;
		});
		expect(Math.abs(painted - 15_000)).toBeLessThanOrEqual(2 * (await personsPerPixel(page)));
	});

	test.each([
		["desktop", {}],
		["phone", phone],
	])("the live chart takes the picture's place without a shift (%s)", async (_, device) => {
		await using page = await open("/", device);
		await page.evaluate(() => {
			window.shifts = 0;
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					window.shifts += (entry as PerformanceEntry & { value: number }).value;
			}).observe({ type: "layout-shift", buffered: true });
		});
		const top = () =>
			page.evaluate(
				() => (document.querySelector("#curated")?.getBoundingClientRect().top ?? 0) + window.scrollY,
			);
		const before = await top();
		const picture = page.locator("picture img");
		// A tap beside all marks, since the card of a mark would open below the chart on a phone.
		if ("hasTouch" in device) {
			await picture.scrollIntoViewIfNeeded();
			const { height = 0 } = (await picture.boundingBox()) ?? {};
			await picture.tap({ position: { x: 4, y: height - 4 } });
		} else await picture.hover();
		await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
		expect(await page.evaluate(() => window.shifts)).toBeLessThan(0.001);
	});

	test("the first tap, the first rest of a pointer and the first key are not lost", async () => {
		await using tapped = await open("/", phone);
		const picture = tapped.locator("picture img");
		await picture.scrollIntoViewIfNeeded();
		const box = (await picture.boundingBox()) ?? expect.fail();
		// Where NATO's bar stands is read off a live chart of the same size.
		await using measured = await open("/", phone);
		await measured.getByRole("button", { name: "Read the marks one by one" }).press("Enter");
		await readMark(measured, /^NATO: 7,000–15,000/);
		const place = await measured.locator("[data-mark-outline]").evaluate((outline: HTMLElement) => {
			const { acrossPixel, lowPixel, highPixel } = outline.dataset;
			return { x: Number(acrossPixel), y: (Number(lowPixel) + Number(highPixel)) / 2 };
		});
		await tapped.touchscreen.tap(box.x + place.x, box.y + place.y);
		await tapped.getByRole("region", { name: "Report of NATO" }).waitFor();
		await using typed = await open("/");
		await typed.getByRole("button", { name: "Read the marks one by one" }).press("Enter");
		await typed.waitForFunction(() =>
			document.activeElement?.getAttribute("aria-label")?.includes("mark 1 of 15"),
		);
		await typed.keyboard.press("ArrowRight");
		expect(await typed.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain(
			"mark 2 of 15",
		);
	});

	test("says up to which day its data was read", async () => {
		await using page = await open("/");
		expect(await page.getByRole("contentinfo").innerText()).toMatch(
			/Reports published up to \d+ \w+ \d{4} were read/,
		);
	});
});

declare global {
	interface Window {
		shifts: number;
	}
}
