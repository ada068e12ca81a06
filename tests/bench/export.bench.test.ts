import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { imageOf } from "@/app/images/draw";
import { homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { type ImageFormat, readImageRequest } from "@/data/formats/image-request";
import { decodeView } from "@/data/view";
import { median, quantile } from "./measure";

/**
 * What an image costs: ours on the server and in the browser, beside a screenshot of the same page by a headless
 * Chromium, which is what people would use instead.
 */

const DRAWINGS = 30;
const WARM_UP = 5;
/** Ours is to be this many times cheaper. */
const PROMISED = 10;

const { view } = decodeView(new URLSearchParams(homeQuery), dataset);
const SIZE = "width=1200&height=675";
const imagePath = (format: string) => `/api/v1/chart.${format}?${homeQuery}&${SIZE}`;

let browser: Browser;
beforeAll(async () => {
	browser = await chromium.launch({ executablePath: inject("chromium"), args: ["--no-sandbox"] });
});
afterAll(() => browser?.close());

interface Cost {
	name: string;
	/** Milliseconds of each drawing. */
	times: number[];
}

async function timed(name: string, draw: () => Promise<unknown>, count = DRAWINGS): Promise<Cost> {
	const times: number[] = [];
	for (let round = 0; round < WARM_UP + count; round++) {
		const start = performance.now();
		await draw();
		if (round >= WARM_UP) times.push(performance.now() - start);
	}
	return { name, times };
}

function drawing(format: ImageFormat, more = ""): () => Promise<Uint8Array> {
	const { request } = readImageRequest(new URLSearchParams(SIZE + more), format);
	return () => imageOf([view], request, format);
}

/** Requests a second from as many callers at once, and the time of each. */
async function crowd(name: string, path: (index: number) => string, callers: number, count: number) {
	const times: number[] = [];
	let next = 0;
	const start = performance.now();
	await Promise.all(
		Array.from({ length: callers }, async () => {
			while (next < count) {
				const index = next++;
				const begun = performance.now();
				const response = await fetch(`${inject("origin")}${path(index)}`);
				if (!response.ok) throw new Error(`${path(index)}: ${response.status}`);
				await response.arrayBuffer();
				times.push(performance.now() - begun);
			}
		}),
	);
	return { name, times, perSecond: (1000 * count) / (performance.now() - start) };
}

async function screenshot(): Promise<void> {
	const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
	await page.goto(`${inject("origin")}/explore?${homeQuery}`, { waitUntil: "load" });
	await page.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
	await page.locator("#chart").screenshot();
	await page.close();
}

/** The picture as the page for taking it away makes it, without the saving. */
async function inBrowser(): Promise<Cost> {
	const page = await browser.newPage();
	await page.goto(`${inject("origin")}/export?${homeQuery}`, { waitUntil: "load" });
	await page.evaluate(() => {
		URL.createObjectURL = () => {
			window.dispatchEvent(new Event("drawn"));
			return "#";
		};
	});
	const times: number[] = [];
	for (let round = 0; round < WARM_UP + DRAWINGS; round++) {
		const time = await page.evaluate(
			() =>
				new Promise<number>((done) => {
					const start = performance.now();
					window.addEventListener("drawn", () => done(performance.now() - start), { once: true });
					document.querySelector<HTMLElement>('[aria-label="Download PNG"]')?.click();
				}),
		);
		if (round >= WARM_UP) times.push(time);
	}
	await page.close();
	return { name: "PNG in the browser", times };
}

test("a PNG, and an SVG whose letters are text, cost a tenth of a screenshot of the page", {
	timeout: 600_000,
}, async () => {
	const server = [
		await timed("PNG, drawn", drawing("png")),
		await timed("SVG, letters as text, drawn", drawing("svg", "&text=text")),
		await timed("SVG, letters as outlines, drawn", drawing("svg")),
		await timed("JPEG, drawn", drawing("jpg")),
		await timed("WebP, drawn", drawing("webp")),
		await timed("PDF, drawn", drawing("pdf")),
	];
	const client = await inBrowser();
	const peer = await timed("screenshot by headless Chromium, which is running already", screenshot, 10);
	const crowds = [
		// Another height each, as the same picture is drawn once.
		await crowd("PNG, uncached", (index) => imagePath("png").replace("675", String(700 + index)), 2, 60),
		await crowd("SVG, uncached", (index) => imagePath("svg").replace("675", String(700 + index)), 2, 60),
		await crowd("PNG, cached", () => imagePath("png"), 2, 600),
		await crowd("SVG, cached", () => imagePath("svg"), 2, 600),
	];
	const cell = (time: number) => time.toFixed(1);
	const ratio = ({ times }: Cost) => (median(peer.times) / median(times)).toFixed(1);
	const lines = [
		"| One at a time, ms | median | p95 | times cheaper than a screenshot |",
		"|---|--:|--:|--:|",
		...[...server, client, peer].map(
			(cost) =>
				`| ${cost.name} | ${cell(median(cost.times))} | ${cell(quantile(cost.times, 0.95))} | ${ratio(cost)} |`,
		),
		"",
		"| From the server, two callers at once | a second | median, ms | p95, ms |",
		"|---|--:|--:|--:|",
		...crowds.map(
			({ name, perSecond, times }) =>
				`| ${name} | ${perSecond.toFixed(1)} | ${cell(median(times))} | ${cell(quantile(times, 0.95))} |`,
		),
		"",
		machine(browser.version()),
	];
	const report = lines.join("\n");
	console.log(`\n${report}\n`);
	await writeFile(new URL("./EXPORT.md", import.meta.url), `${introduction}\n\n${report}\n`);
	const [png, svg] = server;
	// Letters as outlines cost what drawing them costs: their ratio stands in the table.
	for (const cost of [png, svg])
		expect(median(peer.times) / median(cost?.times ?? [Number.NaN])).toBeGreaterThan(PROMISED);
});

test("memory is flat over 1,000 drawings", { timeout: 900_000 }, async () => {
	const draw = drawing("png");
	const resident: number[] = [];
	for (let count = 1; count <= 1000; count++) {
		await draw();
		if (count % 100 === 0) resident.push(process.memoryUsage().rss / 1e6);
	}
	console.log(`resident MB after each 100 drawings: ${resident.map((size) => size.toFixed(0)).join(", ")}`);
	const [early, late] = [resident.slice(1, 4), resident.slice(-3)];
	expect(median(late)).toBeLessThan(median(early) * 1.15);
});

function machine(version: string): string {
	const [cpu] = cpus();
	return `${cpu?.model.trim() || "CPU of unknown model"}, ${cpus().length} cores; Node ${process.versions.node}; Chromium ${version}, headless; ${new Date().toISOString().slice(0, 10)}.`;
}

const introduction = `# What an image costs

Written by \`npm run bench\`. The view of the home page at 1200 x 675, from the View to the bytes of the file: figure, layout, drawing, packing, metadata.
${DRAWINGS} drawings each (of the screenshot 10), after ${WARM_UP} to warm up. The peer is what people would use instead: a headless Chromium that is running
already opens the explorer with the same view, waits for the chart, and takes a screenshot of it.`;
