import type { Conflict, Report, Source } from "./schema";

/** The dataset's types without its zod schemas, for code that runs in a browser. */
export type {
	Citation,
	Conflict,
	Estimate,
	LedgerEntry,
	Report,
	Source,
	View,
} from "./schema";

/** All that a View can be applied to. Plain JSON: a page may hand a part of it to the browser. */
export interface Dataset {
	/** Date of the newest ledger entry and content hash, as in `2026-11-23-1a2b3c4d`. */
	version: string;
	/** The newest day on which anything in it was published: up to there it was read. */
	readTo: string | null;
	conflicts: readonly Conflict[];
	sources: readonly Source[];
	reports: readonly Report[];
}
