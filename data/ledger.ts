import type { LedgerEntry } from "./schema";

/** Corrections of the dataset, append only: a changed number leaves its reason here. */
export const ledger: LedgerEntry[] = [
	{
		date: "2026-11-23",
		reason: "first-entry",
		reports: [],
		what: "First entry: Russian losses in Ukraine as said or published in 2022, Ukrainian losses as published by 31 March 2022, and Soviet losses in Afghanistan.",
	},
];
