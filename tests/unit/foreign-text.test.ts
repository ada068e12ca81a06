import { describe, expect, test } from "vitest";
import { buildDataset } from "@/data/build";
import { dataset } from "@/data/dataset";
import { cut, isPlainAddress, unfitSign, visible, withoutUnfit } from "@/data/foreign-text";
import { citationSchema, reportSchema, sourceSchema } from "@/data/schema";
import { toRows } from "@/data/series-csv";
import { decodeView } from "@/data/view";
import { bodies, conflictInput, reportInput, sourceInputs } from "./synthetic";

/** Signs that turn or hide what stands beside them, by their names in Unicode. */
const UNSEEN = {
	"right-to-left override": "\u202e",
	"left-to-right isolate": "\u2066",
	"pop directional isolate": "\u2069",
	"right-to-left mark": "\u200f",
	"zero width space": "\u200b",
	"byte order mark within": "a\ufeffb",
	"soft hyphen": "\u00ad",
	"line separator": "a\u2028b",
	escape: "\u001b[31m",
	"control sequence introducer": "\u009b31m",
	NUL: "\0",
	"half of a pair": "\ud800",
	"no character": "a\uffffb",
	"tag letter": "\u{e0041}",
};

describe("signs that nobody sees", () => {
	test.each(Object.entries(UNSEEN))("%s: found, spelt out, left out", (_, sign) => {
		const text = `nato ${sign} killed`;
		expect(unfitSign(text)).toMatch(/^U\+[0-9A-F]{4,5}$/);
		expect(unfitSign(visible(text))).toBe(null);
		expect(visible(text)).toContain(`[${unfitSign(text)}]`);
		expect(unfitSign(withoutUnfit(text))).toBe(null);
	});

	test("letters of any language, their marks and joiners are none of these", () => {
		for (const text of ["Вбитих", "قتلى", "הרוגים", "می\u200cخواهم", "क्\u200dष", "e\u0301", "👨\u200d👩"])
			expect(unfitSign(text), text).toBe(null);
	});

	test("no text of the dataset holds one, lines' ends aside", () => {
		const { reports, sources, conflicts, series } = dataset;
		expect(unfitSign(JSON.stringify([reports, sources, conflicts, series]))).toBe(null);
	});
});

test("what is repeated is short, and no pair of it is cut in two", () => {
	expect(cut("x".repeat(60))).toBe("x".repeat(60));
	expect(cut("x".repeat(61))).toBe(`${"x".repeat(60)}…`);
	expect(cut("😀".repeat(1000))).toBe(`${"😀".repeat(60)}…`);
	expect(cut(`a\u202e${"b".repeat(90)}`, 5)).toBe("a[U+202E]bbb…");
});

test("a message on an address never turns the direction of what follows it", () => {
	const { problems } = decodeView(new URLSearchParams("source=\u202enato&x\u2066=1"), dataset);
	expect(problems.map(({ parameter }) => parameter)).toEqual(["source", "x[U+2066]"]);
	for (const { message, value, parameter } of problems)
		expect(unfitSign(message + value + parameter)).toBe(null);
});

describe("at the door of the dataset", () => {
	test.each(Object.entries(UNSEEN))("%s in a text is refused, and named", (_, sign) => {
		const { success, error } = reportSchema.safeParse(reportInput({ note: `Said ${sign} twice.` }));
		expect(success).toBe(false);
		expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
			["note", expect.stringMatching(/^holds U\+[0-9A-F]+, which nobody sees/)],
		]);
	});

	test("lines may end, and any language may be written", () => {
		const note = "First.\nSecond: قتلى, הרוגים, Вбитих.";
		expect(reportSchema.parse(reportInput({ note })).note).toBe(note);
	});

	test("an error on a terminal shows no command of the record", () => {
		const bad = reportInput({ note: "\u001b[2Jgone \u202e", measure: "\u001b]0;x\u0007" as "killed" });
		const build = () =>
			buildDataset({
				conflicts: [conflictInput],
				sources: sourceInputs,
				bodies,
				reportFiles: [{ file: "a.ts", reports: [bad] }],
				series: [],
				ledger: [],
			});
		expect(build).toThrow(/U\+001B/);
		try {
			build();
		} catch (error) {
			expect(unfitSign(String(error).replaceAll("\n", " "))).toBe(null);
		}
	});

	const addresses = [
		"javascript:alert(1)",
		"data:text/html,x",
		"https:evil.example",
		"//evil.example/",
		"ftp://example.org/",
		'https://example.org/"onload="x',
		"https://example.org/<script>",
		"https://example.org/a b",
		"https://example.org/\\x",
		"https://example.org/\u202ex",
		"https://example.org/é",
		"https://user:pass@example.org/",
		"https://good.example@evil.example/",
	];

	test.each(addresses)("%s is no address to look a figure up at", (url) => {
		expect(isPlainAddress(url)).toBe(false);
		expect(citationSchema.safeParse({ title: "A", publisher: "B", url }).success).toBe(false);
		const line = { line: 2, cells: { date: "2022-03-23", best: "1", url } };
		expect(toRows([line], "a.csv", "a").problems.map(({ field }) => field)).toEqual(["url"]);
	});

	test("an address as others write it is taken", () => {
		for (const url of ["https://example.org/a(b)'c;d?e=f%20g&h=[1]#i", "http://xn--80ak6aa92e.example/"])
			expect(isPlainAddress(url), url).toBe(true);
	});

	test("no id is a name that every object has", () => {
		for (const id of ["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])
			expect(sourceSchema.shape.id.safeParse(id).success, id).toBe(false);
	});
});
