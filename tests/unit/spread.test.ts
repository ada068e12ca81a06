import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { dayFromNumber, dayNumber, firstDay, lastDay } from "@/data/dates";
import { numbersOf } from "@/data/estimate";
import { figure } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import type { ReportInput } from "@/data/schema";
import { everyReport, selectPlaced } from "@/data/select";
import { closedEnds, type Spread, spreadOf } from "@/data/spread";
import { chosenForSpread } from "@/data/spread-choice";
import type { Dataset, Estimate, Report } from "@/data/types";
import { decodeView } from "@/data/view";
import { datasetOf, report } from "./synthetic";

const START = dayNumber("2020-01-01");
const END = START + 80;

/** Numbers of each kind that a source may give; a floor and a ceiling are open. */
const estimate: fc.Arbitrary<ReportInput["estimate"]> = fc
	.tuple(
		fc.constantFrom("exact", "about", "range", "interval", "upside-down", "floor", "names", "ceiling"),
		fc.nat(40),
		fc.nat(40),
	)
	.map(([kind, a, b]): ReportInput["estimate"] => {
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		switch (kind) {
			case "range":
				return { low, high, qualifier: "range", bounds: "expert-range" };
			case "interval":
				return { low, best: low, high, qualifier: "interval", bounds: "confidence-interval" };
			case "upside-down":
				return { low: high, high: low, qualifier: "range", bounds: "expert-range", asPublished: low < high };
			case "floor":
				return { low, qualifier: "at-least" };
			case "names":
				return { low, qualifier: "at-least", bounds: "verified-minimum" };
			case "ceiling":
				return { high, qualifier: "at-most" };
			default:
				return { best: a, qualifier: kind === "about" ? "about" : "exact" };
		}
	});

/** The last day that a report covers: as a rule a full day, now and then a month. */
const asOf = fc.oneof(
	{ weight: 4, arbitrary: fc.integer({ min: START, max: END }).map(dayFromNumber) },
	{ weight: 1, arbitrary: fc.constantFrom("2020-01", "2020-02") },
);

const sources = ["north-army", "south-army", "south-friend", "watchers"];
const said = fc
	.record({ source: fc.constantFrom(...sources), end: asOf, estimate })
	.map(({ source, end, estimate: numbers }) =>
		report({ source, period: { start: "2020-01-01", end }, estimate: numbers }),
	);
const reports = fc.array(said, { maxLength: 14 });
const window = fc.integer({ min: 1, max: 45 });

const isClosed = ({ estimate: numbers }: Report) => closedEnds(numbers) !== null;

/** The rule in its own words and without haste: the closed reports that stand on one day. */
function standing(all: readonly Report[], days: number, day: number): Report[] {
	const within = all.filter(({ period: { end } }) => {
		const [first, last] = [dayNumber(firstDay(end ?? "")), dayNumber(lastDay(end ?? ""))];
		return first >= day - days && last <= day;
	});
	const closed = all.filter((one) => isClosed(one) && dayNumber(lastDay(one.period.end ?? "")) <= day);
	return within.filter(isClosed).filter((one) => {
		const own = closed
			.filter(({ source }) => source === one.source)
			.map(({ period }) => lastDay(period.end ?? ""));
		return lastDay(one.period.end ?? "") === own.sort().at(-1);
	});
}

const newestDay = (all: readonly Report[]) =>
	Math.max(...all.map(({ period }) => dayNumber(lastDay(period.end ?? ""))));
const daysOf = (all: readonly Report[]) => {
	if (all.length === 0) return [];
	const last = newestDay(all);
	return Array.from({ length: last - START + 1 }, (_, index) => START + index);
};
const at = ({ stretches }: Spread, day: number) =>
	stretches.find(({ from, until }) => from <= day && day <= until);

