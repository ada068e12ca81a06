import type { Figure } from "./figures/figure";
import { encodeFullView } from "./view";

/**
 * The address under which a figure can be found again: every parameter written out, the dataset's version beside
 * them, and an open cut-off set to the newest day that the figure shows, so that later reports do not change it; where
 * it shows a report without a day, or what was known on a day that is over, the cut-off stays open.
 */
export function permalinkQuery({ view, rows, version }: Pick<Figure, "view" | "rows" | "version">): string {
	const days = rows.map(({ asOfIso, publishedIso }) => (view.date === "published" ? publishedIso : asOfIso));
	// A cut-off would leave out what has no day to set against it, and of a day known on it would hide what came since.
	const isPinned = view.known !== null && view.known <= version.slice(0, 10);
	const pinned = isPinned || days.includes(null) ? null : (days.sort().at(-1) ?? null);
	return `${encodeFullView({ ...view, to: view.to ?? pinned })}&version=${version}`;
}
