import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crossingBounds, crossingsOf, tellingCrossings, whyNoCrossing } from "@/data/crossings";
import { dayFromNumber, dayNumber, daysInclusive, lastDay } from "@/data/dates";
import type { ReportInput } from "@/data/schema";
import type { Report } from "@/data/types";
import { datasetOf, report } from "./synthetic";

const START = "2020-01-01";
const asOf = { date: "as-of" } as const;
const published = { date: "published" } as const;
const [war] = datasetOf([]).conflicts;
if (!war) throw new Error("the synthetic war is gone");

/** A report as of a day, published on it. */
function on(end: string, estimate: ReportInput["estimate"], change: Partial<ReportInput> = {}): Report {
	return report({ period: { start: START, end }, published: lastDay(end), estimate, ...change });
}

const one = (best: number) => ({ best, qualifier: "about" }) as const;
const range = (low: number, high: number) =>
	({ low, high, qualifier: "range", bounds: "expert-range" }) as const;
const atLeast = (low: number) => ({ low, qualifier: "at-least" }) as const;
const upTo = (high: number) => ({ high, qualifier: "at-most" }) as const;

function only(reports: Report[], toll: number, view: { date: "as-of" | "published" } = asOf) {
	const [crossings, ...others] = crossingsOf(reports, toll, START, view);
	expect(others).toEqual([]);
	if (!crossings) throw new Error("no source");
	return crossings;
}

describe("the first report whose bound reached a toll", () => {
	test("each bound has a crossing of its own, and days are counted with both ends", () => {
		const { reached } = only(
			[
				on("2020-01-10", range(200, 900)),
				on("2020-01-28", range(700, 1000)),
				on("2020-02-10", one(1200)),
				on("2020-03-01", atLeast(1000)),
				on("2020-03-02", atLeast(3000)),
			],
			1000,
		);
		const told = crossingBounds.map((bound) => [bound, reached[bound]?.value, reached[bound]?.days.most]);
		expect(told).toEqual([
			["high", 1000, 28],
			["best", 1200, 41],
			["low", 1000, 61],
		]);
	});

	test("the war's first day is day 1", () => {
		expect(only([on(START, one(5))], 5).reached.best?.days).toEqual({ least: 1, most: 1 });
	});

	test("a single number is a best and no bound, a floor has no upper end, a ceiling no lower", () => {
		const bounds = (estimate: ReportInput["estimate"]) =>
			crossingBounds.filter((bound) => only([on("2020-02-01", estimate)], 1000).reached[bound]);
		expect(bounds(one(1000))).toEqual(["best"]);
		expect(bounds({ best: 1000, qualifier: "exact" })).toEqual(["best"]);
		expect(bounds(atLeast(1000))).toEqual(["low"]);
		expect(bounds({ low: 1000, qualifier: "at-least", bounds: "verified-minimum" })).toEqual(["low"]);
		expect(bounds(upTo(1000))).toEqual(["high"]);
		expect(bounds(range(1000, 2000))).toEqual(["high", "low"]);
		expect(bounds(range(999, 2000))).toEqual(["high"]);
	});

	test("just below has not reached it, and the last figure is told with its day", () => {
		const crossings = only([on("2020-02-01", one(10)), on("2020-02-03", one(999))], 1000);
		expect(crossings.reached).toEqual({ high: null, best: null, low: null });
		expect(crossings.last.map(({ estimate }) => estimate.best)).toEqual([999]);
		expect(crossings.lastDay).toBe("2020-02-03");
	});

	test("two figures of the last day are both last: to choose would be a judgement", () => {
		expect(only([on("2020-02-01", one(10)), on("2020-02-01", atLeast(4))], 1000).last).toHaveLength(2);
	});

	test("that the first figure of a kind is already above says nothing of how long before", () => {
		const { reached } = only([on("2020-02-01", range(10, 2000)), on("2020-02-09", range(1500, 3000))], 1000);
		expect(reached.high?.isFirstWord).toBe(true);
		expect(reached.low?.isFirstWord).toBe(false);
	});

	test("by publication the order and the days are those of publication", () => {
		const late = on("2020-01-05", one(1000), { published: "2020-06-30" });
		const early = on("2020-02-05", one(1000), { published: "2020-02-05" });
		expect(only([late, early], 1000).reached.best?.report).toBe(late);
		expect(only([late, early], 1000, published).reached.best?.report).toBe(early);
		expect(only([late], 1000, published).reached.best?.days.most).toBe(182);
	});

	test("a date known to the month counts as the last day that it may mean, and both days are told", () => {
		const month = on("2020-02", one(1000));
		const day = on("2020-02-28", one(1000));
		const { best } = only([month], 1000).reached;
		expect(best).toMatchObject({ date: "2020-02", day: "2020-02-29", days: { least: 32, most: 60 } });
		expect(only([month, day], 1000).reached.best?.report).toBe(day);
	});

	test("a month in which the war began does not start before it", () => {
		const [crossings] = crossingsOf([on("2020-01", one(9))], 9, "2020-01-20", asOf);
		expect(crossings?.reached.best?.days).toEqual({ least: 1, most: 12 });
	});

	test("of one day a report that stands alone goes before the row of a series", () => {
		const alone = on("2020-02-01", one(1000), { id: "z-alone" });
		const row: Report = { ...on("2020-02-01", one(1000)), id: "a@2020-02-01", series: "a" };
		expect(only([row, alone], 1000).reached.best?.report).toBe(alone);
	});
});

