import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import type { CslItem } from "@/data/formats/citation/item";
import { originalItems } from "@/data/formats/citation/originals";
import { cite, type Subject } from "@/data/formats/citation/subjects";
import { toReferences } from "@/data/formats/citation/write";
import { decodeView } from "@/data/view";

const { version } = dataset;
const data = { ...dataset, version: "2026-11-23-5b0bd492" };
const setting = { data, site: "https://losses.example.org", accessed: "2026-11-24" };
const nato = dataset.reports.find(({ id }) => id === "nato-2022-03-23-ru-mil-killed") ?? expect.fail();
const { view } = decodeView(new URLSearchParams("source=nato&to=2022-03-31&baseline=none"), dataset);

const inBoth = (item: CslItem | undefined) => {
	const items = item ? [item] : expect.fail("no item");
	return { apa: toReferences(items, "apa")[0], chicago: toReferences(items, "chicago")[0] };
};
const own = (subject: Subject) => inBoth(cite(subject, setting).own);

describe("references, by strings written out by the manuals' rules", () => {
	test("a report, and the page that it was read on, which gives no day", () => {
		expect(own({ of: "report", report: nato })).toEqual({
			apa: "Reported Losses contributors. (2026). Russian soldiers reported killed: 7,000–15,000 (NATO), as of 23 March 2022 (Version 2026-11-23-5b0bd492) [Record]. Reported Losses. https://losses.example.org/reports/nato-2022-03-23-ru-mil-killed",
			chicago:
				"Reported Losses contributors. 2026. “Russian soldiers reported killed: 7,000–15,000 (NATO), as of 23 March 2022.” Record. Version 2026-11-23-5b0bd492. Reported Losses. November 23, 2026. Accessed November 24, 2026. https://losses.example.org/reports/nato-2022-03-23-ru-mil-killed.",
		});
		const { originals } = cite({ of: "report", report: nato }, setting);
		expect(originals).toHaveLength(1);
		expect(inBoth(originals[0])).toEqual({
			apa: "AP via The Journal Gazette. (n.d.). NATO: 7,000 to 15,000 Russian troops dead in Ukraine. Retrieved November 24, 2026, from https://www.journalgazette.net/news/world/20220323/nato-7000-to-15000-russian-troops-dead-in-ukraine",
			chicago:
				"AP via The Journal Gazette. n.d. “NATO: 7,000 to 15,000 Russian troops dead in Ukraine.” Accessed November 24, 2026. https://www.journalgazette.net/news/world/20220323/nato-7000-to-15000-russian-troops-dead-in-ukraine.",
		});
	});

	test("a page with a day, or a month", () => {
		const dated = (published: string) =>
			inBoth(
				originalItems(
					[{ ...nato, citation: { ...nato.citation, url: "https://a.example/b", published } }],
					"2026-11-24",
					data,
				)[0],
			);
		expect(dated("2022-03-23")).toEqual({
			apa: "AP via The Journal Gazette. (2022, March 23). NATO: 7,000 to 15,000 Russian troops dead in Ukraine. https://a.example/b",
			chicago:
				"AP via The Journal Gazette. 2022. “NATO: 7,000 to 15,000 Russian troops dead in Ukraine.” March 23, 2022. Accessed November 24, 2026. https://a.example/b.",
		});
		expect(dated("2022-03").apa).toContain("AP via The Journal Gazette. (2022, March).");
		expect(dated("2022-03").chicago).toContain("” March 2022. Accessed");
	});

	test("the dataset, whose name is the site's", () => {
		expect(own({ of: "dataset" })).toEqual({
			apa: "Reported Losses contributors. (2026). Reported Losses (Version 2026-11-23-5b0bd492) [Data set]. https://losses.example.org/data",
			chicago:
				"Reported Losses contributors. 2026. “Reported Losses.” Data set. Version 2026-11-23-5b0bd492. November 23, 2026. Accessed November 24, 2026. https://losses.example.org/data.",
		});
	});

	test("a source, with how much of it is held", () => {
		const source = dataset.sources.find(({ id }) => id === "nato") ?? expect.fail();
		const count = dataset.reports.filter((report) => report.source === "nato").length;
		expect(own({ of: "source", source }).apa).toBe(
			`Reported Losses contributors. (2026). NATO: ${count} reports (Version 2026-11-23-5b0bd492) [Record of a source]. Reported Losses. https://losses.example.org/sources/nato`,
		);
	});

	test("a view, every parameter and the version in its address", () => {
		const { apa, chicago } = own({ of: "view", views: [view] });
		const address =
			"https://losses.example.org/explore?conflict=russia-ukraine-2022&side=russia&group=military&measure=killed&span=cumulative&source=nato&stance=any&method=any&reading=any&from=any&to=2022-03-31&known=any&date=as-of&baseline=none&chart=timeline&scale=linear&events=on&per=day&window=30&claim=none&version=2026-11-23-5b0bd492";
		expect(apa).toMatch(/^Reported Losses contributors\. \(2026\)\. Russian soldiers reported killed\. /);
		expect(apa).toContain(" (Version 2026-11-23-5b0bd492) [Chart]. Reported Losses. ");
		expect(apa?.endsWith(` ${address}`)).toBe(true);
		expect(chicago).toMatch(/^Reported Losses contributors\. 2026\. “Russian soldiers reported killed\. /);
		expect(chicago?.endsWith(` Accessed November 24, 2026. ${address}.`)).toBe(true);
	});

	test("quotation marks in a title turn single in Chicago, and a question mark takes the place of the stop", () => {
		const item = { ...cite({ of: "dataset" }, setting).own, title: 'What is a "floor"?' };
		const { apa, chicago } = inBoth(item);
		expect(apa).toContain("What is a “floor”? (Version");
		expect(chicago).toContain("“What is a ‘floor’?” Data set.");
	});
});

