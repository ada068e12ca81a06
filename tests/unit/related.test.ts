import { describe, expect, test } from "vitest";
import { bodyName } from "@/data/bodies";
import { explorerHref, headingOf, linkTo, restsOn, viewOf } from "@/data/links";
import { around, differsFrom, othersNear, rangeOfDays, sameSource, sameStatement } from "@/data/related";
import { lossesOf, recordOf, stanceReason, stancesOf } from "@/data/source-record";
import type { Dataset, Report } from "@/data/types";
import { conflictInput, datasetOf, report } from "./synthetic";

const ids = (reports: readonly Report[]) => reports.map(({ id }) => id);
const until = (end: string | null) => ({ start: "2020-01-01", end });
const source = (id: string, data: Dataset) => {
	const found = data.sources.find((candidate) => candidate.id === id);
	if (!found) throw new Error(`no source ${id}`);
	return found;
};

describe("the same source over time", () => {
	const here = report({ id: "here", period: until("2020-02-10") });
	const data = datasetOf([
		report({ id: "undated", period: until(null) }),
		report({ id: "later", period: until("2020-03") }),
		here,
		report({ id: "earlier", period: until("2020-02-01") }),
		report({ id: "other-source", source: "south-army" }),
		report({ id: "other-measure", measure: "wounded" }),
		report({ id: "other-side", side: "south" }),
		report({ id: "other-group", group: { of: "civilians" } }),
		report({ id: "other-span", span: "period" }),
		report({ id: "a-part", scope: { subset: "one region" } }),
	]);

	test("holds the report itself and only what counts the same, by date, the undated last", () => {
		expect(ids(sameSource(here, data))).toEqual(["earlier", "here", "later", "undated"]);
	});

	test("is cut to the neighbours of the report", () => {
		const list = sameSource(here, data);
		expect(ids(around(list, here, 1))).toEqual(["earlier", "here", "later"]);
		expect(around(list, here, 10)).toHaveLength(4);
	});
});

describe("others near a day", () => {
	const here = report({ id: "here", period: until("2020-02-10") });
	const data = datasetOf([
		here,
		report({ id: "own-later", period: until("2020-02-11") }),
		report({ id: "31-before", source: "watchers", period: until("2020-01-10") }),
		report({ id: "30-before", source: "watchers", period: until("2020-01-11") }),
		report({ id: "30-after", source: "watchers", period: until("2020-03-11") }),
		report({ id: "month", source: "south-army", period: until("2020-02") }),
		report({ id: "same-day", source: "south-army", period: until("2020-02-10") }),
		report({ id: "undated", source: "south-army", period: until(null) }),
		report({ id: "casualties", source: "south-army", measure: "casualties", period: until("2020-02-10") }),
	]);

	test("takes both ends of the window, the nearest first, with the days apart", () => {
		expect(othersNear(here, data).map((near) => [near.report.id, near.days])).toEqual([
			["same-day", 0],
			["month", 19],
			["30-before", -30],
			["30-after", 30],
		]);
		expect(othersNear(here, data, 0)).toHaveLength(1);
	});

	test("is empty without an as-of day", () => {
		expect(othersNear(report({ period: until(null) }), data)).toEqual([]);
	});
});

describe("the same statement", () => {
	test("is one source, one day of publication and one as-of day, by measure", () => {
		const here = report({ id: "here" });
		const data = datasetOf([
			here,
			report({ id: "wounded", measure: "wounded" }),
			report({ id: "civilians", group: { of: "civilians" } }),
			report({ id: "next-day", measure: "wounded", published: "2020-02-03" }),
			report({ id: "other-as-of", measure: "wounded", period: until("2020-01-31") }),
			report({ id: "other-source", measure: "wounded", source: "watchers" }),
		]);
		expect(ids(sameStatement(here, data))).toEqual(["civilians", "wounded"]);
	});

	test("without a day of publication only the same page belongs together", () => {
		const citation = { title: "Another", publisher: "A paper", url: "https://example.org/another" };
		const here = report({ id: "here", published: null });
		const data = datasetOf([
			here,
			report({ id: "same-page", measure: "wounded", published: null }),
			report({ id: "other-page", measure: "wounded", published: null, citation }),
		]);
		expect(ids(sameStatement(here, data))).toEqual(["same-page"]);
	});
});

describe("what a report rests on", () => {
	test("links sources and reports, and is empty for an unknown id", () => {
		const first = report({ id: "first" });
		const here = report({ id: "here", source: "south-army", derivedFrom: ["north-army", "first"] });
		const data = datasetOf([first, here]);
		expect(restsOn(here, data)).toEqual([
			{ href: "/sources/north-army", label: "Northern army" },
			{ href: "/reports/first", label: "Northern army: 1,000 killed" },
		]);
		expect(linkTo("nobody", data)).toEqual([]);
	});
});

