import { expect } from "vitest";
import { attack, inWords } from "./attack";
import type { Site } from "./site";

/** What memory may differ by that is no leak: code that was compiled late, caches that have a limit of their own. */
const MOST_GROWTH = 64_000_000;
/** Texts and pictures that are kept, by the limits of kept.ts and queue.ts, and as much again. */
const MOST_KEPT = 256_000_000;

/**
 * Sends hostile requests to a site and expects that none is answered with an error of ours, or never, and that none costs
 * memory for good. What was met is printed.
 */
export async function campaign(site: Site, { seed, runs }: { seed: number; runs: number }): Promise<void> {
	console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`);
	const half = Math.floor(runs / 2);
	const first = await attack(site.origin, { seed, to: half });
	const before = await site.state();
	const second = await attack(site.origin, { seed, from: half, to: runs });
	const after = await site.state();
	console.log(`${told(first.statuses)} | ${told(second.statuses)}`);
	console.log(
		`heap ${mega(before.heapUsed)} to ${mega(after.heapUsed)} MB, beside it ${mega(before.external)} to ${mega(after.external)} MB; the server worked ${Math.round(after.worked / 1000)} s`,
	);
	expect(inWords([first, second])).toBe("");
	expect(after.heapUsed - before.heapUsed).toBeLessThan(MOST_GROWTH);
	expect(after.external).toBeLessThan(MOST_KEPT);
}

const mega = (bytes: number) => Math.round(bytes / 1e6);

const told = (statuses: Map<number, number>) =>
	[...statuses]
		.sort(([a], [b]) => a - b)
		.map(([status, count]) => `${count} x ${status}`)
		.join(", ");