describe("the ends of an estimate", () => {
	const ends = (numbers: ReportInput["estimate"]) =>
		closedEnds(report({ estimate: numbers }).estimate as Estimate);

	test("one number is both, a range has two, an interval too, and bounds printed upside down are read by size", () => {
		expect(ends({ best: 1351, qualifier: "exact" })).toEqual({ low: 1351, high: 1351 });
		expect(ends({ best: 9000, qualifier: "about" })).toEqual({ low: 9000, high: 9000 });
		expect(ends({ low: 7000, high: 15000, qualifier: "range" })).toEqual({ low: 7000, high: 15000 });
		expect(
			ends({ low: 40, best: 47, high: 55, qualifier: "interval", bounds: "confidence-interval" }),
		).toEqual({ low: 40, high: 55 });
		expect(ends({ low: 9, high: 5, qualifier: "range", asPublished: true })).toEqual({ low: 5, high: 9 });
	});

	test("what is open at one end holds neither", () => {
		expect(ends({ low: 1300, qualifier: "at-least" })).toBeNull();
		expect(ends({ low: 5000, best: 6000, qualifier: "at-least" })).toBeNull();
		expect(ends({ high: 15000, qualifier: "at-most" })).toBeNull();
		expect(ends({ low: 557, qualifier: "at-least", bounds: "verified-minimum" })).toBeNull();
	});
});

describe("the spread on each day", () => {
	test("is what the rule says, day by day", () => {
		fc.assert(
			fc.property(reports, window, (all, days) => {
				const spread = spreadOf(all, days, null);
				for (const day of daysOf(all)) {
					const here = standing(all, days, day);
					const found = at(spread, day);
					const speaking = new Set(here.map(({ source }) => source));
					const alone = spread.alone.find(({ from, until }) => from <= day && day <= until);
					expect(found !== undefined).toBe(speaking.size > 1);
					expect(alone?.source).toBe(speaking.size === 1 ? here[0]?.source : undefined);
					if (!found) continue;
					const numbers = here.flatMap((one) => numbersOf(one.estimate));
					expect(found.lowest.value).toBe(Math.min(...numbers));
					expect(found.highest.value).toBe(Math.max(...numbers));
					if (found.until === day)
						expect(found.standing.map(({ id }) => id).sort()).toEqual(here.map(({ id }) => id).sort());
				}
			}),
			{ numRuns: 400 },
		);
	});

	test("its numbers are somebody's own, and their ratio is 1 or more", () => {
		fc.assert(
			fc.property(reports, window, (all, days) => {
				for (const { lowest, highest, ratio } of spreadOf(all, days, null).stretches) {
					for (const { value, report: holder, also } of [lowest, highest])
						for (const one of [holder, ...also]) expect(numbersOf(one.estimate)).toContain(value);
					if (lowest.value === 0) expect(ratio).toBeNull();
					else {
						expect(ratio).toBeGreaterThanOrEqual(1);
						expect(ratio).toBe(highest.value / lowest.value);
					}
				}
			}),
		);
	});

	test("no day is in two stretches, and neighbours differ in an end", () => {
		fc.assert(
			fc.property(reports, window, (all, days) => {
				const { stretches, alone } = spreadOf(all, days, null);
				const both = [...stretches, ...alone].sort((a, b) => a.from - b.from);
				both.forEach(({ from, until }, index) => {
					expect(until).toBeGreaterThanOrEqual(from);
					const next = both[index + 1];
					if (next) expect(next.from).toBeGreaterThan(until);
				});
				for (const [index, one] of stretches.entries()) {
					const next = stretches[index + 1];
					if (next?.from !== one.until + 1) continue;
					expect([one.lowest.report, one.highest.report]).not.toEqual([
						next.lowest.report,
						next.highest.report,
					]);
				}
			}),
		);
	});

	test("without one source it is no wider", () => {
		fc.assert(
			fc.property(reports, window, fc.constantFrom(...sources), (all, days, gone) => {
				const before = spreadOf(all, days, END);
				const after = spreadOf(
					all.filter(({ source }) => source !== gone),
					days,
					END,
				);
				for (const { from, until, ratio } of after.stretches)
					for (let day = from; day <= until; day++) {
						const then = at(before, day);
						expect(then).toBeDefined();
						if (then && then.ratio !== null && ratio !== null)
							expect(then.ratio).toBeGreaterThanOrEqual(ratio);
					}
			}),
		);
	});

	test("without the only report of a source in the window it is no wider either", () => {
		fc.assert(
			fc.property(reports, window, fc.nat(), (all, days, choice) => {
				const gone = all[choice % Math.max(1, all.length)];
				fc.pre(gone !== undefined && all.filter(({ source }) => source === gone?.source).length === 1);
				const before = spreadOf(all, days, END);
				for (const { from, ratio } of spreadOf(
					all.filter((one) => one !== gone),
					days,
					END,
				).stretches) {
					const then = at(before, from)?.ratio;
					if (then && ratio !== null) expect(then).toBeGreaterThanOrEqual(ratio);
				}
			}),
		);
	});

	test("open figures change no ratio: they are only told beside it", () => {
		fc.assert(
			fc.property(reports, window, (all, days) => {
				const ratios = (some: readonly Report[]) =>
					spreadOf(some, days, END).stretches.map(({ from, until, ratio }) => ({ from, until, ratio }));
				expect(ratios(all)).toEqual(ratios(all.filter(isClosed)));
			}),
		);
	});

	test("a wider window never lets fewer sources stand", () => {
		fc.assert(
			fc.property(reports, window, fc.nat(30), (all, days, more) => {
				const [narrow, wide] = [spreadOf(all, days, END), spreadOf(all, days + more, END)];
				const count = (spread: Spread, day: number) => {
					if (spread.alone.some(({ from, until }) => from <= day && day <= until)) return 1;
					return at(spread, day) ? 2 : 0;
				};
				for (const day of daysOf(all)) {
					expect(count(wide, day)).toBeGreaterThanOrEqual(count(narrow, day));
					const stand = (length: number) =>
						new Set(standing(all, length, day).map(({ source }) => source)).size;
					expect(stand(days + more)).toBeGreaterThanOrEqual(stand(days));
				}
			}),
		);
	});

	test("the order of the reports does not matter", () => {
		fc.assert(
			fc.property(reports, window, (all, days) => {
				expect(spreadOf([...all].reverse(), days, null)).toEqual(spreadOf(all, days, null));
			}),
		);
	});

	test("a ratio is the same whatever the unit of its numbers", () => {
		const times = (one: Report): Report => ({
			...one,
			estimate: {
				...one.estimate,
				low: one.estimate.low === null ? null : one.estimate.low * 8,
				best: one.estimate.best === null ? null : one.estimate.best * 8,
				high: one.estimate.high === null ? null : one.estimate.high * 8,
			},
		});
		fc.assert(
			fc.property(reports, window, (all, days) => {
				const ratios = (some: readonly Report[]) =>
					spreadOf(some, days, null).stretches.map(({ ratio }) => ratio);
				expect(ratios(all.map(times))).toEqual(ratios(all));
			}),
		);
	});
});

