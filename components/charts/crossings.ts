import type { Figure } from "@/data/figures/figure";
import { rowsChart } from "./by-source";
import { dayTicks } from "./day-ticks";
import type { ChartSize, RangeConfig } from "./scene";

/** The days on which each source's bounds reached a yardstick: one row each, calendar days from left to right. */
export function crossings(figure: Figure, size: ChartSize): RangeConfig {
	return rowsChart(figure, size, ({ min, max }, letters) => dayTicks(min, max, Math.floor(letters / 6.4)));
}
