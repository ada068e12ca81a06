import type { Page } from "playwright-core";
import { open } from "../browser/open";
import { halfOfSources, queryOf } from "./dataset";
import type { Repaint } from "./page/painted";

const CHANGES = 15;
const WARM_UP = 3;

/** A filter change: what the page told, and what Chromium spent within it on its main thread. */
export interface Change extends Repaint {
	/** Style and layout of the page. */
	layout: number;
	/** All work on the main thread. */
	busy: number;
}

export interface Measured {
	/** From half of the sources back to all reports. */
	toAll: Change[];
	/** From all reports to half of the sources. */
	toHalf: Change[];
}

/** Half of the sources off and on again, 15 times each, on a page of its own. */
export async function measure(address: string): Promise<Measured> {
	await using page = await open(address);
	await page.waitForFunction(() => window.change !== undefined && document.querySelector("canvas"));
	await page.evaluate(() => document.fonts.ready);
	const change = await changer(page);
	const query = { all: queryOf([]), half: queryOf(halfOfSources()) };
	const measured: Measured = { toAll: [], toHalf: [] };
	for (let round = 0; round < WARM_UP + CHANGES; round += 1) {
		const toHalf = await change(query.half);
		const toAll = await change(query.all);
		if (round < WARM_UP) continue;
		measured.toHalf.push(toHalf);
		measured.toAll.push(toAll);
	}
	return measured;
}

async function changer(page: Page): Promise<(query: string) => Promise<Change>> {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const spent = async () => {
		const { metrics } = await session.send("Performance.getMetrics");
		const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
		return { layout: of("LayoutDuration") + of("RecalcStyleDuration"), busy: of("TaskDuration") };
	};
	return async (query) => {
		const before = await spent();
		const repaint = await page.evaluate((wanted) => window.change?.(wanted), query);
		const after = await spent();
		if (!repaint) throw new Error("the page cannot be changed");
		return { ...repaint, layout: after.layout - before.layout, busy: after.busy - before.busy };
	};
}

/** The smallest value that at least this share of all values does not exceed. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}
