import { afterAll, beforeAll, expect, test } from "vitest";
import { reportSchema } from "@/data/schema";
import { launchChromium, open } from "../browser/open";
import { servePages } from "./build";
import { datasetOf } from "./dataset";
import { type Change, type Measured, measure, median, quantile } from "./measure";
import { machineLine, writeSection } from "./results";
import { spread, summarise } from "./summary";

/** The promise: a filter change is on the screen within this time, with this many reports. */
const LIMIT = 100;
const PROMISED = 1000;
const SIZES = [138, PROMISED, 10_000];

launchChromium();

let pages: Awaited<ReturnType<typeof servePages>>;
beforeAll(async () => {
	pages = await servePages();
});
afterAll(() => pages?.close());

test("the bench's reports are valid", () => {
	for (const report of datasetOf(PROMISED).reports) expect(reportSchema.parse(report)).toEqual(report);
});

test("a filter change repaints within 100 ms at 1,000 reports", { timeout: 600_000 }, async () => {
	const results: { size: number; ours: Measured; peer: Measured }[] = [];
	for (const size of SIZES) {
		const ours = await measure(`${pages.origin}ours.html#${size}`);
		const peer = await measure(`${pages.origin}peer.html#${size}`);
		results.push({ size, ours, peer });
	}
	const lines = results.flatMap(({ size, ours, peer }) => [
		row(size, "all", ours.toAll, peer.toAll),
		row(size, "half", ours.toHalf, peer.toHalf),
	]);
	const report = [...heading, ...lines, "", await machine()].join("\n");
	console.log(`\n${report}\n`);
	await writeSection("repaint", `${introduction}\n\n${report}`);
	const summary = results.map(({ size, ours, peer }) => ({
		what: `the whole explorer repainted, half of the sources off, ${size.toLocaleString("en-GB")} reports, ms`,
		ours: spread(ours.toHalf.map(({ all }) => all)),
		beside: `Chart.js, the chart alone ${times(peer.toHalf).toFixed(0)} ×${(times(peer.toHalf) / times(ours.toHalf)).toFixed(1)}`,
	}));
	await summarise("repaint", summary, await machine());

	const promised = results.find(({ size }) => size === PROMISED);
	expect(times(promised?.ours.toAll ?? [])).toBeLessThan(LIMIT);
	expect(times(promised?.ours.toHalf ?? [])).toBeLessThan(LIMIT);
});

function times(changes: readonly Change[]): number {
	return median(changes.map(({ all }) => all));
}

const heading = [
	"| Reports | change to | ours: chart and table | p95 | chart alone | figure() | canvas | style, layout | busy | peer | p95 | busy | ours ÷ peer |",
	"|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
];

function row(size: number, to: string, ours: readonly Change[], peer: readonly Change[]): string {
	const mid = (changes: readonly Change[], field: keyof Change) =>
		median(changes.map((change) => change[field])).toFixed(1);
	const late = (changes: readonly Change[]) =>
		quantile(
			changes.map(({ all }) => all),
			0.95,
		).toFixed(1);
	const cells = [
		size.toLocaleString("en-GB"),
		to,
		`**${mid(ours, "all")}**`,
		late(ours),
		...(["chart", "figure", "canvas", "layout", "busy"] as const).map((field) => mid(ours, field)),
		mid(peer, "all"),
		late(peer),
		mid(peer, "busy"),
		(times(ours) / times(peer)).toFixed(1),
	];
	return `| ${cells.join(" | ")} |`;
}

async function machine(): Promise<string> {
	await using page = await open(`${pages.origin}peer.html#1`);
	const chromium = page.context().browser()?.version() ?? "of unknown version";
	return machineLine(chromium);
}

const introduction = `## How fast a filter change is on the screen

Milliseconds, medians of 15 changes in each direction (p95 of 15 is the slowest), after
three to warm up, on a page of its own each. Time runs from the call that sets the view until the frame after the one
that shows it has begun, so each number holds up to two frames of waiting (33 ms) in which the computer does nothing:
*busy* is the work on the main thread alone.

*Ours* is the whole explorer (filters, chart, legend, notes, sources, table of all reports), bundled for production.
*The peer* is plain Chart.js 4 with the same reports and filter: floating bars and dots, animation off, and no table,
labels, yardstick or notes. Reports are made up by a seeded generator (dataset.ts): 40 sources, 900 days.`;
