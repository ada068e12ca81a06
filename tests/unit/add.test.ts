import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { checkDraft } from "@/data/add/draft";
import { readEstimate } from "@/data/add/estimate";
import { fileFor } from "@/data/add/files";
import { defaultsIn, readRecord, withDefaults } from "@/data/add/record";
import { findSources, sourceFileFor } from "@/data/add/source";
import { dataset } from "@/data/dataset";
import { rawDataset } from "@/data/raw";
import { warningsOf } from "@/data/warnings";

const project = process.cwd();
mkdirSync("tests/output", { recursive: true });
const root = mkdtempSync(join(project, "tests/output/add-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** False once something was run in the copy of the data, or written to it. */
let isFresh = false;

/** A copy of the data folder inside the project, so that packages are found from it. */
function copyData(): void {
	if (isFresh) return;
	rmSync(join(root, "data"), { recursive: true, force: true });
	cpSync("data", join(root, "data"), { recursive: true });
	isFresh = true;
}

function run(script: string, args: string[] = [], input = "") {
	isFresh = false;
	const { status, stdout, stderr } = spawnSync(join(project, "node_modules/.bin/tsx"), [script, ...args], {
		cwd: root,
		input,
		encoding: "utf8",
	});
	return { status, stdout, stderr };
}

function add(record: object, args: string[] = []) {
	writeFileSync(join(root, "record.json"), JSON.stringify(record));
	return run("data/add.ts", ["--from", "record.json", ...args]);
}

const read = (file: string) => readFileSync(join(root, file), "utf8");

const record = {
	id: "nato-test-2022-03-24-russia-military-killed",
	conflict: "russia-ukraine-2022",
	side: "russia",
	group: { of: "military" },
	measure: "killed",
	estimate: { low: 7000, high: 15000, qualifier: "range", bounds: "expert-range" },
	period: { start: "2022-02-24", end: "2022-03-24" },
	span: "cumulative",
	published: "2022-03-24",
	recorded: "2026-12-01",
	source: "nato",
	method: "intelligence",
	citation: { title: "A page", publisher: "A paper", url: "https://example.org/page" },
};

describe("data:add from a file", () => {
	beforeEach(copyData);

	test("writes the record where it belongs, as the formatter would, and the dataset loads with it", () => {
		const { status, stdout, stderr } = add(record);
		expect(stderr).toBe("");
		expect(status).toBe(0);
		const file = "data/conflicts/russia-ukraine-2022/reports/russia-2022-q1b.ts";
		expect(stdout).toContain(`Report ${record.id} written to ${file}\n`);
		expect(stdout).toContain(`${dataset.reports.length + 1} reports`);
		const written = read(file);
		// What the file says for all its records is not said again, but the day of entry is.
		expect(written.slice(written.indexOf(`id: "${record.id}"`))).toBe(`id: "${record.id}",
			source: "nato",
			measure: "killed",
			estimate: { low: 7000, high: 15000, qualifier: "range", bounds: "expert-range" },
			period: { end: "2022-03-24" },
			published: "2022-03-24",
			recorded: "2026-12-01",
			method: "intelligence",
			citation: { title: "A page", publisher: "A paper", url: "https://example.org/page" },
		},
	],
);
`);
		expect(add(record).stderr).toContain("duplicate id");
	});

	test("makes and lists a file for a year that has none, with a new source, and all of it compiles", () => {
		const { status, stdout, stderr } = add({
			...record,
			id: "new-watch-2027-01-31-ukraine-civilians-killed",
			side: "ukraine",
			group: { of: "civilians" },
			source: "new-watch",
			published: "2027-02-01",
			period: { start: "2022-02-24", end: "2027-01-31" },
			recorded: "2027-02-02",
			newSource: {
				name: "New Watch",
				short: "New Watch",
				kind: "ngo",
				of: null,
				about: "Counts names, and belongs to no side.",
			},
		});
		expect(stderr).toBe("");
		expect(status).toBe(0);
		expect(stdout).toContain("Source new-watch written to data/sources/igo-ngo-academic.ts");
		expect(read("data/conflicts/index.ts")).toContain(
			'{ file: at("russia-ukraine-2022/reports/ukraine-2027"), reports: russiaUkraine2022Ukraine2027 },',
		);
		const config = {
			extends: join(project, "tsconfig.json"),
			include: ["data/**/*.ts"],
			compilerOptions: { incremental: false },
		};
		writeFileSync(join(root, "tsconfig.json"), JSON.stringify(config));
		const tsc = spawnSync(join(project, "node_modules/.bin/tsc"), ["--noEmit", "-p", root], {
			encoding: "utf8",
		});
		expect(tsc.stdout).toBe("");
		expect(tsc.status).toBe(0);
	});

	test("refuses what the dataset refuses, a line each with what would be right, and writes nothing", () => {
		const before = read("data/conflicts/russia-ukraine-2022/reports/russia-2022-q1b.ts");
		const { status, stderr } = add({
			...record,
			source: "nata",
			measure: "killd",
			estimate: { best: 5, qualifer: "exact" },
		});
		expect(status).toBe(1);
		expect(stderr).toMatch(/: measure: is 'killd'; accepted: killed, .* \(did you mean 'killed'\?\)/);
		expect(stderr).toMatch(/: estimate: unknown field 'qualifer' \(did you mean 'qualifier'\?\)/);
		expect(stderr).toContain("Nothing was written.");
		expect(add({ ...record, source: "nata" }).stderr).toMatch(
			/: source: unknown source 'nata' \(did you mean 'nato'\?\)/,
		);
		expect(read("data/conflicts/russia-ukraine-2022/reports/russia-2022-q1b.ts")).toBe(before);
	});

	test.each([
		["null", "holds null; one report is needed"],
		["[1,2]", "holds a list; one report is needed"],
		['"x"', 'holds the string "x"; one report is needed'],
		["", "is empty; one report is needed"],
		['{"id": "x",', "is no JSON: "],
		['{"reading": "second"}', "reading: is \"second\"; a new record is 'single'"],
		['{"file": "data/conflicts/../x/reports/a.ts"}', 'file: is "data/conflicts/../x/reports/a.ts"'],
		['{"source": "nato", "newSource": {"id": "nato-x"}}', 'newSource.id: is "nato-x"'],
	])("refuses %s by the name of its file", (text, message) => {
		writeFileSync(join(root, "record.json"), text);
		expect(() => readRecord(join(root, "record.json"))).toThrow(`record.json: ${message}`);
	});

	test("names a file that is none, and reads one that begins with the mark of its encoding", () => {
		expect(() => readRecord(root)).toThrow(`${root}: is a folder`);
		expect(() => readRecord("nowhere.json")).toThrow("nowhere.json: there is no such file");
		writeFileSync(join(root, "record.json"), `\uFEFF${JSON.stringify(record)}`);
		expect(readRecord(join(root, "record.json")).report).toEqual({ ...record, reading: "single" });
	});

	test("says all that is wrong at once, by the name of the record's file", () => {
		const { published: _, method: __, ...part } = record;
		const wrong = {
			...part,
			source: "nata",
			estimate: { low: 9, high: 7, qualifier: "range" },
			period: { start: "2022-05-24", end: "2022-03-24" },
		};
		const { problems } = checkDraft(rawDataset, { report: wrong as never }, "record.json");
		expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
			"record.json published",
			"record.json method",
			"record.json source",
			"record.json period",
			"record.json span",
			"record.json estimate",
		]);
		const [unknown] = checkDraft(
			rawDataset,
			{ report: { ...record, conflict: "russia-ukraine" } as never },
			"r",
		).problems;
		expect(unknown?.message).toMatch(/unknown conflict 'russia-ukraine'.*; there are .*russia-ukraine-2022/);
	});

	test("takes what a record leaves out from what its file says, and nothing where there is no such file", () => {
		const { side: _, group: __, span: ___, recorded: ____, ...part } = record;
		const defaults = { side: "gaza", group: { of: "all", militia: "in" }, span: "period", start: null };
		const { report, taken } = withDefaults({ ...part, period: { end: "2022-03-24" } } as never, defaults);
		expect(report).toMatchObject({
			side: "gaza",
			group: { of: "all", militia: "in" },
			period: { start: null, end: "2022-03-24" },
		});
		expect(taken).toEqual(["side", "group", "span", "period.start"]);
		expect(withDefaults(record as never, defaults)).toEqual({ report: record, taken: [] });
		for (const { file, reports } of rawDataset.reportFiles)
			for (const name of ["conflict", "side", "group", "span", "start", "recorded"])
				expect(defaultsIn(readFileSync(file, "utf8")), `${file} of ${reports.length}`).toHaveProperty(name);
	});

	test("writes no source where its report cannot be written", () => {
		const file = "data/conflicts/russia-ukraine-2022/reports/russia-2022-q1b.ts";
		const sources = "data/sources/igo-ngo-academic.ts";
		writeFileSync(join(root, file), read(file).replace(/\n\t\],\n\);\n$/, "\n\t], );\n"));
		const before = [read(file), read(sources)];
		const { status, stderr } = add({
			...record,
			source: "new-watch",
			file,
			newSource: { name: "New Watch", short: "New Watch", kind: "ngo", of: null, about: "Counts names." },
		});
		expect(stderr).toContain(`${file} does not end as the files of reports do`);
		expect(status).toBe(1);
		expect([read(file), read(sources)]).toEqual(before);
	});

	test("tells a likely slip, and writes all the same", () => {
		const { status, stdout } = add({
			...record,
			words: "more than 7,000",
			estimate: { best: 7000, qualifier: "exact" },
			citation: { ...record.citation, url: "https://somebody.blogspot.com/2022/03/a" },
		});
		expect(status).toBe(0);
		expect(stdout).toMatch(/estimate\.qualifier: is 'exact', but its words are 'more than 7,000'/);
		expect(stdout).toMatch(/citation\.weak: somebody\.blogspot\.com is a copy/);
	});
});

