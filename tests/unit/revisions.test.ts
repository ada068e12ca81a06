import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { otherValuesOf, revisionsOf } from "@/data/revisions";
import type { Report } from "@/data/types";
import { datasetOf, report } from "./synthetic";

const own = { id: "north-army" };
const exact = (best: number): Report["estimate"] => ({ ...report().estimate, best });
const upTo = (end: string) => ({ start: "2020-01-01", end });

function found(...reports: Report[]): string[] {
	return revisionsOf(own, datasetOf(reports)).map(
		({ kind, earlier, later }) => `${kind} ${earlier.id} ${later.id}`,
	);
}

describe("revisions", () => {
	const first = { ...report({ id: "first" }), estimate: exact(1000) };

	test("another number for the same day, made public later", () => {
		const again = { ...first, id: "again", published: "2020-05-01" };
		expect(found(first, { ...again, estimate: exact(1100) })).toEqual(["same-day first again"]);
		expect(found(first, again)).toEqual([]);
		expect(found(first, { ...again, estimate: exact(1100), source: "watchers" })).toEqual([]);
	});

	test("a total lower than the one before it, like with like only", () => {
		const later = {
			...first,
			id: "later",
			period: upTo("2020-03-01"),
			published: "2020-03-01",
			estimate: exact(900),
		};
		expect(found(first, later)).toEqual(["lower first later"]);
		expect(found(first, { ...later, estimate: exact(1000) })).toEqual([]);
		expect(found(first, { ...later, measure: "wounded" })).toEqual([]);
		expect(found(first, { ...later, scope: { subset: "one region" } })).toEqual([]);
		expect(
			found(first, { ...later, estimate: { ...exact(0), best: null, low: 900, qualifier: "at-least" } }),
		).toEqual([]);
	});

	test("the same period again, changed or not", () => {
		const month = { ...first, span: "period" as const, period: upTo("2020-01-31") };
		const again = { ...month, id: "again", published: "2020-06-01" };
		expect(found(month, again)).toEqual(["same-period first again"]);
		expect(found(month, { ...again, estimate: exact(5) })).toEqual(["same-period first again"]);
		expect(found(month, { ...again, period: upTo("2020-02-29") })).toEqual([]);
	});

	test("of the dataset: known cases are among them, and a restart is named as what it is", () => {
		const of = (id: string) =>
			revisionsOf({ id }, dataset).map(({ kind, earlier, later, marks }) => ({
				pair: `${kind} ${earlier.id} ${later.id}`,
				marks,
			}));
		expect(of("ohchr").map(({ pair }) => pair)).toContain(
			"lower ohchr-civilians-killed@2022-06-06 ohchr-civilians-killed@2022-06-07",
		);
		expect(of("lebanon-moph")[0]?.marks[0]).toMatch(/^count starts anew/);
		expect(otherValuesOf({ id: "ua-general-staff" }, dataset).map(({ value }) => value)).toContain(963720);
	});
});
