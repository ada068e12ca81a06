import type { Mark } from "@/data/figures/figure";
import { distanceTo } from "../boxes";
import { type Axes, isBand, markBox } from "./geometry";

/**
 * Indexes of all marks within reach of a point, the nearest first; marks that lie on each other all come, the
 * smaller one first, as it would else never be reached inside a long bar. What was computed from several reports comes
 * after them all: its band lies behind them and could be met anywhere.
 * @param radius pixels
 */
export function nearestMarks(
	marks: readonly Mark[],
	axes: Axes,
	at: { x: number; y: number },
	radius: number,
): number[] {
	const found: { index: number; distance: number; area: number; behind: number }[] = [];
	for (const index of beside(marks, axes, at, radius)) {
		const mark = marks[index];
		const placed = mark && markBox(mark, axes);
		if (!placed) continue;
		const { box } = placed;
		const distance = distanceTo(box, at.x, at.y);
		if (distance <= radius)
			found.push({
				index,
				distance,
				area: (box.right - box.left) * (box.bottom - box.top),
				behind: Number(isBand(mark.kind)),
			});
	}
	found.sort(
		(a, b) => a.behind - b.behind || a.distance - b.distance || a.area - b.area || a.index - b.index,
	);
	return found.map(({ index }) => index);
}

/** A single report stands on one day, a band on all that it holds for. */
function startOf({ kind, position, offset }: Mark): number {
	return isBand(kind) ? position - 0.5 : position + offset;
}

function endOf({ kind, position, offset, until = position }: Mark): number {
	return isBand(kind) ? until + 0.5 : position + offset;
}

/**
 * The marks whose boxes may come within a radius of a point. A plain look at each one's numbers, without its box: to
 * make an index first takes longer than any look at 50,000.
 */
function beside(marks: readonly Mark[], axes: Axes, at: { x: number; y: number }, radius: number): number[] {
	const reach = radius + Math.max(axes.size, axes.arrow);
	// Positions lie on a straight line of pixels, whichever way it runs.
	const zero = axes.position(0);
	const step = axes.position(1) - zero;
	const [across, along] = axes.horizontal ? [at.y, at.x] : [at.x, at.y];
	const [one, other] = [(across - reach - zero) / step, (across + reach - zero) / step];
	const [first, last] = [Math.min(one, other), Math.max(one, other)];
	const found: number[] = [];
	for (let index = 0; index < marks.length; index++) {
		const mark = marks[index] as Mark;
		if (startOf(mark) > last || endOf(mark) < first || !isLevelWith(mark, axes, along, reach)) continue;
		found.push(index);
	}
	return found;
}

/** Whether what a mark spans along the axis of values comes near a pixel; a revision stands at no value. */
function isLevelWith({ kind, low, best, high }: Mark, axes: Axes, along: number, reach: number): boolean {
	if (kind === "revision") return true;
	const lowest = Math.min(low ?? Infinity, best ?? Infinity, high ?? Infinity);
	const highest = Math.max(low ?? -Infinity, best ?? -Infinity, high ?? -Infinity);
	// What lies beyond an axis is drawn at its end.
	const [from, to] = [held(axes.value(lowest), axes), held(axes.value(highest), axes)];
	return along <= Math.max(from, to) + reach && along >= Math.min(from, to) - reach;
}

function held(pixel: number, { floor, ceiling }: Axes): number {
	return Math.min(Math.max(pixel, Math.min(floor, ceiling)), Math.max(floor, ceiling));
}
