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

/** Marks by where they begin along the axis of positions, so that a pointer over 50,000 looks at those beside it only. */
interface Order {
	/** Indexes of the marks. */
	indexes: Uint32Array;
	/** Where each of these begins, and its smallest and largest number. */
	starts: Float64Array;
	lows: Float64Array;
	highs: Float64Array;
	/** How far the longest goes on from its beginning. */
	longest: number;
}

const orders = new WeakMap<readonly Mark[], Order>();

function orderOf(marks: readonly Mark[]): Order {
	let order = orders.get(marks);
	if (!order) {
		const begins = Float64Array.from(marks, startOf);
		const indexes = Uint32Array.from(marks.keys()).sort((a, b) => (begins[a] ?? 0) - (begins[b] ?? 0));
		const longest = marks.reduce((most, mark) => Math.max(most, endOf(mark) - startOf(mark)), 0);
		const inOrder = (numberOf: (mark: Mark) => number) =>
			Float64Array.from(indexes, (index) => numberOf(marks[index] as Mark));
		order = {
			indexes,
			starts: inOrder(startOf),
			lows: inOrder((mark) => numbersOf(mark).reduce((a, b) => Math.min(a, b), Infinity)),
			highs: inOrder((mark) => numbersOf(mark).reduce((a, b) => Math.max(a, b), -Infinity)),
			longest,
		};
		orders.set(marks, order);
	}
	return order;
}

/** A single report stands on one day, a band on all that it holds for. */
function startOf({ kind, position, offset }: Mark): number {
	return isBand(kind) ? position - 0.5 : position + offset;
}

function endOf({ kind, position, offset, until = position }: Mark): number {
	return isBand(kind) ? until + 0.5 : position + offset;
}

/** What a mark's box spans along the axis of values; a revision stands at no value. */
function numbersOf({ kind, low, best, high }: Mark): number[] {
	if (kind === "revision") return [-Infinity, Infinity];
	return [low, best, high].filter((number) => number !== null);
}

/** The marks whose boxes may come within a radius of a point, without a look at those far from it. */
function beside(marks: readonly Mark[], axes: Axes, at: { x: number; y: number }, radius: number): number[] {
	const { indexes, starts, lows, highs, longest } = orderOf(marks);
	const reach = radius + Math.max(axes.size, axes.arrow);
	// Positions lie on a straight line of pixels, whichever way it runs.
	const zero = axes.position(0);
	const step = axes.position(1) - zero;
	const [across, along] = axes.horizontal ? [at.y, at.x] : [at.x, at.y];
	const [one, other] = [(across - reach - zero) / step, (across + reach - zero) / step];
	const past = firstFrom(starts, Math.max(one, other));
	const found: number[] = [];
	for (let nth = firstFrom(starts, Math.min(one, other) - longest); nth < past; nth++) {
		// What lies beyond an axis is drawn at its end.
		const low = held(axes.value(lows[nth] ?? 0), axes);
		const high = held(axes.value(highs[nth] ?? 0), axes);
		if (along > Math.max(low, high) + reach || along < Math.min(low, high) - reach) continue;
		found.push(indexes[nth] ?? 0);
	}
	return found;
}

function held(pixel: number, { floor, ceiling }: Axes): number {
	return Math.min(Math.max(pixel, Math.min(floor, ceiling)), Math.max(floor, ceiling));
}

/** Where in ascending numbers the first lies that is not below a bound. */
function firstFrom(sorted: Float64Array, bound: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((sorted[middle] ?? 0) < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
