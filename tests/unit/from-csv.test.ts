import { csvParse } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allReports } from "@/data/choose";
import { dataset } from "@/data/dataset";
import { unfitSign } from "@/data/foreign-text";
import { toCsv } from "@/data/formats/csv";
import { fromCsv } from "@/data/formats/from-csv";
import { publishedReportSchema } from "@/data/formats/schemas";
import { guard, unguard } from "@/data/formats/table";
import type { Report } from "@/data/types";
import * as words from "@/data/vocabulary";
import { datasetOf, report } from "./synthetic";

/** Texts that a file may hold: any characters, and those that a file of commas or a spreadsheet reads as its own. */
const nasty = fc
	.array(
		fc.oneof(
			fc.string({ unit: "binary", maxLength: 6 }),
			fc.constantFrom(
				"'",
				"''",
				'"',
				'""',
				"=",
				"+",
				"-",
				"@",
				",",
				";",
				"\t",
				"\n",
				"\r",
				"\r\n",
				" ",
				"＝",
				"true",
			),
		),
		{ minLength: 1, maxLength: 6 },
	)
	.map((parts) => parts.join("").trim())
	.filter((text) => text !== "");
/** As it may stand in the dataset, which is told of what nobody sees. */
const allowed = nasty.filter((text) => unfitSign(text.replaceAll("\n", " ")) === null);
const short = allowed.filter((text) => text.length <= 80);
const maybe = <T>(what: fc.Arbitrary<T>) => fc.option(what);
const count = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
const key = <T extends Record<string, unknown>>(vocabulary: T) =>
	fc.constantFrom(...words.keysOf(vocabulary));
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const day = fc
	.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([whole, length]) => whole.slice(0, length));
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });

const anyReport: fc.Arbitrary<Report> = fc
	.record({
		id: fc.oneof(
			slug,
			fc.tuple(slug, day).map((parts) => parts.join("@")),
		),
		series: maybe(slug),
		conflict: slug,
		side: slug,
		group: fc.record({
			of: key(words.groups),
			militia: key(words.inclusions),
			mercenaries: key(words.inclusions),
			otherServices: key(words.inclusions),
		}),
		scope: fc.oneof(fc.constant("whole" as const), fc.record({ subset: allowed })),
		measure: key(words.measures),
		includes: maybe(allowed),
		estimate: fc.record({
			low: maybe(count),
			best: maybe(count),
			high: maybe(count),
			qualifier: key(words.qualifiers),
			bounds: maybe(key(words.bounds)),
			confidence: maybe(fc.double({ min: 1e-9, max: 0.999999, noNaN: true })),
			asPublished: fc.boolean(),
		}),
		deaths: key(words.deathInclusions),
		period: fc.record({ start: maybe(date), end: maybe(date) }),
		span: key(words.spans),
		published: maybe(date),
		recorded: day,
		source: fc.constant("watchers"),
		speaker: maybe(allowed),
		method: key(words.methods),
		basis: maybe(allowed),
		words: maybe(short),
		derivedFrom: maybe(fc.array(slug, { maxLength: 3 })),
		citation: fc.record({
			title: allowed,
			publisher: allowed,
			url,
			published: maybe(date),
			weak: fc.boolean(),
			archived: maybe(url),
		}),
		standing: fc.oneof(
			fc.record({ status: fc.constantFrom("standing" as const, "disputed" as const) }),
			fc.record({ status: fc.constantFrom("withdrawn" as const, "disowned" as const), on: maybe(date) }),
		),
		reading: key(words.readings),
		inferred: fc.subarray(["period.start", "period.end", "published"] as const),
		projection: fc.boolean(),
		note: maybe(allowed),
	})
	.map((made) => publishedReportSchema.parse(made));

