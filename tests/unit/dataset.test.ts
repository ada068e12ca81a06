import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { answers } from "@/data/formats/schemas";
import manifest from "@/data/manifest.json";
import { seriesSchema } from "@/data/schema";
import { deriveStance } from "@/data/stance";
import { isToll } from "@/data/yardsticks";

const byId = new Map(dataset.reports.map((report) => [report.id, report]));

describe("addresses", () => {
	const row = { date: "2022-03-01", low: null, best: 1, high: null };
	const rowSchema = answers.Dataset.shape.series.element.shape.rows.element;

	test.each([
		["https://example.org/terms", true],
		["http://example.org/terms", true],
		["javascript:alert(1)", false],
		["data:text/html,x", false],
		["ftp://example.org/", false],
		["//example.org/", false],
	])("%s as that of a licence or of a row: %s", (url, isAllowed) => {
		const { licence } = seriesSchema.shape;
		expect(licence.safeParse({ name: "Terms", url }).success).toBe(isAllowed);
		expect(rowSchema.safeParse({ ...row, url }).success).toBe(isAllowed);
	});
});

describe("the dataset", () => {
	test("accounts for every record of the first research, and holds no other of that day", () => {
		const entries = Object.values(manifest) as (string | { leftOut: string })[];
		expect(entries).toHaveLength(854);
		const entered = entries.filter((entry) => typeof entry === "string");
		expect(new Set(entered).size).toBe(entered.length);
		const first = [...byId.values()].filter(({ recorded }) => recorded <= "2026-11-23").map(({ id }) => id);
		expect(new Set(entered), "a report that was entered later has a later `recorded`").toEqual(
			new Set(first),
		);
		for (const entry of entries)
			if (typeof entry !== "string") expect(entry.leftOut.length).toBeGreaterThan(10);
	});

	test.each<[string, object]>([
		[
			"nato-2022-03-23-ru-mil-killed",
			{
				side: "russia",
				measure: "killed",
				estimate: { low: 7000, best: null, high: 15000 },
				published: "2022-03-23",
				period: { end: "2022-03-23" },
				reading: "second",
			},
		],
		[
			"ru-mod-2022-03-25-ru-mil-killed",
			{ estimate: { best: 1351, qualifier: "exact" }, group: { militia: "unstated" } },
		],
		[
			"ua-president-2022-03-12-ua-mil-killed",
			{ side: "ukraine", source: "ua-president", estimate: { best: 1300, qualifier: "about" } },
		],
		[
			"ua-president-2022-03-12-ru-mil-killed",
			{ estimate: { low: 12000, best: null, qualifier: "at-least" } },
		],
		[
			"ua-general-staff-2022-09-06-ru-mil-losses",
			{ period: { end: "2022-09-06" }, estimate: { best: 50150 } },
		],
		["ua-un-envoy-2022-02-27-ru-mil-losses", { measure: "losses", published: "2022-02-27" }],
		["us-army-fmso-14453-soviet-mil-killed", { published: "1998-01", deaths: "all-causes" }],
		["komsomolskaya-pravda-2022-03-20-ru-mil-killed", { standing: { status: "disowned" } }],
		["rferl-belarus-2022-03-13-ru-mil-killed", { scope: { subset: expect.any(String) } }],
		["ua-vereshchuk-2022-03-19-ru-mil-captured", { span: "stock", estimate: { best: 562 } }],
	])("%s stands as read and corrected", (id, expected) => {
		expect(byId.get(id)).toMatchObject(expected);
	});

	test.each([
		["nato-2022-03-23-ru-mil-killed", "adversary-ally"],
		["ru-mod-2022-03-25-ru-mil-killed", "own-side"],
		["ua-president-2022-03-12-ua-mil-killed", "own-side"],
		["ua-president-2022-03-12-ru-mil-killed", "adversary"],
		["ru-mod-2022-03-02-ua-mil-killed", "adversary"],
		["bbc-russian-2022-03-22-ru-mil-killed", "third-party"],
		["us-gov-1988-05-25-soviet-mil-casualties", "adversary-ally"],
		["ussr-mod-1988-05-01-soviet-mil-killed", "own-side"],
	])("%s is told by %s", (id, stance) => {
		const report = byId.get(id) ?? expect.fail();
		const source = dataset.sources.find((candidate) => candidate.id === report.source) ?? expect.fail();
		const conflict = dataset.conflicts.find((candidate) => candidate.id === report.conflict) ?? expect.fail();
		expect(deriveStance(source, conflict, report.side)).toBe(stance);
	});

	test("has a dozen dated events, each with a page to look it up", () => {
		const events = dataset.conflicts.find(({ id }) => id === "russia-ukraine-2022")?.events ?? [];
		expect(events.length).toBeGreaterThanOrEqual(12);
		expect(new Set(events.map(({ citation }) => citation.url)).size).toBeGreaterThanOrEqual(10);
		expect(events.map(({ date }) => date)).toEqual(expect.arrayContaining(["2022-02-24", "2022-03-23"]));
	});

	test("has Afghan tolls that may serve as a yardstick", () => {
		const tolls = dataset.reports.filter(
			(report) => report.conflict === "soviet-afghan" && report.measure === "killed" && isToll(report),
		);
		expect(tolls.length).toBeGreaterThanOrEqual(6);
	});
});
