import type { Figure } from "@/data/figures/figure";

/** Indexes of the marks in the order in which they are read: by day, or from the first row to the last. */
export function readingOrder({ marks }: Figure): number[] {
	return marks
		.map((mark, index) => ({ at: mark.position + mark.offset, number: mark.number, index }))
		.sort((a, b) => a.at - b.at || a.number - b.number || a.index - b.index)
		.map(({ index }) => index);
}

/** What a screen reader says of a mark: 'NATO: 7,000-15,000, killed, Russian military, as of 23 March 2022 (…)'. */
export function markLabel(figure: Figure, index: number): string {
	const mark = figure.marks[index];
	const row = mark && figure.rows[mark.row];
	if (!mark || !row) return "";
	const dated = row.asOf ? `, as of ${row.asOf}` : ", day not given";
	const flags = row.flags.length > 0 ? `. ${row.flags.join(". ")}` : "";
	return `${row.source}: ${row.figure}, ${row.counted}${dated} (${row.stanceLabel})${mark.dimmed ? ", old" : ""}${flags}`;
}
