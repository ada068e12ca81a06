import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Line, spread, summarise } from "../summary";
import { folder, install, memoryOf, type Server, serveFiles, serveOurs, servePeer } from "./servers";

/** The server under a crowd on this machine, beside what people would put in its place. The crowd takes its share of the same cores. */

const SECONDS = Number(process.env.LOAD_SECONDS ?? 8);
const SOAK_SECONDS = Number(process.env.SOAK_SECONDS ?? 600);
const CALLERS = 20;

const CHART = "/api/v1/chart";
const RANGE = "source=nato,uk-mod,ru-mod&to=2024-12-31";
const REPORT = "/reports/nato-2022-03-23-ru-mil-killed";
const WAR = "/conflicts/soviet-afghan";
const HOME_SVG = "/plot.svg?to=2022-03-31&width=1200";

interface Asked {
	name: string;
	path: string;
	/** What stands beside it, by the peer's name. */
	beside?: { peer: "nginx, files" | "Fastify and SQLite"; path: string };
}

const asked: Asked[] = [
	{ name: "home", path: "/", beside: { peer: "nginx, files", path: "/home.html" } },
	{ name: "a report", path: REPORT, beside: { peer: "nginx, files", path: "/report.html" } },
	{ name: "a conflict", path: WAR, beside: { peer: "nginx, files", path: "/war.html" } },
	{ name: "explorer", path: "/explore" },
	{ name: "explorer, filtered", path: `/explore?${RANGE}` },
	{
		name: "reports.json, filtered",
		path: `/api/v1/reports.json?${RANGE}`,
		beside: {
			peer: "Fastify and SQLite",
			path: `/reports.json?conflict=russia-ukraine-2022&side=russia&people=military&measure=killed&${RANGE}`,
		},
	},
	{ name: "reports.csv, filtered", path: `/api/v1/reports.csv?${RANGE}` },
	{ name: "figure.json", path: `/api/v1/figure.json?${RANGE}` },
	{
		name: "a page's picture (SVG), kept",
		path: HOME_SVG,
		beside: { peer: "nginx, files", path: "/home.svg" },
	},
	{ name: "SVG, kept", path: `${CHART}.svg?to=2022-03-31` },
	{
		name: "PNG, kept",
		path: `${CHART}.png?to=2022-03-31`,
		beside: { peer: "nginx, files", path: "/home.png" },
	},
];

interface Load {
	perSecond: number;
	p50: number;
	p99: number;
	failed: number;
}

const run = promisify(execFile);

async function load(origin: string, path: string, seconds: number, callers = CALLERS): Promise<Load> {
	const { stdout } = await run(
		process.execPath,
		[
			`${folder}/node_modules/autocannon/autocannon.js`,
			...["-j", "-n", "-c", `${callers}`, "-d", `${seconds}`, "-H", "accept-encoding=gzip"],
			`${origin}${path}`,
		],
		{ maxBuffer: 10_000_000 },
	);
	const { requests, latency, errors, timeouts, non2xx } = JSON.parse(stdout);
	return {
		perSecond: requests.average,
		p50: latency.p50,
		p99: latency.p99,
		failed: errors + timeouts + non2xx,
	};
}

let ours: Server;
let peer: Server;
let files: Server | null;
beforeAll(async () => {
	install();
	[ours, peer] = [await serveOurs(), await servePeer()];
	const named = { "home.html": "/", "report.html": REPORT, "war.html": WAR, "home.svg": HOME_SVG };
	const bodies: Record<string, Buffer> = {};
	for (const [name, path] of Object.entries({ ...named, "home.png": `${CHART}.png?to=2022-03-31` })) {
		const response = await fetch(`${ours.origin}${path}`);
		if (!response.ok) throw new Error(`${path}: ${response.status}`);
		bodies[name] = Buffer.from(await response.arrayBuffer());
		bodies[`${name}.gz`] = gzipSync(bodies[name]);
	}
	files = await serveFiles(bodies);
}, 300_000);
afterAll(() => {
	for (const server of [ours, peer, files]) server?.process.kill("SIGTERM");
});

const rows: string[] = [];
const lines: Line[] = [];
const memory: string[] = [];

