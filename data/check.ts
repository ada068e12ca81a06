import { assemble, formatProblems, parseDataset } from "./build";
import { formatEstimate } from "./estimate";
import { rawDataset } from "./raw";
import { awaitingSecondReading } from "./second-reading";
import { measures } from "./vocabulary";
import { warningsOf } from "./warnings";

/**
 * `npm run data:check`: every problem of the dataset, one a line (file, id, field, what is wrong, what would be right);
 * exit code 1 where there is any. Where there is none: what may be a slip, and what awaits a second reading, the most
 * shown first (20 of them; `npm run data:check -- --all` lists all).
 */
const MOST = 20;
const { problems, ...parsed } = parseDataset(rawDataset);
if (problems.length > 0) {
	console.error(formatProblems(problems));
	console.error(`${problems.length} problem${problems.length === 1 ? "" : "s"}`);
	process.exitCode = 1;
} else tellState();

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
	const listed = process.argv.includes("--all") ? awaiting : awaiting.slice(0, MOST);
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
