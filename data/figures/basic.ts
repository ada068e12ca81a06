import type { Selection } from "../select";
import type { Dataset, View } from "../types";
import { bySource, latestOfEachSource } from "./by-source";
import type { Figure } from "./figure";
import { figureWith } from "./make";
import { periods } from "./periods";
import type { Recipes } from "./recipe";
import { timeline } from "./timeline";

/** The charts of the reports themselves: what a browser needs at once. */
export const basicRecipes = {
	timeline: { build: timeline },
	"by-source": { choose: latestReports, build: bySource },
	periods: { build: periods },
} as const satisfies Recipes;

/** Of each source the latest, a series' last row among them. */
function latestReports(view: View, selection: Selection): Selection {
	const last = selection.series.flatMap(({ reports }) => reports.slice(-1));
	return { ...selection, reports: latestOfEachSource([...selection.reports, ...last], view), series: [] };
}

/** True for a View whose chart `basicFigure` can make. */
export function isBasic({ chart }: Pick<View, "chart">): boolean {
	return Object.hasOwn(basicRecipes, chart);
}

/**
 * View and dataset to Figure, for the charts of the reports themselves.
 * @throws Error for another chart
 */
export function basicFigure(view: View, data: Dataset): Figure {
	return figureWith(basicRecipes, view, data);
}
