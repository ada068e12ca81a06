import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	formatEstimate,
	formatHull,
	formatLevel,
	formatRate,
	hullOf,
	lengthOf,
	markKind,
	numbersOf,
	rate,
	YEAR,
} from "@/data/estimate";
import { estimateSchema } from "@/data/schema";
import type { Estimate } from "@/data/types";

const estimate = (input: unknown) => estimateSchema.parse(input);

describe("an estimate in words and as a shape", () => {
	test.each([
		[{ best: 1351, qualifier: "exact" }, "1,351", "point"],
		[{ best: 1300, qualifier: "about" }, "about 1,300", "about"],
		[{ low: 14000, qualifier: "at-least" }, "at least 14,000", "at-least"],
		[{ high: 90000, qualifier: "at-most" }, "up to 90,000", "at-most"],
		[{ low: 7000, high: 15000, qualifier: "range", bounds: "expert-range" }, "7,000–15,000", "range"],
		[{ low: 557, qualifier: "at-least", bounds: "verified-minimum" }, "at least 557", "verified-minimum"],
		[
			{
				low: 40000,
				best: 47000,
				high: 55000,
				qualifier: "interval",
				bounds: "confidence-interval",
				confidence: 0.95,
			},
			"47,000 (95% confidence interval 40,000–55,000)",
			"confidence-interval",
		],
		[
			{
				low: 190000,
				best: 344000,
				high: 630000,
				qualifier: "interval",
				bounds: "prediction-interval",
				confidence: 0.95,
			},
			"344,000 (95% prediction interval 190,000–630,000)",
			"prediction-interval",
		],
		[
			{ low: 10, high: 20, qualifier: "range", bounds: "reports-min-max" },
			"lowest and highest of several reports 10–20",
			"reports-min-max",
		],
		[
			{ low: 13, best: 8, high: 2, qualifier: "interval", asPublished: true },
			"8 (13 to 2, so published)",
			"range",
		],
		[{ low: 0, high: 0, qualifier: "range" }, "0–0", "range"],
		[{ low: 86, best: 86, high: 86, qualifier: "interval" }, "86 (lowest and highest the same)", "range"],
		[
			{
				low: 86,
				best: 86,
				high: 86,
				qualifier: "interval",
				bounds: "confidence-interval",
				confidence: 0.95,
			},
			"86 (95% confidence interval of no width)",
			"confidence-interval",
		],
	])("%j reads %j and is drawn as %s", (input, words, kind) => {
		expect(formatEstimate(estimate(input))).toBe(words);
		expect(markKind(estimate(input))).toBe(kind);
	});
});

describe("a length in days counts both ends", () => {
	test.each([
		["2022-02-24", "2022-03-23", 28, 28],
		["1979-12-25", "1989-02-15", 3341, 3341],
		["1939-11-30", "1940-03-13", 105, 105],
		["2022-02-24", "2022-02-24", 1, 1],
		["2015-09-30", "2019", 1190, 1554],
		["1999", "1999", 1, 365],
	])("%s to %s: %i to %i", (start, end, least, most) => {
		expect(lengthOf(start, end)).toEqual({ least, most });
	});

	test("an end that is missing, or lies before the start, gives none", () => {
		expect(lengthOf(null, "2022-03-23")).toBeNull();
		expect(lengthOf("2022-02-24", null)).toBeNull();
		expect(lengthOf("2022-02-24", "2022-02-23")).toBeNull();
	});
});