test("pages, files and pictures that are kept: no answer fails", { timeout: 900_000 }, async () => {
	for (const { name, path, beside } of asked) {
		const mine = await load(ours.origin, path, SECONDS);
		const server = beside?.peer === "nginx, files" ? files : peer;
		const other = beside && server ? await load(server.origin, beside.path, SECONDS) : null;
		const cells = [name, ...cellsOf(mine)];
		const others = other
			? [beside?.peer ?? "", ...cellsOf(other), (mine.perSecond / other.perSecond).toFixed(2)]
			: ["", "", "", "", "", ""];
		rows.push(`| ${[...cells, ...others].join(" | ")} |`);
		lines.push({
			what: `${name}, answers a second (p99)`,
			ours: `${mine.perSecond.toFixed(0)} (${mine.p99} ms)`,
			beside: other
				? `${beside?.peer} ${other.perSecond.toFixed(0)} (${other.p99} ms) ×${(mine.perSecond / other.perSecond).toFixed(2)}`
				: "",
		});
		expect(mine.failed, name).toBe(0);
		if (other) expect(other.failed, `${beside?.peer}, ${name}`).toBe(0);
	}
});

function cellsOf({ perSecond, p50, p99, failed }: Load): (string | number)[] {
	return [perSecond.toFixed(perSecond < 100 ? 1 : 0), p50, p99, failed];
}

/** One after the other: what a reader waits who is the first to ask for a view. */
test("pictures and pages of views that nobody asked for before", async () => {
	for (const [name, path] of [
		["PNG", `${CHART}.png`],
		["SVG", `${CHART}.svg`],
		["explorer", "/explore"],
	] as const) {
		const times: number[] = [];
		for (let day = 1; day <= 24; day++) {
			const began = performance.now();
			const response = await fetch(`${ours.origin}${path}?to=2023-05-${String(day).padStart(2, "0")}`);
			await response.arrayBuffer();
			times.push(performance.now() - began);
			expect(response.status).toBe(200);
		}
		lines.push({ what: `${name} never asked for before, ms`, ours: spread(times), beside: "" });
		memory.push(`${name} never asked for before, one after the other, 24 views: ${spread(times)} ms.`, "");
	}
});

test("memory is flat under a mixed crowd", { timeout: 1000 * (SOAK_SECONDS + 300) }, async () => {
	const began = performance.now();
	const samples: number[] = [];
	let round = 0;
	let failed = 0;
	while (performance.now() - began < 1000 * SOAK_SECONDS) {
		for (const { path } of asked) failed += (await load(ours.origin, path, 1, 4)).failed;
		// Views that nobody asked for before: what is kept of them must not grow without end.
		for (let one = 0; one < 8; one++) {
			const day = new Date(Date.UTC(2022, 2, 1) + 86_400_000 * (round * 8 + one)).toISOString().slice(0, 10);
			for (const path of [`${CHART}.png`, `${CHART}.svg`, "/explore", "/api/v1/reports.json"])
				await (await fetch(`${ours.origin}${path}?to=${day}&baseline=none`)).arrayBuffer();
		}
		round += 1;
		samples.push(memoryOf(ours));
	}
	const third = Math.ceil(samples.length / 3);
	const of = (part: number) => spread(samples.slice(part * third, (part + 1) * third));
	const minutes = (SOAK_SECONDS / 60).toFixed(1);
	memory.push(
		`Memory of the server (resident) over ${minutes} minutes of mixed load, MB, median (least–most) of each third: ${[0, 1, 2].map(of).join("; ")}; answers that failed: ${failed}.`,
	);
	lines.push({
		what: `memory in each third of ${minutes} minutes of mixed load, MB`,
		ours: [0, 1, 2].map(of).join("; "),
		beside: "",
	});
	expect(failed).toBe(0);
});

afterAll(async () => {
	const conditions = `${CALLERS} callers, ${SECONDS} s each; ${cpus()[0]?.model.trim()}, ${cpus().length} cores; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`;
	const report = [
		"| asked for | a second | p50, ms | p99, ms | failed | beside | a second | p50, ms | p99, ms | failed | ours to theirs |",
		"|---|--:|--:|--:|--:|---|--:|--:|--:|--:|--:|",
		...rows,
		"",
		...memory,
		"",
		conditions,
	].join("\n");
	await summarise("load", lines, conditions);
	await writeFile(new URL("./LOAD.md", import.meta.url), `${introduction}\n\n${report}\n`);
});

const introduction = `# Under a crowd

Written by \`npm run bench\`: autocannon on the same machine as the server, which shares its cores with it. Beside pages and pictures that are made
beforehand stands nginx with the same bytes as files, packed beforehand, which is the most that the machine gives; beside a filter of the API the
same reports in SQLite behind Fastify, which packs nothing and checks no parameter.`;
