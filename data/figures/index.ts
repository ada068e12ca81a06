import { placed } from "../placed";
import { type PlacedSelection, type Selection, unplaced } from "../select";
import { chosenForSpread } from "../spread-choice";
import type { Dataset, View } from "../types";
import type { ChartId } from "../vocabulary";
import { bySource, latestOfEachSource } from "./by-source";
import { enterCrossings } from "./crossing-entrants";
import { crossings } from "./crossings";
import type { Figure } from "./figure";
import { figureWith, selectWith } from "./make";
import { pace } from "./pace";
import { withSteps } from "./pace-steps";
import { periods } from "./periods";
import type { Recipe } from "./recipe";
import { spread } from "./spread";
import { timeline } from "./timeline";

/** A chart is added by one file here, one line below, and one file in components/charts. */
const recipes: Record<ChartId, Recipe> = {
	timeline: { build: timeline },
	"by-source": { choose: latestReports, build: bySource },
	periods: { build: periods },
	pace: { choose: (view, selection, data) => withSteps(unplaced(selection), view, data), build: pace },
	crossings: {
		choose: (view, selection, data) => enterCrossings(view, unplaced(selection), data),
		build: crossings,
	},
	spread: { choose: (view, selection, data) => chosenForSpread(selection, view, data), build: spread },
};

/** Of each source the latest, a series' last row among them. */
function latestReports(view: View, selection: PlacedSelection, data: Dataset): Selection {
	const last = selection.series.flatMap(({ reports }) => reports.slice(-1));
	const among = [...selection.placed, ...last.map((report) => placed(report, data))];
	return { reports: latestOfEachSource(among, view), series: [], leftOut: selection.leftOut };
}

/** The selection that a View's chart shows. */
export function selectForChart(view: View, data: Dataset): Selection {
	return selectWith(recipes, view, data);
}

/** View and dataset to Figure: all that the page, the image, the table and the file have in common. */
export function figure(view: View, data: Dataset): Figure {
	return figureWith(recipes, view, data);
}
