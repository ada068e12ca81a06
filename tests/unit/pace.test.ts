import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { dayNumber, daysInclusive } from "@/data/dates";
import { numbersOf } from "@/data/estimate";
import { figure, selectForChart } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import { allMarks, rowOf } from "@/data/figures/marks";
import {
	formatLength,
	formatMultiple,
	formatPace,
	formatRevision,
	formatStretch,
	formulaOf,
	isRevision,
} from "@/data/pace";
import { saidLengths } from "@/data/said-lengths";
import type { ReportInput } from "@/data/schema";
import type { Dataset } from "@/data/types";
import { decodeView } from "@/data/view";
import { unitDays } from "@/data/vocabulary";
import { conflictInput, datasetOf, report } from "./synthetic";

function figureOf(query: string, data: Dataset = dataset): Figure {
	const { view, problems } = decodeView(new URLSearchParams(query), data);
	expect(problems).toEqual([]);
	return figure(view, data);
}

/** The texts of a column of the table behind a figure. */
function column({ table }: Figure, id: string): string[] {
	const at = table?.columns.findIndex((one) => one.id === id) ?? -1;
	return table?.rows.map(({ cells }) => cells[at]?.text ?? "no such column") ?? [];
}

const NATO = "source=nato&to=2022-03-31&chart=pace&baseline=ap-2022-03-23-soviet-afghan-mil-killed";

describe("words of a pace", () => {
	test.each([
		["2022-02-24", "2022-03-23", "24 February to 23 March 2022"],
		["1979-12-25", "1989-02-15", "25 December 1979 to 15 February 1989"],
		["2015-09-30", "2019", "30 September 2015 to 2019"],
		["2022-03-23", "2022-03-23", "23 March 2022"],
	])("%s to %s is %s", (start, end, said) => {
		expect(formatStretch(start, end)).toBe(said);
	});

	test.each([
		[1, 1, "1 day"],
		[28, 28, "28 days"],
		[1190, 1554, "1,190–1,554 days"],
		[3652.5, 3652.5, "3,652.5 days"],
	])("%d to %d days are written %s", (least, most, said) => {
		expect(formatLength({ least, most })).toBe(said);
	});

	test("a formula names number, days, unit and stretch", () => {
		const days = { start: "2022-02-24", end: "2022-03-23", length: { least: 28, most: 28 } };
		expect(formulaOf("7,000–15,000", days, "day")).toBe(
			"7,000–15,000 ÷ 28 days, 24 February to 23 March 2022",
		);
		expect(formulaOf("7,000–15,000", days, "month")).toBe(
			"7,000–15,000 ÷ 28 days × 30.44, 24 February to 23 March 2022",
		);
	});

	test.each([
		[{ low: 250, high: 535.7, qualifier: "range" }, "250–536 a day"],
		[{ low: 3.41, qualifier: "at-least" }, "at least 3.41 a day"],
		[{ best: 4.4897, qualifier: "about" }, "about 4.49 a day"],
		[{ low: -5, high: 30, qualifier: "range" }, "-5 to 30 a day"],
		[{ low: -5, best: 12, high: 30, qualifier: "range" }, "12 (-5 to 30) a day"],
		[{ low: -5, best: 8, high: 17, qualifier: "about" }, "about 8 (-5 to 17) a day"],
		[{ low: -5, high: 17, qualifier: "about" }, "about -5 to 17 a day"],
		[
			{ low: -5, best: 8, high: 17, qualifier: "about", bounds: "prediction-interval", confidence: 0.95 },
			"about 8 (95% prediction interval -5 to 17) a day",
		],
	])("%j reads %s", (input, said) => {
		const plain = { low: null, best: null, high: null, bounds: null, confidence: null, asPublished: false };
		expect(formatPace({ ...plain, ...(input as { qualifier: "range" }) }, "day")).toBe(said);
	});

	test.each([
		[119.32, "119"],
		[55.68, "56"],
		[9.96, "10"],
		[6.31, "6.3"],
		[0.0571, "0.057"],
	])("a multiple of %d is written %s", (value, said) => {
		expect(formatMultiple(value)).toBe(said);
	});

	test.each([
		[{ best: -1234 }, true, "revised downwards by 1,234"],
		[{ low: -900, high: -300 }, true, "revised downwards by 300–900"],
		[{ high: -300 }, true, "revised downwards by at least 300"],
		[{ low: -900, best: -500, high: -300 }, true, "revised downwards by 500 (300–900)"],
		[{ best: -1234, qualifier: "about" }, true, "revised downwards by about 1,234"],
		[{ low: -900, high: -300, qualifier: "about" }, true, "revised downwards by about 300–900"],
		[{ best: 0 }, false, ""],
		[{ low: -900, high: 300 }, false, ""],
		[{ low: -900, best: -500, high: 300 }, false, ""],
		[{ low: -900 }, false, ""],
	] as const)("%j: a revision is %s", (numbers, expected, said) => {
		const plain = { low: null, best: null, high: null, bounds: null, confidence: null, asPublished: false };
		const change = { ...plain, qualifier: "exact" as const, ...numbers };
		expect(isRevision(change)).toBe(expected);
		if (expected) expect(formatRevision(change)).toBe(said);
	});
});