test("data:add asks in a terminal, asks again with the reason, and finds a source by a slip of the pen", () => {
	copyData();
	const answers = [
		"example.org/page",
		"https://example.org/page",
		"NATO: up to 15,000 Russian soldiers killed",
		"A paper",
		"n",
		"Stoltenbreg",
		"1",
		"a senior NATO officer, unnamed",
		"russia-ukraine-2022",
		"russia",
		"military",
		"kild",
		"killed",
		"unstated",
		"many",
		"7,000 to 15,000",
		"expert-range",
		"between 7,000 and 15,000",
		"",
		"24 March",
		"2022-03-24",
		"cumulative",
		"2022-03-22",
		"",
		"intelligence",
		"",
		"",
		"",
		"2026-12-01",
		"",
		// The rules find that it was published before its last day: the day is asked again.
		"2022-03-24",
		"",
		"y",
	];
	const { status, stdout, stderr } = run("data/add.ts", [], `${answers.join("\n")}\n`);
	expect(stderr).toBe("");
	expect(stdout).toContain("a full address is needed");
	expect(stdout).toContain("1. nato (NATO)");
	expect(stdout).toContain("'kild' is none of killed, ");
	expect(stdout).toContain("write one number or one range in digits");
	expect(stdout).toContain("'24 March' is no calendar date");
	expect(stdout).toContain("published (2022-03-22) before its period ends (2022-03-24)");
	expect(stdout).toContain("Report nato-2022-03-24-russia-military-killed written to");
	expect(status).toBe(0);
	expect(run("data/add.ts", [], "https://example.org/page\n").stderr).toContain(
		"the answers ended at: Its headline",
	);
});

