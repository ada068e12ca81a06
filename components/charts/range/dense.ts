import type { Mark } from "@/data/figures/figure";
import type { Box } from "../boxes";
import { type Axes, extent, isSingle, placeMark } from "./geometry";
import { drawPeriod } from "./glyph";
import { type Brush, drawBreaks } from "./shapes";

/** Below this thickness shapes can't be told apart: many thousand marks are drawn as plain bars. */
const TINY = 3;

export function isDense({ size }: Pick<Axes, "size">): boolean {
	return size < TINY;
}

/**
 * Thousands of marks of one colour, too small for shapes, on the pixels themselves: each is a bar from its lowest to its
 * highest number with a tick at the number it stands on. Marks that share pixels are painted once, in as few
 * rectangles as there are runs of pixels; none is left out.
 * @param pixel the size of a pixel of the canvas, in CSS pixels
 */
export function drawDense(brush: Brush, marks: readonly Mark[], axes: Axes, plot: Box, pixel: number): void {
	const { context, colour } = brush;
	const grid = gridOver(plot, axes.arrow, pixel);
	context.fillStyle = colour;
	context.strokeStyle = colour;
	brush.applied = colour;
	for (const mark of marks) {
		const place = placeMark(mark, axes);
		if (!place) continue;
		if (mark.since !== undefined) drawPeriod(brush, place, axes.position(mark.since));
		const single = isSingle(place.kind);
		const [start, end] = extent(place, axes);
		ink(grid, place.across, single ? 1 : 1.5, start, end);
		const value = single ? place.anchor : place.best;
		if (value !== null) ink(grid, place.across, TICK, value - TICK / 2, value + TICK / 2);
		if (place.cutLow || place.cutHigh) drawBreaks(brush, place);
	}
	fill(grid, context);
}

const TICK = 2.5;

/** Which pixels are inked: 1 where one is, column after column from top to bottom. */
interface Grid {
	inked: Uint8Array;
	columns: number;
	rows: number;
	left: number;
	top: number;
	pixel: number;
}

/** Over the plot and as far beyond its edges as a mark or its arrow reaches. */
function gridOver(plot: Box, beyond: number, pixel: number): Grid {
	const left = Math.floor((plot.left - beyond) / pixel) * pixel;
	const top = Math.floor((plot.top - beyond) / pixel) * pixel;
	const columns = Math.ceil((plot.right + beyond - left) / pixel);
	const rows = Math.ceil((plot.bottom + beyond - top) / pixel);
	return { inked: new Uint8Array(columns * rows), columns, rows, left, top, pixel };
}

/** Inks a rectangle, of at least one pixel each way, held within the grid so that nothing vanishes. */
function ink(grid: Grid, across: number, width: number, from: number, to: number): void {
	const { inked, columns, rows, left, top, pixel } = grid;
	const wide = Math.max(1, Math.round(width / pixel));
	const first = clamp(Math.round((across - left) / pixel - wide / 2), columns - wide);
	const start = clamp(Math.round((Math.min(from, to) - top) / pixel), rows - 1);
	const end = Math.max(start + 1, clamp(Math.round((Math.max(from, to) - top) / pixel), rows));
	for (let column = first; column < first + wide; column++)
		inked.fill(1, column * rows + start, column * rows + end);
}

function clamp(at: number, most: number): number {
	return Math.min(most, Math.max(0, at));
}

/** Pixels of one column below each other, which columns beside it may repeat. */
interface Run {
	column: number;
	start: number;
	end: number;
}

/** Fills the inked pixels run by run; a run that goes on unchanged in the next columns is filled with them. */
function fill(grid: Grid, context: CanvasRenderingContext2D): void {
	const { columns, left, top, pixel } = grid;
	const paint = ({ column, start, end }: Run, until: number) =>
		context.fillRect(
			left + column * pixel,
			top + start * pixel,
			(until - column) * pixel,
			(end - start) * pixel,
		);
	let open: Run[] = [];
	for (let column = 0; column < columns; column++) {
		const runs = runsIn(grid, column);
		// Both lists run from top to bottom.
		let before = 0;
		for (const [at, { start, end }] of runs.entries()) {
			let last = open[before];
			while (last && last.start < start) {
				paint(last, column);
				last = open[++before];
			}
			if (last?.start !== start || last.end !== end) continue;
			runs[at] = last;
			before++;
		}
		for (const ended of open.slice(before)) paint(ended, column);
		open = runs;
	}
	for (const ended of open) paint(ended, columns);
}

function runsIn({ inked, rows }: Grid, column: number): Run[] {
	const runs: Run[] = [];
	const base = column * rows;
	const past = base + rows;
	let start = inked.indexOf(1, base);
	while (start >= 0 && start < past) {
		let end = start + 1;
		while (end < past && inked[end] === 1) end++;
		runs.push({ column, start: start - base, end: end - base });
		start = inked.indexOf(1, end);
	}
	return runs;
}
