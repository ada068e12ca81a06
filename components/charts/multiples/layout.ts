import type { Multiples } from "@/data/figures/side-by-side";
import { imageLimits } from "@/data/formats/image-request";
import type { Box } from "../boxes";
import { type FrameRequest, legendItems } from "../frame/content";
import { type FrameBox, layoutContent, moved } from "../frame/layout";
import { fontSizeFor } from "../scene";
import { guessWidth, type MeasureText } from "../text";
import { multiplesTexts } from "./content";
import { type Grid, gridOf, LEAST_CELL } from "./grid";

/** Where everything of an image of several plots stands. */
export interface MultiplesLayout {
	/** The texts of the frame and the headings of the panels. */
	boxes: FrameBox[];
	/** The panels' plots with their axes, in whole pixels. */
	cells: Box[];
	/** Size of the plots' own text. */
	fontSize: number;
}

export interface MultiplesSize {
	width: number;
	height: number;
	/** True for an image that was asked for as a tall one, to be seen on a telephone. */
	upright: boolean;
}

type Request = MultiplesSize & FrameRequest;

/** Two columns where each is wide enough to be read. */
const WIDE = 700;
const TALL = 1.3;
/** The heights that an image may have. */
const [LOWEST, HIGHEST] = imageLimits.height;

/** The least height of a panel in units of its text size. */
const LETTERS = 24;

/** The plots' share of the height that texts shrink for. */
const WANTED = 0.5;

/** @param asked the height in an image's address; null where it gives none */
export function isUpright(width: number, asked: number | null): boolean {
	return asked !== null && asked > width * TALL;
}

/** Lays an image of several plots out: one frame, and in it a grid of panels, each with its heading. */
export function layoutMultiples(
	multiples: Multiples,
	request: Request,
	measure: MeasureText,
): MultiplesLayout {
	const { plot, boxes, grid } = start(multiples, request, measure);
	const { cellWidth, gap } = grid;
	const fixed = fixedHeight(grid);
	const wanted = grid.rows.reduce((sum, row) => sum + row.wanted, 0);
	const room = Math.max(0, plot.bottom - plot.top - fixed);
	const cells: Box[] = [];
	let top = Math.ceil(plot.top);
	for (const row of grid.rows) {
		const height = Math.max(1, Math.floor((room * row.wanted) / wanted));
		row.headings.forEach((heading, column) => {
			const left = Math.ceil(plot.left) + column * (cellWidth + gap);
			let below = top;
			for (const box of heading) {
				boxes.push(movedAside(moved(box, below), left));
				below += box.bottom;
			}
			const from = top + row.head;
			// A comparison of few rows is not stretched to the height of one of many beside it.
			const own = Math.floor((height * (row.heights[column] ?? row.wanted)) / row.wanted);
			const bottom = from + Math.max(own, Math.min(height, LEAST_CELL));
			cells.push({ left, top: from, right: left + cellWidth, bottom });
		});
		top += row.head + height + gap;
	}
	return { boxes, cells, fontSize: grid.fontSize };
}

/** A height at which nothing of the frame has to yield and each plot has the room that it wants. */
export function defaultMultiplesHeight(
	multiples: Multiples,
	size: Omit<Request, "height" | "upright">,
	measure: MeasureText,
): number {
	const enough = 20_000;
	const request = { ...size, height: enough, upright: false };
	const { plot, grid } = start(multiples, request, measure);
	const wanted = grid.rows.reduce((sum, row) => sum + row.wanted, 0);
	return Math.min(HIGHEST, Math.ceil(enough - (plot.bottom - plot.top) + fixedHeight(grid) + wanted));
}

/** The least height at which an image of that width has plots that can be read beside its frame, by a quick guess. */
export function leastMultiplesHeight(
	multiples: Multiples,
	size: Omit<Request, "height" | "upright">,
): number {
	const isEnough = (height: number) => {
		const request = { ...size, height, upright: isUpright(size.width, height) };
		const { cells } = layoutMultiples(multiples, request, guessWidth);
		return cells.every(({ top, bottom }) => bottom - top >= LEAST_CELL);
	};
	let low: number = LOWEST;
	let high: number = HIGHEST;
	while (high - low > 20) {
		const middle = Math.round((low + high) / 20) * 10;
		if (isEnough(middle)) high = middle;
		else low = middle;
	}
	return high;
}

function start(multiples: Multiples, request: Request, measure: MeasureText) {
	const { width, height, upright } = request;
	// An image that is tall for its many panels is no telephone's: its text stays as on a wide one.
	const base = fontSizeFor(width, upright ? height : width * 0.75, true);
	const content = { texts: multiplesTexts(multiples, request), items: legendItems(multiples) };
	const frame = layoutContent(
		content,
		{ ...request, fontSize: base },
		{ wanted: WANTED, least: LEAST_CELL },
		measure,
	);
	const columns = width < WIDE || (upright && multiples.panels.length === 2) ? 1 : 2;
	const inner = frame.plot.right - frame.plot.left;
	// Where texts leave little height, plots of large letters would be all letters.
	const each = (frame.plot.bottom - frame.plot.top) / Math.ceil(multiples.panels.length / columns);
	const fontSize = Math.max(11, Math.min(columns === 1 ? base : base - 1, Math.floor(each / LETTERS)));
	return { ...frame, grid: gridOf(multiples, { columns, inner, fontSize }, measure) };
}

/** What headings and gaps take of the height. */
function fixedHeight({ rows, gap }: Grid): number {
	return rows.reduce((sum, { head }) => sum + head, 0) + gap * (rows.length - 1) + rows.length;
}

/** A box that was laid out from the left edge, at its place. */
function movedAside(box: FrameBox, by: number): FrameBox {
	const lines = box.lines.map((line) => ({ ...line, x: line.x + by }));
	return { ...box, left: box.left + by, right: box.right + by, lines };
}
