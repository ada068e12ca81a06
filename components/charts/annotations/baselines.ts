import { CLAIM } from "@/data/figures/claim-id";
import type { Baseline } from "@/data/figures/figure";
import { type Box, isInside, sharedArea } from "../boxes";
import { cssFont, haloText, wrapText } from "../text";
import type { Room } from "./room";

/** Lines and bands across the whole plot, below the marks. */
export function drawBaselines(room: Room): void {
	const { context, scene, plot, axes } = room;
	context.fillStyle = scene.theme.baseline;
	for (const baseline of scene.figure.baselines) {
		const [low, high] = pixels(room, baseline);
		const start = Math.min(low, high);
		const length = Math.abs(high - low);
		const fill = (from: number, thickness: number) =>
			axes.horizontal
				? context.fillRect(from, plot.top, thickness, plot.bottom - plot.top)
				: context.fillRect(plot.left, from, plot.right - plot.left, thickness);
		const line = baseline.id === CLAIM ? (at: number, width: number) => dashes(room, at, width) : fill;
		if (length > 1) {
			context.globalAlpha = 0.13;
			fill(start, length);
			context.globalAlpha = 0.75;
			line(start - 0.5, 1);
			line(start + length - 0.5, 1);
		} else {
			context.globalAlpha = 1;
			line(start + length / 2 - 0.75, 1.5);
		}
		context.globalAlpha = 1;
		if (baseline.openAbove) drawOpenEnd(room, high, 1);
		if (baseline.openBelow) drawOpenEnd(room, low, -1);
	}
}

/** A line of dashes, for a number that nobody reported. */
function dashes({ context, plot, axes }: Room, at: number, width: number): void {
	const [from, to] = axes.horizontal ? [plot.top, plot.bottom] : [plot.left, plot.right];
	for (let along = from; along < to; along += 10) {
		const length = Math.min(6, to - along);
		if (axes.horizontal) context.fillRect(at, along, width, length);
		else context.fillRect(along, at, length, width);
	}
}

/** Arrowheads along a yardstick's edge: 'at least' and 'up to' do not end there. */
function drawOpenEnd({ context, plot, axes }: Room, at: number, towards: 1 | -1): void {
	const tip = at + 7 * axes.up * towards;
	const [from, to] = axes.horizontal ? [plot.top, plot.bottom] : [plot.left, plot.right];
	for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
		const along = from + (to - from) * part;
		const corners = [
			[along - 4, at],
			[along + 4, at],
			[along, tip],
		] as const;
		context.beginPath();
		for (const [a, b] of corners) axes.horizontal ? context.lineTo(b, a) : context.lineTo(a, b);
		context.fill();
	}
}

/** A baseline's ends in pixels, held within the plot. */
export function pixels({ axes }: Room, { low, high }: Baseline): [number, number] {
	const held = (value: number) => {
		const pixel = axes.value(value);
		const [from, to] = axes.up === 1 ? [axes.floor, axes.ceiling] : [axes.ceiling, axes.floor];
		return Math.min(to, Math.max(from, pixel));
	};
	return [held(low), held(high)];
}

interface Label {
	lines: string[];
	width: number;
	height: number;
	lineHeight: number;
	/** The middle of what it names, along the value axis. */
	anchor: number;
	/** Pixels from there to its edge. */
	half: number;
}

/**
 * Labels on the chart's face: in a strip above the rows, or beside the line where most room is. They are drawn below
 * the marks, so that none hides a report; what comes after the marks keeps off their places.
 */
export function drawBaselineLabels(room: Room): void {
	const labels = room.scene.figure.baselines.map((baseline) => labelOf(room, baseline));
	for (const { label, box } of room.axes.horizontal ? inStrip(room, labels) : onTimeline(room, labels))
		write(room, label, box);
}

function labelOf(room: Room, baseline: Baseline): Label {
	const { scene, plot } = room;
	const size = scene.fontSize;
	const font = cssFont(size);
	const width = plot.right - plot.left;
	const lineHeight = Math.round(size * 1.25);
	const [low, high] = pixels(room, baseline);
	// Among rows the label stands beside its line, on the side with more room.
	const beside = Math.max(plot.right - Math.max(low, high), Math.min(low, high) - plot.left) - 8;
	const most = room.axes.horizontal ? Math.max(beside, width * 0.45) : Math.min(width - 16, size * 34);
	const lines = wrapText(baseline.label, most, font, room.measure).slice(0, 3);
	return {
		lines,
		width: Math.max(...lines.map((line) => room.measure(line, font))),
		height: lines.length * lineHeight,
		lineHeight,
		anchor: (low + high) / 2,
		half: Math.abs(high - low) / 2,
	};
}