describe("windows", () => {
	const on = (source: string, end: string, best: number) =>
		report({ source, period: { start: "2020-01-01", end }, estimate: { best, qualifier: "exact" } });
	const days = (spread: Spread) =>
		spread.stretches.map(({ from, until, ratio }) => [dayFromNumber(from), dayFromNumber(until), ratio]);

	test("are so many days after the as-of day: of 29, 1 February stands to 1 March 2020, and no longer", () => {
		const pair = [on("north-army", "2020-02-01", 100), on("south-army", "2020-03-01", 300)];
		expect(days(spreadOf(pair, 29, dayNumber("2020-04-01")))).toEqual([["2020-03-01", "2020-03-01", 3]]);
		expect(days(spreadOf(pair, 28, dayNumber("2020-04-01")))).toEqual([]);
	});

	test("end on the newest as-of day, or on the cut-off where there is one", () => {
		const pair = [on("north-army", "2020-02-01", 100), on("south-army", "2020-02-03", 300)];
		expect(days(spreadOf(pair, 30, null))).toEqual([["2020-02-03", "2020-02-03", 3]]);
		expect(days(spreadOf(pair, 30, dayNumber("2020-02-20")))).toEqual([["2020-02-03", "2020-02-20", 3]]);
		expect(days(spreadOf(pair, 30, dayNumber("2021-01-01")))).toEqual([["2020-02-03", "2020-03-02", 3]]);
	});

	test("a source's next figure takes the place of the one before; several of one day all stand", () => {
		const all = [
			on("north-army", "2020-02-01", 100),
			on("north-army", "2020-02-05", 150),
			on("north-army", "2020-02-05", 160),
			on("south-army", "2020-02-01", 300),
		];
		const spread = spreadOf(all, 30, dayNumber("2020-02-06"));
		expect(days(spread)).toEqual([
			["2020-02-01", "2020-02-04", 3],
			["2020-02-05", "2020-02-06", 2],
		]);
		expect(spread.stretches[1]?.standing).toHaveLength(3);
	});

	test("an open figure replaces no closed one, and is told beside it", () => {
		const open = report({
			source: "north-army",
			period: { start: "2020-01-01", end: "2020-02-03" },
			estimate: { low: 120, qualifier: "at-least" },
		});
		const all = [on("north-army", "2020-02-01", 100), open, on("south-army", "2020-02-01", 300)];
		const spread = spreadOf(all, 30, dayNumber("2020-02-05"));
		expect(days(spread)).toEqual([["2020-02-01", "2020-02-05", 3]]);
		expect(spread.stretches[0]?.open).toEqual([open]);
	});

	test("a month stands only on days whose window holds all of it", () => {
		const all = [on("north-army", "2020-02", 100), on("south-army", "2020-02-29", 200)];
		expect(days(spreadOf(all, 27, dayNumber("2020-03-31")))).toEqual([]);
		expect(days(spreadOf(all, 28, dayNumber("2020-03-31")))).toEqual([["2020-02-29", "2020-02-29", 2]]);
		expect(days(spreadOf(all, 30, dayNumber("2020-03-31")))).toEqual([["2020-02-29", "2020-03-02", 2]]);
	});

	test("days before 1970 are days like others", () => {
		const all = [
			on("north-army", "1945-03-01", 100),
			on("north-army", "1945-03", 150),
			on("south-army", "1945-03-31", 300),
		];
		expect(days(spreadOf(all, 39, dayNumber("1945-05-01")))).toEqual([["1945-03-31", "1945-04-09", 2]]);
	});

	test("by nothing can be divided", () => {
		const all = [on("north-army", "2020-02-01", 0), on("south-army", "2020-02-01", 300)];
		expect(days(spreadOf(all, 30, null))).toEqual([["2020-02-01", "2020-02-01", null]]);
	});

	test("days that a daily series says alike are one stretch", () => {
		const daily = Array.from({ length: 60 }, (_, index) =>
			on("north-army", dayFromNumber(START + index), 200 + index),
		);
		const around = [0, 29, 58].flatMap((day) => [
			on("south-army", dayFromNumber(START + day), 100),
			on("south-friend", dayFromNumber(START + day), 900),
		]);
		expect(spreadOf([...daily, ...around], 30, null).stretches).toHaveLength(3);
	});
});

