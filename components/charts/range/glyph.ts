import { type Axes, extent, isCrossing, isSingle, type MarkPlace, staysOpen } from "./geometry";

/** Where a shape is drawn: what it needs of the axes, and its two colours. */
export interface Brush {
	context: CanvasRenderingContext2D;
	axes: Pick<Axes, "horizontal" | "up" | "floor" | "ceiling" | "size" | "arrow" | "value" | "position">;
	colour: string;
	/** The background's colour: the inside of hollow shapes. */
	paper: string;
	/** The colour that the context is set to: setting it anew for each of 50,000 marks costs more than a bar. */
	applied?: string;
}

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

/** Below this thickness shapes can't be told apart: many thousand marks are drawn as plain bars. */
const TINY = 3;

/** Draws one mark. Each kind has a shape of its own, so that colour is never the only carrier. */
export function drawGlyph(brush: Brush, place: MarkPlace): void {
	const { context } = brush;
	if (brush.applied !== brush.colour) {
		brush.applied = brush.colour;
		context.fillStyle = brush.colour;
		context.strokeStyle = brush.colour;
	}
	if (isCrossing(place.kind)) drawCrossing(brush, place);
	else if (brush.axes.size < TINY) drawTiny(brush, place);
	else if (isSingle(place.kind)) {
		drawSingle(brush, place);
		// A source may say 'at least 5,000, we think 6,000': the second number is its best.
		if (place.best !== null && place.best !== place.anchor)
			drawBest(brush, place.kind, place.best, place.across);
	} else drawSpan(brush, place);
	if (place.cutLow) drawBreak(brush, place.across, brush.axes.floor, brush.axes.up);
	if (place.cutHigh) drawBreak(brush, place.across, brush.axes.ceiling, brush.axes.up === 1 ? -1 : 1);
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
	else if (place.kind === "crossed-high") triangle(brush, anchor, across, half);
	else {
		diamond(brush, anchor, across, half * 1.1);
		disc(brush, anchor, across, half * 0.4);
	}
}

/** Hollow, standing on its base. */
function triangle(brush: Brush, at: number, across: number, radius: number): void {
	const [x, y] = brush.axes.horizontal ? [at, across] : [across, at];
	hollowShape(brush, radius, [
		[x, y - radius],
		[x + radius, y + radius * 0.8],
		[x - radius, y + radius * 0.8],
	]);
}

/** Hollow, pointing to lower values. */
function pointer(brush: Brush, at: number, across: number, radius: number): void {
	const { horizontal, up } = brush.axes;
	const [base, tip] = [at + radius * 0.75 * up, at - radius * 0.9 * up];
	const corners: [number, number][] = [
		[base, across - radius],
		[base, across + radius],
		[tip, across],
	];
	hollowShape(
		brush,
		radius,
		corners.map(([along, over]) => (horizontal ? [along, over] : [over, along])),
	);
}

function hollowShape(brush: Brush, radius: number, corners: [x: number, y: number][]): void {
	const { context } = brush;
	context.beginPath();
	for (const [x, y] of corners) context.lineTo(x, y);
	context.closePath();
	context.fillStyle = brush.paper;
	context.fill();
	context.lineWidth = Math.min(1.75 * weight(brush), radius / 2);
	context.stroke();
	context.fillStyle = brush.colour;
}

