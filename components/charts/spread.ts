import type { Figure } from "@/data/figures/figure";
import type { ChartSize, RangeConfig } from "./scene";
import { timeline } from "./timeline";

/** Reports over time before the span between the lowest and the highest of them, its ratios in a strip above. */
export function spread(figure: Figure, size: ChartSize): RangeConfig {
	return timeline(figure, size, 1);
}
