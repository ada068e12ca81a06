import type { Chart } from "chart.js";
import type { CrossingKind, Mark, MarkKind } from "@/data/figures/figure";
import type { Box } from "../boxes";

/**
 * The length of an open end's arrow for marks of a thickness. It is the same for each mark of a chart, so that it
 * can't be read as a value.
 */
export function arrowLength(size: number): number {
	return Math.max(10, Math.round(size * 1.8));
}

/** What is needed of a Chart.js scale; both kinds are straight lines once the logarithm is taken. */
export interface ScaleLike {
	type: string;
	min: number;
	max: number;
	getPixelForValue(value: number): number;
}

/** Where values and positions lie in pixels. */
export interface Axes {
	/** True where values run from left to right (by source), false where they run upwards (timeline). */
	horizontal: boolean;
	/** +1 where higher values have higher pixels, -1 on a vertical axis. */
	up: 1 | -1;
	/** The pixel of a value; beyond the axis it is not cut. -Infinity or Infinity for zero on a log axis. */
	value: (value: number) => number;
	position: (position: number) => number;
	/** Pixels of the lower and the upper end of the value axis. */
	floor: number;
	ceiling: number;
	/** The thickness of a mark across its axis. */
	size: number;
	/** The length of an open end. */
	arrow: number;
}

/** A mark in pixels: `low`, `best` and `high` along the value axis, `across` along the other. */
export interface MarkPlace {
	kind: MarkKind;
	across: number;
	/** The pixel of the value that the mark's shape stands on, where it has but one. */
	anchor: number;
	low: number | null;
	best: number | null;
	high: number | null;
	/** True where the value lies below the axis (zero on a log axis): drawn to the edge with an open end. */
	cutLow: boolean;
	cutHigh: boolean;
	/** Of a yardstick reached, the pixel of the day on which a stronger bound of the source reached it; null where none did. */
	until?: number | null;
}

/** A mark's pixels on the canvas, for the cursor and for tests. */
export interface MarkBox extends MarkPlace {
	x: number;
	y: number;
	/** All that is drawn, arrows included. */
	box: Box;
}

function linearMap(scale: ScaleLike): (value: number) => number {
	const from = scale.getPixelForValue(scale.min);
	const to = scale.getPixelForValue(scale.max);
	if (scale.type === "logarithmic") {
		const start = Math.log10(scale.min);
		const slope = (to - from) / (Math.log10(scale.max) - start);
		// A bound below zero, as of a step, lies as far below the axis as zero does.
		return (value) => from + (Math.log10(Math.max(0, value)) - start) * slope;
	}
	const slope = (to - from) / (scale.max - scale.min);
	return (value) => from + (value - scale.min) * slope;
}

/**
 * Axes of a chart whose scales are x and y. Two pixels a scale are asked for once; each mark then costs a
 * multiplication, as 50,000 marks are to be drawn and hit.
 */
export function axesOf(chart: Pick<Chart, "scales">, horizontal: boolean, size: number): Axes {
	const scale = chart.scales[horizontal ? "x" : "y"];
	const other = chart.scales[horizontal ? "y" : "x"];
	if (!scale || !other) throw new Error("a range chart needs the scales x and y");
	return {
		horizontal,
		up: horizontal ? 1 : -1,
		value: linearMap(scale),
		position: linearMap(other),
		floor: scale.getPixelForValue(scale.min),
		ceiling: scale.getPixelForValue(scale.max),
		size,
		arrow: arrowLength(size),
	};
}

/** The number that a mark of one value stands on; null where the report gives none. */
export function anchorValue(mark: Pick<Mark, "kind" | "low" | "best" | "high">): number | null {
	switch (mark.kind) {
		case "at-least":
		case "verified-minimum":
			return mark.low ?? mark.best ?? mark.high;
		case "at-most":
			return mark.high ?? mark.best ?? mark.low;
		default:
			return mark.best ?? mark.low ?? mark.high;
	}
}

/** Where a mark begins and ends along the axis of days: a single report on one day, a band on all that it holds for. */
function firstPixel({ kind, position, offset }: Mark, axes: Axes): number {
	return axes.position(isBand(kind) ? position - 0.5 : position + offset);
}

function lastPixel({ kind, position, offset, until = position }: Mark, axes: Axes): number {
	return axes.position(isBand(kind) ? until + 0.5 : position + offset);
}

