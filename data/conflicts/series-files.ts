import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RawSeries } from "../build";
import { readLines } from "../series-csv";
import { gazaSeries } from "./gaza-2023/series";
import { lebanonSeries } from "./lebanon-2023/series";
import { ucdpSeries } from "./organised-violence/series";
import { russiaUkraineSeries } from "./russia-ukraine-2022/series";

/** Series with a file of their own: its facts in TypeScript, its rows in a CSV file of its name beside them. */
const own = [...russiaUkraineSeries, ...gazaSeries, ...lebanonSeries];

/**
 * Every series as it is written. Reads the files of data/ below the folder that the program runs in.
 * @throws Error with a line for each file that is missing or is no CSV of a series
 */
export function seriesFiles(): RawSeries[] {
	const wrong: string[] = [];
	const read = own.flatMap((facts): RawSeries[] => {
		const file = `data/conflicts/${facts.conflict}/series/${facts.id}.csv`;
		try {
			const { lines, unknown } = readLines(readFileSync(join(process.cwd(), file), "utf8"));
			if (unknown.length === 0) return [{ file, facts, lines }];
			wrong.push(`${file}: ${facts.id}: header: unknown column '${unknown.join("', '")}'`);
		} catch (error) {
			wrong.push(`${file}: ${facts.id}: file: ${reason(error)}`);
		}
		return [];
	});
	if (wrong.length > 0) throw new Error(wrong.join("\n"));
	return [...read, ...ucdpSeries()];
}

function reason(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return "code" in error && error.code === "ENOENT"
		? "is missing, though its series is listed"
		: error.message;
}
