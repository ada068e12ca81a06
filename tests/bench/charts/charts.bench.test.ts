import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reportSchema } from "@/data/schema";
import { launchChromium, open } from "../../browser/open";
import { intervalsOf } from "../dataset";
import { machineLine, writeSection } from "../results";
import { summarise } from "../summary";
import { type Bundles, installPeers, serveBundles } from "./build";
import { type Entry, ours, peers, versions } from "./libraries";
import type { Run } from "./pages/contract";
import { hoverLine, linesOf, type Measured, tableOf } from "./table";

/**
 * The same reports drawn by this project and by what people would pick instead. A size can be measured apart
 * (`-t "10,000"`): its numbers are kept in tests/output, and the table is made of those of all sizes.
 */

const SIZES = [100, 1000, 10_000, 50_000];
const RUNS = 7;
const kept = fileURLToPath(new URL("../../output/bench/", import.meta.url));

launchChromium();

let bundles: Bundles;
beforeAll(async () => {
	await installPeers();
	bundles = await serveBundles([...ours, ...peers].map(({ page }) => page));
	await mkdir(kept, { recursive: true });
}, 300_000);
afterAll(() => bundles?.close());

test("the bench's reports are valid", () => {
	for (const report of intervalsOf(1000).reports) expect(reportSchema.parse(report)).toEqual(report);
});

describe.each(SIZES)("%i reports", (size) => {
	const entries = [...ours, ...peers].filter(({ most = size }) => size <= most);

	test(`${size.toLocaleString("en-GB")}: nothing is drawn after the frame that is measured, and none is left out`, {
		timeout: 300_000,
	}, async () => {
		for (const entry of entries) {
			const { late, marks } = await run(entry, size, true);
			expect({ page: entry.page, late, marks: marks.all }).toEqual({
				page: entry.page,
				late: false,
				marks: size,
			});
		}
	});

	test(`${size.toLocaleString("en-GB")}: times`, { timeout: 900_000 }, async () => {
		const runs = new Map<string, Run[]>();
		for (let round = 0; round < RUNS; round++)
			for (const at of entries.keys()) {
				// Each round begins with another.
				const entry = entries[(at + round) % entries.length] as Entry;
				runs.set(entry.page, [...(runs.get(entry.page) ?? []), await run(entry, size, false)]);
			}
		await writeFile(`${kept}charts-${size}.json`, JSON.stringify([...runs]));
	});
});

test("the table", async () => {
	const measured: Measured = new Map();
	for (const size of SIZES)
		measured.set(size, new Map(JSON.parse(await readFile(`${kept}charts-${size}.json`, "utf8"))));
	await using page = await open(`${bundles.origin}ours/`);
	const chromium = page.context().browser()?.version() ?? "of unknown version";
	const conditions = `${machineLine(chromium)} ${await versions()}.`;
	const table = `${tableOf(measured, bundles.bytes)}\n\n${hoverLine(measured)}\n\n${conditions}`;
	console.log(`\n${table}\n`);
	await writeSection("charts", `${introduction}\n\n${table}`);
	await summarise("charts", linesOf(measured), conditions);
});

async function run({ page: name }: Entry, size: number, watchful: boolean): Promise<Run> {
	await using page = await open(`${bundles.origin}${name}/`);
	await page.waitForFunction(() => window.run !== undefined);
	const result = await page.evaluate(([count, watch]) => window.run?.(count, watch), [
		size,
		watchful,
	] as const);
	if (!result) throw new Error(`${name} has not run`);
	return result;
}

const introduction = `## The same reports, drawn by this project and by others

Medians of ${RUNS} runs, each in a fresh page of one Chromium, in rotated order; least and most in brackets; × is how many times longer
than this project from its Figure. Every report has a low, a best and a high number, a day and one of 40 sources, whose stance gives it
one of four colours.

*Complete frame*: from the call to the moment at which the first frame with all marks is presented, by Chromium's Element Timing of a word that is
put on the page when the library has drawn its last mark (ECharts: its 'finished' event; Vega, Plotly: their promise; Recharts: all dots and bars are
in the page). A second's watch finds nothing drawn later. *Filter* is the same for other reports in the place of the first, *PNG* the
time to a file of what is shown.

What 'call' includes: the others are given data shaped for them, on 800 × 400 pixels, animation off, with axes, grid and legend of colours, and what
hover they have by default (ECharts in one frame, which is faster than in chunks). This project is given a Figure, and draws
besides: a yardstick with its words, 14 events, sources' numbers and names where there is room, each kind of estimate in its own shape, and
answers to the pointer. *figure(view) included* makes the Figure too: the filter, rows in words, legend and notes.
What the start consists of, by Chromium's profiler at 100 reports (three runs, about 30 ms of work under it): Chart.js's own start (constructor, options,
canvas, layout) 10 to 14 ms, scene and texts measured 2 to 3, axes 1 to 4, yardstick and events 4 to 5, marks 2 to 7, sources' numbers and names 5 to 7.
What was cut from it: Chart.js's scales, time adapter, legend, tooltip, title, elements, animations and watch over its own size.
*The page's React component* is the explorer's chart and legend with the start of React. Recharts is not asked for 50,000: 10,000 take it seconds.`;
