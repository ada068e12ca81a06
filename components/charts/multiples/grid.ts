import type { Figure } from "@/data/figures/figure";
import type { Multiples, Panel } from "@/data/figures/side-by-side";
import { STACKED } from "../by-source";
import { type FrameBox, textBox } from "../frame/layout";
import type { MeasureText } from "../text";

/** The panels in rows, each with its heading laid out from 0. */
export interface Grid {
	rows: GridRow[];
	/** Of every panel, in whole pixels. */
	cellWidth: number;
	gap: number;
	fontSize: number;
}

interface GridRow {
	headings: FrameBox[][];
	/** Height of the tallest of them. */
	head: number;
	/** The heights that its plots want, and the greatest of these. */
	heights: number[];
	wanted: number;
}

/** A plot lower than this cannot be read. */
export const LEAST_CELL = 150;

export function gridOf(
	{ panels }: Multiples,
	{ columns, inner, fontSize }: { columns: number; inner: number; fontSize: number },
	measure: MeasureText,
): Grid {
	const gap = Math.round(fontSize * 1.5);
	const cellWidth = Math.floor((inner - gap * (columns - 1)) / columns);
	const rows: GridRow[] = [];
	for (let at = 0; at < panels.length; at += columns) {
		const row = panels.slice(at, at + columns);
		const headings = row.map((panel) => headingOf(panel, { width: cellWidth, fontSize }, measure));
		const heights = row.map(({ figure }) => wantedHeight(figure, cellWidth, fontSize));
		rows.push({ headings, head: Math.max(...headings.map(heightOf)), heights, wanted: Math.max(...heights) });
	}
	return { rows, cellWidth, gap, fontSize };
}

/** Days want a picture's shape; a comparison wants a row for each of its lines. */
function wantedHeight({ position, baselines }: Figure, width: number, fontSize: number): number {
	if (position.kind === "days") return Math.max(240, width * 0.62);
	const row = fontSize * (width < fontSize * 46 ? 3.6 : STACKED + 0.2);
	return Math.max(LEAST_CELL, position.categories.length * row + fontSize * (5 + 2 * baselines.length));
}

function headingOf(
	{ title, subtitle }: Panel,
	{ width, fontSize }: { width: number; fontSize: number },
	measure: MeasureText,
): FrameBox[] {
	const text = (words: string, of: Pick<FrameBox, "size" | "weight" | "muted">) =>
		textBox("panel", words, { ...of, left: 0, width }, measure);
	return [
		text(title, { size: fontSize + 2, weight: 600, muted: false }),
		text(subtitle, { size: Math.max(9, fontSize - 1), weight: 400, muted: true }),
	];
}

/** Boxes that stand below each other, with a little air. */
function heightOf(boxes: readonly FrameBox[]): number {
	return boxes.reduce((sum, { bottom }) => sum + bottom, 0) + 4;
}
