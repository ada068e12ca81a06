import childProcess from "node:child_process";
import http from "node:http";
import https from "node:https";
import { plugins } from "@citation-js/core";
import { describe, expect, test, vi } from "vitest";
import { dataset } from "@/data/dataset";
import { type CslItem, ownItem, plain, plainUrl } from "@/data/formats/citation/item";
import { cite } from "@/data/formats/citation/subjects";
import { toBibTeX, toCslJson, toReferences, toRis } from "@/data/formats/citation/write";
import { reportsOf } from "@/data/series";
import { decodeView } from "@/data/view";

const setting = { data: dataset, site: "https://losses.example.org", accessed: "2026-11-24" };
const { view } = decodeView(new URLSearchParams(), dataset);
const { own, originals } = cite({ of: "view", views: [view] }, setting);
const items = [own, ...originals];

const hostile = ownItem({
	key: "Odd  Key_é",
	title: "50% of \\input{x} & <b>$x_1$</b> ~ ^ #1\r\nER  - \u202eКиїв ‘née’ “x”",
	genre: "Record",
	url: plainUrl("https://a.example/{b}\\c?d=e f#g_h%20"),
	version: dataset.version,
	accessed: "2026-11-24",
});

const read = (text: string, forceType: string) =>
	plugins.input.chain(text, { forceType, generateGraph: false }) as unknown as CslItem[];

/** A name may come back as that of a person: what counts is that it reads the same. */
const namesOf = ({ author }: CslItem) =>
	(author as { literal?: string; family?: string }[]).map(({ literal, family }) => literal ?? family);

describe("files are read back as they were written", () => {
	test("BibTeX, its keys unique", () => {
		const entries = read(toBibTeX([...items, hostile]), "@bibtex/text");
		expect(entries.map(({ id }) => id)).toEqual([...items, hostile].map(({ id }) => id));
		expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
		for (const [index, item] of [...items, hostile].entries()) {
			const entry = entries[index] ?? expect.fail();
			expect(item.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
			expect(entry).toMatchObject({ title: item.title, publisher: item.publisher, URL: item.URL });
			expect(namesOf(entry)).toEqual(namesOf(item));
			expect(entry.issued).toEqual(item.issued);
			expect(entry.note).toContain("Accessed 2026-11-24");
			if (item.version) expect(entry.note).toContain(`Version ${item.version}`);
		}
	});

	test("RIS: each record ends, each value is one line", () => {
		const text = toRis([...items, hostile]);
		expect(text.match(/^ER {2}- $/gm)).toHaveLength(items.length + 1);
		expect(text.split("\r\n").every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
		const records = read(text, "@ris/file");
		for (const [index, item] of [...items, hostile].entries()) {
			expect(records[index]).toMatchObject({
				type: item.type,
				title: item.title,
				publisher: item.publisher,
				URL: item.URL,
				accessed: item.accessed,
			});
			expect(records[index]?.issued).toEqual(item.issued);
			expect(records[index]?.version).toBe(item.version);
		}
		expect(text.match(/^Y2 {2}- 2026\/11\/24\/$/gm)).toHaveLength(items.length + 1);
	});

	test("CSL-JSON", () => {
		expect(JSON.parse(toCslJson(items))).toEqual(items);
		expect(toCslJson([own])).toContain('"date-parts": [[2026,11,24]]');
	});
});

describe("what is odd does no harm", () => {
	test("a title is one line, without markup or a turn of direction", () => {
		expect(hostile.id).toBe("reported-losses-odd-key");
		expect(hostile.title).toBe("50% of \\input{x} & ‹b›$x_1$‹/b› ~ ^ #1 ER - Київ ‘née’ “x”");
		expect(plain("a\u2028b\u0000c")).toBe("a b c");
		expect(hostile.URL).toBe("https://a.example/%7Bb%7D%5Cc?d=e%20f#g_h%20");
	});

	test("LaTeX runs nothing of it, and nothing is lost", () => {
		const text = toBibTeX([hostile]);
		expect(text).toContain(
			"50\\% of \\textbackslash{}input\\{x\\} \\& ‹b›\\$x\\_1\\$‹/b› \\textasciitilde{} \\textasciicircum{} \\#1",
		);
		expect(text).toContain("Київ");
		expect(toBibTeX([{ ...own, author: [{ literal: "Mail & Guardian" }], publisher: "A_b" }])).toMatch(
			/author = \{\{Mail \\& Guardian\}\}[\s\S]*publisher = \{A\\_b\}/,
		);
	});

	test("a title keeps its capitals in every style of BibTeX", () => {
		expect(toBibTeX([{ ...own, title: "NATO: an estimate" }])).toContain("title = {{{NATO}: an estimate}}");
	});
});

/** The first letters, as quotation marks are set by the style. */
const letters = (text: string) => text.replace(/\P{L}/gu, "").slice(0, 3);

describe("every report and series of the dataset", () => {
	test("is cited in all forms, by somebody, without a gap, and without a request", () => {
		// The library brings its own ways to ask other servers, one of them in a process of its own.
		const asked = [
			vi.spyOn(globalThis, "fetch"),
			vi.spyOn(http, "request"),
			vi.spyOn(https, "request"),
			vi.spyOn(childProcess, "spawnSync"),
			vi.spyOn(childProcess, "execFileSync"),
		];
		const rows = dataset.series.flatMap((series) => reportsOf(series).slice(-1));
		const cited = [...dataset.reports, ...rows].map((report) => cite({ of: "report", report }, setting));
		expect(cited.every(({ originals: pages }) => pages.length === 1)).toBe(true);
		// A page that several reports were read on is cited alike for each source.
		const distinct = new Map(
			cited
				.flatMap((one) => [one.own, ...one.originals])
				.map((item) => [`${item.URL} ${item.title} ${item.author[0]?.literal}`, item]),
		);
		const all = [...distinct.values()];
		for (const { author, title, publisher, URL: url } of all) {
			expect(author.every(({ literal }) => literal.trim() !== "")).toBe(true);
			expect(title).not.toBe("");
			expect(publisher).not.toBe("");
			expect(() => new URL(url)).not.toThrow();
		}
		const texts = [...toReferences(all, "apa"), ...toReferences(all, "chicago")];
		expect(texts).toHaveLength(2 * all.length);
		for (const text of [...texts, toBibTeX(all), toRis(all), toCslJson(all)])
			expect(text).not.toMatch(/undefined|NaN|\[object|^\.|\.\. |“”/);
		for (const [index, text] of texts.entries()) {
			const { author } = all[index % all.length] ?? expect.fail();
			expect(letters(text).startsWith(letters(author[0]?.literal ?? "?"))).toBe(true);
		}
		// Chicago is no APA in disguise.
		expect(texts.slice(0, all.length).filter((text, index) => text === texts[all.length + index])).toEqual(
			[],
		);
		for (const one of asked) expect(one).not.toHaveBeenCalled();
	}, 60_000);
});