describe("originals", () => {
	const origin = (title: string, more: object = {}) => ({
		...nato,
		...more,
		citation: { ...nato.citation, title },
	});
	const titleOf = (title: string) => originalItems([origin(title)], "2026-11-24", data)[0]?.title;

	test("what describes a page is in brackets, a headline is not", () => {
		expect(titleOf("War victims (in German)")).toBe("War victims [in German]");
		expect(titleOf("Death tolls (abstract)")).toBe("Death tolls [abstract]");
		expect(titleOf("Article on Russian losses in Chechnya (in Russian)")).toBe(
			"[Article on Russian losses in Chechnya, in Russian]",
		);
		expect(titleOf("Some 1,300 soldiers killed (Zelensky)")).toBe("Some 1,300 soldiers killed (Zelensky)");
		expect(titleOf("Report: 110,600 Iraqis killed")).toBe("Report: 110,600 Iraqis killed");
	});

	test("a page is cited once; with figures of several bodies by who published it", () => {
		const items = originalItems(
			[origin("A"), origin("A"), origin("A", { source: "ru-mod" })],
			"2026-11-24",
			data,
		);
		expect(items).toHaveLength(1);
		expect(items[0]).toMatchObject({
			author: [{ literal: "AP via The Journal Gazette" }],
			note: "Figures of: NATO; Ministry of Defence of Russia",
		});
		expect(inBoth(items[0]).apa).toMatch(/^AP via The Journal Gazette\. \(n\.d\.\)\. A\. Retrieved/);
	});

	test("of a view each page of its reports, series and yardsticks, in the order of the sources' numbers", () => {
		const { view: opening } = decodeView(new URLSearchParams(), dataset);
		const urls = cite({ of: "view", views: [opening] }, setting).originals.map(({ URL: url }) => url);
		expect(new Set(urls).size).toBe(urls.length);
		const at = (id: string) => {
			const { citation } =
				[...dataset.reports, ...dataset.series].find((one) => one.id === id) ?? expect.fail(id);
			return urls.indexOf(citation.url);
		};
		expect(at("nato-2022-03-23-ru-mil-killed")).toBeGreaterThan(-1);
		expect(at("bbc-mediazona-names-totals")).toBeGreaterThan(at("ru-mod-2022-03-25-ru-mil-killed"));
		expect(at("ap-2022-03-23-soviet-afghan-mil-killed")).toBe(urls.length - 1);
	});

	test("a source with many pages leaves them to the reports", () => {
		const of = (id: string) =>
			cite({ of: "source", source: dataset.sources.find((one) => one.id === id) ?? expect.fail() }, setting);
		expect(of("nato").originals.length).toBeGreaterThan(3);
		expect(of("ua-general-staff").originals).toEqual([]);
		expect(of("ua-general-staff").unlisted).toBeGreaterThan(30);
	});

	test("the version is the dataset's", () => {
		expect(cite({ of: "dataset" }, { ...setting, data: dataset }).own.version).toBe(version);
	});
});