interface Placed {
	label: Label;
	box: Box;
}

function inStrip(room: Room, labels: Label[]): Placed[] {
	const { plot } = room;
	let top = plot.top + 1;
	return labels.map((label) => {
		const right = label.anchor + label.half + 6;
		const fits = right + label.width <= plot.right;
		const left = fits ? right : Math.max(plot.left + 2, label.anchor - label.half - 6 - label.width);
		const box = { left, top, right: left + label.width, bottom: top + label.height };
		room.taken.push(box);
		top += label.height;
		return { label, box };
	});
}

function onTimeline(room: Room, labels: Label[]): Placed[] {
	return labels.map((label, index) => {
		const full = bestPlace(room, label);
		const short = full.covered > 0 ? shortened(room, index) : null;
		const brief = short && bestPlace(room, short);
		const [chosen, { box }] = short && brief && brief.covered < full.covered ? [short, brief] : [label, full];
		room.taken.push(box);
		return { label: chosen, box };
	});
}

/** The toll alone, for a crowded chart: the sentence that goes with every chart names the war. */
function shortened(room: Room, index: number): Label | null {
	const baseline = room.scene.figure.baselines[index];
	const toll = baseline?.label.split(": ")[0];
	return baseline && toll ? labelOf(room, { ...baseline, label: toll }) : null;
}

interface Place {
	box: Box;
	/** Square pixels of marks that the label would lie under. */
	covered: number;
}

function bestPlace(room: Room, label: Label): Place {
	const { plot } = room;
	const limits = { left: plot.left + 2, top: plot.top + 1, right: plot.right - 2, bottom: plot.bottom - 1 };
	const lines = room.scene.figure.baselines.flatMap((baseline) => pixels(room, baseline));
	let best: (Place & { cost: number }) | null = null;
	for (const { box, penalty } of candidates(label, limits)) {
		const crossed = lines.filter((line) => line > box.top && line < box.bottom).length;
		const least = penalty + crossed * 250;
		// What it would lie on is added up only where it could still be the best.
		if (best && least >= best.cost) continue;
		if (!isInside(box, limits) || room.taken.some((other) => sharedArea(box, other) > 0)) continue;
		const covered = room.covered(box);
		const cost = covered * 4 + least;
		if (!best || cost < best.cost) best = { box, covered, cost };
	}
	// So many labels that none is free: the last resort is the place above the line.
	const top = Math.max(limits.top, label.anchor - label.half - label.height - 3);
	const fallback = { left: limits.left, top, right: limits.left + label.width, bottom: top + label.height };
	return best ?? { box: fallback, covered: 0 };
}

/** Places along the line, above and below it, and then further off: each step away costs. */
function candidates(label: Label, limits: Box): { box: Box; penalty: number }[] {
	const found: { box: Box; penalty: number }[] = [];
	const steps = 10;
	for (let shift = 0; shift < 6; shift++)
		for (const side of [-1, 1])
			for (let step = 0; step <= steps; step++) {
				const left = limits.left + 2 + ((limits.right - limits.left - label.width - 4) * step) / steps;
				const away = label.half + 3 + shift * label.lineHeight;
				const top = side === -1 ? label.anchor - away - label.height : label.anchor + away;
				const box = { left, top, right: left + label.width, bottom: top + label.height };
				found.push({ box, penalty: shift * 250 + (side === 1 ? 30 : 0) + step });
			}
	return found;
}

function write(room: Room, label: Label, box: Box): void {
	const { context, scene } = room;
	leadToLine(room, label, box);
	context.globalAlpha = 0.85;
	context.fillStyle = scene.theme.background;
	context.fillRect(box.left - 1, box.top + 1, box.right - box.left + 2, box.bottom - box.top - 2);
	context.globalAlpha = 1;
	context.font = cssFont(scene.fontSize);
	context.textAlign = "left";
	context.textBaseline = "middle";
	const colours = { text: scene.theme.baseline, halo: scene.theme.background };
	label.lines.forEach((line, index) => {
		haloText(context, line, { x: box.left, y: box.top + (index + 0.5) * label.lineHeight }, colours);
	});
}

/** A short line from a label that stands apart to what it names. */
function leadToLine({ context, scene, axes }: Room, label: Label, box: Box): void {
	if (axes.horizontal) return;
	const above = label.anchor - label.half - box.bottom;
	const below = box.top - label.anchor - label.half;
	if (Math.max(above, below) < label.lineHeight / 2) return;
	context.fillStyle = scene.theme.baseline;
	const [from, to] =
		above > below ? [box.bottom, label.anchor - label.half] : [label.anchor + label.half, box.top];
	context.fillRect(box.left + 6, from, 1, to - from);
}
