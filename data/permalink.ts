import type { Figure } from "./figures/figure";
import type { View } from "./types";
import { encodeFullView } from "./view";

/**
 * The address under which a figure can be found again: every parameter written out, the dataset's version beside
 * them, and an open cut-off set to the newest day that the figure shows, so that later reports do not change it; where
 * it shows a report without a day, or what was known on a day that is over, the cut-off stays open.
 */
export function permalinkQuery(figure: Pick<Figure, "view" | "rows" | "version">): string {
	return `${encodeFullView(pinnedView(figure))}&version=${figure.version}`;
}

/** The View of a permalink: as it is shown now, its cut-off set where it was open. */
export function pinnedView({ view, rows, version }: Pick<Figure, "view" | "rows" | "version">): View {
	const days = rows.map(({ asOfIso, publishedIso }) => (view.date === "published" ? publishedIso : asOfIso));
	// A cut-off would leave out what has no day to set against it, and of a day known on it would hide what came since.
	const isPinned = view.known !== null && view.known <= version.slice(0, 10);
	const pinned = isPinned || days.includes(null) ? null : (days.sort().at(-1) ?? null);
	return { ...view, to: view.to ?? pinned };
}
