import type { Figure } from "./figure";

/** What each chart makes of a selection; the rest of a Figure is common to all charts. */
export type ChartParts = Pick<Figure, "rows" | "marks" | "lines" | "position" | "events">;