describe("lengths that pages speak of", () => {
	test.each(Object.entries(saidLengths))("%s has its length in its own words", (id, { said, length }) => {
		const found = dataset.reports.find((one) => one.id === id);
		expect(found?.words).toContain(said);
		expect(found?.conflict).toBeTruthy();
		const years = Number(/\d+/.exec(said)?.[0]);
		expect(length).toEqual({ least: years * 365.25, most: years * 365.25 });
	});
});

// Its golden figure is that of the curated view 'four-weeks-against-ten-years-by-the-day'.
describe("NATO's four weeks beside Afghanistan", () => {
	const shown = figureOf(NATO);
	const [mark] = shown.marks;

	test("7,000 and 15,000 over 28 days are 250 and 536 a day, a range without a middle, at its last day", () => {
		expect(daysInclusive("2022-02-24", "2022-03-23")).toBe(28);
		expect(mark).toMatchObject({ low: 7000 / 28, best: null, high: 15000 / 28, kind: "range" });
		expect(mark?.position).toBe(dayNumber("2022-03-23"));
		expect(shown.rows[0]).toMatchObject({
			figure: "250–536 a day (computed)",
			computed: "7,000–15,000 ÷ 28 days, 24 February to 23 March 2022",
		});
	});

	test("the yardstick is a pace over the war's own 3,341 days, and names the one over ten years", () => {
		expect(daysInclusive("1979-12-25", "1989-02-15")).toBe(3341);
		const [line] = shown.baselines;
		expect(line?.low).toBeCloseTo(15000 / 3341, 10);
		expect(line?.high).toBe(line?.low);
		expect(line?.label).toMatch(/^about 4\.49 a day; about 4\.11 over ten years, as said: Soviet war/);
		expect(line?.sentence).toContain("(computed)");
	});

	test("the multiple is a range: 56 to 119 over the war's days, 61 to 130 over ten years of 365.25", () => {
		// 250 ÷ 4.4897 = 55.7 and 535.7 ÷ 4.4897 = 119.3; 250 ÷ 4.1068 = 60.9 and 535.7 ÷ 4.1068 = 130.4.
		expect(column(shown, "times_1_computed")).toEqual(["about 56–119"]);
		expect(column(shown, "times_2_computed")).toEqual(["about 61–130"]);
		expect(shown.table?.columns.map(({ label }) => label)).toEqual(
			expect.arrayContaining([
				"× Soviet war in Afghanistan (Associated Press), over 3,341 days (computed)",
				"× the same, over ten years, as said (computed)",
			]),
		);
	});

	test("every working stands below the chart, and all of it is called computed", () => {
		const all = shown.computed.join("\n");
		expect(all).toContain(
			"about 15,000 ÷ 3,341 days, 25 December 1979 to 15 February 1989 = about 4.49 a day",
		);
		expect(all).toContain("about 15,000 ÷ 3,652.5 days (10 years of 365.25 days) = about 4.11 a day");
		expect(all).toContain("= 250–536 a day; ÷ about 4.49 a day = about 56–119 times");
		expect(shown.value).toMatchObject({ unit: "rate", label: "Persons a day (computed)" });
	});

	test.each(["week", "month", "year"] as const)(
		"per %s it is as many times more, and the multiple is the same",
		(per) => {
			const other = figureOf(`${NATO}&per=${per}`);
			const days = unitDays[per];
			expect(other.marks[0]?.low).toBeCloseTo((7000 / 28) * days, 6);
			expect(other.marks[0]?.high).toBeCloseTo((15000 / 28) * days, 6);
			expect(other.baselines[0]?.low).toBeCloseTo((15000 / 3341) * days, 6);
			expect(column(other, "times_1_computed")).toEqual(["about 56–119"]);
			expect(other.rows[0]?.figure).toContain(`a ${per} (computed)`);
			expect(other.rows[0]?.computed).toContain(`÷ 28 days × ${days}`);
		},
	);

	test.each([
		// 7,000 ÷ 28 = 250 and 15,000 ÷ 28 = 535.714; × 30.44 = 7,610 and 16,307.1; × 365.25 = 91,312.5 and 195,669.6.
		["month", "7,610–16,307 a month (computed)", 7610, 16307.142857142857],
		["year", "91,313–195,670 a year (computed)", 91312.5, 195669.64285714287],
	])("per %s the numbers are %s", (per, said, low, high) => {
		const { marks, rows } = figureOf(`${NATO}&per=${per}`);
		expect(rows[0]?.figure).toBe(said);
		expect(marks[0]?.low).toBeCloseTo(low, 6);
		expect(marks[0]?.high).toBeCloseTo(high, 6);
	});

	test("28 days make no month and no year: it says that this is a pace", () => {
		expect(figureOf(`${NATO}&per=year`).rows[0]?.flags.join()).toMatch(/fewer days than a year has/);
		expect(figureOf(`${NATO}&per=week`).rows[0]?.flags).toEqual([]);
	});

	test("beside the band of final figures it is set against both of its ends", () => {
		const band = figureOf("source=nato&to=2022-03-31&chart=pace&baseline=soviet-afghan");
		expect(band.baselines[0]?.low).toBeCloseTo(13833 / 3341, 10);
		expect(band.baselines[0]?.high).toBeCloseTo(14453 / 3341, 10);
		// 250 ÷ 4.3259 = 57.8 and 535.7 ÷ 4.1404 = 129.4.
		expect(column(band, "times_1_computed")).toEqual(["58–129"]);
	});
});

