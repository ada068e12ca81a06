import { readdirSync } from "node:fs";
import { relative } from "node:path";
import { parseArgs } from "node:util";
import { assemble, formatProblems, parseDataset, type RawDataset } from "./build";
import { formatEstimate } from "./estimate";
import type { Problem } from "./rules";
import { awaitingSecondReading } from "./second-reading";
import { measures } from "./vocabulary";
import { warningsOf } from "./warnings";

/**
 * `npm run data:check`: every problem of the dataset, one a line (file, id, field, what is wrong, what would be right);
 * exit code 1 where there is any. Where there is none: what may be a slip, and what awaits a second reading, the most
 * shown first (20 of them; `npm run data:check -- --all` lists all).
 */
const MOST = 20;
const all = readAll();
const rawDataset = await load();
const { problems: found, ...parsed } = parseDataset(rawDataset);
const problems = [...found, ...unlisted(rawDataset)];
if (problems.length > 0) {
	console.error(formatProblems(problems));
	console.error(`${problems.length} problem${problems.length === 1 ? "" : "s"}`);
	process.exitCode = 1;
} else tellState();

/** Whether everything is to be listed; ends the program where it is called with anything else. */
function readAll(): boolean {
	try {
		return parseArgs({ options: { all: { type: "boolean" } } }).values.all ?? false;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		console.error("npm run data:check [-- --all]");
		process.exit(1);
	}
}

/** The dataset as it is written; ends the program with a line a problem where a file of it cannot be read. */
async function load(): Promise<RawDataset> {
	try {
		return (await import("./raw")).rawDataset;
	} catch (error) {
		console.error(whyNotLoaded(error));
		console.error("The rest of the dataset is checked once this is mended.");
		process.exit(1);
	}
}

function whyNotLoaded(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	const root = process.cwd();
	const slips = [...error.message.matchAll(/^(.+?):(\d+):\d+: ERROR: (.*)$/gm)];
	if (slips.length > 0)
		return slips.map(([, file = "", line, what]) => `${relative(root, file)}:${line}: ${what}`).join("\n");
	if (error.message.startsWith("data/")) return error.message;
	const [, below = ""] = (error.stack ?? "").split(`${root}/`);
	const at = /^data\/[^):]+:\d+/.exec(below)?.[0];
	return `${at ? `${at}: ` : ""}${error.message}`;
}

/** Files of reports and rows that lie with a conflict and are in no list: nothing of them would be in the dataset. */
function unlisted({ reportFiles, series }: RawDataset): Problem[] {
	const listed = new Set([...reportFiles, ...series].map(({ file }) => file));
	return readdirSync("data/conflicts", { recursive: true, encoding: "utf8" })
		.map((path) => `data/conflicts/${path.replaceAll("\\", "/")}`)
		.filter((file) => /\/reports\/.*\.ts$|\/series\/.*\.csv$/.test(file) && !listed.has(file))
		.sort()
		.map((file) => ({
			file,
			id: "file",
			field: "list",
			message: file.endsWith(".csv")
				? "no series is of this name; add its facts to the conflict's series.ts"
				: "is not in the list of data/conflicts/index.ts, so none of its reports is in the dataset",
		}));
}

function tellState(): void {
	const data = assemble(parsed);
	const { reports, series, sources, conflicts } = data;
	const rows = series.reduce((sum, one) => sum + one.rows.length, 0);
	console.log(
		`${reports.length} reports, ${series.length} series (${rows} rows), ${sources.length} sources, ${conflicts.length} conflicts: no problem found`,
	);
	const files = new Map(
		rawDataset.reportFiles.flatMap(({ file, reports: own }) => own.map(({ id }) => [id, file] as const)),
	);
	const fileOf = (id: string) => files.get(id) ?? "data";
	const warnings = warningsOf(data, fileOf);
	if (warnings.length > 0) {
		console.log(`\nMay be a slip (${warnings.length}); the build goes on:`);
		console.log(formatProblems(warnings));
	}
	const awaiting = awaitingSecondReading(data);
	const listed = all ? awaiting : awaiting.slice(0, MOST);
	if (awaiting.length === 0) return;
	console.log(`\nAwait a second reading (${awaiting.length}), the most shown first:`);
	for (const { report, shownOn } of listed) {
		const where =
			shownOn.length > 0 ? `on ${shownOn.length} ready views (${shownOn.join(", ")})` : "on no ready view";
		console.log(
			`${fileOf(report.id)}: ${report.id}: ${formatEstimate(report.estimate)} ${measures[report.measure]}: ${where}: ${report.citation.url}`,
		);
	}
	if (listed.length < awaiting.length)
		console.log(`… and ${awaiting.length - listed.length} more: npm run data:check -- --all`);
}
