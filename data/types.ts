/** The dataset's types without its zod schemas, for code that runs in a browser. */
export type {
	Camp,
	Citation,
	Conflict,
	ConflictEvent,
	Estimate,
	LedgerEntry,
	Report,
	Source,
	View,
} from "./schema";
