import { formatProblems, parseDataset } from "./build";
import { rawDataset } from "./raw";

/** `npm run data:check`: every problem of the dataset, one a line; exit code 1 where there is any. */
const { problems, reports, sources, conflicts } = parseDataset(rawDataset);
if (problems.length > 0) {
	console.error(formatProblems(problems));
	process.exitCode = 1;
} else {
	console.log(
		`${reports.length} reports, ${sources.length} sources, ${conflicts.length} conflicts: no problem found`,
	);
}
