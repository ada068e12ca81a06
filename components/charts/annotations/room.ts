import type { Mark } from "@/data/figures/figure";
import { type Box, isInside, sharedArea } from "../boxes";
import { type Axes, isBand, markBox, placeMark } from "../range/geometry";
import { axesFor, type RangeChart, type Scene, sceneOf } from "../scene";
import { type MeasureText, measureWith } from "../text";

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
	/** The boxes of marks that may touch a box: those in the same columns of the plot. */
	marksNear: (box: Box) => Box[];
	/** Boxes of labels, and of the lines over the days of periods. */
	taken: Box[];
}

/** Takes stock of a laid-out chart. */
export function roomOf(chart: RangeChart): Room {
	const scene = sceneOf(chart);
	const axes = axesFor(chart);
	const every = Math.ceil(scene.figure.marks.length / MOST_MARKS);
	const { left, top, right, bottom } = chart.chartArea;
	const marks = scene.figure.marks.map((mark, index) =>
		// Labels stand on a band as they stand on the plot.
		index % every === 0 && !isBand(mark.kind) ? (markBox(mark, axes)?.box ?? null) : null,
	);
	return {
		context: chart.ctx,
		scene,
		axes,
		plot: { left, top, right, bottom },
		measure: measureWith(chart.ctx),
		marks,
		marksNear: inColumns(marks),
		taken: scene.figure.marks.flatMap((mark, index) => (marks[index] ? stretchOf(mark, axes) : [])),
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
const COLUMN = 48;

function inColumns(marks: readonly (Box | null)[]): (box: Box) => Box[] {
	const columns = new Map<number, Box[]>();
	const span = ({ left, right }: Box) => [Math.floor(left / COLUMN), Math.floor(right / COLUMN)] as const;
	for (const mark of marks) {
		if (mark === null) continue;
		const [first, last] = span(mark);
		for (let column = first; column <= last; column++) {
			const own = columns.get(column);
			if (own) own.push(mark);
			else columns.set(column, [mark]);
		}
	}
	return (box) => {
		const [first, last] = span(box);
		const near: Box[] = [];
		for (let column = first; column <= last; column++) near.push(...(columns.get(column) ?? []));
		return near;
	};
}

/** Takes the first candidate that lies inside and touches neither a mark nor a label; null where none does. */
export function takeFree(room: Room, inside: Box, candidates: Box[]): Box | null {
	for (const box of candidates) {
		if (!isInside(box, inside)) continue;
		if (room.taken.some((other) => sharedArea(box, other) > 0)) continue;
		if (room.marksNear(box).some((mark) => sharedArea(box, mark) > 0)) continue;
		room.taken.push(box);
		return box;
	}
	return null;
}