/** Places a mark; null where it holds no number at all. */
export function placeMark(mark: Mark, axes: Axes): MarkPlace | null {
	const anchor = anchorValue(mark);
	if (anchor === null) return null;
	if (mark.kind === "revision") return revised(axes, axes.position(mark.position + mark.offset));
	let cutLow = false;
	let cutHigh = false;
	const pixel = (value: number): number => {
		const raw = axes.value(value);
		// Half a pixel of grace: a value on the very edge of the axis is not cut.
		if ((raw - axes.floor) * axes.up < -0.5) {
			cutLow = true;
			return axes.floor;
		}
		if ((raw - axes.ceiling) * axes.up > 0.5) {
			cutHigh = true;
			return axes.ceiling;
		}
		return raw;
	};
	const anchored = pixel(anchor);
	// A mark of one value is cut by that value alone: the zero below 'at most 500' is not drawn.
	const single = isSingle(mark.kind) ? { cutLow, cutHigh } : null;
	return {
		kind: mark.kind,
		across: (firstPixel(mark, axes) + lastPixel(mark, axes)) / 2,
		anchor: anchored,
		low: mark.low === null ? null : pixel(mark.low),
		// A best number of zero is nowhere on a logarithmic axis: at its edge it would be read as a number.
		best: mark.best === null || !Number.isFinite(axes.value(mark.best)) ? null : pixel(mark.best),
		high: mark.high === null ? null : pixel(mark.high),
		cutLow: single?.cutLow ?? cutLow,
		cutHigh: single?.cutHigh ?? cutHigh,
		...(isCrossing(mark.kind) ? { until: mark.until === undefined ? null : pixel(mark.until) } : {}),
	};
}

/** True for the kinds that stand on a day on which a yardstick was reached. */
export function isCrossing(kind: MarkKind): kind is CrossingKind {
	return kind === "crossed-high" || kind === "crossed-best" || kind === "crossed-low";
}

/** True for a crossing after which no stronger bound of the source reached the yardstick. */
export function staysOpen({ kind, until }: Pick<MarkPlace, "kind"> & { until?: number | null }): boolean {
	return (kind === "crossed-high" || kind === "crossed-best") && (until ?? null) === null;
}

/**
 * Where a revision downwards stands on an axis of paces: in the strip below zero, at no set depth, as no pace is made
 * of it.
 */
export function belowZero(axes: Pick<Axes, "value" | "floor">): number {
	return (axes.value(0) + axes.floor) / 2;
}

function revised(axes: Axes, across: number): MarkPlace {
	const anchor = belowZero(axes);
	return {
		kind: "revision",
		across,
		anchor,
		low: null,
		best: null,
		high: null,
		cutLow: false,
		cutHigh: false,
	};
}

/** True for the kinds that stand on one number. */
export function isSingle(kind: MarkKind): boolean {
	return (
		isCrossing(kind) ||
		kind === "point" ||
		kind === "about" ||
		kind === "at-least" ||
		kind === "at-most" ||
		kind === "verified-minimum" ||
		kind === "revision"
	);
}

/** True for what lies behind the reports as a band, and is no report's own mark. */
export function isBand(kind: MarkKind): boolean {
	return kind === "spread";
}

/** The ends of all that is drawn along the value axis, in order of value. */
export function extent(place: MarkPlace, axes: Axes): [number, number] {
	const half = axes.size / 2;
	const { up, arrow } = axes;
	if (isSingle(place.kind)) {
		const open = place.kind === "at-least" || place.kind === "verified-minimum" || staysOpen(place);
		// A day known to the month or the year is a stretch that ends at its mark.
		const from = isCrossing(place.kind) && place.low !== null ? place.low : place.anchor;
		const start = from - (place.kind === "at-most" ? arrow : half) * up;
		return [start, place.anchor + (open ? arrow : half) * up];
	}
	const low = place.low ?? place.anchor;
	const high = place.high ?? place.anchor;
	// A source may print its bounds upside down; they are drawn as they are, never swapped in the data.
	const [start, end] = (low - high) * up <= 0 ? [low, high] : [high, low];
	const least = Math.max(0, 1.5 - Math.abs(end - start) / 2);
	return [start - least * up, end + least * up];
}

/** A mark's pixels on a chart. */
export function markBox(mark: Mark, axes: Axes): MarkBox | null {
	const place = placeMark(mark, axes);
	if (!place) return null;
	const [from, to] = extent(place, axes);
	const days = (lastPixel(mark, axes) - firstPixel(mark, axes)) / 2;
	const half = Math.max(isBand(mark.kind) ? days : axes.size / 2, 1.5);
	const along: [number, number] = from <= to ? [from, to] : [to, from];
	const over: [number, number] = [place.across - half, place.across + half];
	const [h, v] = axes.horizontal ? [along, over] : [over, along];
	const middle = isSingle(place.kind) ? place.anchor : (from + to) / 2;
	return {
		...place,
		x: axes.horizontal ? middle : place.across,
		y: axes.horizontal ? place.across : middle,
		box: { left: h[0], right: h[1], top: v[0], bottom: v[1] },
	};
}
