import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { GET } from "@/app/feed.xml/route";
import { allReports } from "@/data/choose";
import { dataset } from "@/data/dataset";
import { feed, MAX_ENTRIES } from "@/data/formats/feed";
import type { WholeDataset } from "@/data/formats/resources";
import { escapeXml } from "@/data/formats/xml";
import { conflictInput, datasetOf, report } from "./synthetic";

const ORIGIN = "http://somebody-elses-host.example";
const ATOM = { a: "http://www.w3.org/2005/Atom" };

async function get(query = "", headers: Record<string, string> = {}): Promise<Response> {
	return GET(new Request(`${ORIGIN}/feed.xml${query}`, { headers }));
}

/** Against the grammar of RFC 4287, in libxml2. */
function check(xml: string): void {
	using grammar = XmlDocument.fromBuffer(readFileSync("tests/fixtures/atom.rng"));
	using validator = RelaxNGValidator.fromDoc(grammar);
	using document = XmlDocument.fromString(xml);
	validator.validate(document);
}

/** The texts that an XPath finds. */
function find(xml: string, path: string): string[] {
	using document = XmlDocument.fromString(xml);
	return document.find(path, ATOM).map((node) => node.content);
}

function whole(change: Partial<WholeDataset>): WholeDataset {
	return { ...datasetOf([report({ id: "one" })]), ledger: [], ...change };
}

describe("the feed", () => {
	test("is Atom by the grammar of its RFC", async () => {
		const response = await get();
		expect(response.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
		const xml = await response.text();
		check(xml);
		expect(find(xml, "//a:entry")).toHaveLength(MAX_ENTRIES);
	});

	test("the grammar refuses what is no Atom", async () => {
		const xml = await (await get()).text();
		expect(() => check(xml.replace(/<updated>.*?<\/updated>/, ""))).toThrow();
		expect(() => check(xml.replace(/<updated>.*?<\/updated>/, "<updated>yesterday</updated>"))).toThrow();
		expect(() => check(xml.replace("<entry>", "<item>").replace("</entry>", "</item>"))).toThrow();
	});

	// What the RFC demands beyond its grammar: 4.1.1, 4.1.2, 4.2.6, 4.2.7.
	test("has an author, links to itself once, and ids that differ", async () => {
		const xml = await (await get()).text();
		expect(find(xml, "/a:feed/a:author/a:name")).toEqual(["Reported Losses contributors"]);
		expect(find(xml, "/a:feed/a:link[@rel='self']/@href")).toEqual(["/feed.xml"]);
		const ids = find(xml, "//a:id");
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids)
			expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
		expect(find(xml, "//a:entry[not(a:link[@rel='alternate'])]")).toEqual([]);
		for (const day of find(xml, "//a:updated")) expect(day).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
	});

	test("holds nothing of the host that was asked, nor of the hour", async () => {
		const xml = await (await get()).text();
		expect(xml).not.toContain("somebody-elses-host");
		expect(await (await get()).text()).toBe(xml);
		expect(find(xml, "/a:feed/a:updated")).toEqual([`${dataset.version.slice(0, 10)}T00:00:00Z`]);
	});

	test("begins with the ledger, and tells of series once each", async () => {
		const titles = find(await (await get()).text(), "//a:entry/a:title");
		expect(titles.slice(0, dataset.ledger.length).every((title) => title.startsWith("Ledger"))).toBe(true);
		expect(titles.filter((title) => title.includes("@"))).toEqual([]);
		expect(titles.some((title) => title.startsWith("Series: "))).toBe(true);
	});

	test("is narrowed by a View's parameters, and is then another feed", async () => {
		const all = await (await get()).text();
		const some = await (await get("?conflict=syria-2011")).text();
		check(some);
		const categories = new Set(find(some, "//a:entry/a:category/@term"));
		expect(categories).toEqual(new Set(["corrections", "syria-2011"]));
		expect(find(some, "/a:feed/a:link[@rel='self']/@href")).toEqual(["/feed.xml?conflict=syria-2011"]);
		expect(find(some, "/a:feed/a:id")).not.toEqual(find(all, "/a:feed/a:id"));
		const ofSyria = allReports(dataset).filter(({ conflict }) => conflict === "syria-2011");
		expect(find(some, "//a:entry[a:category/@term='syria-2011']")).toHaveLength(ofSyria.length);
	});

	test("a choice is the same feed however it is written, and takes a side of any conflict", async () => {
		const one = await (await get("?side=armenia&from=2020")).text();
		check(one);
		expect(await (await get("?from=2020-01-01&side=armenia&utm_medium=x")).text()).toBe(one);
		expect(find(one, "//a:entry").length).toBeGreaterThan(0);
		expect((await get("?side=")).status).toBe(400);
		expect((await get("?side=armenia&side=azerbaijan")).status).toBe(400);
	});

	test("an empty choice is a valid feed too", async () => {
		const xml = await (await get("?conflict=syria-2011&known=1990-01-01")).text();
		check(xml);
		expect(find(xml, "//a:entry")).toEqual([]);
	});

	test("refuses what it cannot read, and says so once a caller has it already", async () => {
		const refused = await get("?conflict=atlantis");
		expect(refused.status).toBe(400);
		expect(await refused.text()).toContain("/api/v1/conflicts");
		expect((await get("?chart=timeline")).status).toBe(400);
		const etag = (await get()).headers.get("etag") ?? expect.fail();
		expect((await get("", { "if-none-match": etag })).status).toBe(304);
	});
});