describe("the parts of data:add", () => {
	test.each([
		["1,351", { best: 1351, qualifier: "exact" }],
		["about 1 300", { best: 1300, qualifier: "about" }],
		["more than 15,000", { low: 15000, qualifier: "at-least" }],
		["as many as 120000", { high: 120000, qualifier: "at-most" }],
		["7,000-15,000", { low: 7000, high: 15000, qualifier: "range", bounds: "expert-range" }],
		["between 30,000 and 40,000", { low: 30000, high: 40000, qualifier: "range", bounds: "expert-range" }],
		["estimated 7,000 to 15,000", { low: 7000, high: 15000, qualifier: "range", bounds: "expert-range" }],
		["500–1,000", { low: 500, high: 1000, qualifier: "range", bounds: "expert-range" }],
		["500 000", { best: 500000, qualifier: "exact" }],
		["no more than 500", { high: 500, qualifier: "at-most" }],
		["not more than 500", { high: 500, qualifier: "at-most" }],
		["never over 500", { high: 500, qualifier: "at-most" }],
		["does not exceed 500", { high: 500, qualifier: "at-most" }],
		["didn't exceed 500", { high: 500, qualifier: "at-most" }],
		["fewer than 500", { high: 500, qualifier: "at-most" }],
		["<500", { high: 500, qualifier: "at-most" }],
		["500 or fewer", { high: 500, qualifier: "at-most" }],
		["never under 500", { low: 500, qualifier: "at-least" }],
		["no fewer than 500", { low: 500, qualifier: "at-least" }],
		["not less than 500", { low: 500, qualifier: "at-least" }],
		["probably over 500 dead", { low: 500, qualifier: "at-least" }],
		["more than an estimated 500", { low: 500, qualifier: "at-least" }],
		["about at least 500", { low: 500, qualifier: "at-least" }],
		["1,500+", { low: 1500, qualifier: "at-least" }],
		["about 1,500 or more", { low: 1500, qualifier: "at-least" }],
		["> 500", { low: 500, qualifier: "at-least" }],
		["overall 500", { best: 500, qualifier: "exact" }],
		["500 over two weeks", { best: 500, qualifier: "exact" }],
		["somewhat 500", { best: 500, qualifier: "exact" }],
		["500 or so", { best: 500, qualifier: "about" }],
		["~500", { best: 500, qualifier: "about" }],
		["many", null],
		["15k", null],
		["1.5 million", null],
		["5 of 7", null],
		["7-15 thousand", null],
		["7k-15k", null],
		["7-15,000", null],
		["half of 500", null],
		["15%", null],
		["1.5", null],
		["15,000-7,000", null],
		["500 and 600", null],
		["500 or 600", null],
		["between two and 4,000", null],
		["1,300-1,500+", null],
		["more than 7,000 to 15,000", null],
		["up to 7,000-15,000", null],
		["up to 500 or more", null],
		["over a week, 500", null],
		["not 500", null],
		["more than 5, no more than 9", null],
	])("reads %s", (text, expected) => {
		expect(readEstimate(text)).toEqual(expected);
	});

	test("choose the file by conflict, side and date", () => {
		const at = (change: object) =>
			fileFor({ ...record, ...change } as never, rawDataset).replace("data/conflicts/", "");
		expect(at({ published: "2023-04-01" })).toMatch(/^russia-ukraine-2022\/reports\/russia-2023-/);
		expect(at({ side: "ukraine", published: "2031-01-01" })).toBe(
			"russia-ukraine-2022/reports/ukraine-2031.ts",
		);
		expect(at({ conflict: "georgia-2008" })).toBe("georgia-2008/reports/tolls.ts");
		expect(at({ conflict: "lebanon-2023" })).toBe("lebanon-2023/reports/tolls.ts");
	});

	test("find sources, and put a new one beside its like", () => {
		expect(findSources("Pentagon", dataset).map(({ id }) => id)).toContain("us-dod");
		expect(findSources("general staf", dataset).map(({ id }) => id)).toContain("ua-general-staff");
		expect(sourceFileFor({ of: "nato", kind: "alliance" })).toBe("data/sources/uk-nato.ts");
		expect(sourceFileFor({ of: null, kind: "person" })).toBe("data/sources/media-and-counts.ts");
	});
});

