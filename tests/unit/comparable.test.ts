import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { grade, ruleTexts } from "@/data/comparable";
import { type Rule, ruleIds, rules } from "@/data/comparable/rules";
import { dataset } from "@/data/dataset";
import type { ConflictInput, ReportInput } from "@/data/schema";
import { reportsOf } from "@/data/series";
import type { Report } from "@/data/types";
import { conflictInput, datasetOf, report } from "./synthetic";

const published = [...dataset.reports, ...dataset.series.flatMap((series) => reportsOf(series).slice(-1))];
const find = (id: string) => published.find((one) => one.id === id) ?? expect.fail(`no report ${id}`);

/** Most pairs of all reports are of different measures: half of these share war, side, group and measure. */
const byFamily = new Map<string, Report[]>();
for (const one of published) {
	const key = [one.conflict, one.side, one.group.of, one.measure].join(" ");
	byFamily.set(key, [...(byFamily.get(key) ?? []), one]);
}
const families = [...byFamily.values()].filter(({ length }) => length > 1);
const anyReport = fc.constantFrom(...published);
const ofOneFamily = fc
	.constantFrom(...families)
	.chain((family) => fc.tuple(fc.constantFrom(...family), fc.constantFrom(...family)));
const pair = fc.oneof(ofOneFamily, fc.tuple(anyReport, anyReport));
const terms = fc.record({
	of: fc.constantFrom("total" as const, "rate" as const),
	window: fc.option(fc.integer({ min: 1, max: 3660 })),
	known: fc.option(fc.constantFrom("2022-03-23", "2022-12-31", "2026-01-01")),
});

describe("any two published figures", () => {
	test("grade alike in either order, with the same points of difference", () => {
		fc.assert(
			fc.property(pair, terms, ([a, b], on) => {
				const [there, back] = [grade(a, b, dataset, on), grade(b, a, dataset, on)];
				expect(back.grade).toBe(there.grade);
				const points = ({ points: found }: typeof there) => found.map((point) => [point.about, point.grade]);
				expect(points(back)).toEqual(points(there));
			}),
			{ numRuns: 2000 },
		);
	});

	test("are graded by the worst point, and the reason names every point of that grade", () => {
		fc.assert(
			fc.property(pair, terms, ([a, b], on) => {
				const { grade: worst, points, reason } = grade(a, b, dataset, on);
				const grades = points.map((point) => point.grade);
				expect(worst).toBe(
					grades.includes("not-comparable") ? "not-comparable" : points.length > 0 ? "with-care" : "same",
				);
				for (const point of points)
					if (point.grade === worst) expect(reason.toLowerCase()).toContain(point.text.toLowerCase());
				expect(reason).toMatch(/^\S.*\.$/s);
			}),
			{ numRuns: 2000 },
		);
	});

	test("a figure is the same as itself, and so is its twin of another id where it stands", () => {
		for (const one of published) {
			expect(grade(one, one, dataset).grade).toBe("same");
			const { status } = one.standing;
			const twin = grade(one, { ...one, id: "twin" }, dataset).grade;
			expect(twin).toBe(status === "withdrawn" || status === "disowned" ? "not-comparable" : "same");
		}
	});
});

describe("the founding comparison", () => {
	const nato = find("nato-2022-03-23-ru-mil-killed");

	test("four weeks beside the Soviet total that includes illness and accidents: with care, and says why", () => {
		const { grade: found, reason } = grade(nato, find("us-army-fmso-14453-soviet-mil-killed"), dataset);
		expect(found).toBe("with-care");
		expect(reason).toBe(
			"28 days against 3,341; another war: Russia in Russia's invasion of Ukraine against the Soviet Union in the Soviet war in Afghanistan; causes of death not stated against deaths by illness and accident included.",
		);
	});

	test("beside the widest official total also the border troops are named", () => {
		expect(grade(nato, find("official-15051-soviet-mil-killed"), dataset).reason).toContain(
			"other armed services not stated against counted",
		);
	});

	test("beside the first three years of that war: not comparable as totals, with care as rates", () => {
		const threeYears = find("bondarev-2018-soviet-afghan-3y-killed");
		expect(grade(nato, threeYears, dataset)).toMatchObject({
			grade: "not-comparable",
			reason: "A running total against the count of one period.",
		});
		expect(grade(nato, threeYears, dataset, { of: "rate" })).toMatchObject({
			grade: "with-care",
			reason: expect.stringMatching(/^28 days against 1,097; another war/),
		});
	});
});