describe("what may stand in a spread", () => {
	const choose = (all: readonly Report[], change: Record<string, string> = {}) => {
		const data = datasetOf(all);
		const { view } = decodeView(
			new URLSearchParams({ conflict: "test-war", side: "north", chart: "spread", ...change }),
			data,
		);
		const { reports: kept, leftOut } = chosenForSpread(selectPlaced(view, data), view, data);
		return {
			kept: kept.map(({ id }) => id),
			leftOut: Object.fromEntries(leftOut.map(({ report: { id }, reason }) => [id, reason])),
		};
	};

	test("running totals from the war's first day to a day that the window can hold", () => {
		const period = (start: string | null, end: string | null) => ({ period: { start, end } });
		const { kept, leftOut } = choose(
			[
				report({ id: "whole" }),
				report({ id: "from-year", ...period("2020", "2020-02-01") }),
				report({ id: "open", estimate: { low: 5, qualifier: "at-least" } }),
				report({ id: "later", ...period("2020-01-06", "2020-02-01") }),
				report({ id: "unsaid", ...period(null, "2020-02-01") }),
				report({ id: "endless", ...period("2020-01-01", null) }),
				report({ id: "january", ...period("2020-01-01", "2020-01") }),
				report({ id: "projected", projection: true }),
				report({ id: "part", scope: { subset: "one unit" } }),
				report({ id: "one-month", span: "period" }),
				report({ id: "gone", standing: { status: "withdrawn", on: "2020-03-01" } }),
			],
			{ window: "29" },
		);
		expect(kept.sort()).toEqual(["from-year", "open", "whole"]);
		expect(leftOut).toMatchObject({
			later: "it counts from 6 January 2020, not from the war's first day",
			unsaid: "it is not said from which day it counts",
			endless: "it has no as-of day, and stands in no window of days",
			january: "its as-of day is known only as January 2020, which is longer than the window",
			projected: "a projection, published before its last day",
			part: "counts a part only: one unit",
			gone: "withdrawn by its source on 1 March 2020",
		});
		expect(leftOut["one-month"]).toMatch(/count of one period/);
		expect(
			choose([report({ id: "february", ...period("2020-01-01", "2020-02") })], { window: "28" }).kept,
		).toEqual(["february"]);
	});

	test("another death definition than most have never enters silently, whichever has more reports", () => {
		const excess = (id: string) => report({ id, source: "watchers", deaths: "excess" });
		const { kept, leftOut } = choose([
			report({ id: "army" }),
			report({ id: "enemy", source: "south-army", deaths: "violent" }),
			report({ id: "friend", source: "south-friend", estimate: { low: 1, high: 2, qualifier: "range" } }),
			...["e1", "e2", "e3", "e4"].map(excess),
		]);
		expect(kept.sort()).toEqual(["army", "enemy", "friend"]);
		expect(Object.keys(leftOut)).toHaveLength(4);
		expect(leftOut.e1).toMatch(/^not comparable with what most count here: excess deaths against /);
	});
});