describe("a source of a name that is there", () => {
	const newSource = { name: "Nato", short: "N.A.T.O.", kind: "alliance", of: "nato", about: "A second one." };
	const check = (entry: object) =>
		checkDraft(
			rawDataset,
			{ report: { ...record, source: "nato-x" }, newSource: entry } as never,
			"record.json",
		);

	test("is refused, unless it says why it is kept apart", () => {
		expect(check(newSource).problems).toEqual([
			expect.objectContaining({
				file: "record.json",
				field: "newSource.name",
				message: expect.stringMatching(/^'Nato' shares a name with 'nato' \(NATO\)/),
			}),
		]);
		const apart = check({ ...newSource, identity: "A club of the same name." });
		expect(apart.problems).toEqual([]);
	});

	test("is a likely slip wherever it is written, unless both say why", () => {
		const [first] = dataset.sources;
		if (!first) throw new Error("no source");
		const second = { ...first, id: "a-second", name: `The ${first.name.toUpperCase()}`, identity: null };
		const named = (sources: typeof dataset.sources) =>
			warningsOf({ reports: [], series: [], sources }, () => "data").map(({ id, field }) => `${id} ${field}`);
		const apart = { ...first, identity: "Another body." };
		expect(named([first])).toEqual([]);
		expect(named([second, apart])).toEqual(["a-second name"]);
		expect(named([apart, { ...second, identity: "Another body." }])).toEqual([]);
	});
});

