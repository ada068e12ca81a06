import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { lastDay } from "@/data/dates";
import { explainEmpty, select } from "@/data/select";
import type { Dataset, View } from "@/data/types";
import { decodeView } from "@/data/view";
import { datasetOf, report } from "./synthetic";

const viewOf = (query: string, data: Dataset = dataset): View =>
	decodeView(new URLSearchParams(query), data).view;
const ids = (query: string, data: Dataset = dataset) =>
	select(viewOf(query, data), data).reports.map(({ id }) => id);

describe("known on", () => {
	test("hides all that was published later, to the day", () => {
		const before = ids("known=2022-03-22");
		const onTheDay = ids("known=2022-03-23");
		expect(before).not.toContain("nato-2022-03-23-ru-mil-killed");
		expect(onTheDay).toContain("nato-2022-03-23-ru-mil-killed");
		expect(onTheDay).not.toContain("ru-mod-2022-03-25-ru-mil-killed");
		expect(ids("known=2022-03-25")).toContain("ru-mod-2022-03-25-ru-mil-killed");
	});

	test("holds for every day and every report", () => {
		const day = fc.constantFrom(
			...new Set(dataset.reports.flatMap(({ published }) => (published ? [lastDay(published)] : []))),
		);
		fc.assert(
			fc.property(day, (known) => {
				for (const shown of select(viewOf(`known=${known}`), dataset).reports)
					expect(shown.published !== null && lastDay(shown.published) <= known).toBe(true);
			}),
		);
	});

	test("a month alone is not known before its last day, an absent day never", () => {
		const data = datasetOf([
			report({ id: "in-march", published: "2020-03" }),
			report({ id: "undated", published: null }),
			report({ id: "dated", published: "2020-02-02" }),
		]);
		expect(ids("known=2020-03-30", data)).toEqual(["dated"]);
		expect(ids("known=2020-03-31", data)).toEqual(["dated", "in-march"]);
		expect(ids("", data)).toHaveLength(3);
		const { leftOut } = select(viewOf("known=2020-03-31", data), data);
		expect(leftOut).toMatchObject([
			{ report: { id: "undated" }, reason: expect.stringContaining("no publication date") },
		]);
	});
});

describe("like with like", () => {
	test("casualties never show killed, nor any measure another", () => {
		for (const measure of ["killed", "wounded", "casualties", "losses", "missing", "captured"] as const)
			for (const span of ["cumulative", "period", "stock"])
				for (const shown of select(viewOf(`measure=${measure}&span=${span}`), dataset).reports)
					expect(shown.measure).toBe(measure);
	});

	test("no part, no disowned text and no period stands on any chart of totals", () => {
		const everything = dataset.conflicts.flatMap(({ id, camps }) =>
			camps.flatMap((camp) =>
				["military", "militia", "mercenaries", "civilians", "children"].flatMap((group) =>
					["killed", "wounded", "casualties", "losses"].flatMap(
						(measure) =>
							select(
								viewOf(`conflict=${id}&side=${camp.id}&group=${group}&measure=${measure}&span=cumulative`),
								dataset,
							).reports,
					),
				),
			),
		);
		expect(everything.length).toBeGreaterThan(90);
		for (const shown of everything) {
			expect(shown.scope, shown.id).toBe("whole");
			expect(shown.span, shown.id).toBe("cumulative");
			expect(["standing", "disputed"], shown.id).toContain(shown.standing.status);
		}
	});

	test.each([
		["rferl-belarus-2022-03-13-ru-mil-killed", ""],
		["bbc-regional-authorities-2022-03-10-ru-mil-killed", ""],
		["kavkaz-realii-2022-12-30-ru-mil-killed", ""],
		["komsomolskaya-pravda-2022-03-20-ru-mil-killed", ""],
		["readovka-2022-04-21-ru-mil-losses", "measure=losses"],
		["us-white-house-2022-12-22-ru-wagner-killed", "group=mercenaries"],
		["dpr-ombudsman-2022-06-23-ru-sep-killed", "group=militia"],
	])("%s is left out with its reason", (id, query) => {
		const { reports, leftOut } = select(viewOf(query), dataset);
		expect(reports.map((shown) => shown.id)).not.toContain(id);
		expect(leftOut.map((left) => left.report.id)).toContain(id);
	});

	test("a withdrawn figure stands until the day of its withdrawal for who looks back", () => {
		const data = datasetOf([
			report({ id: "taken-back", standing: { status: "withdrawn", on: "2020-03-10" } }),
		]);
		expect(ids("", data)).toEqual([]);
		expect(ids("known=2020-03-09", data)).toEqual(["taken-back"]);
		expect(ids("known=2020-03-10", data)).toEqual([]);
	});

	test("it is left out with the day; of a month or a year from its last day; without a day at all times", () => {
		const on = (status: "withdrawn" | "disowned", day: string | null) =>
			datasetOf([report({ id: "taken-back", standing: { status, on: day } })]);
		const told = (query: string, data: Dataset) =>
			select(viewOf(query, data), data).leftOut.map(({ reason }) => reason);
		expect(told("known=2020-03-10", on("withdrawn", "2020-03-10"))).toEqual([
			"withdrawn by its source on 10 March 2020",
		]);
		const march = on("disowned", "2020-03");
		expect(ids("known=2020-03-30", march)).toEqual(["taken-back"]);
		expect(told("known=2020-03-31", march)).toEqual([
			"disowned by the outlet or body it was ascribed to, in March 2020",
		]);
		const year = on("withdrawn", "2020");
		expect(ids("known=2020-12-30", year)).toEqual(["taken-back"]);
		expect(told("known=2020-12-31", year)).toEqual(["withdrawn by its source in 2020"]);
		const someDay = on("withdrawn", null);
		expect(ids("known=2020-02-02", someDay)).toEqual([]);
		expect(told("known=2020-02-02", someDay)).toEqual([
			"withdrawn by its source, on a day that is not known here",
		]);
		// Before its own publication it is not even left out.
		expect(told("known=2020-02-01", someDay)).toEqual([]);
	});

	test("of a series of which some rows have no publication day, a known-on view says so", () => {
		const view = viewOf("side=ukraine&group=civilians&span=period&known=2026-09-30");
		const { series, leftOut } = select(view, dataset);
		const months = "ohchr-civilians-killed-by-month";
		expect(series.find((one) => one.series.id === months)?.reports).toHaveLength(1);
		expect(leftOut.filter(({ report: { series: id } }) => id === months)).toMatchObject([
			{ reason: expect.stringContaining("no publication date") },
		]);
	});
});

