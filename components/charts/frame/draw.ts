import type { Plugin } from "chart.js";
import type { KindEntry, MarkKind, Tone } from "@/data/figures/figure";
import { arrowLength, isSingle, type MarkPlace } from "../range/geometry";
import { drawGlyph } from "../range/glyph";
import { boxBody, drawBody, type Ink } from "../range/pattern";
import { drawPrintGlyph } from "../range/print-glyph";
import { axesFor, type RangeChart, sceneOf } from "../scene";
import { cssFont } from "../text";
import { colourOf, patternOf, type Theme, themeFor } from "../theme";
import { type FrameBox, type FrameLine, signWidth } from "./layout";

/** Draws an image's frame around the plot; without a frame it does nothing. */
export const framePlugin: Plugin<"range"> = {
	id: "reportedLossesFrame",
	afterDraw(chart) {
		const scene = sceneOf(chart as RangeChart);
		if (!scene.frame) return;
		const { size } = axesFor(chart as RangeChart);
		drawFrame(chart.ctx, themeFor(scene.theme, size), scene.frame.boxes);
	},
};

/** Draws the texts and the legend of a frame. */
export function drawFrame(context: CanvasRenderingContext2D, theme: Theme, boxes: readonly FrameBox[]): void {
	context.save();
	for (const box of boxes) drawBox(context, theme, box);
	context.restore();
}

function drawBox(context: CanvasRenderingContext2D, theme: Theme, box: FrameBox): void {
	context.textAlign = "left";
	context.textBaseline = "middle";
	for (const line of box.lines) {
		context.font = cssFont(box.size, box.weight);
		context.fillStyle = box.muted ? theme.muted : theme.text;
		context.fillText(line.text, line.x, line.y);
		if (line.item) drawSign(context, theme, line, box.size);
	}
}

/** A swatch for a colour, the mark itself for a shape. */
function drawSign(context: CanvasRenderingContext2D, theme: Theme, line: FrameLine, size: number): void {
	if (!line.item) return;
	const width = signWidth(line.item, size);
	const left = line.x - width - 5;
	if (line.item.kind)
		drawKind(context, theme, line.item.sign as KindEntry["kind"], {
			left,
			right: line.x - 7,
			y: line.y,
			size,
		});
	else drawSwatch(context, theme, line.item.sign as Tone, { left, y: line.y, size });
}

function drawSwatch(
	context: CanvasRenderingContext2D,
	theme: Theme,
	tone: Tone,
	{ left, y, size }: { left: number; y: number; size: number },
): void {
	if (theme.patterns) {
		const half = size * 0.48;
		const square = boxBody([left, y - half], [left + 2 * half, y + half]);
		drawBody(inkOf(context, theme, size), square, patternOf(theme.patterns, tone));
		return;
	}
	context.fillStyle = theme.tones[tone];
	context.fillRect(left, y - size * 0.42, size * 0.84, size * 0.84);
}

function inkOf(context: CanvasRenderingContext2D, theme: Theme, size: number): Ink {
	return { context, ink: theme.text, paper: theme.background, size };
}

