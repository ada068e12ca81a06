import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { dataset } from "@/data/dataset";
import { median } from "../measure";
import { spread, summarise } from "../summary";
import { installLighthouse, lighthouse, type Run } from "./lighthouse";
import { servePeer } from "./peer";
import { machine, writeSection } from "./results";

/**
 * The first view as Lighthouse sees it: the home page beside a page that shows the same reports with react-chartjs-2, in
 * turn and five times each, and other kinds of page.
 */

const RUNS = 5;
const RUNS_OF_OTHERS = 3;

const [report] = dataset.reports;
const others = ["/explore", `/reports/${report?.id}`, `/conflicts/${report?.conflict}`, "/methodology"];

beforeAll(installLighthouse, 600_000);

let peer: Awaited<ReturnType<typeof servePeer>>;
beforeAll(async () => {
	peer = await servePeer();
}, 600_000);
afterAll(() => peer?.close());

test("the home page: 99 or more, and its picture is the largest paint", { timeout: 900_000 }, async () => {
	const ours: Run[] = [];
	const theirs: Run[] = [];
	for (let round = 0; round < RUNS; round++) {
		ours.push(await lighthouse(`${inject("origin")}/`, inject("chromium")));
		theirs.push(await lighthouse(`${peer.origin}/`, inject("chromium")));
	}
	await writeSection("Home page", [
		...header,
		row("`/`", ours),
		row("the peer: the same reports by react-chartjs-2", theirs),
		"",
		`Largest paint of ours: \`${ours.at(-1)?.largestElement}\`; of the peer: \`${theirs.at(-1)?.largestElement}\`.`,
		...failures([["/", ours]]),
		"",
		machine(ours[0]?.version),
	]);
	const line = (what: string, of: (run: Run) => number, digits = 0) => ({
		what,
		ours: spread(ours.map(of), digits),
		beside: `react-chartjs-2 in a page of Next ${spread(theirs.map(of), digits)}`,
	});
	await summarise(
		"first view",
		[
			line("Lighthouse performance of `/`", ({ scores }) => scores.performance),
			line("largest paint, ms", ({ largestPaint }) => largestPaint),
			line("blocked, ms", ({ blocked }) => blocked),
			line("shift", ({ shift }) => shift, 3),
		],
		machine(ours[0]?.version),
	);
	expect(ours.every(({ largestElement }) => /img/.test(largestElement))).toBe(true);
	expect(perfect(ours)).toEqual([]);
	expect(median(ours.map(({ scores }) => scores.performance))).toBeGreaterThanOrEqual(99);
});

test("other pages", { timeout: 900_000 }, async () => {
	const rows: [string, Run[]][] = [];
	for (const path of others) {
		const runs: Run[] = [];
		for (let round = 0; round < RUNS_OF_OTHERS; round++)
			runs.push(await lighthouse(`${inject("origin")}${path}`, inject("chromium")));
		rows.push([path, runs]);
	}
	await writeSection("Other pages", [
		...header,
		...rows.map(([path, runs]) => row(`\`${path}\``, runs)),
		...failures(rows),
		"",
		machine(rows[0]?.[1][0]?.version),
	]);
	for (const [, runs] of rows) expect(perfect(runs)).toEqual([]);
});

const header = [
	"| page | performance (of each run) | accessibility | best practices | SEO | first paint, ms | largest paint, ms | blocked, ms | shift | speed index, ms | kB |",
	"|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
];

function row(name: string, runs: readonly Run[]): string {
	const middle = (value: (run: Run) => number) => median(runs.map(value));
	return `| ${[
		name,
		`**${middle(({ scores }) => scores.performance)}** (${runs.map(({ scores }) => scores.performance).join(", ")})`,
		...(["accessibility", "best-practices", "seo"] as const).map((id) => middle(({ scores }) => scores[id])),
		...(["firstPaint", "largestPaint", "blocked"] as const).map((id) => middle((run) => run[id]).toFixed(0)),
		middle(({ shift }) => shift).toFixed(3),
		middle(({ speedIndex }) => speedIndex).toFixed(0),
		(middle(({ bytes }) => bytes) / 1000).toFixed(0),
	].join(" | ")} |`;
}

/** Scores other than performance that are not 100. */
function perfect(runs: readonly Run[]): string[] {
	return runs.flatMap(({ scores: { performance: _, ...rest } }) =>
		Object.entries(rest).flatMap(([id, score]) => (score === 100 ? [] : [`${id}: ${score}`])),
	);
}

function failures(pages: readonly (readonly [string, readonly Run[]])[]): string[] {
	return pages.flatMap(([path, runs]) => {
		const failed = [...new Set(runs.flatMap((run) => run.failed))];
		return failed.length === 0 ? [] : ["", `Not passed in every run, \`${path}\`: ${failed.join("; ")}.`];
	});
}
