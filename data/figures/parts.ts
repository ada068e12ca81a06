import type { Figure, KindEntry } from "./figure";

/** What each chart makes of a selection; the rest of a Figure is common to all charts. */
export type ChartParts = Pick<Figure, "rows" | "marks" | "lines" | "position" | "events"> &
	/** What a chart has otherwise than the others: yardsticks as rates, an axis of days, a table of its own. */
	Partial<
		Pick<Figure, "value" | "baselines" | "computed" | "findings" | "table" | "notes" | "leftOut" | "empty">
	> & {
		/** Shapes that are no report's own, for the legend; they stand after those of the reports. */
		kinds?: KindEntry[];
	};
