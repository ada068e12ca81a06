import { describe, expect, test } from "vitest";
import { frameTexts } from "@/components/charts/frame/content";
import { dataset } from "@/data/dataset";
import { dayNumber } from "@/data/dates";
import { figure } from "@/data/figures";
import type { Figure, FigureTable } from "@/data/figures/figure";
import type { ConflictInput, ReportInput } from "@/data/schema";
import type { Dataset, Report } from "@/data/types";
import { decodeView } from "@/data/view";
import { conflictInput, datasetOf, report } from "./synthetic";

function figureOf(query: string, data: Dataset = dataset): Figure {
	const { view, problems } = decodeView(new URLSearchParams(query), data);
	expect(problems).toEqual([]);
	return figure(view, data);
}

const cellsOf = (
	{ table }: Figure,
	source: string,
): Record<string, FigureTable["rows"][number]["cells"][number]> => {
	const row = table?.rows.find(({ cells }) => cells[0]?.text.includes(source));
	if (!table || !row) throw new Error(`no row of ${source}`);
	return Object.fromEntries(
		table.columns.map(({ id }, index) => [id, row.cells[index] ?? { text: "", sort: null }]),
	);
};

describe("Russian soldiers killed against the press's 15,000", () => {
	const shown = figureOf("chart=crossings");
	const rowNames = shown.position.kind === "categories" ? shown.position.categories : [];
	const marksOf = (name: string) =>
		shown.marks
			.filter(({ position }) => rowNames[position]?.label === name)
			.map(({ kind, best, label }) => ({ kind, best, label }));

	test("the founding sentence: NATO's upper bound on day 28, the first count by name, the ministry not, and stale", () => {
		expect(shown.caption).toMatch(
			/^NATO’s upper bound reached 15,000 on day 28 \(7,000–15,000, as of 23 March 2022\);/,
		);
		expect(shown.caption).toContain(
			"the first count of names or cases on day 373 (BBC News Russian and Mediazona: at least 16,071, as of 3 March 2023)",
		);
		expect(shown.caption).toContain(
			"Ministry of Defence of Russia has not: its last, 5,937, is of 21 September 2022 and stale.",
		);
	});

	test("the mark stands at the day, by the number of days since 24 February 2022 with both ends", () => {
		expect(marksOf("NATO")).toEqual([
			{ kind: "crossed-high", best: dayNumber("2022-03-23"), label: "by day 28" },
			{ kind: "crossed-low", best: dayNumber("2025-04-03"), label: "day 1,135" },
		]);
		expect(marksOf("UK Ministry of Defence").map(({ kind }) => kind)).toEqual([
			"crossed-best",
			"crossed-low",
		]);
		expect(marksOf("Russia, Defence Ministry")).toEqual([]);
		expect(rowNames.find(({ label }) => label === "Russia, Defence Ministry")).toMatchObject({
			dimmed: true,
			absent: "not by 21 Sep 2022 (stale): 5,937",
		});
	});

	test("each mark is its own report's, with the crossing as what was computed", () => {
		for (const mark of shown.marks) expect(shown.rows[mark.row]?.id).toBe(mark.id);
		const row = shown.rows.find(({ id }) => id === "nato-2022-03-23-ru-mil-killed");
		expect(row).toMatchObject({
			figure: "7,000–15,000",
			href: "/reports/nato-2022-03-23-ru-mil-killed",
			computed:
				"its upper bound reached 15,000 on day 28: 24 February 2022 to 23 March 2022, both ends counted",
		});
		expect(new Set(shown.marks.map(({ id }) => id)).size).toBe(shown.marks.length);
	});

	test("every mark lies on the axis of days, which starts on the war's first", () => {
		expect(shown.value).toMatchObject({ unit: "days", scale: "linear", min: dayNumber("2022-02-24") });
		for (const { low, best } of shown.marks)
			for (const day of [low, best])
				if (day !== null) expect(day >= shown.value.min && day <= shown.value.max).toBe(true);
	});

	test("excess deaths never enter, a part or a period never either, and each is listed with its reason", () => {
		const reasons = shown.leftOut.map(({ reason }) => reason);
		expect(reasons).toContainEqual(
			expect.stringContaining("not comparable with the yardstick: excess deaths"),
		);
		expect(reasons).toContainEqual(expect.stringContaining("counts a part only"));
		expect(reasons).toContainEqual(expect.stringContaining("the count of one period"));
		const out = new Set(shown.leftOut.map(({ id }) => id));
		expect(shown.rows.some(({ id }) => out.has(id))).toBe(false);
	});

	test("a model of 2026 that speaks of 2022 is said not to have been known then", () => {
		expect(shown.notes.join(" ")).toMatch(/not known on it: .*The Economist \(22 August 2026\)/);
		expect(cellsOf(shown, "The Economist").high?.small).toContain(
			"as of 1 August 2022; published 22 August 2026",
		);
		const published = figureOf("chart=crossings&date=published");
		expect(published.notes.join(" ")).not.toContain("not known on it");
		expect(cellsOf(published, "The Economist").low).toMatchObject({ sort: 1232 });
	});

	test("a month is a stretch whose last day counts", () => {
		const csis = shown.marks.find(({ id }) => id === "csis-2023-02-28-ru-milsep-killed");
		expect(csis).toMatchObject({
			low: dayNumber("2023-02-01"),
			best: dayNumber("2023-02-28"),
			label: "by day 370",
		});
		expect(cellsOf(shown, "Center for Strategic").low?.small).toContain(
			"February 2023, which is day 343 to 370",
		);
	});

	test("the text alternative says the sentence and names the three shapes", () => {
		expect(shown.alt).toContain(shown.caption);
		expect(shown.alt).toMatch(/a hollow triangle: .*a diamond with a filled core: .*a filled square: /);
		expect(shown.alt).toContain("24 February 2022");
	});

	test("an image says it too, with how days are counted and what reached means", () => {
		const { notes, computed, baselines } = frameTexts(shown, { permalink: "/" });
		expect(notes).toContain("NATO’s upper bound reached 15,000 on day 28");
		expect(notes).toContain("It is the day of a report, not that on which so many had been lost");
		expect(computed).toMatch(
			/a bound is at or above .* 24 February 2022 is day 1 and 23 March 2022 is day 28/,
		);
		expect(baselines).toContain("3,341 days, both ends counted");
	});

	test("known on a day: what was published later has not happened", () => {
		const early = figureOf("chart=crossings&known=2022-03-22&baseline=soviet-afghan");
		expect(early.marks).toEqual([]);
		expect(early.empty).toBeNull();
		expect(early.caption).toMatch(/^No bound of the 8 sources here has reached 13,833–14,453/);
		expect(early.caption).toContain(
			"the first figure inside the band on day 25 (President of Ukraine: at least 14,000, as of 20 March 2022)",
		);
		expect(
			figureOf("chart=crossings&known=2022-03-23&baseline=soviet-afghan").marks.map(({ id }) => id),
		).toEqual(["nato-2022-03-23-ru-mil-killed"]);
	});
});

