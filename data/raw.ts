import type { RawDataset } from "./build";
import { conflicts, reportFiles } from "./conflicts";
import { ledger } from "./ledger";
import { sources } from "./sources";

/** The dataset as it is written, before any check. */
export const rawDataset: RawDataset = { conflicts, sources, reportFiles, ledger };
