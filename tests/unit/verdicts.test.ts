import { describe, expect, test } from "vitest";
import { grade, type Terms, worstOf } from "@/data/comparable";
import { curatedViews } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure, selectForChart } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import type { ConflictInput, ReportInput } from "@/data/schema";
import type { Dataset, Report, View } from "@/data/types";
import { decodeView } from "@/data/view";
import { conflictInput, datasetOf, report } from "./synthetic";

function viewOf(query: string, data: Dataset = dataset): View {
	const { view, problems } = decodeView(new URLSearchParams(query), data);
	expect(problems).toEqual([]);
	return view;
}

const sentences = (query: string, data: Dataset = dataset) =>
	figure(viewOf(query, data), data).verdicts.map(({ sentence }) => sentence);

/** Every war, side, group and measure of which anything is held, on each chart that needs no more than that. */
const everyView = [
	...new Set(
		dataset.reports.map(({ conflict, side, group, measure, span }) => {
			const counted = `conflict=${conflict}&side=${side}&group=${group.of}&measure=${measure}`;
			return span === "cumulative" ? counted : `${counted}&span=${span}&chart=by-source`;
		}),
	),
]
	.flatMap((query) => (query.includes("chart=") ? [query] : [query, `${query}&chart=by-source`]))
	.concat(
		curatedViews.map(({ query }) => query),
		["baseline=soviet-afghan", "chart=by-source&baseline=soviet-afghan", "known=2022-12-31"],
	);

function worstPair(a: readonly Report[], b: readonly Report[], terms: Terms) {
	return worstOf(a.flatMap((one) => b.map((other) => grade(one, other, dataset, terms).grade)));
}

/** What a verdict must say, by grading pair by pair. */
function byPairs(view: View, { baselines }: Figure) {
	const { reports, series } = selectForChart(view, dataset);
	const units = [...reports, ...series.flatMap((one) => one.reports.slice(-1))];
	const terms = { known: view.known, window: view.chart === "by-source" ? view.window : null };
	const beside = baselines.map(({ id, label, members }) => {
		const inBand = members.filter(({ role }) => role === "in-band").map((member) => member.id);
		const tolls = dataset.reports.filter((one) => (members.length > 0 ? inBand : [id]).includes(one.id));
		return [label, worstPair(units, tolls, terms)];
	});
	return Object.fromEntries(
		[["the reports among each other", worstPair(units, units, terms)], ...beside].filter(
			([, found]) => found !== "same",
		),
	);
}