function figureOf(query: string, data: Dataset = dataset): Figure {
	const { view, problems } = decodeView(new URLSearchParams(query), data);
	expect(problems).toEqual([]);
	return figure(view, data);
}

describe("the published cases", () => {
	const golden = {
		"spread-home": "chart=spread&to=2022-03-31&known=2022-03-31",
		"spread-gaza-2023": "chart=spread&conflict=gaza-2023&to=2023-12-31",
	};

	test.each(Object.entries(golden))("%s", async (id, query) => {
		const { version, ...shown } = figureOf(query);
		expect(version).toBe(dataset.version);
		await expect(`${JSON.stringify(shown, null, "\t")}\n`).toMatchFileSnapshot(
			`../fixtures/golden/${id}.json`,
		);
	});

	const march = figureOf(golden["spread-home"]);

	test("23 March 2022: NATO's 15,000 over the Russian ministry's 498 of 2 March, three weeks old and in the window", () => {
		const found = march.findings.find(({ id }) => id === "spread@2022-03-23");
		expect(found).toMatchObject({
			heading: "×30 (computed), 23 Mar 2022 to 24 Mar 2022",
			formula: "15,000 ÷ 498 = 30.12",
			inputs: [
				{
					text: "Highest: 15,000 (of 7,000–15,000), NATO, as of 23 Mar 2022",
					href: "/reports/nato-2022-03-23-ru-mil-killed",
				},
				{
					text: "Lowest: 498, Ministry of Defence of Russia, as of 2 Mar 2022",
					href: "/reports/ru-mod-2022-03-02-ru-mil-killed",
				},
			],
		});
	});

	test("its own 1,351 of 25 March takes the 498's place on that day", () => {
		expect(march.computed.at(-1)).toBe(
			"Newest, 25 Mar 2022 to 31 Mar 2022: 15,000 (NATO, as of 23 Mar 2022) ÷ 1,351 (Ministry of Defence of Russia, as of 25 Mar 2022) = 11.10.",
		);
	});

	test("'more than 12,000' of 12 March does not make the span smaller", () => {
		const before = march.findings.find(({ id }) => id === "spread@2022-03-03");
		expect(before?.heading).toBe("×18 (computed), 3 Mar 2022 to 22 Mar 2022");
		expect(before?.notes.join(" ")).toMatch(/Open at an end, and so in no ratio: .*at least 14,000/);
	});

	test("a narrower window drops what is older", () => {
		const narrow = figureOf("chart=spread&to=2022-03-31&known=2022-03-31&window=14");
		const ratios = (one: Figure) => one.table?.rows.map(({ cells }) => cells[2]?.text);
		expect(ratios(march)).toEqual(["none", "×2.3", "×12", "×18", "×30", "×11"]);
		expect(narrow.table?.rows.find(({ id }) => id === "spread@2022-03-23")?.cells[3]?.text).not.toBe("498");
	});

	test("the table, the marks and the findings say the same; every link leads to a report or a row", () => {
		for (const query of [
			...Object.values(golden),
			"chart=spread&measure=losses",
			"chart=spread&side=ukraine",
		]) {
			const shown = figureOf(query);
			const bands = shown.marks.filter(({ kind }) => kind === "spread");
			expect(bands.map(({ id }) => id)).toEqual(shown.findings.map(({ id }) => id));
			expect(bands.map(({ finding }) => finding)).toEqual(shown.findings.map((_, index) => index));
			const lines = new Map(shown.table?.rows.map(({ id, cells }) => [id, cells]));
			const known = new Set(dataset.reports.map(({ id }) => `/reports/${id}`));
			for (const { id, low, high } of bands) {
				const cells = lines.get(id);
				expect([cells?.[3]?.sort, cells?.[4]?.sort]).toEqual([low, high]);
				for (const cell of [cells?.[3], cells?.[4]])
					expect(
						known.has(cell?.href ?? "") || /^\/series\/.+#d\d{4}-\d\d-\d\d$/.test(cell?.href ?? ""),
					).toBe(true);
			}
		}
	});

	test("the rows are the reports that may stand, open ones among them", () => {
		const { view } = decodeView(new URLSearchParams(golden["spread-home"]), dataset);
		const chosen = everyReport(chosenForSpread(selectPlaced(view, dataset), view, dataset));
		expect(march.rows.map(({ id }) => id).sort()).toEqual(chosen.map(({ id }) => id).sort());
		expect(march.notes[0]).toBe("5 of 15 reports are open at an end: drawn, but in no ratio.");
	});

	test("the text alternative gives the greatest and the newest ratio, and who holds them", () => {
		expect(march.alt).toContain(
			"Greatest, 23 Mar 2022 to 24 Mar 2022: 15,000 (NATO, as of 23 Mar 2022) ÷ 498 (Ministry of Defence of Russia, as of 2 Mar 2022) = 30.12.",
		);
		expect(march.alt).toContain("Newest, 25 Mar 2022 to 31 Mar 2022");
		expect(march.alt).toMatch(/^Spread over time of 15 reports\./);
	});

	test("Iraq: one survey's violent deaths beside another's, and its excess deaths left out with the reason", () => {
		const iraq = figureOf("conflict=iraq-2003&chart=spread&window=365");
		expect(iraq.computed.at(-1)).toMatch(
			/793,663 \(Burnham et al\..*\) ÷ 104,000 \(Iraq Family Health Survey.*= 7\.63\.$/,
		);
		expect(iraq.leftOut.find(({ id }) => id === "lancet-2006-10-11-iraq-all-excess")?.reason).toBe(
			"not comparable with what most count here: excess deaths against violent deaths alone",
		);
		expect(figureOf("conflict=iraq-2003&chart=spread").notes[0]).toMatch(/^There is no ratio on any day/);
	});

	test("chosen by publication, it still goes by the days that are covered, and says so", () => {
		const byPublication = figureOf("chart=spread&date=published&to=2022-03-31&known=2022-03-31");
		expect(byPublication.marks).toEqual(march.marks);
		expect(byPublication.subtitle).toContain("by the last day they cover");
		expect(byPublication.notes.join(" ")).toContain("The dates chosen are those of publication");
	});

	test("what its own source put right for the same day is drawn, and holds no end once that was known", () => {
		const of = (best: number, published: string) =>
			report({ id: `said-${best}`, published, estimate: { best, qualifier: "exact" } });
		const data = datasetOf([
			of(100, "2020-02-02"),
			of(400, "2020-02-20"),
			report({ source: "south-army", published: "2020-02-02" }),
		]);
		const ratios = (one: Figure) => one.findings.map(({ formula }) => formula);
		const now = figureOf("chart=spread", data);
		expect(ratios(now)).toEqual(["1,000 ÷ 400 = 2.50"]);
		expect(now.marks.find(({ id }) => id === "said-100")?.dimmed).toBe(true);
		expect(now.notes.join(" ")).toContain(
			"1 of 3 reports was superseded by another figure of the same source",
		);
		expect(ratios(figureOf("chart=spread&known=2020-02-10", data))).toEqual(["1,000 ÷ 100 = 10.00"]);
	});

	test("a band that ends in zero ends at the axis where that is logarithmic, and has no ratio", () => {
		const zero = { best: 0, qualifier: "exact" } as const;
		const data = datasetOf([report({ estimate: zero }), report({ source: "south-army" })]);
		const shown = figureOf("chart=spread&scale=log", data);
		expect(shown.marks.filter(({ kind }) => kind === "spread")).toMatchObject([{ low: 0, high: 1000 }]);
		expect(shown.findings[0]).toMatchObject({
			heading: "No ratio (computed), 1 Feb 2020",
			formula: "1,000 ÷ 0: nothing can be divided by zero",
		});
		expect(shown.findings[0]?.short).toBeUndefined();
		expect(shown.computed).toEqual([]);
	});

	test("ends on the earlier of the cut-off and the known-on day", () => {
		const at = (query: string) => figureOf(`chart=spread&${query}`).findings;
		expect(at("to=2022-12-31&known=2022-03-31")).toEqual(at("to=2022-03-31&known=2022-03-31"));
		expect(at("to=2022-03-10&known=2022-03-31").at(-1)?.heading).toMatch(/10 Mar 2022$/);
	});

	test("a cut-off by publication is no day that figures stand on", () => {
		const of = (source: string, best: number, end: string, published: string) =>
			report({
				source,
				published,
				period: { start: "2020-01-01", end },
				estimate: { best, qualifier: "exact" },
			});
		const data = datasetOf([
			of("north-army", 100, "2020-02-01", "2020-02-20"),
			of("south-army", 300, "2020-02-03", "2020-02-20"),
		]);
		const headings = (query: string) =>
			figureOf(`chart=spread&${query}`, data).findings.map(({ heading }) => heading);
		expect(headings("date=published&to=2020-02-25")).toEqual(["×3.0 (computed), 3 Feb 2020"]);
		expect(headings("to=2020-02-25")).toEqual(["×3.0 (computed), 3 Feb 2020 to 25 Feb 2020"]);
	});

	test("a withdrawn report holds an end before its withdrawal, and is struck from that day on", () => {
		const gone = { status: "withdrawn", on: "2020-02-20" } as const;
		const data = datasetOf([
			report({ id: "gone", estimate: { best: 100, qualifier: "exact" }, standing: gone }),
			report({ source: "south-army", estimate: { best: 300, qualifier: "exact" } }),
		]);
		const before = figureOf("chart=spread&known=2020-02-19", data);
		expect(before.findings[0]?.formula).toBe("300 ÷ 100 = 3.00");
		expect(before.leftOut).toEqual([]);
		const after = figureOf("chart=spread&known=2020-02-20", data);
		expect(after.findings).toEqual([]);
		expect(after.leftOut).toMatchObject([{ id: "gone", withdrawn: true }]);
	});
});
