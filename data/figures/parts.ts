import type { Estimate } from "../types";
import type { Figure, KindEntry } from "./figure";

/** What each chart makes of a selection; the rest of a Figure is common to all charts. */
export type ChartParts = Pick<Figure, "rows" | "marks" | "lines" | "position" | "events"> &
	/** What a chart has otherwise than the others: yardsticks as rates, an axis of days, a table of its own. */
	Partial<
		Pick<Figure, "value" | "baselines" | "computed" | "findings" | "table" | "notes" | "leftOut" | "empty">
	> &
	/** Words of its own, where those of the View do not say what it shows. */
	Partial<Pick<Figure, "title" | "subtitle" | "caption">> & {
		/** The estimates whose shapes are drawn, where they are not the reports' own: of a rate that of the rate. */
		estimates?: readonly Estimate[];
		/** Shapes that are no report's own, for the legend; they stand after those of the reports. */
		kinds?: KindEntry[];
		/** True where no mark has the shape of a report's own numbers. */
		hasOwnShapes?: boolean;
		/** Rows that tell each source's newest figure, where those of the chart are not its newest. */
		latest?: Figure["rows"];
	};
