import { extent, isCrossing, isSingle, type MarkPlace, staysOpen } from "./geometry";
import { type Body, boxBody, type Corner, discBody, drawBody, type Pattern } from "./pattern";
import {
	arrow,
	type Brush,
	bar,
	cap,
	dashes,
	diamond,
	diamondCorners,
	drawBreaks,
	pointerCorners,
	slab,
	triangleCorners,
	weight,
} from "./shapes";

/**
 * Draws one mark for paper: the shapes of glyph.ts, each with a body that a pattern can fill. Where such a shape has
 * none, its open end or the ends of its interval are one.
 */
export function drawPrintGlyph(brush: Brush, place: MarkPlace, pattern: Pattern): void {
	const { context, axes, colour } = brush;
	// Bodies change the context's colours as they go.
	brush.applied = undefined;
	ink(brush);
	const fill = (body: Body, within: Pattern = pattern) => {
		drawBody({ context, ink: colour, paper: brush.paper, size: axes.size }, body, within);
		ink(brush);
	};
	if (isCrossing(place.kind)) crossing(brush, place, fill);
	else if (isSingle(place.kind)) single(brush, place, fill);
	else span(brush, place, fill);
	drawBreaks(brush, place);
}

type Fill = (body: Body, within?: Pattern) => void;

function ink({ context, colour }: Brush): void {
	context.fillStyle = colour;
	context.strokeStyle = colour;
}

function single(brush: Brush, place: MarkPlace, fill: Fill): void {
	const { axes } = brush;
	const { anchor, across } = place;
	// An outline is half as thick again as its body.
	const half = axes.size / 2 - edge(brush);
	switch (place.kind) {
		case "about":
			// A ring about its body: in the wall of a ring no pattern can be read.
			disc(brush, anchor, across, half, fill, "plain");
			disc(brush, anchor, across, half * 0.62, fill);
			break;
		case "at-least":
			openEnd(brush, anchor, across, axes.up, fill);
			break;
		case "at-most":
			openEnd(brush, anchor, across, axes.up === 1 ? -1 : 1, fill);
			break;
		case "verified-minimum":
			arrow(brush, anchor, across, axes.up);
			fill(box(brush, anchor, anchor + half * 1.7 * axes.up, across, half * 0.85));
			slab(brush, anchor, across, half * 1.15);
			break;
		case "revision":
			fill({ corners: pointerCorners(brush, anchor, across, half) });
			break;
		default:
			disc(brush, anchor, across, half, fill);
	}
	if (place.best !== null && place.best !== anchor)
		fill({ corners: diamondCorners(brush, place.best, across, half * 1.1) });
}

function span(brush: Brush, place: MarkPlace, fill: Fill): void {
	const { axes } = brush;
	const { across, best } = place;
	const [start, end] = extent(place, axes);
	const half = axes.size / 2 - edge(brush);
	const isInterval = place.kind === "confidence-interval" || place.kind === "prediction-interval";
	if (place.kind === "confidence-interval") bar(brush, start, end, across, weight(brush));
	else if (place.kind === "prediction-interval") dashes(brush, start, end, across);
	else if (place.kind === "reports-min-max") fill(box(brush, start, end, across, half * 0.7), "plain");
	else fill(box(brush, start, end, across, half * 0.66));
	if (place.kind !== "range") ends(brush, place, [start, end], half * 0.7, fill);
	if (place.kind !== "reports-min-max") {
		if (!place.cutLow) cap(brush, start, across, axes.up);
		if (!place.cutHigh) cap(brush, end, across, axes.up === 1 ? -1 : 1);
	}
	if (best === null) return;
	if (isInterval) disc(brush, best, across, half * 0.8, fill);
	else diamond(brush, best, across, half * 0.95);
}

/** A block at each end of a span that is too thin for a pattern, or hollow. */
function ends(
	brush: Brush,
	{ across, cutLow, cutHigh }: MarkPlace,
	[start, end]: [number, number],
	half: number,
	fill: Fill,
): void {
	const length = Math.min(half * 1.7, Math.abs(end - start) * 0.36);
	if (length < 2) return;
	const { up } = brush.axes;
	if (!cutLow) fill(box(brush, start, start + length * up, across, half));
	if (!cutHigh) fill(box(brush, end, end - length * up, across, half));
}

function crossing(brush: Brush, place: MarkPlace, fill: Fill): void {
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
	if (place.kind === "crossed-low")
		fill(box(brush, anchor - half * 0.8, anchor + half * 0.8, across, half * 0.8));
	else if (place.kind === "crossed-high")
		fill({ corners: triangleCorners(brush, anchor, across, half * 1.1) });
	else fill({ corners: diamondCorners(brush, anchor, across, half * 1.2) });
}

/** 'At least' and 'at most': a flat line at the value, and an arrow whose head is the body. */
function openEnd(brush: Brush, at: number, across: number, direction: 1 | -1, fill: Fill): void {
	const { size, arrow: length, horizontal } = brush.axes;
	const wing = size / 2 - edge(brush);
	const tip = at + length * direction;
	const neck = tip - Math.min(length * 0.6, size * 0.92) * direction;
	slab(brush, at, across, size / 2);
	bar(brush, at, neck, across, 0.75 * weight(brush));
	const corners: Corner[] = [
		[neck, across - wing],
		[neck, across + wing],
		[tip, across],
	];
	fill({ corners: corners.map(([along, over]): Corner => (horizontal ? [along, over] : [over, along])) });
}

function edge(brush: Brush): number {
	return Math.max(0.4, brush.axes.size * 0.04);
}

function box({ axes }: Brush, from: number, to: number, across: number, half: number): Body {
	return axes.horizontal
		? boxBody([from, across - half], [to, across + half])
		: boxBody([across - half, from], [across + half, to]);
}

function disc(
	{ axes }: Brush,
	at: number,
	across: number,
	radius: number,
	fill: Fill,
	within?: Pattern,
): void {
	fill(axes.horizontal ? discBody(at, across, radius) : discBody(across, at, radius), within);
}
