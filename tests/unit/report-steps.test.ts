import { describe, expect, test } from "vitest";
import { stepsBetween } from "@/data/report-steps";
import type { ReportInput } from "@/data/schema";
import { report } from "./synthetic";

/** A running total of Northern soldiers as of a day, said on the same day. */
function total(end: string, best: number, change: Partial<ReportInput> = {}) {
	return report({
		estimate: { best, qualifier: "exact" },
		period: { start: "2020-01-01", end },
		published: end.length === 10 ? end : null,
		...change,
	});
}

const inShort = (...reports: ReturnType<typeof total>[]) =>
	stepsBetween(reports).steps.map(({ start, end, change }) => [
		start,
		end,
		change.low,
		change.best,
		change.high,
	]);

describe("steps between successive running totals of one source", () => {
	test("run from the day after the one to the day of the other, in the order of their days", () => {
		expect(inShort(total("2020-02-11", 150), total("2020-02-01", 100), total("2020-02-12", 155))).toEqual([
			["2020-02-02", "2020-02-11", null, 50, null],
			["2020-02-12", "2020-02-12", null, 5, null],
		]);
	});

	test("carry both bounds", () => {
		const range = (low: number, high: number) =>
			({ estimate: { low, high, qualifier: "range", bounds: "expert-range" } }) as const;
		expect(inShort(total("2020-02-01", 0, range(100, 200)), total("2020-02-11", 0, range(300, 500)))).toEqual(
			[["2020-02-02", "2020-02-11", 100, null, 400]],
		);
	});

	test("below zero are kept as they are", () => {
		expect(inShort(total("2020-02-01", 150), total("2020-02-11", 100))).toEqual([
			["2020-02-02", "2020-02-11", null, -50, null],
		]);
	});

	test("of two floors are what was added to the list, which is one number", () => {
		const floor = (low: number) =>
			({ estimate: { low, qualifier: "at-least", bounds: "verified-minimum" } }) as const;
		expect(inShort(total("2020-02-01", 0, floor(557)), total("2020-02-11", 0, floor(640)))).toEqual([
			["2020-02-02", "2020-02-11", null, 83, null],
		]);
	});

	test.each([
		["source", { source: "south-army" }],
		["measure", { measure: "wounded" }],
		["side", { side: "south" }],
		["who is in it", { group: { of: "military", militia: "in" } }],
		["other services", { group: { of: "military", otherServices: "in" } }],
		["scope", { scope: { subset: "one unit" } }],
		["causes of death", { deaths: "all-causes" }],
		["what it includes", { includes: "sick" }],
		["method", { method: "named-count" }],
		["first day", { period: { start: "2020-01-15", end: "2020-02-11" } }],
		["being a projection", { projection: true }],
	] as const)("are never between figures that differ in %s", (_, change) => {
		expect(stepsBetween([total("2020-02-01", 100), total("2020-02-11", 150, change)])).toEqual({
			steps: [],
			without: [],
		});
	});

	test("never start or end with a count of one period, or on what is no full day", () => {
		expect(inShort(total("2020-02-01", 100), total("2020-02-11", 150, { span: "period" }))).toEqual([]);
		expect(inShort(total("2020-02-01", 100), total("2020-03", 150))).toEqual([]);
	});

	test("of several figures for one day take the one published last", () => {
		const again = total("2020-02-11", 160, { published: "2020-02-20" });
		const { steps, without } = stepsBetween([total("2020-02-01", 100), again, total("2020-02-11", 150)]);
		expect(steps.map(({ later, change }) => [later, change.best])).toEqual([[again, 60]]);
		expect(without.map(({ reason }) => reason)).toEqual([
			"its source later gave another figure for the same day",
		]);
	});

	test("take no side where two figures for one day were published together, and say so", () => {
		const { steps, without } = stepsBetween([
			total("2020-02-01", 100),
			total("2020-02-11", 150),
			total("2020-02-11", 160),
			total("2020-02-21", 170),
		]);
		expect(steps.map(({ start, end, change }) => [start, end, change.best])).toEqual([
			["2020-02-02", "2020-02-21", 70],
		]);
		expect(without.map(({ reason }) => reason)).toEqual([
			"two figures for one day, of which neither is later",
		]);
	});

	test("one figure carried by two pages is one figure", () => {
		expect(inShort(total("2020-02-01", 100), total("2020-02-11", 150), total("2020-02-11", 150))).toEqual([
			["2020-02-02", "2020-02-11", null, 50, null],
		]);
	});

	test("'at least' after 'at least' has none, and says why", () => {
		const atLeast = { estimate: { low: 100, qualifier: "at-least" } } as const;
		const { steps, without } = stepsBetween([
			total("2020-02-01", 0, atLeast),
			total("2020-02-11", 0, atLeast),
		]);
		expect(steps).toEqual([]);
		expect(without.map(({ reason }) => reason)).toEqual(["both are open at the same end"]);
	});

	test("a figure for an earlier day that was published later is no step towards one published before it", () => {
		const late = total("2020-02-01", 100, { published: "2020-06-01" });
		const { steps, without } = stepsBetween([late, total("2020-02-11", 150)]);
		expect(steps).toEqual([]);
		expect(without).toMatchObject([{ reason: expect.stringContaining("published after") }]);
	});
});
