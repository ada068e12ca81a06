import { bodies } from "./bodies";
import type { RawDataset } from "./build";
import { conflicts, reportFiles } from "./conflicts";
import { seriesFiles } from "./conflicts/series-files";
import { ledger } from "./ledger";
import { renamed } from "./renamed";
import { sources } from "./sources";

/** The dataset as it is written, before any check. */
export const rawDataset: RawDataset = {
	conflicts,
	sources,
	bodies,
	reportFiles,
	series: seriesFiles(),
	ledger,
	renamed,
};