describe("filters", () => {
	test("narrow and never add", () => {
		const all = new Set(ids(""));
		const filter = fc.constantFrom(
			"source=nato",
			"stance=own-side,adversary",
			"method=intelligence",
			"reading=second",
			"from=2022-03-01",
			"to=2022-04-01",
			"known=2022-05-01",
		);
		fc.assert(
			fc.property(filter, (text) => {
				for (const id of ids(text)) expect(all.has(id)).toBe(true);
			}),
		);
		expect(ids("source=nato&to=2022-12-31")).toEqual(["nato-2022-03-23-ru-mil-killed"]);
		expect(ids("stance=own-side")).toEqual([
			"ru-mod-2022-03-02-ru-mil-killed",
			"ru-mod-2022-03-25-ru-mil-killed",
			"ru-mod-2022-09-21-ru-mil-killed",
		]);
	});

	test("the cut-off goes by the chosen date", () => {
		const data = datasetOf([
			report({ id: "late", period: { start: "2020-01-01", end: "2020-02-01" }, published: "2020-06-01" }),
		]);
		expect(ids("to=2020-02-01", data)).toEqual(["late"]);
		expect(ids("to=2020-02-01&date=published", data)).toEqual([]);
	});
});

function sizeOf(view: View): number {
	const { reports, series } = select(view, dataset);
	return reports.length + series.length;
}

describe("an empty selection", () => {
	test("names the filter that emptied it and offers the way back", () => {
		const { message, offers } = explainEmpty(viewOf("method=survey&to=2022-03-31"), dataset);
		expect(message).toContain("'method'");
		expect(offers).toHaveLength(1);
		expect(sizeOf(offers[0]?.view as View)).toBe(offers[0]?.count);
	});

	test("says when several filters do so together, and when there is nothing at all", () => {
		expect(explainEmpty(viewOf("method=survey&source=nato&from=2026-09-01"), dataset).message).toContain(
			"together",
		);
		const nothing = explainEmpty(viewOf("group=children"), dataset);
		expect(nothing.message).toContain("holds no report");
		expect(nothing.offers.map(({ label }) => label)).toContain("show military (running total)");
		for (const { view, count } of nothing.offers) expect(sizeOf(view)).toBe(count);
	});

	test("says that reports exist but may not stand, and still offers ways on", () => {
		const disowned = explainEmpty(viewOf("measure=missing"), dataset);
		expect(disowned.message).toContain("the one matching report is left out");
		expect(disowned.offers.length).toBeGreaterThan(2);
	});
});