describe("data:check", () => {
	beforeEach(copyData);
	const reports = "data/conflicts/russia-ukraine-2022/reports";
	const listed = rawDataset.series.filter(({ file, facts }) => file.endsWith(`/${facts.id}.csv`));
	const [series, other] = listed.map(({ file }) => file) as [string, string];

	test("names files of reports and rows that no list holds", () => {
		cpSync(join(root, reports, "russia-2022-q1b.ts"), join(root, reports, "unlisted.ts"));
		cpSync(join(root, series), join(root, series.replace(/[^/]+$/, "unlisted.csv")));
		const { status, stderr } = run("data/check.ts");
		expect(status).toBe(1);
		expect(stderr).toContain(
			`${reports}/unlisted.ts: file: list: is not in the list of data/conflicts/index.ts`,
		);
		expect(stderr).toContain("/unlisted.csv: file: list: no series is of this name");
		expect(stderr).toContain("2 problems");
	});

	test("says in a line each which files of rows are missing or of other columns", () => {
		rmSync(join(root, series));
		writeFileSync(join(root, other), `day${read(other).slice("date".length)}`);
		const { status, stderr } = run("data/check.ts");
		expect(status).toBe(1);
		expect(stderr.trimEnd().split("\n")).toEqual([
			expect.stringMatching(/\.csv: .*: file: is missing, though its series is listed$/),
			expect.stringMatching(/\.csv: .*: header: unknown column 'day'$/),
			"The rest of the dataset is checked once this is mended.",
		]);
	});

	test("says in a line what is no TypeScript, or fails as it loads", () => {
		const file = `${reports}/russia-2022-q1b.ts`;
		const text = read(file);
		writeFileSync(join(root, file), text.replace('id: "', 'id: = "'));
		const slip = run("data/check.ts");
		expect(slip.status).toBe(1);
		expect(slip.stderr).toMatch(new RegExp(`^${file}:\\d+: Unexpected "="\n`));
		expect(slip.stderr).not.toContain("    at ");
		writeFileSync(join(root, file), text.replace(/id: "[^"]*"/, "id: unknownName"));
		expect(run("data/check.ts").stderr).toMatch(new RegExp(`^${file}:\\d+: unknownName is not defined\n`));
	});

	test("reads rows as Excel writes them, and refuses an option that it does not know", () => {
		writeFileSync(join(root, series), `\uFEFF${read(series)}`);
		expect(run("data/check.ts")).toMatchObject({ status: 0, stderr: "" });
		const { status, stderr } = run("data/check.ts", ["--al"]);
		expect(status).toBe(1);
		expect(stderr).toMatch(/^Unknown option '--al'/);
	});
});