describe("on every chart of what is held", () => {
	test("the verdicts are what grading pair by pair gives", () => {
		for (const query of everyView) {
			const view = viewOf(query);
			if (view.chart !== "timeline" && view.chart !== "by-source") continue;
			const shown = figure(view, dataset);
			const found = Object.fromEntries(shown.verdicts.map((one) => [one.about, one.grade]));
			expect(found, query).toEqual(byPairs(view, shown));
		}
	}, 60_000);

	test("a verdict is one sentence, short enough for an image, and no note says it again", () => {
		for (const query of everyView) {
			const { verdicts, notes } = figure(viewOf(query), dataset);
			for (const { sentence } of verdicts) {
				expect(sentence, query).toMatch(/^(Of|Beside) .*, (comparable with care|not comparable): .*[^.]\.$/);
				expect(sentence.length, sentence).toBeLessThanOrEqual(270);
			}
			const among = verdicts[0]?.sentence ?? "";
			const said = notes.join(" ");
			if (/not stated \(\d+\), violent/.test(among))
				expect(said, query).not.toContain("Not all count the same deaths");
			if (/allied militia (not )?[a-z]+ \(/.test(among))
				expect(said, query).not.toMatch(/allied militia are/);
		}
	}, 60_000);
});

describe("the founding comparison", () => {
	test("NATO's four weeks beside the final Soviet figures: with care, and why", () => {
		expect(sentences("source=nato&to=2022-03-31&baseline=soviet-afghan")).toEqual([
			"Beside the Soviet war in Afghanistan, comparable with care: 28 days against 3,341; another war; causes of death not stated against deaths by illness and accident included.",
		]);
	});

	test("one report alone, without a yardstick, needs no verdict", () => {
		expect(sentences("source=nato&to=2022-03-31&baseline=none")).toEqual([]);
	});
});

const ended: ConflictInput = {
	...conflictInput,
	id: "old-war",
	name: "Old war",
	inSentence: "the old war",
	start: "1990-01-01",
	end: "1990-12-31",
	yardstick: { side: "north", group: "military", measure: "killed" },
};
const query = "conflict=test-war&side=north&group=military&measure=killed";
const of = (...changes: Partial<ReportInput>[]) =>
	datasetOf(
		[
			...changes.map((change) => report(change)),
			report({
				conflict: "old-war",
				period: { start: "1990-01-01", end: "1990-12-31" },
				published: "1991-01-01",
				deaths: "all-causes",
			}),
		],
		[conflictInput, ended],
	);
const militia = (inclusion: "in" | "out") => ({ group: { of: "military", militia: inclusion } as const });
const floor: Partial<ReportInput> = { estimate: { low: 5, qualifier: "at-least" } };

describe("the words of a verdict", () => {
	test("how many say what, the most frequent first", () => {
		expect(sentences(query, of({}, {}, {}, militia("in"), militia("in"), militia("out"), floor))).toEqual([
			"Of 7 reports, comparable with care: allied militia not stated (4), counted (2), not counted (1); a number or range (6), a floor (1).",
		]);
	});

	test("what is not comparable is named apart from what needs care", () => {
		const data = of({}, {}, { deaths: "violent" }, { deaths: "excess" }, floor);
		expect(sentences(query, data)).toEqual([
			"Of 5 reports, not comparable: excess deaths (1) with the others; with care: causes of death not stated (3), violent deaths alone (1); a number or range (4), a floor (1).",
		]);
		expect(sentences(query, of({}, { deaths: "excess" }))).toEqual([
			"Of 2 reports, not comparable: excess deaths (1) with causes of death not stated (1).",
		]);
	});

	test("as-of days count where no axis shows them, within the window that is chosen", () => {
		const march = { period: { start: "2020-01-01", end: "2020-03-15" }, source: "watchers" };
		const data = of({}, march);
		expect(sentences(query, data)).toEqual([]);
		expect(sentences(`${query}&chart=by-source`, data)).toEqual([
			"Of 2 reports, comparable with care: as-of days from 1 Feb 2020 to 15 Mar 2020.",
		]);
		expect(sentences(`${query}&chart=by-source&window=43`, data)).toEqual([]);
	});

	test("periods of other lengths are told by the shortest and the longest", () => {
		const period = (start: string, end: string) => ({ span: "period" as const, period: { start, end } });
		const data = of(period("2020-01-01", "2020-01-31"), period("2020-02-01", "2020-02-07"));
		expect(sentences(`${query}&span=period&chart=periods`, data)).toEqual([
			"Of 2 reports, comparable with care: over 7 to 31 days.",
		]);
	});

	test("beside a yardstick: both lengths, the other war, and who says otherwise", () => {
		expect(sentences(`${query}&baseline=old-war`, of({ deaths: "all-causes" }, {})).at(-1)).toBe(
			"Beside the old war (Northern army), comparable with care: 32 days against 365; another war; causes of death not stated (1) against deaths by illness and accident included.",
		);
		expect(sentences(`${query}&baseline=old-war`, of({ deaths: "excess" })).at(-1)).toBe(
			"Beside the old war (Northern army), not comparable: excess deaths against deaths by illness and accident included; with care: 32 days against 365; another war.",
		);
	});

	test("numbers that find no room in the verdict stand in the notes", () => {
		const { verdicts, notes } = figure(viewOf(""), dataset);
		expect(verdicts[0]?.sentence).toMatch(/; with care: causes of death, allied militia, /);
		expect(notes.join(" ")).toMatch(
			/allied militia are counted in \d+, not counted in \d+, not stated in \d+/,
		);
		expect(notes.join(" ")).toMatch(/Not all count the same deaths: causes of death not stated \(\d+\);/);
	});
});
