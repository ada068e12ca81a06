import { reachOfSides } from "@/data/build";
import {
	type ConflictInput,
	conflictSchema,
	type ReportInput,
	reportSchema,
	type SourceInput,
	sourceSchema,
} from "@/data/schema";
import type { Dataset, Report, Series } from "@/data/types";

/** A war that never was, for tests of rules: two sides, one ally each. */
export const conflictInput: ConflictInput = {
	id: "test-war",
	name: "Test war",
	inSentence: "the test war",
	start: "2020-01-01",
	end: null,
	camps: [
		{ id: "north", name: "North", adjective: "Northern", members: ["north"], allies: ["north-friend"] },
		{ id: "south", name: "South", adjective: "Southern", members: ["south"], allies: ["south-friend"] },
	],
	about: "Made up for tests.",
	counted: "Soldiers of either side.",
	yardstick: null,
};

export const sourceInputs: Record<string, Omit<SourceInput, "id">> = {
	"north-army": {
		name: "Northern army",
		short: "Northern army",
		kind: "belligerent-government",
		of: "north",
		about: "A party.",
	},
	"south-army": {
		name: "Southern army",
		short: "Southern army",
		kind: "belligerent-government",
		of: "south",
		about: "A party.",
	},
	"south-friend": {
		name: "Friend of the South",
		short: "Friend",
		kind: "government",
		of: "south-friend",
		about: "An ally.",
	},
	watchers: { name: "Watchers", short: "Watchers", kind: "ngo", of: null, about: "Counts names." },
};

export const bodies = {
	north: "North",
	south: "South",
	"north-friend": "Friend of the North",
	"south-friend": "Friend of the South",
};

let made = 0;

/** A valid report of 1,000 killed Northern soldiers, changed as given. */
export function reportInput(change: Partial<ReportInput> = {}): ReportInput {
	made += 1;
	return {
		id: `report-${made}`,
		conflict: "test-war",
		side: "north",
		group: { of: "military" },
		measure: "killed",
		estimate: { best: 1000, qualifier: "exact" },
		period: { start: "2020-01-01", end: "2020-02-01" },
		span: "cumulative",
		published: "2020-02-02",
		recorded: "2021-01-01",
		source: "north-army",
		method: "official-statement",
		citation: { title: "A page", publisher: "A paper", url: "https://example.org/page" },
		...change,
	};
}

export function report(change: Partial<ReportInput> = {}): Report {
	return reportSchema.parse(reportInput(change));
}

export function datasetOf(
	reports: readonly Report[],
	conflicts: readonly ConflictInput[] = [conflictInput],
	series: readonly Series[] = [],
): Dataset {
	return {
		version: "2021-01-01-test",
		readTo: "2020-12-31",
		conflicts: conflicts.map((conflict) => conflictSchema.parse(conflict)),
		sources: Object.entries(sourceInputs).map(([id, source]) => sourceSchema.parse({ id, ...source })),
		reach: reachOfSides(reports, series),
		reports,
		series,
	};
}
