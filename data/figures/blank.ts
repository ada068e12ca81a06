import type { Figure } from "./figure";

/** More reasons than these are left to the table. */
const MOST_REASONS = 3;

/** Why a figure that has rows shows none of them on its chart, to stand in place of marks; null where it shows any. */
export function blankMessage({
	empty,
	rows,
	marks,
	lines,
	position,
}: Pick<Figure, "empty" | "rows" | "marks" | "lines" | "position">): string | null {
	if (empty || rows.length === 0 || marks.length > 0 || lines.some(({ points }) => points.length > 0))
		return null;
	// A row of a comparison says itself why it has no mark.
	if (position.kind === "categories" && position.categories.some(({ absent }) => absent !== undefined))
		return null;
	const reasons = [...new Set(rows.flatMap(({ notDrawn }) => notDrawn ?? []))];
	const told = reasons.slice(0, MOST_REASONS).join("; ");
	const more = reasons.length > MOST_REASONS ? "; and more" : "";
	return `Nothing that is reported here can be drawn on this chart${told ? `: ${told}${more}` : ""}. The table has it.`;
}
