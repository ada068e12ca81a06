import type { Figure } from "./figures/figure";
import type { View } from "./types";
import { encodeFullView } from "./view";

type Shown = Pick<Figure, "view" | "newest" | "version">;

/**
 * The address under which a figure can be found again: every parameter written out, the dataset's version beside
 * them, and an open cut-off set to the newest day of what the figure is made from, so that later reports do not change
 * it; where a report of it has no day, or it shows what was known on a day that is over, the cut-off stays open.
 */
export function permalinkQuery(figure: Shown): string {
	return `${encodeFullView(pinnedView(figure))}&version=${figure.version}`;
}

/** The View of a permalink: as it is shown now, its cut-off set where it was open. */
export function pinnedView({ view, newest, version }: Shown): View {
	// Of a day known on, a cut-off would hide what came since.
	const isPinned = view.known !== null && view.known <= version.slice(0, 10);
	return { ...view, to: view.to ?? (isPinned ? null : newest) };
}