describe("what is worth a mark", () => {
	test("a weaker bound that came with a stronger one, or after it, adds nothing", () => {
		const telling = (reports: Report[]) =>
			tellingCrossings(only(reports, 1000).reached).map(({ bound }) => bound);
		expect(telling([on("2020-02-01", range(1000, 2000))])).toEqual(["low"]);
		expect(telling([on("2020-02-01", atLeast(1000)), on("2020-03-01", one(5000))])).toEqual(["low"]);
		expect(telling([on("2020-02-01", one(1000)), on("2020-03-01", upTo(5000))])).toEqual(["best"]);
		expect(telling([on("2020-02-01", upTo(1000)), on("2020-03-01", range(1000, 5000))])).toEqual([
			"high",
			"low",
		]);
	});
});

describe("which reports may enter", () => {
	test("only running totals from the war's first day that stand on a day", () => {
		const why = (change: Partial<ReportInput>, view: { date: "as-of" | "published" } = asOf) =>
			whyNoCrossing(report(change), view, war);
		expect(why({})).toBeNull();
		expect(why({ period: { start: "2020", end: "2020-02-01" } })).toBeNull();
		expect(why({ period: { start: "2020-01", end: "2020-02-01" } })).toBeNull();
		expect(why({ period: { start: "2020-01-09", end: "2020-02-01" } })).toMatch(
			/counts from 9 January 2020, not from the war's first day, 1 January 2020/,
		);
		expect(why({ period: { start: null, end: "2020-02-01" } })).toMatch(/does not say from which day/);
		expect(why({ span: "period" })).toMatch(/no running total/);
		expect(why({ projection: true })).toMatch(/projection/);
		expect(why({ period: { start: START, end: null } })).toMatch(/no as-of day/);
		expect(why({ published: null })).toBeNull();
		expect(why({ published: null }, published)).toMatch(/no publication day/);
	});
});

describe("for any reports and any toll", () => {
	const days = fc.integer({ min: dayNumber(START), max: dayNumber("2022-12-31") });
	const number = fc.integer({ min: 0, max: 5000 });
	const estimates = fc.oneof(
		number.map(one),
		number.map(atLeast),
		number.map(upTo),
		fc.tuple(number, number).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
	);
	const sources = fc.constantFrom("north-army", "south-army", "watchers");
	const made = fc
		.tuple(days, days, estimates, sources, fc.boolean())
		.map(([end, said, estimate, source, isMonth]) => {
			const day = dayFromNumber(end);
			return report({
				source,
				estimate,
				period: { start: START, end: isMonth ? day.slice(0, 7) : day },
				published: dayFromNumber(said),
			});
		});
	const dateOf = (one: Report, date: "as-of" | "published") =>
		lastDay((date === "published" ? one.published : one.period.end) ?? "");

	test("a crossing's number is at or above the toll, and no earlier report of the source was by that bound", () => {
		fc.assert(
			fc.property(fc.array(made), number, fc.constantFrom("as-of", "published"), (reports, toll, date) => {
				const crossings = crossingsOf(reports, toll, START, { date });
				expect(crossings.map(({ source }) => source).sort()).toEqual(
					[...new Set(reports.map(({ source }) => source))].sort(),
				);
				for (const { source, reached } of crossings)
					for (const bound of crossingBounds) {
						const own = reports.filter((one) => one.source === source && one.estimate[bound] !== null);
						const reaching = own.filter((one) => (one.estimate[bound] ?? 0) >= toll);
						const crossing = reached[bound];
						expect(crossing === null).toBe(reaching.length === 0);
						if (crossing === null) continue;
						expect(crossing.report.source).toBe(source);
						expect(crossing.value).toBe(crossing.report.estimate[bound]);
						expect(crossing.value).toBeGreaterThanOrEqual(toll);
						expect(crossing.day).toBe(dateOf(crossing.report, date));
						expect(crossing.days.most).toBe(daysInclusive(START, crossing.day));
						expect(crossing.days.least).toBeLessThanOrEqual(crossing.days.most);
						expect(reaching.every((one) => dateOf(one, date) >= crossing.day)).toBe(true);
						expect(crossing.isFirstWord).toBe(
							own.every((one) => reaching.includes(one) || dateOf(one, date) >= crossing.day),
						);
					}
			}),
		);
	});

	test("marks run in the order of days from the weaker bound to the stronger", () => {
		fc.assert(
			fc.property(fc.array(made), number, (reports, toll) => {
				for (const { reached } of crossingsOf(reports, toll, START, asOf)) {
					const telling = tellingCrossings(reached);
					telling.slice(1).forEach((crossing, index) => {
						expect(crossing.day > (telling[index]?.day ?? "")).toBe(true);
					});
					const strengths = telling.map(({ bound }) => crossingBounds.indexOf(bound));
					expect(strengths).toEqual([...strengths].sort());
					expect(telling.length === 0).toBe(crossingBounds.every((bound) => reached[bound] === null));
				}
			}),
		);
	});
});

test("bounds that were printed upside down are read by size: the lower has not reached what the higher has", () => {
	const upside = on("2020-02-01", { low: 1200, high: 800, qualifier: "range", asPublished: true });
	const [found] = crossingsOf([upside], 1000, START, asOf);
	expect(found?.reached).toMatchObject({ low: null, high: { value: 1200 } });
});
