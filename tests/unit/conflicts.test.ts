import { describe, expect, test } from "vitest";
import {
	contextOf,
	durationOf,
	holdingsOf,
	newestFirst,
	pageOfReports,
	sourcesOf,
} from "@/data/conflict-record";
import { contextPlaces } from "@/data/context-places";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { decodeView } from "@/data/view";

const conflictOf = (id: string) => dataset.conflicts.find((one) => one.id === id) ?? expect.fail(id);

const opening = (conflict: string) => decodeView(new URLSearchParams({ conflict }), dataset).view;

describe("the record of a conflict", () => {
	test.each(dataset.conflicts.map(({ id }) => id))("%s opens on a chart that shows something", (id) => {
		const view = opening(id);
		const shown = figure(view, dataset);
		expect(shown.empty).toBeNull();
		expect(shown.marks.length + shown.lines.length).toBeGreaterThan(0);
	});

	test("the war in Ukraine opens on Russian soldiers killed", () => {
		expect(opening("russia-ukraine-2022")).toMatchObject({
			side: "russia",
			group: "military",
			measure: "killed",
			span: "cumulative",
		});
	});

	test.each(dataset.conflicts.map(({ id }) => id))("%s: every report and series is counted once", (id) => {
		const conflict = conflictOf(id);
		const held = holdingsOf(conflict, dataset);
		const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
		const reports = dataset.reports.filter((report) => report.conflict === id).length;
		const series = dataset.series.filter((one) => one.conflict === id).length;
		expect(sum(held.map((one) => one.reports))).toBe(reports);
		expect(sum(held.map((one) => one.series))).toBe(series);
		const sources = sourcesOf(conflict, dataset);
		expect([sum(sources.map((one) => one.reports)), sum(sources.map((one) => one.series))]).toEqual([
			reports,
			series,
		]);
	});

	test("pages hold every report once, fifty a page at most, the newest first", () => {
		const conflict = conflictOf("russia-ukraine-2022");
		const { pages, total } = pageOfReports(conflict, 1, dataset);
		const all = Array.from(
			{ length: pages },
			(_, page) => pageOfReports(conflict, page + 1, dataset).reports,
		);
		expect(Math.max(...all.map((page) => page.length))).toBe(50);
		expect(all.flat()).toEqual(newestFirst(conflict, dataset));
		expect(new Set(all.flat()).size).toBe(total);
		expect(pageOfReports(conflict, pages + 1, dataset).reports).toEqual([]);
	});

	test("a war's length counts both ends; of one that goes on, up to the newest publication", () => {
		expect(durationOf(conflictOf("soviet-afghan"), dataset)).toEqual({ days: 3341, to: "1989-02-15" });
		expect(durationOf(conflictOf("russia-ukraine-2022"), dataset)?.to).toBe(dataset.readTo);
	});
});

describe("context by place of death", () => {
	test("every conflict is mapped, and every place has a series", () => {
		expect(Object.keys(contextPlaces).sort()).toEqual(dataset.conflicts.map(({ id }) => id).sort());
		const series = new Set(dataset.series.map(({ id }) => id));
		const missing = Object.values(contextPlaces)
			.flat()
			.filter((place) => !series.has(`ucdp-total-${place}`));
		expect(missing).toEqual([]);
	});

	test("shows the years of the war, with both bounds, and what is not held as null", () => {
		expect(contextOf(conflictOf("georgia-2008"), dataset)).toEqual({
			places: [{ id: "georgia", name: "Georgia" }],
			years: [{ year: "2008", figures: ["621 (621–859)"] }],
		});
		const karabakh = contextOf(conflictOf("nagorno-karabakh-2020"), dataset);
		expect(karabakh.years).toEqual([{ year: "2020", figures: ["7,636 (7,538–9,066)", null] }]);
		expect(contextOf(conflictOf("winter-war"), dataset).years).toEqual([]);
	});
});
