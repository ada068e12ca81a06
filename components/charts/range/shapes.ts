import type { Axes, MarkPlace } from "./geometry";
import type { Corner } from "./pattern";

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

/** How much heavier lines are on a large picture. */
export function weight({ axes }: Brush): number {
	return Math.max(1, axes.size / 12);
}

/** A filled rectangle along the value axis. */
export function bar(brush: Brush, from: number, to: number, across: number, half: number): void {
	const start = Math.min(from, to);
	const length = Math.abs(to - from);
	if (brush.axes.horizontal) brush.context.fillRect(start, across - half, length, half * 2);
	else brush.context.fillRect(across - half, start, half * 2, length);
}

/** A flat line at a value, across the axis; its middle is the value. */
export function slab(brush: Brush, at: number, across: number, half: number): void {
	bar(brush, at - 1.25 * weight(brush), at + 1.25 * weight(brush), across, Math.max(half, 1.5));
}

/** The cap of a span: it ends where the value ends, and grows inwards. */
export function cap(brush: Brush, at: number, across: number, inwards: 1 | -1): void {
	bar(brush, at, at + 2 * weight(brush) * inwards, across, brush.axes.size / 2);
}

export function disc(brush: Brush, at: number, across: number, radius: number): void {
	const { context } = brush;
	context.beginPath();
	if (brush.axes.horizontal) context.arc(at, across, radius, 0, Math.PI * 2);
	else context.arc(across, at, radius, 0, Math.PI * 2);
	context.fill();
}

/** Hollow by leaving the middle out, not by painting it over: what lies below shows, also where it is dimmed. */
export function ring(brush: Brush, at: number, across: number, radius: number): void {
	const { context } = brush;
	const [x, y] = brush.axes.horizontal ? [at, across] : [across, at];
	const wall = radius * 0.5;
	context.beginPath();
	context.arc(x, y, radius - wall / 2, 0, Math.PI * 2);
	context.lineWidth = wall;
	context.stroke();
}

export function diamond(brush: Brush, at: number, across: number, radius: number): void {
	hollowShape(brush, radius, diamondCorners(brush, at, across, radius));
}

export function hollow(brush: Brush, start: number, end: number, across: number, half: number): void {
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
export function dashes(brush: Brush, start: number, end: number, across: number): void {
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
export function arrow(brush: Brush, at: number, across: number, direction: 1 | -1): void {
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

/** Where a mark goes on beyond the axis. */
export function drawBreaks(brush: Brush, { across, cutLow, cutHigh }: MarkPlace): void {
	const { floor, ceiling, up } = brush.axes;
	if (cutLow) drawBreak(brush, across, floor, up);
	if (cutHigh) drawBreak(brush, across, ceiling, up === 1 ? -1 : 1);
}

/** A zigzag in the background's colour close to the edge. */
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

export function polyline(brush: Brush, points: [number, number][], width = 1.5 * weight(brush)): void {
	const { context } = brush;
	context.beginPath();
	for (const [at, across] of points) {
		if (brush.axes.horizontal) context.lineTo(at, across);
		else context.lineTo(across, at);
	}
	context.lineWidth = width;
	context.stroke();
}
/** Standing on its base. */
export function triangleCorners(
	brush: Pick<Brush, "axes">,
	at: number,
	across: number,
	radius: number,
): Corner[] {
	const [x, y] = brush.axes.horizontal ? [at, across] : [across, at];
	return [
		[x, y - radius],
		[x + radius, y + radius * 0.8],
		[x - radius, y + radius * 0.8],
	];
}

/** Pointing to lower values. */
export function pointerCorners(
	brush: Pick<Brush, "axes">,
	at: number,
	across: number,
	radius: number,
): Corner[] {
	const { horizontal, up } = brush.axes;
	const [base, tip] = [at + radius * 0.75 * up, at - radius * 0.9 * up];
	const corners: Corner[] = [
		[base, across - radius],
		[base, across + radius],
		[tip, across],
	];
	return corners.map(([along, over]) => (horizontal ? [along, over] : [over, along]));
}

export function diamondCorners(
	brush: Pick<Brush, "axes">,
	at: number,
	across: number,
	radius: number,
): Corner[] {
	const [x, y] = brush.axes.horizontal ? [at, across] : [across, at];
	return [
		[x, y - radius],
		[x + radius, y],
		[x, y + radius],
		[x - radius, y],
	];
}

export function hollowShape(brush: Brush, radius: number, corners: readonly Corner[]): void {
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
