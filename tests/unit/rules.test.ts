import { describe, expect, test } from "vitest";
import { buildDataset, formatProblems, parseDataset, type RawDataset } from "@/data/build";
import { dataset } from "@/data/dataset";
import type { ReportInput } from "@/data/schema";
import { awaitingSecondReading } from "@/data/second-reading";
import { warningsOf } from "@/data/warnings";
import { bodies, conflictInput, reportInput, sourceInputs } from "./synthetic";

const FILE = "data/conflicts/test-war/reports/a.ts";

function raw(reports: ReportInput[]): RawDataset {
	const everySource = Object.keys(sourceInputs).map((source) => reportInput({ source }));
	return {
		conflicts: [conflictInput],
		sources: sourceInputs,
		bodies,
		series: [],
		reportFiles: [{ file: FILE, reports: [...everySource, ...reports] }],
		ledger: [{ date: "2021-01-01", reason: "first-entry", reports: [], what: "Made." }],
	};
}

function problemsOf(change: object): string[] {
	const { problems } = parseDataset(raw([{ ...reportInput(), id: "bad", ...change }]));
	return problems.map(({ file, id, field, message }) => `${file} ${id} ${field} ${message}`);
}

describe("the dataset refuses", () => {
	test("nothing where nothing is wrong", () => {
		expect(problemsOf({})).toEqual([]);
	});

	test.each<[string, object, RegExp]>([
		[
			"an unknown source, with a suggestion",
			{ source: "nort-army" },
			/bad source unknown source 'nort-army' \(did you mean 'north-army'\?\)/,
		],
		[
			"an unknown conflict",
			{ conflict: "tset-war" },
			/bad conflict unknown conflict 'tset-war' \(did you mean 'test-war'/,
		],
		[
			"an unknown side",
			{ side: "east" },
			/bad side 'east' is no side of test-war; it has north, south, both, all/,
		],
		[
			"an end before the start",
			{ period: { start: "2020-01-01", end: "2019-12-31" } },
			/bad period ends \(2019-12-31\) before it starts/,
		],
		["a missing citation", { citation: undefined }, /bad citation /],
		[
			"a citation without a page",
			{ citation: { title: "t", publisher: "p", url: "not a url" } },
			/bad citation\.url/,
		],
		[
			"a script as a page",
			{ citation: { title: "t", publisher: "p", url: "javascript:alert(1)" } },
			/bad citation\.url/,
		],
		[
			"a low above a high",
			{ estimate: { low: 9, high: 2, qualifier: "range" } },
			/bad estimate low \(9\) is above high \(2\)/,
		],
		[
			"a best outside its bounds",
			{ estimate: { low: 1, best: 9, high: 2, qualifier: "range" } },
			/bad estimate best \(9\) lies outside/,
		],
		["an estimate without a number", { estimate: { qualifier: "about" } }, /bad estimate holds no number/],
		[
			"a qualifier that does not fit",
			{ estimate: { best: 5, qualifier: "at-least" } },
			/bad estimate.qualifier 'at-least' does not fit/,
		],
		[
			"a level without an interval",
			{ estimate: { best: 5, qualifier: "exact", confidence: 0.95 } },
			/bad estimate.confidence/,
		],
		[
			"a verified minimum without a low",
			{ estimate: { best: 5, qualifier: "exact", bounds: "verified-minimum" } },
			/bad estimate.bounds a verified minimum/,
		],
		["a fraction of a person", { estimate: { best: 1.5, qualifier: "exact" } }, /bad estimate\.best/],
		["a negative number", { estimate: { best: -1, qualifier: "exact" } }, /bad estimate\.best/],
		[
			"a report published before its period ends",
			{ published: "2020-01-31" },
			/bad published published \(2020-01-31\) before its period ends/,
		],
		[
			"a report recorded before it was published",
			{ recorded: "2020-01-15" },
			/bad recorded recorded \(2020-01-15\) before/,
		],
		[
			"a running total that starts late",
			{ period: { start: "2020-01-05", end: "2020-02-01" } },
			/bad span a running total starts on/,
		],
		["an impossible day", { published: "2020-02-30" }, /bad published is .2020-02-30.: not a calendar date/],
		["an unknown field", { killed: 5 }, /bad record .*killed/],
		["an unknown measure", { measure: "dead" }, /bad measure/],
		[
			"an inferred date that is absent",
			{ published: null, inferred: ["published"] },
			/bad inferred published is marked as inferred/,
		],
		[
			"a withdrawal before publication",
			{ standing: { status: "withdrawn", on: "2020-01-01" } },
			/bad standing withdrawn \(2020-01-01\) before/,
		],
		[
			"an origin that does not exist",
			{ derivedFrom: ["nobody"] },
			/bad derivedFrom 'nobody' is neither a source nor a report/,
		],
		[
			"a report that rests on itself",
			{ derivedFrom: ["bad"] },
			/bad derivedFrom a report cannot rest on itself/,
		],
	])("%s", (_, change, expected) => {
		const found = problemsOf(change);
		expect(found.join("\n")).toMatch(expected);
		expect(found[0]).toMatch(/^data\/conflicts\/test-war\/reports\/a\.ts /);
	});

	test("a duplicate id, naming both files", () => {
		const { problems } = parseDataset(
			raw([
				{ ...reportInput(), id: "twice" },
				{ ...reportInput(), id: "twice" },
			]),
		);
		expect(problems).toEqual([
			{ file: FILE, id: "twice", field: "id", message: `duplicate id, already in ${FILE}` },
		]);
	});

	test("a source whose body no conflict knows, which would make it a third party", () => {
		const misspelt = raw([]);
		const sources = {
			...sourceInputs,
			"north-army": { ...sourceInputs["north-army"], of: "nroth" },
		} as RawDataset["sources"];
		const { problems } = parseDataset({ ...misspelt, sources });
		expect(problems.map(({ message }) => message)).toEqual([
			"'nroth' is in no conflict's camps (did you mean 'north'?)",
		]);
	});

	test("all problems at once, not the first", () => {
		const several = raw([
			reportInput({ source: "x" }),
			reportInput({ side: "east" }),
			reportInput({ published: "2020-02-30" }),
		]);
		expect(() => buildDataset(several)).toThrow(/3 problem\(s\)[\s\S]*unknown source 'x'[\s\S]*/);
		expect(parseDataset(several).problems).toHaveLength(3);
	});
});

describe("the dataset keeps", () => {
	test("bounds that were published upside down, flagged and not swapped", () => {
		const estimate = { low: 13, best: 8, high: 2, qualifier: "interval", asPublished: true } as const;
		const { problems, reports } = parseDataset(raw([reportInput({ id: "inverted", estimate })]));
		expect(problems).toEqual([]);
		expect(reports.at(-1)?.estimate).toMatchObject({ low: 13, best: 8, high: 2, asPublished: true });
	});

	test("a forecast that is marked as one", () => {
		expect(problemsOf({ published: "2020-01-31", projection: true })).toEqual([]);
	});

	test("what it was given, frozen, with a version made of its content", () => {
		const one = buildDataset(raw([]));
		expect(() => Object.assign(one.reports[0] ?? {}, { measure: "wounded" })).toThrow(TypeError);
		expect(one.version).toMatch(/^2021-01-01-[0-9a-f]{8}$/);
		expect(buildDataset(raw([reportInput()])).version).not.toBe(one.version);
	});
});

describe("what is wrong is told with what would be right", () => {
	test.each<[string, object, string]>([
		[
			"a misspelt word",
			{ measure: "kiled" },
			"measure: is 'kiled'; accepted: killed, wounded, missing, captured",
		],
		["the nearest word", { method: "intelligance" }, "(did you mean 'intelligence'?)"],
		[
			"a misspelt field",
			{ publishd: "2020" },
			"record: unknown field 'publishd' (did you mean 'published'?)",
		],
		[
			"a misspelt field below",
			{ estimate: { bst: 5, qualifier: "about" } },
			"unknown field 'bst' (did you mean 'best'?)",
		],
		["a missing field", { citation: undefined }, "citation: is missing"],
		[
			"a fraction",
			{ estimate: { best: 1.5, qualifier: "exact" } },
			"estimate.best: is 1.5; a whole number is needed",
		],
		[
			"no date",
			{ published: "23 March" },
			"published: is '23 March': not a calendar date (YYYY, YYYY-MM or YYYY-MM-DD)",
		],
		[
			"a standing",
			{ standing: { status: "withdrwn" } },
			"accepted: standing, withdrawn, disowned, disputed (did you mean 'withdrawn'?)",
		],
		[
			"a scope",
			{ scope: { part: "x" } },
			'scope: is {"part":"x"}; accepted: \'whole\', or a record with subset',
		],
		["too many words", { words: "x".repeat(90) }, "at most 80 characters"],
		["a qualifier", { estimate: { low: 5, qualifier: "exact" } }, "; it would be at-least"],
		[
			"a day to come",
			{ period: { start: "2020-01-01", end: "2022-01-01" }, published: null },
			"lies (2022-01-01) after the day of entry",
		],
		["a side", { side: "nort" }, "it has north, south, both, all (did you mean 'north'?)"],
	])("%s", (_, change, expected) => {
		const { problems } = parseDataset(raw([{ ...reportInput(), id: "bad", ...change }]));
		const lines = formatProblems(problems).split("\n");
		expect(lines.join("\n")).toContain(expected);
		expect(lines).toHaveLength(problems.length);
	});
});

describe("a likely slip is told and stops nothing", () => {
	const warnings = (...changes: Partial<ReportInput>[]) => {
		const { problems, ...parsed } = parseDataset(raw(changes.map((change) => reportInput(change))));
		expect(problems).toEqual([]);
		return warningsOf(parsed, () => FILE).map(({ field, message }) => `${field}: ${message}`);
	};
	const citation = { title: "A page", publisher: "A paper", url: "https://example.org/page" };

	test("none where there is none", () => {
		expect(warnings()).toEqual([]);
	});

	test.each<[string, Partial<ReportInput>, RegExp]>([
		[
			"a copy",
			{ citation: { ...citation, url: "https://x.blogspot.com/a" } },
			/^citation\.weak: x\.blogspot\.com is a copy/,
		],
		["a wiki", { citation: { ...citation, url: "https://en.wikipedia.org/wiki/X" } }, /^citation\.weak: /],
		[
			"a file of a repository",
			{ citation: { ...citation, url: "https://github.com/a/b/blob/c/d.csv" } },
			/^citation\.weak: /,
		],
		[
			"a test address",
			{ citation: { ...citation, url: "https://web.test.example.org/a" } },
			/^citation\.url: /,
		],
		["an address as a title", { citation: { ...citation, title: citation.url } }, /^citation\.title: /],
		[
			"a file name as a title",
			{ citation: { ...citation, title: "the-toll", url: "https://example.org/the-toll" } },
			/^citation\.title: /,
		],
		["unfinished words", { note: "TODO: look again" }, /^note: 'TODO' does not belong/],
		["words that take sides", { note: "The orcs were counted" }, /^note: 'orcs' does not belong/],
		["'more than' lost", { words: "more than 1,000" }, /^estimate\.qualifier: is 'exact', .* 'at-least'/],
		["'about' lost", { words: "nearly 1,000" }, /^estimate\.qualifier: is 'exact', .* 'about'/],
		["'up to' lost", { words: "as many as 1,000" }, /^estimate\.qualifier: is 'exact', .* 'at-most'/],
		[
			"'lost' read as killed",
			{ words: "1,000 lost" },
			/^measure: is 'killed', but its words are '1,000 lost'/,
		],
		[
			"a statement after its page",
			{ citation: { ...citation, url: "https://example.org/2020/01/15/a" } },
			/^published: is 2 February 2020, but the cited page is of 15 January 2020/,
		],
	])("%s", (_, change, expected) => {
		expect(warnings({ ...change, estimate: { best: 1100, qualifier: "exact" } })[0]).toMatch(expected);
	});

	test("not where somebody else's word is quoted, or a newsroom publishes by itself", () => {
		const estimate = { best: 1100, qualifier: "exact" } as const;
		expect(warnings({ estimate, note: "He spoke of 'terrorists' eliminated." })).toEqual([]);
		expect(
			warnings({ estimate, citation: { ...citation, url: "https://github.com/TheEconomist/x" } }),
		).toEqual([]);
	});

	test("a total that falls without a note, and one statement entered twice", () => {
		const later = { period: { start: "2020-01-01", end: "2020-03-01" }, published: "2020-03-02" };
		const lower = { ...later, estimate: { best: 900, qualifier: "exact" } } as const;
		expect(warnings(lower)).toEqual([
			expect.stringMatching(/^estimate: 900 is below 1,000 of report-\d+, though a total does not fall/),
		]);
		expect(warnings({ ...lower, note: "Revised by the source." })).toEqual([]);
		expect(warnings({ ...lower, span: "stock" })).toEqual([]);
		expect(warnings({}, {})).toEqual([
			expect.stringMatching(/^id: is the same statement as report-/),
			expect.stringMatching(/^id: is the same statement as report-/),
		]);
	});
});

describe("what awaits a second reading", () => {
	test("is listed with the most shown first, then the newest", () => {
		const listed = awaitingSecondReading(dataset);
		const single = dataset.reports.filter(({ reading }) => reading === "single");
		expect(new Set(listed.map(({ report }) => report.id))).toEqual(new Set(single.map(({ id }) => id)));
		const shown = listed.map(({ shownOn }) => shownOn.length);
		expect(shown).toEqual([...shown].sort((a, b) => b - a));
		const hidden = listed
			.filter(({ shownOn }) => shownOn.length === 0)
			.map(({ report }) => report.published ?? "");
		expect(hidden[0]).not.toBe("");
		expect(hidden.indexOf("")).toBeGreaterThan(0);
		expect(hidden.slice(hidden.indexOf("")).every((day) => day === "")).toBe(true);
	});
});
