import { describe, expect, test } from "vitest";
import { curatedViews, homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import { multiples } from "@/data/figures/side-by-side";
import { permalinkQuery, pinnedView } from "@/data/permalink";
import { decodeViews, firstPair } from "@/data/side-by-side";
import type { Dataset, View } from "@/data/types";
import { decodeView } from "@/data/view";
import { type ChartId, charts, keysOf, spansOnChart } from "@/data/vocabulary";
import { datasetOf, report } from "./synthetic";

const viewOf = (query: string, data: Dataset = dataset): View =>
	decodeView(new URLSearchParams(query), data).view;

/** The view of a permalink, as a reader's browser reads it. */
function again(shown: Figure, data: Dataset = dataset): View {
	const parameters = new URLSearchParams(permalinkQuery(shown));
	expect(parameters.get("version")).toBe(data.version);
	parameters.delete("version");
	const { view, problems } = decodeView(parameters, data);
	expect(problems).toEqual([]);
	return view;
}

/** All but the cut-off and the words that name it; of what is left out only what the cut-off does not hide. */
function shownBy(
	{ view, subtitle, alt, baselines, empty, leftOut, ...shown }: Figure,
	cutOff: string | null,
) {
	const open = (query: string) => query.replace(/(^|&)to=[\d-]+/, "").replace(/^&/, "");
	const words = (text: string) => text.replaceAll(/; up to \d+ \w+ \d{4}(?=[;.]|$)/g, "");
	return {
		...shown,
		view: { ...view, to: null },
		subtitle: cutOff === null ? subtitle : words(subtitle),
		alt: cutOff === null ? alt : words(alt),
		// Links to other views carry the cut-off on.
		baselines: baselines.map((one) => ({ ...one, familyQuery: one.familyQuery && open(one.familyQuery) })),
		empty: empty && { ...empty, offers: empty.offers.map((one) => ({ ...one, query: open(one.query) })) },
	};
}

const onChart = (view: View, chart: ChartId): View => ({
	...view,
	chart,
	span: spansOnChart[chart].includes(view.span) ? view.span : (spansOnChart[chart][0] ?? "cumulative"),
});

describe("a figure is found again under its permalink", () => {
	const queries = [homeQuery, ...curatedViews.map(({ query }) => query)];

	/** The view on every chart, by both axes of dates, open and cut off, as known now and on a day. */
	function variants(own: View): View[] {
		const day = own.conflict === "iraq-2003" ? "2008-03-01" : "2024-03-01";
		return keysOf(charts)
			.map((chart) => onChart(own, chart))
			.flatMap((view) => (["as-of", "published"] as const).map((date) => ({ ...view, date })))
			.flatMap((view) => [null, day].map((known) => ({ ...view, known })))
			.flatMap((view) => [...new Set([null, own.to])].map((to) => ({ ...view, to })));
	}

	test.each(queries)("%s: every chart, both axes of dates, as known now and then", (query) => {
		for (const view of variants(viewOf(query))) {
			const shown = figure(view, dataset);
			const back = again(shown);
			const cutOff = view.to === null ? back.to : null;
			const name = `${view.chart} ${view.date} ${view.known} ${view.to} -> ${back.to}`;
			expect(shownBy(figure(back, dataset), cutOff), name).toEqual(shownBy(shown, cutOff));
		}
	});

	test("crossings keep the reports that have no mark, and who is stale", () => {
		const shown = figure(viewOf("measure=losses&chart=crossings&baseline=soviet-afghan"), dataset);
		const found = figure(again(shown), dataset);
		expect(
			(shown.newest ?? "") >
				(shown.rows
					.map(({ asOfIso }) => asOfIso ?? "")
					.sort()
					.at(-1) ?? ""),
		).toBe(true);
		expect(found.marks).toEqual(shown.marks);
		expect(found.table).toEqual(shown.table);
		expect(found.caption).toBe(shown.caption);
	});

	test("a report without a day keeps the cut-off open", () => {
		const undated = report({ id: "undated", published: null });
		const data = datasetOf([undated, report({ id: "dated" })]);
		const shown = figure(viewOf("date=published", data), data);
		expect(shown.newest).toBeNull();
		expect(pinnedView(shown).to).toBeNull();
		expect(figure(again(shown, data), data)).toEqual(shown);
		expect(pinnedView(figure(viewOf("", data), data)).to).toBe("2020-02-01");
	});

	test("views side by side are pinned each to its own newest day", () => {
		for (const chart of keysOf(charts)) {
			const views = firstPair(dataset).map((view) => onChart(view, chart));
			const shown = multiples(views, dataset);
			const parameters = new URLSearchParams(shown.permalink);
			const back = decodeViews(parameters, dataset, ["version"]).views;
			expect(back.map(({ to }, at) => to === shown.panels[at]?.figure.newest)).toEqual([true, true]);
			const found = multiples(back, dataset);
			expect(found.between).toEqual(shown.between);
			shown.panels.forEach(({ figure: one }, at) => {
				const other = found.panels[at]?.figure;
				if (!other) throw new Error("a panel is gone");
				const cutOff = back[at]?.to ?? null;
				expect(shownBy(other, cutOff), chart).toEqual(shownBy(one, cutOff));
			});
		}
	});
});
