import type { Mark } from "@/data/figures/figure";
import { type Box, isInside, sharedArea } from "../boxes";
import { type Axes, isBand, markBox, placeMark } from "../range/geometry";
import { axesFor, type RangeChart, type Scene, sceneOf } from "../scene";
import type { MeasureText } from "../text";

/** Marks that labels avoid and name; of more than this an even sample is taken, as the plot is full in any case. */
const MOST_MARKS = 800;

/** What the parts of one drawing share: the plot, what lies on it, and what labels have taken so far. */
export interface Room {
	context: CanvasRenderingContext2D;
	scene: Scene;
	axes: Axes;
	plot: Box;
	measure: MeasureText;
	/** Boxes of marks, by index; null for one that has no place or is not in the sample. */
	marks: (Box | null)[];
	/** Whether a box touches a mark other than the one whose box is given. */
	touches: (box: Box, but?: Box) => boolean;
	/** Square pixels of marks below a box; of marks on each other the sum. */
	covered: (box: Box) => number;
	/** Boxes of labels, and of the lines over the days of periods. */
	taken: Box[];
}

/** Takes stock of a laid-out chart. */
export function roomOf(chart: RangeChart): Room {
	const scene = sceneOf(chart);
	const axes = axesFor(chart);
	const every = Math.ceil(scene.figure.marks.length / MOST_MARKS);
	const { left, top, right, bottom } = chart.chartArea;
	const marks: Room["marks"] = new Array(scene.figure.marks.length).fill(null);
	const taken: Box[] = [];
	for (let index = 0; index < marks.length; index += every) {
		const mark = scene.figure.marks[index];
		// Labels stand on a band as they stand on the plot.
		if (!mark || isBand(mark.kind)) continue;
		marks[index] = markBox(mark, axes)?.box ?? null;
		if (marks[index]) taken.push(...stretchOf(mark, axes));
	}
	return {
		context: chart.ctx,
		scene,
		axes,
		plot: { left, top, right, bottom },
		measure: scene.measure,
		marks,
		...inColumns(marks),
		taken,
	};
}

/** The thin lines of a mark over the days that it counts: a label must not be struck through by them. */
function stretchOf(mark: Mark, axes: Axes): Box[] {
	const place = mark.since === undefined ? null : placeMark(mark, axes);
	if (!place || mark.since === undefined) return [];
	const [from, to] = [axes.position(mark.since), place.across];
	const heights = place.low !== null && place.high !== null ? [place.low, place.high] : [place.anchor];
	return heights.map((at) => ({
		left: Math.min(from, to),
		right: Math.max(from, to),
		top: at - 1,
		bottom: at + 1,
	}));
}

/** Width of a column in pixels: a label asks about the few marks beside it, not about all of a thousand. */
const COLUMN = 24;

const columnOf = (x: number) => Math.floor(x / COLUMN);

function inColumns(marks: readonly (Box | null)[]): Pick<Room, "touches" | "covered"> {
	const columns = new Map<number, Box[]>();
	for (const mark of marks) {
		if (mark === null) continue;
		const last = columnOf(mark.right);
		for (let column = columnOf(mark.left); column <= last; column++) {
			const own = columns.get(column);
			if (own) own.push(mark);
			else columns.set(column, [mark]);
		}
	}
	return {
		touches(box, but) {
			const last = columnOf(box.right);
			for (let column = columnOf(box.left); column <= last; column++)
				for (const mark of columns.get(column) ?? [])
					if (mark !== but && sharedArea(box, mark) > 0) return true;
			return false;
		},
		covered(box) {
			let sum = 0;
			const first = columnOf(box.left);
			const last = columnOf(box.right);
			for (let column = first; column <= last; column++)
				// A mark in several columns counts in the first that it shares with the box.
				for (const mark of columns.get(column) ?? [])
					if (column === Math.max(first, columnOf(mark.left))) sum += sharedArea(box, mark);
			return sum;
		},
	};
}

/**
 * Takes the first candidate that lies inside and touches neither a mark nor a label, one that is preferred before all
 * others; null where none does.
 */
export function takeFree(
	room: Room,
	inside: Box,
	candidates: readonly Box[],
	isPreferred: (box: Box) => boolean = () => true,
): Box | null {
	let found: Box | null = null;
	for (const box of candidates) {
		const preferred = isPreferred(box);
		if ((found && !preferred) || !isFree(room, inside, box)) continue;
		found = box;
		if (preferred) break;
	}
	if (found) room.taken.push(found);
	return found;
}

function isFree({ touches, taken }: Room, inside: Box, box: Box): boolean {
	if (!isInside(box, inside) || touches(box)) return false;
	for (const other of taken) if (sharedArea(box, other) > 0) return false;
	return true;
}