/** Draws a kind of mark as a sign, lying, with lower values at the left. */
function drawKind(
	context: CanvasRenderingContext2D,
	theme: Theme,
	kind: KindEntry["kind"],
	at: { left: number; right: number; y: number; size: number },
): void {
	if (kind === "line" || kind === "step" || kind === "stairs" || kind === "line-mark") {
		drawLineSign(context, theme, kind, at);
		return;
	}
	if (kind === "crossing-line") {
		drawCrossingSign(context, theme, at);
		return;
	}
	if (kind === "spread") {
		drawBandSign(context, theme, at);
		return;
	}
	const middle = (at.left + at.right) / 2;
	const shape: MarkKind = kind === "best" ? "range" : kind;
	const single = isSingle(shape);
	const anchor =
		kind === "at-most"
			? at.left + arrowLength(at.size * 0.85) + 3
			: kind === "at-least" || kind === "verified-minimum"
				? at.left + 4
				: middle;
	const place: MarkPlace = {
		kind: shape,
		across: at.y,
		anchor,
		low: single ? null : at.left + 1,
		best: kind === "best" || kind === "confidence-interval" ? middle : null,
		high: single ? null : at.right,
		cutLow: false,
		cutHigh: false,
		// The line and the arrow of a crossing have a sign of their own.
		until: middle,
	};
	const axes = {
		horizontal: true,
		up: 1 as const,
		value: (value: number) => value,
		position: (position: number) => position,
		floor: at.left,
		ceiling: at.right,
		size: at.size * 0.85,
		arrow: arrowLength(at.size * 0.85),
	};
	const brush = { context, axes, colour: theme.text, paper: theme.background };
	if (theme.patterns) drawPrintGlyph(brush, place, patternOf(theme.patterns, "neutral"));
	else drawGlyph(brush, place);
}

/** A thin line with an open arrow: from one bound of a source to its next, or to none. */
function drawCrossingSign(
	context: CanvasRenderingContext2D,
	theme: Theme,
	{ left, right, y, size }: { left: number; right: number; y: number; size: number },
): void {
	const wing = size * 0.3;
	context.save();
	context.strokeStyle = theme.text;
	context.lineWidth = 1.5;
	context.beginPath();
	context.moveTo(left, y);
	context.lineTo(right, y);
	context.moveTo(right - wing, y - wing);
	context.lineTo(right, y);
	context.lineTo(right - wing, y + wing);
	context.stroke();
	context.restore();
}

/** A pale band with its two edges, one step in each. */
function drawBandSign(
	context: CanvasRenderingContext2D,
	theme: Theme,
	{ left, right, y, size }: { left: number; right: number; y: number; size: number },
): void {
	const [middle, half] = [(left + right) / 2, size * 0.45];
	context.save();
	context.fillStyle = colourOf(theme, "neutral");
	for (const [from, to, at] of [
		[left, middle, half * 0.5],
		[middle, right, half],
	] as const) {
		context.globalAlpha = 0.2;
		context.fillRect(from, y - at, to - from, 2 * at);
		context.globalAlpha = 0.8;
		context.fillRect(from, y - at - 0.5, to - from, 1);
		context.fillRect(from, y + at - 0.5, to - from, 1);
	}
	context.restore();
}

/** A stroke with its points for a series; a boxed letter for a change in it. */
function drawLineSign(
	context: CanvasRenderingContext2D,
	theme: Theme,
	kind: "line" | "step" | "stairs" | "line-mark",
	{ left, right, y, size }: { left: number; right: number; y: number; size: number },
): void {
	const half = size * 0.5;
	const [middle, rise] = [(left + right) / 2, size * 0.3];
	context.save();
	context.strokeStyle = theme.text;
	context.fillStyle = theme.text;
	if (kind === "stairs") {
		context.lineWidth = 1.5;
		context.beginPath();
		context.moveTo(left, y + rise);
		context.lineTo(middle, y + rise);
		context.lineTo(middle, y - rise);
		context.lineTo(right, y - rise);
		context.stroke();
	} else if (kind !== "line-mark") {
		context.lineWidth = 1.5;
		context.beginPath();
		context.moveTo(left, y);
		context.lineTo(right, y);
		if (kind === "line") context.stroke();
		for (const x of [left, middle, right]) context.fillRect(x - 2, y - 2, 4, 4);
	} else {
		context.strokeRect(middle - half, y - half, 2 * half, 2 * half);
		context.font = cssFont(size * 0.8, 600);
		context.textAlign = "center";
		context.fillText("a", middle, y);
	}
	if (theme.patterns && kind !== "line-mark") {
		const square = boxBody([middle - rise, y - rise], [middle + rise, y + rise]);
		drawBody(inkOf(context, theme, size), square, patternOf(theme.patterns, "neutral"));
	}
	context.restore();
}