describe("words and views", () => {
	test("a heading says what is counted, and that it is a part", () => {
		const data = datasetOf([report({})]);
		expect(headingOf(report({}), data)).toBe("Northern soldiers reported killed");
		const part = report({ span: "period", scope: { subset: "one region" } });
		expect(headingOf(part, data)).toBe("Northern soldiers reported killed, only one region");
	});

	test("a view counts what the report counts, without a foreign yardstick", () => {
		const wounded = report({ measure: "wounded", span: "period", source: "watchers" });
		const data = datasetOf([wounded]);
		const view = viewOf(wounded, data);
		expect(view).toMatchObject({
			measure: "wounded",
			span: "period",
			chart: "periods",
			source: ["watchers"],
		});
		expect(view.baseline).toEqual([]);
		expect(explorerHref(view, data)).toMatch(/^\/explore\?.*source=watchers/);
		expect(explorerHref({ ...viewOf(report({}), data), source: [] }, data)).toBe("/explore");
	});

	test("bodies and losses have readable names", () => {
		const [conflict] = datasetOf([]).conflicts;
		if (!conflict) throw new Error("no conflict");
		expect(["united-states", "nato", "western-states"].map(bodyName)).toEqual([
			"United States",
			"NATO",
			"Western states",
		]);
		expect(["north", "both", "all"].map((side) => lossesOf(side, conflict))).toEqual([
			"Northern losses",
			"losses of both sides",
			"losses of all sides",
		]);
	});
});

describe("a source", () => {
	const data = datasetOf([
		report({ id: "wounded", measure: "wounded", source: "south-army" }),
		report({ id: "late", source: "south-army", period: until("2020-03-01") }),
		report({ id: "early", source: "south-army", period: until("2020-02") }),
		report({ id: "own", source: "south-army", side: "south", period: until(null) }),
		report({ id: "other", source: "watchers" }),
	]);

	test("its record has a section for each thing counted, by measure and then by date", () => {
		const sections = recordOf(source("south-army", data), data);
		expect(sections.map(({ heading, reports }) => [heading, ids(reports)])).toEqual([
			["Northern soldiers reported killed", ["early", "late"]],
			["Southern soldiers reported killed", ["own"]],
			["Northern soldiers reported wounded", ["wounded"]],
		]);
		expect(sections[0]?.span).toBe("running total, the test war");
	});

	test("its stance is given for each side it speaks of, with the reason", () => {
		expect(stancesOf(source("south-army", data), data)).toEqual([
			{
				stance: "adversary",
				side: "Northern losses",
				conflict: "Test war",
				about: "Northern losses, the test war",
				reason: "It belongs to: south, listed with the side 'South'.",
			},
			{
				stance: "own-side",
				side: "Southern losses",
				conflict: "Test war",
				about: "Southern losses, the test war",
				reason: "It belongs to: south, listed with the side 'South'.",
			},
		]);
	});

	test.each([
		[null, "It is recorded as belonging to no state, force or alliance."],
		["south-friend", "It belongs to: south-friend, listed as an ally of the side 'South'."],
		["elsewhere", "It belongs to: elsewhere, listed neither with a side of this war nor as an ally of one."],
	])("the reason for a source of %s", (of, reason) => {
		const [conflict] = datasetOf([], [conflictInput]).conflicts;
		expect(conflict && stanceReason({ of }, conflict, "north")).toBe(reason);
	});

	test("its first and last as-of day skip what has none", () => {
		const days = data.reports.flatMap(({ period }) => period.end ?? []);
		expect(rangeOfDays(days)).toEqual({ first: "2020-02-01", last: "2020-03-01" });
		expect(rangeOfDays([])).toBeNull();
	});
});

describe("beside another report near its day", () => {
	const here = report();
	const data = datasetOf([here]);

	test("it is said in what they do not count the same, this report first", () => {
		expect(differsFrom(here, report({ deaths: "violent", projection: true }), data, 30)).toBe(
			"comparable with care: causes of death not stated against violent deaths alone; a figure for days past against a projection",
		);
		expect(differsFrom(report({ deaths: "excess" }), here, data, 30)).toBe(
			"not comparable: excess deaths against causes of death not stated",
		);
	});

	test("nothing is said where they count the same, nor of a withdrawal, which has a flag of its own", () => {
		expect(differsFrom(here, report({ source: "watchers" }), data, 30)).toBeNull();
		const gone = report({ standing: { status: "withdrawn", on: "2020-05-01" } });
		expect(differsFrom(here, gone, data, 30)).toBeNull();
	});
});