/** A running total of Northern soldiers. */
function total(end: string | null, change: Partial<ReportInput> = {}) {
	return report({ period: { start: "2020-01-01", end }, published: end, ...change });
}

describe("the pace of running totals", () => {
	const shapes = [
		total("2020-01-10", { id: "range", estimate: { low: 100, high: 200, qualifier: "range" } }),
		total("2020-01-20", {
			id: "floor",
			estimate: { low: 100, qualifier: "at-least", bounds: "verified-minimum" },
		}),
		total("2020-01-21", { id: "least", estimate: { low: 100, qualifier: "at-least" } }),
		total("2020-01-22", { id: "most", estimate: { high: 100, qualifier: "at-most" } }),
		total("2020-01-23", { id: "about", estimate: { best: 100, qualifier: "about" } }),
	];

	test("keeps the shape of each estimate, and its open ends", () => {
		const shown = figureOf("chart=pace", datasetOf(shapes));
		expect(shown.marks.map(({ id, kind }) => [id, kind])).toEqual([
			["range", "range"],
			["floor", "verified-minimum"],
			["least", "at-least"],
			["most", "at-most"],
			["about", "about"],
		]);
		expect(shown.rows.map(({ figure: said }) => said)).toEqual([
			"10–20 a day (computed)",
			"at least 5 a day (computed)",
			"at least 4.76 a day (computed)",
			"up to 4.55 a day (computed)",
			"about 4.35 a day (computed)",
		]);
		expect(shown.legend.kinds.map(({ kind }) => kind)).toEqual([
			"about",
			"at-least",
			"at-most",
			"range",
			"verified-minimum",
		]);
	});

	test("a report whose days are not known keeps its line, and says why it has no pace", () => {
		const data = datasetOf([
			total("2020-01-10"),
			total("2020-01-11", { period: { start: null, end: "2020-01-11" } }),
			total("2020-02", { published: "2020-03-01" }),
		]);
		const shown = figureOf("chart=pace", data);
		expect(shown.marks).toHaveLength(1);
		expect(shown.rows.map(({ figure: said, notDrawn }) => [said, notDrawn])).toEqual([
			["100 a day (computed)", null],
			["no pace; reported: 1,000", "no pace, as its first day is not given"],
			["16.7–31.3 a day (computed)", "the as-of day is known only as February 2020"],
		]);
		expect(column(shown, "pace_per_day_computed")).toEqual(["100", "no pace", "16.7–31.3"]);
		expect(shown.notes.join()).toContain("Without a mark on the chart");
	});

	test("a start that is a year only counts from the war's first day in it", () => {
		const data = datasetOf([total("2020-01-10", { period: { start: "2020", end: "2020-01-10" } })]);
		expect(figureOf("chart=pace", data).rows[0]?.computed).toContain("÷ 10 days");
	});

	test("a subset, a withdrawn figure and a count of one period do not enter, and are listed with the reason", () => {
		const data = datasetOf([
			total("2020-01-10"),
			total("2020-01-11", { id: "part", scope: { subset: "one unit" } }),
			total("2020-01-12", { id: "gone", standing: { status: "withdrawn", on: "2020-01-13" } }),
			total("2020-01-13", { id: "month", span: "period" }),
		]);
		const shown = figureOf("chart=pace", data);
		expect(shown.rows).toHaveLength(1);
		expect(shown.leftOut.map(({ id }) => id).sort()).toEqual(["gone", "month", "part"]);
	});

	test("on the axis of publication it stands at that day, over the same days", () => {
		const data = datasetOf([total("2020-01-10", { published: "2020-03-01" })]);
		const [mark] = figureOf("chart=pace&date=published", data).marks;
		expect(mark).toMatchObject({ best: 100, position: dayNumber("2020-03-01") });
	});

	test("each point of a series is its row over its own days, and tells how", () => {
		const shown = figureOf("measure=losses&source=ua-general-staff&chart=pace");
		const series = dataset.series.find(({ id }) => id === "ua-general-staff-personnel") ?? expect.fail();
		const line = shown.lines.find(({ id }) => id === series.id) ?? expect.fail();
		const start = dayNumber(series.start ?? "");
		for (const at of [0, 700, line.points.length - 1]) {
			const [point, row] = [line.points[at], series.rows[at]];
			const days = dayNumber(row?.[0] ?? "") - start + 1;
			expect(point?.best).toBeCloseTo((row?.[2] ?? Number.NaN) / days, 9);
		}
		const marks = allMarks(shown);
		const last = rowOf(shown, marks.at(-1) ?? expect.fail());
		expect(last?.figure).toMatch(/ a day \(computed\)$/);
		expect(last?.computed).toMatch(/^about 1,456,610 ÷ 1,627 days, 24 February 2022 to 8 August 2026$/);
	});
});

