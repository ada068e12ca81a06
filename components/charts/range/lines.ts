import type { Line, LinePoint } from "@/data/figures/figure";
import type { Theme } from "../theme";
import { type Axes, anchorValue, belowZero } from "./geometry";

/** What a line is drawn with. */
export interface Pen {
	context: CanvasRenderingContext2D;
	axes: Axes;
	theme: Theme;
	fontSize: number;
}

const BAND = 0.16;

/** What is dimmed is paler, and still 2:1 or more on the background. */
export const DIMMED = 0.5;

/**
 * Draws series as lines from point to point: straight, never smoothed, and broken where rows are missing or the count
 * changed. An interval is a pale band about it; points show as dots where there is room for them.
 */
export function drawLines(pen: Pen, lines: readonly Line[]): void {
	for (const line of lines) drawBand(pen, line);
	for (const line of lines) drawLine(pen, line);
}

const lowOf = ({ low }: LinePoint) => low ?? 0;
const highOf = ({ high }: LinePoint) => high ?? 0;

function drawBand({ context, axes, theme }: Pen, { points, tone, stretches, rate }: Line): void {
	const half = rate ? 0.5 : 0;
	context.save();
	context.globalAlpha = BAND;
	context.fillStyle = theme.tones[tone];
	for (const run of runsOf(points)) {
		const within = run.filter(({ low, high }) => low !== null && high !== null);
		const edge = (along: readonly LinePoint[], value: (point: LinePoint) => number) => {
			for (const point of along) {
				const isStretch = stretches && point.since !== undefined;
				const ends = isStretch ? [(point.since ?? 0) - half, point.position + half] : [point.position];
				if (value === lowOf) ends.reverse();
				for (const end of ends) context.lineTo(axes.position(end), clamp(axes, value(point)));
			}
		};
		if (within.length < 2 && !stretches) continue;
		context.beginPath();
		edge(within, highOf);
		edge([...within].reverse(), lowOf);
		context.fill();
	}
	context.restore();
}

function drawLine({ context, axes, theme, fontSize }: Pen, line: Line): void {
	const zoom = fontSize / 12;
	const { points } = line;
	context.save();
	context.strokeStyle = theme.tones[line.tone];
	context.fillStyle = theme.tones[line.tone];
	context.lineWidth = 1.5 * zoom;
	context.lineJoin = "round";
	// A floor is dashed: the true number lies above the line, not on it.
	if (line.estimate.bounds === "verified-minimum") context.setLineDash([5 * zoom, 2.5 * zoom]);
	// Of a model's prediction nothing was counted.
	if (line.estimate.bounds === "prediction-interval") context.setLineDash([1.5 * zoom, 2 * zoom]);
	for (const run of runsOf(points).flatMap((one) => placedRuns(one, axes)))
		for (const part of partsOf(run, line.stretches)) {
			context.globalAlpha = part.at(-1)?.superseded === undefined ? 1 : DIMMED;
			trace(context, axes, part, line);
		}
	context.globalAlpha = 1;
	context.setLineDash([]);
	const radius = dotSize(points, axes) * zoom;
	for (const point of points) {
		const value = placedValue(point, axes);
		if (value === null) continue;
		const [x, y] = [axes.position(point.position), clamp(axes, value)];
		if (line.stretches && point.since !== undefined) continue;
		context.globalAlpha = point.superseded === undefined ? 1 : DIMMED;
		const size = point.joined ? radius : Math.max(radius, 1.1 * zoom);
		if (size > 0) context.fillRect(x - size, y - size, 2 * size, 2 * size);
	}
	context.restore();
}

/** From point to point; a count of one period stands over its days, from the first to the last. */
function trace(context: CanvasRenderingContext2D, axes: Axes, run: readonly LinePoint[], line: Line): void {
	const { stretches, rate } = line;
	// The pace of a stretch of days holds from the start of its first to the end of its last.
	const edge = rate ? 0.5 : 0;
	context.beginPath();
	for (const point of run) {
		const value = valueAt(point);
		if (value === null) continue;
		const at = heightOf(axes, line, value);
		if (stretches && point.since !== undefined) {
			context.lineTo(axes.position(point.since - edge), at);
			context.lineTo(axes.position(point.position + edge), at);
		} else context.lineTo(axes.position(point.position), at);
	}
	context.stroke();
}

/** The stretches of a line: each starts at a point that does not run on from the one before. */
function runsOf(points: readonly LinePoint[]): LinePoint[][] {
	const runs: LinePoint[][] = [];
	for (const point of points) {
		const last = runs.at(-1);
		if (point.joined && last) last.push(point);
		else runs.push([point]);
	}
	return runs;
}

/** Zero is nowhere on a logarithmic axis: a line along the axis's edge would be read as a number. */
export function placedValue(point: LinePoint, axes: Axes): number | null {
	const value = valueAt(point);
	return value !== null && Number.isFinite(axes.value(value)) ? value : null;
}

/** A run without the points whose number has no place on the axis: it breaks there. */
function placedRuns(run: readonly LinePoint[], axes: Axes): LinePoint[][] {
	const runs: LinePoint[][] = [[]];
	for (const point of run) {
		if (placedValue(point, axes) !== null) runs.at(-1)?.push(point);
		else runs.push([]);
	}
	return runs.filter(({ length }) => length > 0);
}

/** A run in parts that are superseded or not; each begins where the one before it ended, unless it stands over its days. */
function partsOf(run: readonly LinePoint[], stretches: boolean): LinePoint[][] {
	const parts: LinePoint[][] = [];
	let before: LinePoint | undefined;
	for (const point of run) {
		const last = parts.at(-1);
		if (before && last && (before.superseded === undefined) === (point.superseded === undefined))
			last.push(point);
		else parts.push(before && !stretches ? [before, point] : [point]);
		before = point;
	}
	return parts;
}

export function valueAt({ low, best, high }: LinePoint): number | null {
	return best ?? anchorValue({ kind: low === null ? "at-most" : "at-least", low, best, high });
}

/** Half the side of a dot: none where dots would run into each other, as the line has them all. */
function dotSize(points: readonly LinePoint[], axes: Axes): number {
	const [first, last] = [points[0], points.at(-1)];
	if (!first || !last || points.length < 2) return 2.2;
	const pitch = Math.abs(axes.position(last.position) - axes.position(first.position)) / points.length;
	return pitch > 7 ? 2.2 : pitch > 3.5 ? 1.4 : 0;
}

/** A value's height; of a pace what was revised downwards lies in the strip below zero. */
export function heightOf(axes: Axes, { rate }: Line, value: number): number {
	return rate && value < 0 ? belowZero(axes) : clamp(axes, value);
}

/** On the edge of the plot rather than beyond it: zero on a logarithmic axis lies at minus infinity. */
export function clamp(axes: Axes, value: number): number {
	const [top, bottom] = [Math.min(axes.floor, axes.ceiling), Math.max(axes.floor, axes.ceiling)];
	return Math.min(bottom, Math.max(top, axes.value(value)));
}
