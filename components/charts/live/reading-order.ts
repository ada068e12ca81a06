import type { Figure } from "@/data/figures/figure";
import { allMarks, findingOf, rowOf } from "@/data/figures/marks";

/**
 * Indexes of the marks in the order in which they are read: by day, or from the first row to the last; after them
 * the points of each line.
 */
export function readingOrder(figure: Figure): number[] {
	const { marks } = figure;
	const points = allMarks(figure)
		.slice(marks.length)
		.map((_, index) => marks.length + index);
	return marks
		.map((mark, index) => ({ at: mark.position + mark.offset, number: mark.number, index }))
		.sort((a, b) => a.at - b.at || a.number - b.number || a.index - b.index)
		.map(({ index }) => index)
		.concat(points);
}

/** What a screen reader says of a mark: 'NATO: 7,000-15,000, killed, Russian military, as of 23 March 2022 (…)'. */
export function markLabel(figure: Figure, index: number): string {
	const mark = allMarks(figure)[index];
	const finding = mark && findingOf(figure, mark);
	if (finding) return finding.label;
	const row = mark && rowOf(figure, mark);
	if (!mark || !row) return "";
	const dated = row.asOf ? `, as of ${row.asOf}` : ", day not given";
	const flags = row.flags.length > 0 ? `. ${row.flags.join(". ")}` : "";
	// What stands beside the mark, a day, is said in full before the report's own figure.
	const found = mark.label && row.computed ? `${row.computed}. ` : "";
	const old = mark.dimmed && !mark.superseded ? ", old" : "";
	return `${row.source}: ${found}${row.figure}, ${row.counted}${dated} (${row.stanceLabel})${old}${flags}`;
}
