import { extent, isCrossing, isSingle, type MarkPlace, staysOpen } from "./geometry";
import {
	arrow,
	type Brush,
	bar,
	cap,
	dashes,
	diamond,
	disc,
	drawBreaks,
	hollow,
	hollowShape,
	pointerCorners,
	ring,
	slab,
	triangleCorners,
	weight,
} from "./shapes";

/** The stretch of time that a mark counts, as a thin line from its first day to the mark at its last. */
export function drawPeriod(brush: Brush, { anchor, across, low, high }: MarkPlace, since: number): void {
	const { context, axes } = brush;
	context.fillStyle = brush.colour;
	brush.applied = undefined;
	const heights = low !== null && high !== null ? [low, high] : [anchor];
	for (const at of heights)
		context.fillRect(Math.min(since, across), at - 0.75, Math.abs(across - since), 1.5);
	const start = heights[0] ?? anchor;
	context.fillRect(since - 0.75, start - axes.size * 0.3, 1.5, axes.size * 0.6);
}

/** Draws one mark. Each kind has a shape of its own, so that colour is never the only carrier. */
export function drawGlyph(brush: Brush, place: MarkPlace): void {
	const { context } = brush;
	if (brush.applied !== brush.colour) {
		brush.applied = brush.colour;
		context.fillStyle = brush.colour;
		context.strokeStyle = brush.colour;
	}
	if (isCrossing(place.kind)) drawCrossing(brush, place);
	else if (isSingle(place.kind)) {
		drawSingle(brush, place);
		// A source may say 'at least 5,000, we think 6,000': the second number is its best.
		if (place.best !== null && place.best !== place.anchor)
			drawBest(brush, place.kind, place.best, place.across);
	} else drawSpan(brush, place);
	drawBreaks(brush, place);
}

/**
 * The day on which a bound reached a yardstick: hollow for an upper bound, filled for a lower, and each a shape of its
 * own. A thin line leads on to the next bound; an arrow says that none has followed.
 */
function drawCrossing(brush: Brush, place: MarkPlace): void {
	const { anchor, across, low, until } = place;
	const { up, size } = brush.axes;
	const half = Math.max(2.5, size / 2);
	const thin = 0.75 * weight(brush);
	if (low !== null && low !== anchor) {
		bar(brush, low, anchor, across, thin * 2);
		slab(brush, low, across, half * 0.6);
	}
	if (until !== undefined && until !== null) bar(brush, anchor, until, across, thin);
	else if (staysOpen(place)) arrow(brush, anchor, across, up);
	if (place.kind === "crossed-low") bar(brush, anchor - half * 0.8, anchor + half * 0.8, across, half * 0.8);
	else if (place.kind === "crossed-high")
		hollowShape(brush, half, triangleCorners(brush, anchor, across, half));
	else {
		diamond(brush, anchor, across, half * 1.1);
		disc(brush, anchor, across, half * 0.4);
	}
}

function drawSingle(brush: Brush, place: MarkPlace): void {
	const { axes } = brush;
	const half = axes.size / 2;
	switch (place.kind) {
		case "about":
			ring(brush, place.anchor, place.across, half);
			return;
		case "at-least":
			slab(brush, place.anchor, place.across, half);
			arrow(brush, place.anchor, place.across, axes.up);
			return;
		case "at-most":
			slab(brush, place.anchor, place.across, half);
			arrow(brush, place.anchor, place.across, axes.up === 1 ? -1 : 1);
			return;
		case "verified-minimum":
			// A floor: a square that stands on a flat base line at the value, open above.
			bar(brush, place.anchor, place.anchor + half * 1.4 * axes.up, place.across, half * 0.7);
			slab(brush, place.anchor, place.across, half * 1.15);
			arrow(brush, place.anchor, place.across, axes.up);
			return;
		case "revision":
			hollowShape(brush, half, pointerCorners(brush, place.anchor, place.across, half));
			return;
		default:
			disc(brush, place.anchor, place.across, half);
	}
}

function drawSpan(brush: Brush, place: MarkPlace): void {
	const { axes } = brush;
	const [start, end] = extent(place, axes);
	const half = axes.size / 2;
	switch (place.kind) {
		case "confidence-interval":
			bar(brush, start, end, place.across, Math.min(weight(brush), half));
			break;
		case "prediction-interval":
			dashes(brush, start, end, place.across);
			break;
		case "reports-min-max":
			hollow(brush, start, end, place.across, half * 0.7);
			break;
		default:
			bar(brush, start, end, place.across, Math.max(0.75, half * 0.5));
	}
	if (place.kind !== "reports-min-max") {
		if (!place.cutLow) cap(brush, start, place.across, axes.up);
		if (!place.cutHigh) cap(brush, end, place.across, axes.up === 1 ? -1 : 1);
	}
	if (place.best !== null) drawBest(brush, place.kind, place.best, place.across);
}

/** The source's own best number on a span: a dot on an interval, a diamond on a range. */
function drawBest(brush: Brush, kind: MarkPlace["kind"], at: number, across: number): void {
	const half = brush.axes.size / 2;
	if (kind === "confidence-interval" || kind === "prediction-interval")
		disc(brush, at, across, Math.max(1.5, half * 0.75));
	else diamond(brush, at, across, Math.max(2, half * 0.95));
}
