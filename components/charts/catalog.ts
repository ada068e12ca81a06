import type { Figure } from "@/data/figures/figure";
import type { ChartId } from "@/data/vocabulary";
import { bySource } from "./by-source";
import { crossings } from "./crossings";
import type { ChartSize, RangeConfig } from "./scene";
import { spread } from "./spread";
import { timeline } from "./timeline";

/** Each chart's way from a Figure to Chart.js. A new chart is one file and one line here. */
const catalog: Record<ChartId, (figure: Figure, size: ChartSize) => RangeConfig> = {
	timeline,
	"by-source": bySource,
	// Periods run along the same days; only their marks reach back to their first.
	periods: timeline,
	pace: timeline,
	crossings,
	spread,
};

/** The Chart.js configuration of a Figure, by the chart that its View names. */
export function chartConfig(figure: Figure, size: ChartSize): RangeConfig {
	return catalog[figure.view.chart](figure, size);
}
