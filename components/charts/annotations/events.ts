import { cssFont } from "../text";
import type { Room } from "./room";

/** Dashed upright lines on the events' days, below the marks. */
export function drawEventLines(room: Room): void {
	const { context, scene, plot, axes } = room;
	if (axes.horizontal) return;
	context.strokeStyle = scene.theme.muted;
	context.lineWidth = 1;
	context.setLineDash([2, 3]);
	for (const event of scene.figure.events) {
		const x = axes.position(event.position);
		context.beginPath();
		context.moveTo(x, plot.top);
		context.lineTo(x, plot.bottom);
		context.stroke();
	}
	context.setLineDash([]);
}

/**
 * Places badges of a given width along a line as near to their own places as their neighbours allow: none
 * overlaps another or leaves the line.
 */
export function spread(wanted: number[], pitch: number, from: number, to: number): number[] {
	const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at || a.index - b.index);
	const placed: number[] = new Array(wanted.length).fill(0);
	let next = from + pitch / 2;
	for (const { at, index } of order) {
		placed[index] = Math.max(at, next);
		next = (placed[index] ?? 0) + pitch;
	}
	let last = to - pitch / 2;
	for (const { index } of order.reverse()) {
		placed[index] = Math.min(placed[index] ?? 0, last);
		last = (placed[index] ?? 0) - pitch;
	}
	return placed;
}

/** A strip of lettered badges above the plot; a thin line leads from each to its day. */
export function drawBadges(room: Room): void {
	const { context, scene, plot, axes } = room;
	const { events } = scene.figure;
	if (axes.horizontal || events.length === 0) return;
	const { fontSize, head, theme } = scene;
	const side = fontSize + 4;
	const pitch = fontSize + 7;
	const rows = Math.max(1, head.badgeRows);
	const top = head.top + head.lines.length * fontSize * 1.3 + head.strip + 3;
	const placed: { x: number; y: number; letter: string; day: number }[] = [];
	for (let row = 0; row < rows; row++) {
		const own = events.filter((_, index) => index % rows === row);
		const days = own.map((event) => axes.position(event.position));
		spread(days, pitch, plot.left - side / 2, plot.right + side / 2).forEach((x, index) => {
			const letter = own[index]?.letter ?? "";
			placed.push({ x, y: top + row * pitch + side / 2, letter, day: days[index] ?? x });
		});
	}
	context.strokeStyle = theme.muted;
	context.lineWidth = 0.75;
	for (const { x, y, day } of placed) {
		context.beginPath();
		context.moveTo(x, y);
		context.lineTo(day, plot.top);
		context.stroke();
	}
	context.font = cssFont(Math.max(10, fontSize - 1), 600);
	context.textAlign = "center";
	context.textBaseline = "middle";
	for (const { x, y, letter } of placed) {
		const width = Math.max(side, context.measureText(letter).width + 4);
		context.fillStyle = theme.background;
		context.fillRect(x - width / 2, y - side / 2, width, side);
		context.strokeRect(x - width / 2, y - side / 2, width, side);
		context.fillStyle = theme.text;
		context.fillText(letter, x, y + 0.5);
		room.taken.push({ left: x - width / 2, right: x + width / 2, top: y - side / 2, bottom: y + side / 2 });
	}
}
