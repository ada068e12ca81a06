import { execFile, execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL(".", import.meta.url));
const cli = `${folder}node_modules/lighthouse/cli/index.js`;

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
export type Category = (typeof categories)[number];

/** One run: scores from 0 to 100, times in milliseconds, bytes as they crossed the network. */
export interface Run {
	scores: Record<Category, number>;
	firstPaint: number;
	largestPaint: number;
	/** Selector of the element that was painted largest. */
	largestElement: string;
	speedIndex: number;
	blocked: number;
	shift: number;
	bytes: number;
	/** Titles of the audits of any category that were not passed. */
	failed: string[];
	version: string;
}

/** Lighthouse has a package file of its own, as it is larger than all that the project needs: it comes when first used. */
export function installLighthouse(): void {
	if (!existsSync(cli)) execFileSync("npm", ["ci"], { cwd: folder, stdio: "inherit" });
}

/** What Lighthouse calls a trace that Chromium did not write whole: it says nothing of the page. */
const UNTRACED = /NO_NAVSTART|NO_TRACING_STARTED/;
const ATTEMPTS = 3;

/** Lighthouse with its own mobile settings: a mid-range phone on slow 4G, both simulated. Where the browser failed to trace, once more. */
export async function lighthouse(address: string, chromium: string): Promise<Run> {
	for (let attempt = 1; ; attempt++)
		try {
			return await runOnce(address, chromium);
		} catch (error) {
			if (attempt === ATTEMPTS || !UNTRACED.test(JSON.stringify(error) + error)) throw error;
		}
}

async function runOnce(address: string, chromium: string): Promise<Run> {
	const { stdout } = await promisify(execFile)(
		process.execPath,
		[
			cli,
			address,
			"--quiet",
			"--output=json",
			`--only-categories=${categories.join(",")}`,
			"--chrome-flags=--headless=new --no-sandbox",
		],
		{ env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 1e8 },
	);
	return read(JSON.parse(stdout));
}

interface Report {
	lighthouseVersion: string;
	runtimeError?: { code: string; message: string };
	categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
	audits: Record<
		string,
		{ title: string; score: number | null; numericValue?: number; details?: { items?: unknown[] } }
	>;
}

function read(report: Report): Run {
	if (report.runtimeError)
		throw new Error(`Lighthouse: ${report.runtimeError.code}: ${report.runtimeError.message}`);
	const value = (id: string) => report.audits[id]?.numericValue ?? Number.NaN;
	const failed = Object.values(report.categories)
		.flatMap(({ auditRefs }) => auditRefs)
		.filter(({ weight }) => weight > 0)
		.flatMap(({ id }) => {
			const audit = report.audits[id];
			return audit && audit.score !== null && audit.score < 0.9 ? [audit.title] : [];
		});
	return {
		scores: Object.fromEntries(
			categories.map((id) => [id, Math.round(100 * (report.categories[id].score ?? Number.NaN))]),
		) as Run["scores"],
		firstPaint: value("first-contentful-paint"),
		largestPaint: value("largest-contentful-paint"),
		largestElement: largestElement(report),
		speedIndex: value("speed-index"),
		blocked: value("total-blocking-time"),
		shift: value("cumulative-layout-shift"),
		bytes: value("total-byte-weight"),
		failed,
		version: report.lighthouseVersion,
	};
}

/** The insight's items are a table of times and the element itself. */
function largestElement({ audits }: Report): string {
	const items = audits["lcp-breakdown-insight"]?.details?.items ?? [];
	const node = items.find((item): item is { selector: string } => Object.hasOwn(item as object, "selector"));
	return node?.selector ?? "not found";
}