describe("the pace between reports", () => {
	const PERIOD = "chart=pace&span=period";

	test("of a count of one period is that over its days, from the first to the last", () => {
		const data = datasetOf([
			report({
				span: "period",
				period: { start: "2020-03-01", end: "2020-03-10" },
				estimate: { best: 50, qualifier: "exact" },
			}),
		]);
		expect(figureOf(PERIOD, data).marks[0]).toMatchObject({
			best: 5,
			since: dayNumber("2020-03-01"),
			position: dayNumber("2020-03-10"),
		});
	});

	const totals = [
		total("2020-01-10", { id: "one", estimate: { best: 100, qualifier: "exact" } }),
		total("2020-01-20", { id: "two", estimate: { best: 150, qualifier: "exact" } }),
		total("2020-01-30", { id: "three", estimate: { best: 120, qualifier: "exact" } }),
		total("2020-01-25", { id: "other", source: "south-army", estimate: { best: 900, qualifier: "exact" } }),
	];
	const shown = figureOf(PERIOD, datasetOf(totals));

	test("of two totals of one source is what lies between, over the days between; never between two sources", () => {
		expect(shown.marks.map(({ id, best, since, position }) => [id, best, since, position])).toEqual([
			["two#step", 5, dayNumber("2020-01-11"), dayNumber("2020-01-20")],
			["three#step", -3, dayNumber("2020-01-21"), dayNumber("2020-01-30")],
		]);
		expect(shown.rows[0]?.computed).toBe("(150 less 100) ÷ 10 days, 11 January to 20 January 2020");
		expect(shown.leftOut).toEqual([
			expect.objectContaining({ id: "other", reason: expect.stringContaining("no step") }),
		]);
	});

	test("where a total was put lower there is a revision, and no pace", () => {
		const row = shown.rows[1];
		expect(row?.figure).toBe("revised downwards by 30 (computed)");
		expect([row?.low, row?.best, row?.high]).toEqual([null, null, null]);
		expect(row?.computed).toBe("120 as of 30 January 2020 less 150 as of 20 January 2020");
		expect(row?.flags.join()).toContain("people do not come back");
		expect(shown.marks[1]?.kind).toBe("revision");
		expect(shown.legend.kinds.map(({ kind }) => kind)).toContain("revision");
		expect(shown.value.min).toBeLessThan(0);
		expect(JSON.stringify(shown.table)).not.toMatch(/-3 a day/);
	});

	test("what it says of itself speaks of the steps, each over its own days", () => {
		// Ten days, ten days; between the totals of another source lie 65, 68 and 927.
		const other = (end: string, best: number) =>
			total(end, { source: "south-army", estimate: { best, qualifier: "exact" } });
		const data = datasetOf([
			...totals.slice(0, 3),
			other("2020-01-08", 10),
			other("2020-03-13", 90),
			other("2020-05-20", 100),
			other("2022-12-03", 400),
		]);
		const { subtitle, verdicts, independence, alt } = figureOf(PERIOD, data);
		expect(subtitle).toMatch(/; 5 steps between 7 running totals from 2 sources$/);
		expect(verdicts.map(({ sentence }) => sentence)).toEqual([
			"Of 5 steps, comparable with care: over 10 to 927 days.",
		]);
		expect(independence?.sentence).toMatch(/^Five steps between seven running totals, /);
		expect(alt).toMatch(/^Pace over time of 5 marks\. /);
		const month = report({ span: "period", period: { start: "2020-03-01", end: "2020-03-31" } });
		const mixed = figureOf(PERIOD, datasetOf([...totals.slice(0, 2), month]));
		expect(mixed.subtitle).toMatch(/; 1 report and 1 step between 2 running totals from 1 source$/);
		expect(mixed.verdicts[0]?.sentence).toBe(
			"Of 2 reports and steps, comparable with care: over 10 to 31 days.",
		);
	});

	test("steps of one length need no verdict on their lengths, and beside a yardstick that length counts", () => {
		expect(shown.verdicts).toEqual([]);
		const conflicts = [
			conflictInput,
			{
				...conflictInput,
				id: "old-war",
				name: "Old war",
				start: "2000-01-01",
				end: "2000-04-09",
				yardstick: { side: "north", group: "military", measure: "killed" } as const,
			},
		];
		const toll = report({
			id: "toll",
			conflict: "old-war",
			period: { start: "2000-01-01", end: "2000-04-09" },
		});
		const beside = figureOf(`${PERIOD}&baseline=toll`, datasetOf([...totals, toll], conflicts));
		expect(beside.verdicts.at(-1)?.sentence).toContain("10 days against 100;");
	});

	test("a revision has no place on a logarithmic axis, which is said", () => {
		const log = figureOf(`${PERIOD}&scale=log`, datasetOf(totals));
		expect(log.marks.map(({ id }) => id)).toEqual(["two#step"]);
		expect(log.rows[1]?.notDrawn).toBe("a revision downwards has no place on a logarithmic axis");
	});

	test("a yardstick has no multiple of a revision", () => {
		const war = { ...conflictInput, id: "old-war", name: "Old war", start: "2000-01-01", end: "2000-04-09" };
		const yardstick = { side: "north", group: "military", measure: "killed" } as const;
		const data = datasetOf(
			[
				...totals,
				report({ id: "toll", conflict: "old-war", period: { start: "2000-01-01", end: "2000-04-09" } }),
			],
			[conflictInput, { ...war, yardstick }],
		);
		const beside = figureOf(`${PERIOD}&baseline=toll`, data);
		// 1,000 over 100 days is 10 a day, and 5 a day is half of it.
		expect(column(beside, "times_1_computed")).toEqual(["0.5", "–"]);
	});

	test("where the bounds of two totals overlap nothing is drawn, and the line says why", () => {
		const range = (low: number, high: number) => ({ estimate: { low, high, qualifier: "range" } }) as const;
		const data = datasetOf([total("2020-01-10", range(100, 200)), total("2020-01-20", range(150, 300))]);
		const overlapping = figureOf(PERIOD, data);
		expect(overlapping.marks).toEqual([]);
		expect(overlapping.rows).toMatchObject([
			{ figure: "-5 to 20 a day (computed)", notDrawn: expect.stringContaining("overlap") },
		]);
	});

	const range = (low: number, high: number) => ({ estimate: { low, high, qualifier: "range" } }) as const;
	const war = { ...conflictInput, id: "old-war", name: "Old war", start: "2000-01-01", end: "2000-04-09" };
	const toll = report({
		id: "toll",
		conflict: "old-war",
		period: { start: "2000-01-01", end: "2000-04-09" },
	});
	const besideToll = (...reports: readonly ReturnType<typeof total>[]) =>
		figureOf(
			`${PERIOD}&baseline=toll`,
			datasetOf(
				[...reports, toll],
				[conflictInput, { ...war, yardstick: { side: "north", group: "military", measure: "killed" } }],
			),
		);

	test("a step from a number to an interval keeps 'about' and what its bounds are, also below zero", () => {
		const estimate = { low: 66_000, best: 75_000, high: 88_000, qualifier: "interval" } as const;
		const model = { estimate: { ...estimate, bounds: "prediction-interval", confidence: 0.95 } } as const;
		const [row] = besideToll(
			total("2020-01-10", model),
			total("2020-01-20", { estimate: { best: 83_000, qualifier: "about" } }),
		).rows;
		expect(row?.computed).toContain("about 83,000 less 75,000 (95% prediction interval 66,000–88,000)");
		expect(row?.figure).toBe("about 800 (95% prediction interval -500 to 1,700) a day (computed)");
	});

	test("a revision between two ranges is a revision, whatever its bounds", () => {
		const lower = besideToll(total("2020-01-10", range(500, 900)), total("2020-01-20", range(100, 200)));
		expect(lower.marks).toMatchObject([{ low: -80, high: -30, kind: "revision" }]);
		expect(lower.legend.kinds.map(({ kind }) => kind)).toEqual(["revision"]);
		expect(lower.rows).toMatchObject([
			{ figure: "revised downwards by 300–800 (computed)", low: null, best: null, high: null },
		]);
		expect(column(lower, "times_1_computed")).toEqual(["–"]);
		expect(lower.computed.join()).not.toMatch(/ times/);
	});

	test("what may be a revision has no multiple", () => {
		const overlapping = besideToll(
			total("2020-01-10", range(100, 200)),
			total("2020-01-20", range(150, 300)),
		);
		expect(column(overlapping, "times_1_computed")).toEqual(["–"]);
		expect(overlapping.computed.join()).not.toMatch(/ times/);
		const risen = besideToll(total("2020-01-10", range(100, 200)), total("2020-01-20", range(300, 500)));
		// 100 to 400 over 10 days beside 10 a day.
		expect(column(risen, "times_1_computed")).toEqual(["1–4"]);
	});

	test.each([
		["a number after 'at least'", { low: 100, qualifier: "at-least" }, { best: 300, qualifier: "exact" }],
		["'up to' after a number", { best: 100, qualifier: "exact" }, { high: 300, qualifier: "at-most" }],
	] as const)("%s may be a revision: it is not drawn, and has a reason of its own", (_, earlier, later) => {
		const open = besideToll(
			total("2020-01-10", { estimate: earlier }),
			total("2020-01-20", { estimate: later }),
		);
		expect(open.marks).toEqual([]);
		expect(open.rows).toMatchObject([
			{ figure: "up to 20 a day (computed)", notDrawn: expect.stringMatching(/open at the end.* revision$/) },
		]);
		expect(column(open, "times_1_computed")).toEqual(["–"]);
	});

	test("'at least' after a number is surely a rise where it lies above it", () => {
		const risen = besideToll(
			total("2020-01-10", { estimate: { best: 100, qualifier: "exact" } }),
			total("2020-01-20", { estimate: { low: 300, qualifier: "at-least" } }),
		);
		expect(risen.marks).toMatchObject([{ low: 20, kind: "at-least" }]);
	});

	test("what was added to a list of names says that it is no count of those days", () => {
		const floor = (low: number) =>
			({ estimate: { low, qualifier: "at-least", bounds: "verified-minimum" } }) as const;
		const data = datasetOf([total("2020-01-10", floor(100)), total("2020-01-20", floor(150))]);
		const list = figureOf(PERIOD, data);
		expect(list.marks).toMatchObject([{ best: 5, kind: "point" }]);
		expect(list.rows[0]?.flags.join()).toContain("whenever these people died");
		expect(list.notes.join()).toContain("whenever these people died");
	});

	test("the first step within chosen days starts at the total before them", () => {
		const from = figureOf(`${PERIOD}&from=2020-01-15&to=2020-01-20`, datasetOf(totals));
		expect(from.marks.map(({ id, best }) => [id, best])).toEqual([["two#step", 5]]);
	});

	test("on the axis of publication there are no steps, and the totals say so", () => {
		const published = figureOf(`${PERIOD}&date=published`, datasetOf(totals));
		expect(published.rows).toEqual([]);
		expect(published.leftOut[0]?.reason).toContain("on the axis of days covered only");
	});

	test("the totals of each step are among the reports that the chart shows", () => {
		const { view } = decodeView(new URLSearchParams(PERIOD), datasetOf(totals));
		expect(
			selectForChart(view, datasetOf(totals))
				.reports.map(({ id }) => id)
				.sort(),
		).toEqual(["one", "three", "two"]);
	});

	test("the steps of a series run over the days between its rows; one below zero is a revision", async () => {
		const ohchr = figureOf("side=ukraine&group=civilians&source=ohchr&to=2022-07-31&span=period&chart=pace");
		const line = ohchr.lines.find(({ id }) => id === "ohchr-civilians-killed") ?? expect.fail();
		expect(line).toMatchObject({ stretches: true, rate: { per: "day" } });
		const revised = line.points.filter(({ best }) => (best ?? 0) < 0);
		expect(revised).toMatchObject([{ best: -70, position: dayNumber("2022-06-07") }]);
		const mark = allMarks(ohchr).find(({ kind }) => kind === "revision") ?? expect.fail();
		expect(rowOf(ohchr, mark)).toMatchObject({
			figure: "revised downwards by 70 (computed)",
			asOf: "7 June 2022",
		});
	});

	test("golden, with a total that was put lower", async () => {
		const { version, ...rest } = figureOf(`side=ukraine&measure=wounded&${PERIOD}`);
		expect(version).toBe(dataset.version);
		expect(rest.rows.map(({ figure: said }) => said)).toContain(
			"revised downwards by about 10,000 (computed)",
		);
		await expect(`${JSON.stringify(rest, null, "\t")}\n`).toMatchFileSnapshot(
			"../fixtures/golden/pace-between-reports.json",
		);
	});

	test("single totals give way to the steps of their source's own series", () => {
		const { leftOut, marks } = figureOf(`measure=losses&source=ua-general-staff&${PERIOD}`);
		const inSeries = leftOut.filter(({ reason }) => reason.includes("own series has rows for these days"));
		expect(inSeries.length).toBeGreaterThan(0);
		expect(marks.map(({ id }) => id)).not.toContain(`${inSeries[0]?.id}#step`);
	});

	test("they do not where that series gives intervals, which have no steps", () => {
		const { leftOut, rows, lines } = figureOf(`source=economist&${PERIOD}`);
		expect(lines).toEqual([]);
		expect(rows.map(({ id }) => id)).toContain("economist-2025-12-31-ru-mil-killed#step");
		expect(leftOut.map(({ reason }) => reason).join()).not.toContain("own series has rows for these days");
	});

	test("the steps of a series that comes out at no set time count with their own days", () => {
		const query = "side=ukraine&group=civilians&source=ohchr&to=2022-07-31&span=period&chart=pace";
		const { lines, verdicts } = figureOf(query);
		const days = lines.flatMap(({ points }) =>
			points.map(({ since, position }) => position - (since ?? 0) + 1),
		);
		expect(Math.max(...days)).toBeLessThan(60);
		expect(verdicts[0]?.sentence).toContain(`over ${Math.min(...days)} to ${Math.max(...days)} days`);
	});
});

