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

/** Every series as it is written. Reads the files of data/ below the folder that the program runs in. */
export function seriesFiles(): RawSeries[] {
	return [
		...own.map((facts) => {
			const file = `data/conflicts/${facts.conflict}/series/${facts.id}.csv`;
			const { lines, unknown } = readLines(readFileSync(join(process.cwd(), file), "utf8"));
			if (unknown.length > 0) throw new Error(`${file}: unknown column '${unknown.join("', '")}'`);
			return { file, facts, lines };
		}),
		...ucdpSeries(),
	];
}