describe("CSV reads back to the same reports", () => {
	test("any valid report, whatever its texts", () => {
		fc.assert(
			fc.property(fc.uniqueArray(anyReport, { maxLength: 4, selector: ({ id }) => id }), (reports) => {
				expect(fromCsv(toCsv(reports, datasetOf([])))).toEqual({ reports, problems: [] });
			}),
			{ numRuns: 300 },
		);
	});

	test("every report of the dataset, rows of series among them", () => {
		const reports = allReports(dataset);
		const read = fromCsv(toCsv(reports, dataset));
		expect(read.problems).toEqual([]);
		expect(read.reports).toHaveLength(reports.length);
		const differing = reports.filter(
			(report, index) =>
				JSON.stringify(read.reports[index]) !== JSON.stringify(publishedReportSchema.parse(report)),
		);
		expect(differing.map(({ id }) => id)).toEqual([]);
	});

	test("a reader that is not ours sees the guarded text, and the rest as it was", () => {
		fc.assert(
			fc.property(allowed, (note) => {
				const one = report({ note });
				const [row] = csvParse(toCsv([one], datasetOf([one])));
				expect(row?.note).toBe(guard(note));
				expect(row?.note).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
			}),
		);
	});

	test("the guard can always be taken off again, and no two texts look alike under it", () => {
		fc.assert(
			fc.property(fc.oneof(nasty, fc.string({ unit: "binary" })), (text) => {
				expect(unguard(guard(text))).toBe(text);
			}),
		);
		for (const text of ["=1", "'=1", "''=1", "'quoted'", "'", "plain"])
			expect(unguard(guard(text))).toBe(text);
		expect(guard("'personnel', running total")).toBe("'personnel', running total");
	});
});

describe("a file that is not as it should be", () => {
	const good = toCsv([report({ id: "first", note: "two\nlines" }), report({ id: "second" })], datasetOf([]));
	const problemsOf = (text: string) => fromCsv(text).problems;
	const withCell = (column: string, value: string) => {
		const rows = csvParse(good);
		const cells = rows.columns.map((name) => (name === column ? value : (rows[1]?.[name] ?? "")));
		const quoted = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
		return `${good.trimEnd().split("\r\n").slice(0, -1).join("\r\n")}\r\n${quoted}\r\n`;
	};

	test.each([
		["low", "about 5", /no whole number/],
		["low", "-5", /no whole number/],
		["best", "1e3", /no whole number/],
		["confidence", "much", /no number/],
		["measure", "dead", /./],
		["published", "31.3.2022", /calendar date/],
		["recorded", "", /./],
		["as_published", "yes", /neither true nor false/],
		["scope", "half", /./],
		["scope_part", "the north", /whole/],
		["standing_on", "2022-01-01", /no such day/],
		["citation_url", "javascript:alert(1)", /./],
		["inferred", "birthday", /./],
		["derived_from_own", "", /neither true nor false/],
		["id", "first", /same id as on line 2/],
		["id", "An Id", /./],
	])("%s = '%s'", (column, value, message) => {
		const problems = problemsOf(withCell(column, value));
		expect(problems[0]).toMatchObject({ line: 4, column, value, message: expect.stringMatching(message) });
	});

	test("columns missing, unknown or twice are named, and nothing is read", () => {
		const header = good.split("\r\n")[0] ?? "";
		expect(problemsOf(good.replace("measure", "mesure"))).toEqual([
			{ line: 1, column: "measure", value: "measure", message: "this column is missing" },
			{ line: 1, column: "mesure", value: "mesure", message: "this column is not known" },
		]);
		expect(problemsOf(`${header},note\r\n`)[0]?.message).toMatch(/twice/);
		expect(problemsOf("")[0]?.message).toMatch(/missing/);
		expect(fromCsv(good.replace("measure", "mesure")).reports).toEqual([]);
	});

	test("a row of another length, and what is no CSV at all", () => {
		expect(problemsOf(`${good}a,b\r\n`)[0]).toMatchObject({
			line: 5,
			message: expect.stringMatching(/2 cells/),
		});
		expect(problemsOf(`${good}"never closed`)[0]?.message).toMatch(/no CSV/);
	});

	test("a byte order mark, as a spreadsheet writes it, does no harm", () => {
		expect(problemsOf(`\ufeff${good}`)).toEqual([]);
	});
});