describe("from made-up data", () => {
	const options = { siteUrl: "https://losses.example.org", query: "" };

	test("hostile texts stay text", () => {
		const note = `</title><script>alert(1)</script>&amp;"']]>`;
		const bad = report({ citation: { title: note, publisher: note, url: "https://example.org/" } });
		const data = whole({ reports: [bad] });
		const xml = feed(data, { ...options, reports: [bad] });
		check(xml);
		expect(find(xml, "//script")).toEqual([]);
		expect(find(xml, "//a:summary")[0]).toContain(`</title><script>alert(1)</script>&amp;"']]>`);
		expect(escapeXml("\ud800a\u0000\u0008\ufffeb")).toBe("ab");
	});

	test("a correction raises the day of what it corrects; ids stay", () => {
		const one = report({ id: "one", recorded: "2021-01-01" });
		const before = feed(whole({ reports: [one] }), { ...options, reports: [one] });
		const ledger = [
			{ date: "2021-05-05", reason: "our-error" as const, reports: ["one"], series: [], what: "Put right." },
		];
		const after = feed(whole({ reports: [one], ledger }), { ...options, reports: [one] });
		check(after);
		expect(find(before, "//a:entry/a:updated")).toEqual(["2021-01-01T00:00:00Z"]);
		expect(find(after, "//a:entry/a:updated")).toEqual(["2021-05-05T00:00:00Z", "2021-05-05T00:00:00Z"]);
		expect(find(after, "//a:entry/a:id")).toContain(find(before, "//a:entry/a:id")[0]);
		expect(find(after, "//a:entry/a:link/@href")[1]).toBe("https://losses.example.org/reports/one");
	});

	test("newest first: by day of entry, then by day of publication", () => {
		const made = [
			report({ id: "old", recorded: "2021-01-01", published: "2020-02-03" }),
			report({ id: "new", recorded: "2021-02-01", published: "2020-02-02" }),
			report({ id: "undated", recorded: "2021-02-01", published: null }),
			report({ id: "newer", recorded: "2021-02-01", published: "2020-02" }),
		];
		const data = { ...datasetOf(made, [conflictInput]), ledger: [] };
		const xml = feed(data, { ...options, reports: made });
		expect(find(xml, "//a:entry/a:link/@href").map((href) => href.split("/").at(-1))).toEqual([
			"newer",
			"new",
			"undated",
			"old",
		]);
	});
});