const older: ConflictInput = {
	...conflictInput,
	id: "old-war",
	name: "Old war",
	inSentence: "the old war",
	start: "1990-01-01",
	end: "1990-12-31",
};
const places: ConflictInput = { ...conflictInput, id: "places", kind: "context" };
const data = datasetOf([], [conflictInput, older, places]);
const interval = (confidence: number): ReportInput["estimate"] => ({
	low: 1,
	high: 9,
	qualifier: "interval",
	bounds: "confidence-interval",
	confidence,
});

describe("each rule, on the report of 1,000 killed Northern soldiers and one that differs in one thing", () => {
	test.each<[what: string, change: Partial<ReportInput>, grade: string, reason: string]>([
		["measure", { measure: "wounded" }, "not-comparable", "Killed against wounded."],
		["group", { group: { of: "civilians" } }, "not-comparable", "Military against civilians."],
		["a part", { scope: { subset: "one town" } }, "not-comparable", "The whole against only one town."],
		["period", { span: "period" }, "not-comparable", "A running total against the count of one period."],
		["stock", { span: "stock" }, "not-comparable", "A running total against a number on one day."],
		["side", { side: "south" }, "with-care", "Another side: North against South."],
		["both sides", { side: "both" }, "not-comparable", "Another side: North against both sides."],
		[
			"war",
			{ conflict: "old-war", period: { start: "1990-01-01", end: "1990-02-01" } },
			"with-care",
			"Another war: North in the test war against North in the old war.",
		],
		[
			"a toll counted to a day after its war",
			{ conflict: "old-war", period: { start: "1990-01-01", end: "1991-06" } },
			"with-care",
			"32 days against 365; another war: North in the test war against North in the old war.",
		],
		[
			"place of death",
			{ conflict: "places" },
			"not-comparable",
			"The losses of a side against a count by place of death.",
		],
		[
			"violent deaths",
			{ deaths: "violent" },
			"with-care",
			"Causes of death not stated against violent deaths alone.",
		],
		[
			"excess deaths",
			{ deaths: "excess" },
			"not-comparable",
			"Causes of death not stated against excess deaths.",
		],
		[
			"militia in",
			{ group: { of: "military", militia: "in" } },
			"with-care",
			"Allied militia not stated against counted.",
		],
		[
			"a floor",
			{ estimate: { low: 5, qualifier: "at-least" } },
			"with-care",
			"A number or range against a floor.",
		],
		[
			"a ceiling",
			{ estimate: { high: 5, qualifier: "at-most" } },
			"with-care",
			"A number or range against a ceiling.",
		],
		[
			"an interval",
			{ estimate: interval(0.95) },
			"with-care",
			"A number or range against a confidence interval of 95%.",
		],
		[
			"an expert's range",
			{ estimate: { low: 1, high: 9, qualifier: "range", bounds: "expert-range" } },
			"same",
			"They count the same, as far as their sources state it.",
		],
		[
			"a summary of others",
			{ estimate: { low: 1, high: 9, qualifier: "range", bounds: "reports-min-max" } },
			"with-care",
			"A number or range against lowest and highest of several reports.",
		],
		["a forecast", { projection: true }, "with-care", "A figure for days past against a projection."],
		[
			"withdrawn",
			{ standing: { status: "withdrawn", on: "2020-05-01" } },
			"not-comparable",
			"One that stands against a figure that was withdrawn.",
		],
		[
			"disputed",
			{ standing: { status: "disputed" } },
			"same",
			"They count the same, as far as their sources state it.",
		],
		[
			"five days later a first day",
			{ period: { start: "2020-01-06", end: "2020-02-01" } },
			"with-care",
			"Since 1 January 2020 against since 6 January 2020.",
		],
		[
			"another stretch of the war",
			{ period: { start: "2020-03-01", end: "2020-03-01" } },
			"not-comparable",
			"Since 1 January 2020 against since 1 March 2020.",
		],
		[
			"no first day",
			{ period: { start: null, end: "2020-02-01" } },
			"with-care",
			"Since 1 January 2020 against since a first day that is not given.",
		],
		[
			"30 days on",
			{ period: { start: "2020-01-01", end: "2020-03-02" } },
			"same",
			"They count the same, as far as their sources state it.",
		],
		[
			"31 days on",
			{ period: { start: "2020-01-01", end: "2020-03-03" } },
			"with-care",
			"As of 1 Feb 2020 against 3 Mar 2020.",
		],
		[
			"no as-of day",
			{ period: { start: "2020-01-01", end: null } },
			"with-care",
			"As of 1 Feb 2020 against a day that is not given.",
		],
	])("%s", (_, change, expected, reason) => {
		expect(grade(report(), report(change), data)).toMatchObject({ grade: expected, reason });
	});

	test("two surveys of excess, or of direct and indirect deaths, meet with care", () => {
		const [a, b] = [report({ deaths: "excess" }), report({ deaths: "direct-and-indirect" })];
		expect(grade(a, b, data).grade).toBe("with-care");
		expect(grade(a, report({ deaths: "excess" }), data).grade).toBe("same");
	});

	test("losses that two sources leave undefined need not be alike; those of one source are", () => {
		const losses = (source: string) => report({ measure: "losses", source });
		expect(grade(losses("north-army"), losses("watchers"), data)).toMatchObject({
			grade: "with-care",
			reason: "Neither says what its losses include.",
		});
		expect(grade(losses("watchers"), losses("watchers"), data).grade).toBe("same");
		expect(
			grade(losses("watchers"), report({ measure: "losses", includes: "killed and wounded" }), data).reason,
		).toBe("What is included: not stated against ‘killed and wounded’.");
	});

	test("intervals of another level are another kind", () => {
		const of = (confidence: number) => report({ estimate: interval(confidence) });
		expect(grade(of(0.95), of(0.8), data).reason).toBe(
			"A confidence interval of 95% against a confidence interval of 80%.",
		);
	});
});

