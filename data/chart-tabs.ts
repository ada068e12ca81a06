import { explorerHref } from "./links";
import type { Dataset, View } from "./types";
import { type ChartId, charts, keysOf, spansOnChart } from "./vocabulary";
import { defaultBaseline } from "./yardsticks";

/** A way to read the same reports: a chart, and the kind of count that stands on it. */
export interface ChartTab {
	id: string;
	label: string;
	/** The explorer's address for it. */
	href: string;
	chosen: boolean;
}

/** Pace has two readings: of running totals since the war began, and between them. */
const names: Partial<Record<ChartId, Partial<Record<View["span"], string>>>> = {
	pace: { cumulative: "Pace since the start", period: "Pace between reports" },
	timeline: { cumulative: "Timeline" },
};

/** Every chart that a View can be read as; where another kind of count stands on it, the tab changes that too. */
export function chartTabs(view: View, data: Dataset): ChartTab[] {
	return keysOf(charts).flatMap((chart) => {
		const spans = chart === "pace" ? spansOnChart[chart] : [spanFor(chart, view.span)];
		return spans.map((span) => ({
			id: spans.length > 1 ? `${chart}-${span}` : chart,
			label: names[chart]?.[span] ?? charts[chart],
			href: explorerHref({ ...view, chart, span, baseline: baselineOn(chart, span, view, data) }, data),
			chosen: chart === view.chart && (spans.length === 1 || span === view.span),
		}));
	});
}

/** A toll is of a whole war: single periods have no yardstick, save as a pace; whence one comes back, it is the usual. */
function baselineOn(chart: ChartId, span: View["span"], view: View, data: Dataset): string[] {
	if (chart === "pace")
		return view.baseline.length > 0 ? view.baseline : defaultBaseline({ ...view, span: "cumulative" }, data);
	if (span === view.span) return view.baseline;
	if (span !== "cumulative") return [];
	return view.baseline.length > 0 ? view.baseline : defaultBaseline({ ...view, span }, data);
}

function spanFor(chart: ChartId, span: View["span"]): View["span"] {
	return spansOnChart[chart].includes(span) ? span : (spansOnChart[chart][0] ?? span);
}
