import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countsInWords, makeSearch, makeSearchInSteps } from "@/data/search/engine";
import { highlight, snippet } from "@/data/search/highlight";
import { documents, siteSearch } from "@/data/search/site";
import { queryTerms } from "@/data/search/terms";

const NATO = "nato-2022-03-23-ru-mil-killed";
const ids = (query: string, kind?: string) =>
	siteSearch(query)
		.results.filter(({ document }) => !kind || document.kind === kind)
		.map(({ document }) => document.id);

describe("the search finds", () => {
	test.each([
		["a source by its name", "nato", "nato"],
		["a source by another name of it", "Pentagon", "us-dod"],
		["a person by the first letters", "stolten", "nato"],
		["a slip of the pen", "Stoltenbreg", "nato"],
		["a war", "Falklands", "falklands-1982"],
		["a series", "general staff running total", "ua-general-staff-personnel"],
		["a country-year series", "ucdp ukraine", "ucdp-total-ukraine"],
		["words of a note", "one witness and one route", "rferl-belarus-2022-03-13-ru-mil-killed"],
		["an id", NATO, NATO],
		["two words of different fields", "nato 7,000", NATO],
	])("%s: %s", (_, query, expected) => {
		expect(ids(query)).toContain(expected);
	});

	test.each([
		["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskyi", "Zelenskij", "zélensky"],
		["15,000", "15000", "15 000", "15.000", "15\u202f000", "15’000"],
		["23 March 2022", "2022-03-23", "March 23, 2022", "23rd mar 2022", "23 MARCH 2022"],
		["casualties", "casualty", "CASUALTIES"],
		["Kyiv", "Kiev"],
		["defence", "defense"],
	])("the same for %s and its other spellings", (first, ...others) => {
		const expected = ids(first);
		expect(expected.length).toBeGreaterThan(1);
		for (const other of others) expect(ids(other), other).toEqual(expected);
	});

	test("a number as it is written, not as the beginning of a longer one", () => {
		expect(ids("15,000", "report")).toContain(NATO);
		for (const { document } of siteSearch("15,000").results)
			expect(JSON.stringify(document)).toMatch(/15,000(?!,?\d)|15000(?!\d)/);
	});

	test("the reports of a day, a month and a year", () => {
		expect(ids("23 March 2022")).toContain(NATO);
		expect(ids("March 2022")).toContain(NATO);
		expect(ids("2022-03")).toEqual(ids("March 2022"));
		expect(ids("nato 2022")).toContain(NATO);
		expect(ids("24 March 2022")).not.toContain(NATO);
	});

	test("near spellings only where nothing is spelt so, and says it", () => {
		expect(siteSearch("Iraq").near).toBe(false);
		expect(ids("Iraq", "conflict")).not.toContain("syria-2011");
		expect(siteSearch("Stoltenbreg").near).toBe(true);
	});

	test("nothing for what is not there, and nothing for nothing", () => {
		for (const query of ["", "   ", "the of and", "qqqqzzzz", "<>", "...", "nato qqqqzzzz"])
			expect(siteSearch(query).results, query).toEqual([]);
	});

	test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "prototype"])(
		"%s as any other word, in a query and in a text",
		async (word) => {
			expect(() => siteSearch(word)).not.toThrow();
			const one = { kind: "report", id: "one", title: word, detail: "", names: [word], text: word } as const;
			const other = { kind: "report", id: "other", title: "nato", detail: "" } as const;
			for (const search of [makeSearch([one, other]), await makeSearchInSteps([one, other])]) {
				expect(search(word).results.map(({ document }) => document.id)).toEqual(["one"]);
				expect(search("nato").results.map(({ document }) => document.id)).toEqual(["other"]);
				expect(
					highlight(word, search(word).results[0]?.terms ?? new Set()).some((piece) => piece.matched),
				).toBe(true);
			}
		},
	);

	test("every report, source, conflict and series by its id", () => {
		for (const { id, kind } of documents.filter((_, index) => index % 29 === 0))
			expect(ids(id, kind), id).toContain(id);
	});

	test("counts them in words", () => {
		expect(countsInWords({ conflict: 0, source: 1, series: 1, report: 1200 })).toBe(
			"1 source, 1 series, 1,200 reports",
		);
		expect(countsInWords({ conflict: 0, source: 0, series: 0, report: 0 })).toBe("Nothing found");
	});
});

describe("what was matched", () => {
	test("is marked as it stands in the text, accents and separators kept", () => {
		const [result] = siteSearch("zelensky").results;
		const pieces = highlight("Volodymyr Zelénskyy said 1,300 on 12 March 2022", result?.terms ?? new Set());
		expect(pieces.filter(({ matched }) => matched).map(({ text }) => text)).toEqual(["Zelénskyy"]);
		const marked = (text: string, query: string) =>
			highlight(text, new Set(queryTerms(query)))
				.filter((piece) => piece.matched)
				.map((piece) => piece.text);
		expect(marked("7,000–15,000 killed", "15000")).toEqual(["15,000"]);
		expect(marked("as of 23 March 2022, published 2022-03-24", "2022-03-23")).toEqual(["23 March 2022"]);
	});

	test("loses nothing of any text, whatever is asked", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, query) => {
				const terms = new Set(queryTerms(query));
				expect(
					highlight(text, terms)
						.map((piece) => piece.text)
						.join(""),
				).toBe(text);
				siteSearch(query);
			}),
		);
	});

	test("is quoted from a long text with what stands around it", () => {
		const text = `${"word ".repeat(100)}needle ${"more ".repeat(100)}`;
		const quoted = snippet(text, new Set(["needle"])) ?? "";
		expect(quoted).toContain("needle");
		expect(quoted.length).toBeLessThan(200);
		expect(snippet(text, new Set(["absent"]))).toBeNull();
	});
});

test("the file that the dialog loads stays under 150 kB gzipped", () => {
	const bytes = gzipSync(JSON.stringify({ version: "0", documents })).length;
	console.log(`search index: ${(bytes / 1000).toFixed(1)} kB of ${documents.length} documents`);
	expect(bytes).toBeLessThan(150_000);
});
