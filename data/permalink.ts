import type { Figure } from "./figures/figure";
import { encodeFullView } from "./view";

/**
 * The address under which a figure can be found again: every parameter written out, the dataset's version beside
 * them, and an open cut-off set to the newest day that the figure shows, so that later reports do not change it.
 */
export function permalinkQuery({ view, rows, version }: Pick<Figure, "view" | "rows" | "version">): string {
	let newest = "";
	for (const { asOfIso, publishedIso } of rows) {
		const day = (view.date === "published" ? publishedIso : asOfIso) ?? "";
		if (day > newest) newest = day;
	}
	return `${encodeFullView({ ...view, to: view.to ?? (newest || null) })}&version=${version}`;
}