describe("two yardsticks", () => {
	const shown = figureOf("chart=crossings&baseline=soviet-afghan,us-vietnam&to=2022-12-31");

	test("have a row each for every source, with the toll in the label, and marks of one name each", () => {
		const labels =
			shown.position.kind === "categories" ? shown.position.categories.map(({ label }) => label) : [];
		expect(labels).toContain("NATO · 13,833–14,453");
		expect(labels).toContain("NATO · 58,209–58,220");
		expect(new Set(shown.marks.map(({ id }) => id)).size).toBe(shown.marks.length);
		expect(shown.table?.columns.map(({ id }) => id)).toEqual([
			"source",
			"yardstick",
			"stance",
			"high",
			"best",
			"low",
			"last",
		]);
	});

	test("keep their sentences", () => {
		expect(shown.baselines.map(({ id }) => id)).toEqual(["soviet-afghan", "us-vietnam"]);
		expect(shown.subtitle).toContain("Yardsticks: 13,833–14,453: Soviet war in Afghanistan");
	});
});

describe("by the rules, on a war that never was", () => {
	const over: ConflictInput = {
		...conflictInput,
		id: "old-war",
		name: "Old war",
		inSentence: "the old war",
		start: "1950-01-01",
		end: "1951-12-31",
		yardstick: { side: "north", group: "military", measure: "killed" },
	};
	const toll = (
		low: number | null,
		high: number | null,
		best: number | null,
		change: Partial<ReportInput> = {},
	) =>
		report({
			conflict: "old-war",
			period: { start: "1950-01-01", end: "1951-12-31" },
			published: "1960",
			source: "watchers",
			estimate: {
				low,
				best,
				high,
				qualifier:
					low === null && high === null
						? "exact"
						: low === null
							? "at-most"
							: high === null
								? "at-least"
								: "range",
			},
			...change,
		});
	const on = (end: string, estimate: ReportInput["estimate"], change: Partial<ReportInput> = {}) =>
		report({ period: { start: "2020-01-01", end }, published: end, estimate, ...change });
	const shownOf = (query: string, ...reports: Report[]) =>
		figureOf(`chart=crossings&${query}`, datasetOf(reports, [conflictInput, over]));
	const thousand = toll(null, null, 1000, { id: "toll" });

	test("a band is reached at its upper end, and what lies short of it is said to lie inside", () => {
		const shown = shownOf(
			"baseline=old-war",
			toll(null, null, 1000, { id: "a" }),
			toll(null, null, 2000, { id: "b", source: "south-army" }),
			on("2020-02-01", { best: 1500, qualifier: "exact" }),
		);
		expect(shown.marks).toEqual([]);
		expect(shown.position).toMatchObject({
			categories: [{ absent: "not by 1 Feb 2020 (inside the band): 1,500" }],
		});
		expect(shown.computed.join(" ")).toMatch(/two ends the upper counts/);
	});

	test("a yardstick with an open end counts with its stated number, and says so", () => {
		const shown = shownOf(
			"baseline=toll",
			toll(1000, null, null, { id: "toll" }),
			on("2020-02-01", { best: 1000, qualifier: "exact" }),
		);
		expect(shown.marks).toHaveLength(1);
		expect(shown.title).toContain("reached at least 1,000");
		expect(shown.computed.join(" ")).toMatch(/‘at least’ may have been more/);
	});

	test("old is stale past 30 days before the chart's end, and not on the thirtieth", () => {
		const early = on("2020-02-01", { best: 10, qualifier: "exact" });
		const staleAt = (to: string) =>
			shownOf(`baseline=toll&to=${to}`, thousand, early).notes.join(" ").includes("stale");
		expect(staleAt("2020-03-02")).toBe(false);
		expect(staleAt("2020-03-03")).toBe(true);
	});

	test("a count that starts anew, or on a day that is not said, is left out with the reason", () => {
		const shown = shownOf(
			"baseline=toll",
			thousand,
			on(
				"2020-02-01",
				{ best: 5000, qualifier: "exact" },
				{ id: "anew", period: { start: "2020-01-20", end: "2020-02-01" } },
			),
			on(
				"2020-02-01",
				{ best: 5000, qualifier: "exact" },
				{ id: "unsaid", period: { start: null, end: "2020-02-01" } },
			),
			on("2020-02-01", { best: 5, qualifier: "exact" }, { id: "enters" }),
		);
		expect(shown.marks).toEqual([]);
		expect(shown.leftOut.map(({ id }) => id).sort()).toEqual(["anew", "unsaid"]);
	});

	test("where nothing may enter the figure is empty and says why", () => {
		const shown = shownOf(
			"baseline=toll",
			thousand,
			on("2020-02-01", { best: 5, qualifier: "exact" }, { deaths: "excess" }),
		);
		expect(shown.empty?.message).toBe(
			"Nothing may stand on this chart: the one matching report is left out, for the reasons below.",
		);
		expect(shown.leftOut[0]?.reason).toContain("not comparable with the yardstick");
	});

	test("a last figure that lies below again is told; a floor below is none", () => {
		const shown = shownOf(
			"baseline=toll",
			thousand,
			on("2020-02-01", { best: 1200, qualifier: "exact" }),
			on("2020-03-01", { best: 900, qualifier: "exact" }),
			on("2020-02-01", { best: 1200, qualifier: "exact" }, { source: "watchers" }),
			on("2020-03-01", { low: 900, qualifier: "at-least" }, { source: "watchers" }),
		);
		expect(shown.notes).toContain(
			"The last figure lies below 1,000 again: Northern army (900, 1 March 2020).",
		);
	});

	test("a figure that its source replaced is dimmed under each yardstick that it reached, and says so", () => {
		const shown = shownOf(
			"baseline=toll,other",
			thousand,
			toll(null, null, 1100, { id: "other", source: "south-army" }),
			on("2020-02-01", { best: 1200, qualifier: "exact" }, { id: "replaced" }),
			on("2020-02-01", { best: 1500, qualifier: "exact" }, { id: "later", published: "2020-03-01" }),
		);
		expect(shown.marks.map(({ id, superseded }) => [id, superseded])).toEqual([
			["replaced other", true],
			["replaced toll", true],
		]);
		expect(shown.rows[0]?.flags[0]).toMatch(/^superseded on 1 March 2020 by 1,500/);
	});

	test("a floor below, or a last figure open above, is no return below", () => {
		const back = (estimate: ReportInput["estimate"]) =>
			shownOf(
				"baseline=toll",
				thousand,
				on("2020-02-01", { best: 1200, qualifier: "exact" }),
				on("2020-03-01", estimate),
			).notes.join(" ");
		expect(back({ low: 800, best: 900, qualifier: "at-least" })).not.toContain("lies below");
		expect(back({ best: 900, qualifier: "at-least" })).not.toContain("lies below");
		expect(back({ low: 950, high: 900, qualifier: "range", asPublished: true })).toContain("lies below");
	});

	test("the window says what is stale, and no day that nobody had reached does", () => {
		const early = on("2020-02-01", { best: 10, qualifier: "exact" });
		const notes = (query: string) => shownOf(`baseline=toll&${query}`, thousand, early).notes.join(" ");
		expect(notes("to=2020-03-03&window=31")).not.toContain("stale");
		expect(notes("to=2020-02-09&window=7")).toContain("more than 7 days older than 9 February 2020");
		expect(notes("to=2020-12-01&known=2020-02-20")).not.toContain("stale");
		expect(notes("to=2020-12-01")).toContain("stale");
	});

	test("of several yardsticks, what only some refuse is listed with them, and the newest figure is the last", () => {
		const shown = shownOf(
			"baseline=toll,excess",
			thousand,
			toll(null, null, 900, { id: "excess", deaths: "excess", source: "south-army" }),
			on("2020-02-01", { best: 1500, qualifier: "exact" }, { id: "both" }),
			on("2020-03-01", { best: 1600, qualifier: "exact" }, { id: "newer", deaths: "violent" }),
		);
		const refused = shown.leftOut.find(({ id }) => id === "newer");
		expect(refused?.reason).toMatch(/^only not set against 900: not comparable with the yardstick: violent/);
		expect(shown.table?.rows.some(({ id }) => id === "north-army toll")).toBe(true);
		expect(shown.sources.find(({ id }) => id === "north-army")?.latest.estimate).toBe("1,600");
	});

	test("a withdrawn report has its mark before its withdrawal, and is struck from that day on", () => {
		const gone = on(
			"2020-02-01",
			{ best: 1200, qualifier: "exact" },
			{ id: "gone", standing: { status: "withdrawn", on: "2020-02-20" } },
		);
		const known = (day: string) => shownOf(`baseline=toll&known=${day}`, thousand, gone);
		expect(known("2020-02-19").marks.map(({ id }) => id)).toEqual(["gone"]);
		expect(known("2020-02-19").leftOut).toEqual([]);
		expect(known("2020-02-20").marks).toEqual([]);
		expect(known("2020-02-20").leftOut).toMatchObject([{ id: "gone", withdrawn: true }]);
	});

	test("a filter from a day on is said, as what was reached before it does not show", () => {
		const shown = shownOf(
			"baseline=toll&from=2020-02-02",
			thousand,
			on("2020-03-01", { best: 1200, qualifier: "exact" }),
		);
		expect(shown.notes.join(" ")).toMatch(/Only reports from 2 February 2020 on are looked at/);
	});

	test("no yardstick: what may be one is offered, each a view that shows something", () => {
		const data = datasetOf(
			[thousand, on("2020-03-01", { best: 1200, qualifier: "exact" })],
			[conflictInput, over],
		);
		const shown = figureOf("chart=crossings", data);
		expect(shown.empty?.message).toBe("No yardstick is chosen, so there is nothing to reach.");
		expect(shown.empty?.offers).toEqual([
			{
				label: "1,000: Old war, Northern side, final figure (Watchers)",
				query: "baseline=old-war&chart=crossings",
			},
		]);
		expect(figureOf(shown.empty?.offers[0]?.query ?? "", data).marks).toHaveLength(1);
	});

	test("a yardstick that the known-on day hides is no yardstick", () => {
		const shown = figureOf("chart=crossings&known=2022-03-22");
		expect(shown.empty?.message).toMatch(/known to have been published by the known-on day/);
		for (const { query } of shown.empty?.offers ?? []) expect(figureOf(query).empty).toBeNull();
	});
});

describe("for other wars", () => {
	test.each(["side=ukraine", "conflict=gaza-2023", "conflict=sudan-2023", "measure=wounded"])(
		"%s offers yardsticks that its reports may be set against",
		(query) => {
			const offers = figureOf(`${query}&chart=crossings&baseline=none`).empty?.offers ?? [];
			expect(offers.length).toBeGreaterThan(0);
			expect(offers.length).toBeLessThanOrEqual(5);
			for (const offer of offers) expect(figureOf(offer.query).table?.rows.length).toBeGreaterThan(0);
		},
	);
});