function drawTiny(brush: Brush, place: MarkPlace): void {
	const [start, end] = extent(place, brush.axes);
	bar(brush, start, end, place.across, isSingle(place.kind) ? 0.5 : 0.75);
	const value = isSingle(place.kind) ? place.anchor : place.best;
	if (value !== null) bar(brush, value - 1.25, value + 1.25, place.across, 1.25);
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
			pointer(brush, place.anchor, place.across, half);
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

/** How much heavier lines are on a large picture. */
function weight({ axes }: Brush): number {
	return Math.max(1, axes.size / 12);
}

/** A filled rectangle along the value axis. */
function bar(brush: Brush, from: number, to: number, across: number, half: number): void {
	const start = Math.min(from, to);
	const length = Math.abs(to - from);
	if (brush.axes.horizontal) brush.context.fillRect(start, across - half, length, half * 2);
	else brush.context.fillRect(across - half, start, half * 2, length);
}

/** A flat line at a value, across the axis; its middle is the value. */
function slab(brush: Brush, at: number, across: number, half: number): void {
	bar(brush, at - 1.25 * weight(brush), at + 1.25 * weight(brush), across, Math.max(half, 1.5));
}

/** The cap of a span: it ends where the value ends, and grows inwards. */
function cap(brush: Brush, at: number, across: number, inwards: 1 | -1): void {
	bar(brush, at, at + 2 * weight(brush) * inwards, across, brush.axes.size / 2);
}

function disc(brush: Brush, at: number, across: number, radius: number): void {
	const { context } = brush;
	context.beginPath();
	if (brush.axes.horizontal) context.arc(at, across, radius, 0, Math.PI * 2);
	else context.arc(across, at, radius, 0, Math.PI * 2);
	context.fill();
}

/** Hollow by leaving the middle out, not by painting it over: what lies below shows, also where it is dimmed. */
function ring(brush: Brush, at: number, across: number, radius: number): void {
	const { context } = brush;
	const [x, y] = brush.axes.horizontal ? [at, across] : [across, at];
	const wall = radius * 0.5;
	context.beginPath();
	context.arc(x, y, radius - wall / 2, 0, Math.PI * 2);
	context.lineWidth = wall;
	context.stroke();
}

function diamond(brush: Brush, at: number, across: number, radius: number): void {
	const { context } = brush;
	const [x, y] = brush.axes.horizontal ? [at, across] : [across, at];
	context.beginPath();
	context.moveTo(x, y - radius);
	context.lineTo(x + radius, y);
	context.lineTo(x, y + radius);
	context.lineTo(x - radius, y);
	context.closePath();
	context.fillStyle = brush.paper;
	context.fill();
	context.lineWidth = Math.min(1.75 * weight(brush), radius / 2);
	context.stroke();
	context.fillStyle = brush.colour;
}

function hollow(brush: Brush, start: number, end: number, across: number, half: number): void {
	const { context } = brush;
	context.fillStyle = brush.paper;
	bar(brush, start, end, across, half);
	context.fillStyle = brush.colour;
	const wall = half > 2 ? 1.5 * weight(brush) : 0.75;
	bar(brush, start, end, across - half + wall / 2, wall / 2);
	bar(brush, start, end, across + half - wall / 2, wall / 2);
	const inwards = end >= start ? wall : -wall;
	bar(brush, start, start + inwards, across, half);
	bar(brush, end - inwards, end, across, half);
}

/** Dashes from both ends to the middle, so that each end of the interval is inked. */
function dashes(brush: Brush, start: number, end: number, across: number): void {
	const from = Math.min(start, end);
	const to = Math.max(start, end);
	const heavy = weight(brush);
	const dash = 4 * heavy;
	const count = Math.max(1, Math.round((to - from - dash) / (7 * heavy)));
	const pitch = (to - from - dash) / count;
	if (pitch < dash * 1.25) {
		bar(brush, from, to, across, heavy);
		return;
	}
	for (let index = 0; index <= count; index++)
		bar(brush, from + index * pitch, from + index * pitch + dash, across, heavy);
}

/** The open end of 'at least' and 'at most': a thin shaft of fixed length and an open head. */
function arrow(brush: Brush, at: number, across: number, direction: 1 | -1): void {
	const { arrow: length } = brush.axes;
	bar(brush, at, at + length * direction, across, 0.75 * weight(brush));
	arrowHead(brush, at + length * direction, across, direction);
}

function arrowHead(brush: Brush, tip: number, across: number, direction: 1 | -1): void {
	const wing = Math.max(2, brush.axes.size * 0.38);
	polyline(brush, [
		[tip - wing * direction, across - wing],
		[tip, across],
		[tip - wing * direction, across + wing],
	]);
}

/** A zigzag in the background's colour close to the edge: the mark goes on beyond the axis. */
function drawBreak(brush: Brush, across: number, edge: number, inwards: 1 | -1): void {
	const half = Math.max(4, brush.axes.size / 2 + 1);
	const { context } = brush;
	const zigzag = (at: number): [number, number][] =>
		[-1, -0.5, 0, 0.5, 1].map((step, index) => [at + (index % 2 ? 3 : 0) * inwards, across + step * half]);
	context.strokeStyle = brush.paper;
	polyline(brush, zigzag(edge + 5 * inwards), 3);
	context.strokeStyle = brush.colour;
	polyline(brush, zigzag(edge + 3 * inwards));
	polyline(brush, zigzag(edge + 7 * inwards));
}

function polyline(brush: Brush, points: [number, number][], width = 1.5 * weight(brush)): void {
	const { context } = brush;
	context.beginPath();
	for (const [at, across] of points) {
		if (brush.axes.horizontal) context.lineTo(at, across);
		else context.lineTo(across, at);
	}
	context.lineWidth = width;
	context.stroke();
}