describe("a rate", () => {
	const inWords = (input: unknown, start: string, end: string, unit?: number) => {
		const length = lengthOf(start, end) ?? expect.fail();
		return formatEstimate(rate(estimate(input), length, unit), formatRate);
	};

	test.each([
		[
			{ low: 7000, high: 15000, qualifier: "range", bounds: "expert-range" },
			"2022-02-24",
			"2022-03-23",
			"250–536",
		],
		[{ best: 15000, qualifier: "about" }, "1979-12-25", "1989-02-15", "about 4.49"],
		[{ best: 13310, qualifier: "exact" }, "1979-12-25", "1988-05-01", "4.36"],
		[{ low: 543, qualifier: "at-least" }, "2015-09-30", "2024-12-09", "at least 0.162"],
		[{ high: 40000, qualifier: "at-most" }, "1994-12-11", "2005-08-16", "up to 10.3"],
		[{ best: 116, qualifier: "exact" }, "2015-09-30", "2019", "0.0746–0.0975"],
		[{ best: 116, qualifier: "about" }, "2015-09-30", "2019", "about 0.0746–0.0975"],
		[{ low: 382, high: 383, qualifier: "range" }, "1990-08-02", "1991-04-11", "1.51"],
		[{ low: 382, best: 382, high: 383, qualifier: "range" }, "1990-08-02", "1991-04-11", "1.51"],
		[{ low: 0, high: 0, qualifier: "range" }, "1990-08-02", "1991-04-11", "0–0"],
	])("%j from %s to %s is %s a day", (input, start, end, said) => {
		expect(inWords(input, start, end)).toBe(said);
	});

	test.each([
		[536.4, "536"],
		[4.4897, "4.49"],
		[-12.54, "-12.5"],
		[-5123.4, "-5,123"],
	])("%d is written %s, below zero as above", (value, said) => {
		expect(formatRate(value)).toBe(said);
	});

	test("a year is 365.25 days", () => {
		expect(inWords({ best: 14453, qualifier: "exact" }, "1979-12-25", "1989-02-15", YEAR)).toBe("1,580");
	});

	const count = fc.integer({ min: 0, max: 20_000_000 });
	const numbers = fc
		.array(count, { minLength: 3, maxLength: 3 })
		.map((three) => [...three].sort((a, b) => a - b));
	const estimates: fc.Arbitrary<Estimate> = fc
		.tuple(numbers, fc.constantFrom("point", "low", "high", "range", "all"))
		.map(([[low = 0, best = 0, high = 0], kind]) => ({
			low: kind === "low" || kind === "range" || kind === "all" ? low : null,
			best: kind === "point" || kind === "all" ? best : null,
			high: kind === "high" || kind === "range" || kind === "all" ? high : null,
			qualifier:
				kind === "point" ? "exact" : kind === "low" ? "at-least" : kind === "high" ? "at-most" : "range",
			bounds: null,
			confidence: null,
			asPublished: false,
		}));
	const lengths = fc
		.tuple(fc.integer({ min: 1, max: 8000 }), fc.integer({ min: 0, max: 800 }))
		.map(([least, more]) => ({ least, most: least + more }));

	test("never drops a bound, and never closes an open one", () => {
		fc.assert(
			fc.property(estimates, lengths, (one, length) => {
				const daily = rate(one, length);
				const isPoint = one.low === null && one.high === null;
				if (isPoint && length.least < length.most) {
					expect([daily.low, daily.high]).toEqual([
						(one.best ?? 0) / length.most,
						(one.best ?? 0) / length.least,
					]);
				} else {
					expect(daily.low === null).toBe(one.low === null);
					expect(daily.high === null).toBe(one.high === null);
				}
				expect(daily.qualifier).toBe(one.qualifier);
			}),
		);
	});

	test("keeps the order of its numbers", () => {
		fc.assert(
			fc.property(estimates, lengths, (one, length) => {
				const daily = numbersOf(rate(one, length));
				expect(daily).toEqual([...daily].sort((a, b) => a - b));
			}),
		);
	});

	test("falls with more days and rises with more persons", () => {
		fc.assert(
			fc.property(estimates, lengths, fc.integer({ min: 1, max: 500 }), (one, length, more) => {
				const daily = numbersOf(rate(one, length));
				const longer = numbersOf(rate(one, { least: length.least + more, most: length.most + more }));
				const add = (value: number | null) => (value === null ? null : value + more);
				const worse = numbersOf(
					rate({ ...one, low: add(one.low), best: add(one.best), high: add(one.high) }, length),
				);
				daily.forEach((value, index) => {
					expect(longer[index]).toBeLessThanOrEqual(value);
					expect(worse[index]).toBeGreaterThan(value);
				});
			}),
		);
	});

	test("times its days is the figure again, and a year is 365.25 of a day", () => {
		fc.assert(
			fc.property(estimates, fc.integer({ min: 1, max: 8000 }), (one, days) => {
				const exact = { least: days, most: days };
				numbersOf(rate(one, exact)).forEach((value, index) => {
					expect(value * days).toBeCloseTo(numbersOf(one)[index] ?? Number.NaN, 4);
					expect(value * YEAR).toBeCloseTo(numbersOf(rate(one, exact, YEAR))[index] ?? Number.NaN, 4);
				});
			}),
		);
	});

	test("a hull holds every number, and is open where one of its figures is", () => {
		fc.assert(
			fc.property(fc.array(estimates, { minLength: 1, maxLength: 6 }), (some) => {
				const hull = hullOf(some);
				for (const number of some.flatMap(numbersOf)) {
					expect(number).toBeGreaterThanOrEqual(hull.low);
					expect(number).toBeLessThanOrEqual(hull.high);
				}
				expect(hull.openAbove).toBe(some.some(({ low, high }) => low !== null && high === null));
				expect(hull.openBelow).toBe(some.some(({ low, high }) => low === null && high !== null));
			}),
		);
	});

	test.each([
		[
			[
				{ best: 13833, qualifier: "exact" },
				{ best: 14453, qualifier: "exact" },
			],
			"13,833–14,453",
		],
		[[{ low: 543, qualifier: "at-least" }], "at least 543"],
		[
			[
				{ best: 65384, qualifier: "exact" },
				{ low: 72408, qualifier: "at-least" },
			],
			"65,384 to at least 72,408",
		],
		[[{ best: 12000, qualifier: "about" }], "about 12,000"],
		[[{ high: 40000, qualifier: "at-most" }], "up to 40,000"],
	])("%j together read %s", (inputs, said) => {
		expect(formatHull(hullOf(inputs.map(estimate)))).toBe(said);
	});

	test.each([
		[{}, "1.51"],
		[{ about: true }, "about 1.51"],
		[{ openAbove: true }, "at least 1.51"],
		[{ openBelow: true }, "up to 1.51"],
		[{ openBelow: true, openAbove: true }, "up to 1.51 to at least 1.51"],
	])("ends that read alike stand once: %j is %s", (change, said) => {
		const ends = { low: 1.5099, high: 1.5138, openBelow: false, openAbove: false, about: false };
		expect(formatHull({ ...ends, ...change }, formatRate)).toBe(said);
	});

	test("of no number there is no hull", () => {
		expect(() => hullOf([])).toThrow(RangeError);
	});

	test.each([
		[0.95, "95%"],
		[0.56, "56%"],
		[0.999, "99.9%"],
		[0.9975, "99.75%"],
	])("a level of %d is %s", (level, said) => {
		expect(formatLevel(level)).toBe(said);
	});
});