describe("whatever the totals", () => {
	const counts = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 2, maxLength: 8 });

	test("steps times their days add up to what lies between the first and the last", () => {
		fc.assert(
			fc.property(counts, fc.integer({ min: 1, max: 40 }), (values, every) => {
				const data = datasetOf(
					values.map((best, index) =>
						total(
							`2020-${String(1 + Math.floor((index * every) / 28)).padStart(2, "0")}-${String(1 + ((index * every) % 28)).padStart(2, "0")}`,
							{
								id: `t-${index}`,
								estimate: { best, qualifier: "exact" },
							},
						),
					),
				);
				const { marks } = figureOf("chart=pace&span=period", data);
				const sum = marks.reduce(
					(all, { best, since, position }) => all + (best ?? 0) * (position - (since ?? 0) + 1),
					0,
				);
				expect(sum).toBeCloseTo((values.at(-1) ?? 0) - (values[0] ?? 0), 3);
			}),
			{ numRuns: 40 },
		);
	});

	test("no pace crosses its bounds, and each lies on the value axis", () => {
		for (const query of [
			"chart=pace",
			"chart=pace&scale=log&baseline=soviet-afghan",
			"chart=pace&span=period",
			"chart=pace&span=period&scale=log&per=year",
			"side=ukraine&group=civilians&chart=pace&per=month",
			"conflict=gaza-2023&chart=pace&scale=log",
			"conflict=iraq-2003&chart=pace",
		]) {
			const { marks, baselines, lines, value } = figureOf(query);
			expect(marks.length + lines.length, query).toBeGreaterThan(0);
			for (const one of [...marks, ...lines.flatMap(({ points }) => points)]) {
				const numbers = numbersOf(one);
				if (!("asPublished" in one)) expect(numbers, query).toEqual([...numbers].sort((a, b) => a - b));
				const isRevision = "kind" in one ? one.kind === "revision" : Math.max(...numbers) < 0;
				// How far below zero a revision lies says nothing, but it has room there.
				if (isRevision) expect(value.min, query).toBeLessThan(0);
				else expect(Math.min(...numbers), query).toBeGreaterThanOrEqual(value.min);
				expect(Math.max(...numbers), query).toBeLessThanOrEqual(value.max);
			}
			const highest = [...marks, ...baselines, ...lines.flatMap(({ points }) => points)].reduce(
				(most, { high, ...one }) => Math.max(most, high ?? ("best" in one ? one.best : null) ?? one.low ?? 0),
				0,
			);
			expect(highest, query).toBeGreaterThan(value.max / 2.5);
			for (const { low, high } of baselines) {
				expect(low).toBeGreaterThanOrEqual(value.min);
				expect(high).toBeLessThanOrEqual(value.max);
			}
		}
	});

	test("every row that was computed shows its formula", () => {
		for (const query of ["chart=pace", "chart=pace&span=period", "measure=casualties&chart=pace"]) {
			const computed = figureOf(query).rows.filter(({ figure: said }) => !said.startsWith("no pace"));
			expect(computed.length, query).toBeGreaterThan(20);
			for (const row of computed) {
				expect(row.figure, query).toContain("(computed)");
				expect(row.computed, query).toBeTruthy();
			}
		}
	});

	test("a pace has a best number where its report has one, and nowhere else", () => {
		const own = new Map(dataset.reports.map((one) => [one.id, one.estimate]));
		const { marks } = figureOf("chart=pace");
		expect(marks.filter(({ low, high }) => low !== null && high !== null).length).toBeGreaterThan(10);
		for (const { id, low, best, high } of marks) {
			const said = own.get(id);
			expect(
				[low, best, high].map((value) => value === null),
				id,
			).toEqual([said?.low, said?.best, said?.high].map((value) => value === null));
		}
	});
});