describe("the rules in words", () => {
	test.each(ruleIds)("%s: the differences that are held have just the grades that its words name", (id) => {
		const rule: Rule = rules[id];
		const values = [...new Set(published.map((one) => rule.value(one)))];
		const grades = new Set(
			values.flatMap((a, at) => values.slice(at + 1).map((b) => rule.between(a, b, dataset))),
		);
		expect([...grades].sort()).toEqual(
			[rule.never === null ? "" : "not-comparable", rule.care === null ? "" : "with-care"].filter(Boolean),
		);
	});

	test("the table has them all, what reads alike once", () => {
		const labels = ruleTexts.map(({ label }) => label);
		expect(labels).toContain("Allied militia, mercenaries, other armed services");
		for (const { label } of ruleIds.map((id) => rules[id]))
			expect(labels.join(" ").toLowerCase()).toContain(label.toLowerCase());
		expect(labels.slice(-4)).toEqual([
			"Number of days",
			"First day of a running total",
			"As-of day",
			"Standing",
		]);
	});
});

describe("on other terms", () => {
	const days = (span: Report["span"], start: string, end: string) => report({ span, period: { start, end } });

	test("a wider window, or none, lets figures of distant days meet", () => {
		const [a, b] = [report(), days("cumulative", "2020-01-01", "2020-12-31")];
		expect(grade(a, b, data).grade).toBe("with-care");
		expect(grade(a, b, data, { window: 366 }).grade).toBe("same");
		expect(grade(a, b, data, { window: null }).grade).toBe("same");
	});

	test("a withdrawn figure stands before the day of its withdrawal", () => {
		const gone = report({ standing: { status: "withdrawn", on: "2020-05-01" } });
		expect(grade(report(), gone, data, { known: "2020-04-30" }).grade).toBe("same");
		expect(grade(report(), gone, data, { known: "2020-05-01" }).grade).toBe("not-comparable");
	});

	test("counts of one period name their lengths; a month is as long as another", () => {
		const [january, february, year] = [
			days("period", "2021-01-01", "2021-01-31"),
			days("period", "2021-02-01", "2021-02-28"),
			days("period", "2021-01-01", "2021-12-31"),
		];
		expect(grade(january, february, data).grade).toBe("same");
		expect(grade(january, year, data, { window: null }).reason).toBe("31 days against 365.");
	});

	test("rates of a running total and of a period meet with care, whatever their days; a number on a day has none", () => {
		const total = days("cumulative", "2020-01-01", "2020-12-31");
		const week = days("period", "2020-06-01", "2020-06-07");
		expect(grade(total, week, data).grade).toBe("not-comparable");
		expect(grade(total, week, data, { of: "rate" })).toMatchObject({
			grade: "with-care",
			reason: "366 days against 7.",
		});
		expect(grade(total, days("stock", "2020-06-01", "2020-06-07"), data, { of: "rate" }).grade).toBe(
			"not-comparable",
		);
	});
});
