import type { Conflict, Report, Source } from "./schema";
import type { Series } from "./series";

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
export type { Series } from "./series";

/** All that a View can be applied to. Plain JSON: a page may hand a part of it to the browser. */
export interface Dataset {
	/** Date of the newest ledger entry and content hash, as in `2026-11-23-1a2b3c4d`. */
	version: string;
	/** The newest day on which anything in it was published: up to there it was read. */
	readTo: string | null;
	/** Whose losses it holds, and up to which publication day: a part of the dataset still knows of the whole. */
	reach: readonly Reach[];
	conflicts: readonly Conflict[];
	sources: readonly Source[];
	/** The reports that were entered one by one. */
	reports: readonly Report[];
	/** Long regular series: their rows are reports too, see series.ts. */
	series: readonly Series[];
}

/** One side of one conflict, and the newest publication day of a report on it; null where none has one. */
export interface Reach {
	conflict: string;
	side: string;
	published: string | null;
}
