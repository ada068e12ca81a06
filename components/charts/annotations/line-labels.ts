import type { Line } from "@/data/figures/figure";
import type { Box } from "../boxes";
import { sharedArea } from "../boxes";
import { heightOf, placedValue, valueAt } from "../range/lines";
import { cssFont, haloText } from "../text";
import { type Room, takeFree } from "./room";

/** What stands beside the lines of series: letters of what happened to the series themselves, and the sources' numbers. */
export function drawLineLabels(room: Room): void {
	if (room.scene.figure.lines.length === 0) return;
	for (const line of room.scene.figure.lines) drawLetters(room, line);
	for (const line of room.scene.figure.lines) drawNumber(room, line);
}

/** A small letter on a short stalk where the series itself changed; the notes say how. */
function drawLetters(room: Room, line: Line): void {
	const { context, axes, scene } = room;
	const { points, marks, estimate } = line;
	const size = Math.round(scene.fontSize * 0.85);
	const half = size * 0.68;
	const ceiling = Math.min(axes.ceiling, axes.floor) + half;
	// Above a floor stand the arrows of single reports of it.
	const stalk = size * 1.5 + (estimate.bounds === "verified-minimum" ? axes.arrow : 0);
	context.font = cssFont(size, 600);
	context.textAlign = "center";
	context.textBaseline = "middle";
	for (const { position, letter } of marks) {
		const near = points.find((point) => point.position >= position) ?? points.at(-1);
		const value = near && valueAt(near);
		if (value === null || value === undefined) continue;
		const x = axes.position(position);
		const foot = heightOf(axes, line, value);
		const y = freeHeight(room, { x, half, from: Math.max(ceiling, foot - stalk), ceiling });
		room.taken.push({ left: x - half, right: x + half, top: y - half, bottom: y + half });
		context.strokeStyle = scene.theme.text;
		context.lineWidth = 1;
		context.beginPath();
		context.moveTo(x, foot);
		context.lineTo(x, y);
		context.stroke();
		context.fillStyle = scene.theme.background;
		context.fillRect(x - half, y - half, 2 * half, 2 * half);
		context.strokeRect(x - half, y - half, 2 * half, 2 * half);
		context.fillStyle = scene.theme.text;
		context.fillText(letter, x, y + 0.5);
	}
}

/** The lowest place above a line at which a letter meets no other; where there is none up to the ceiling, one below. */
function freeHeight(
	room: Room,
	{ x, half, from, ceiling }: { x: number; half: number; from: number; ceiling: number },
): number {
	const step = half * 2.3;
	const isFree = (y: number) =>
		!room.taken.some((other) =>
			sharedArea(other, { left: x - half, right: x + half, top: y - half, bottom: y + half }),
		);
	for (let y = from; y >= ceiling; y -= step) if (isFree(y)) return y;
	for (let y = from + step; y < room.plot.bottom - half; y += step) if (isFree(y)) return y;
	return from;
}

/** The source's number at the end of its line, as beside single marks; where that is full, nearest to its end. */
function drawNumber(room: Room, line: Line): void {
	const { context, axes, scene, measure, plot } = room;
	const { points, number } = line;
	const size = scene.fontSize;
	const font = cssFont(size, 600);
	const text = String(number);
	const width = measure(text, font);
	const bounds: Box = { left: plot.left, top: scene.head.top, right: plot.right + 9, bottom: plot.bottom };
	const every = Math.max(1, Math.floor(points.length / 12));
	for (let index = points.length - 1; index >= 0; index -= every) {
		const point = points[index];
		const value = point && (placedValue(point, axes) ?? point.high);
		if (!point || value === null || value === undefined) continue;
		const [x, y] = [axes.position(point.position), heightOf(axes, line, value)];
		const place = takeFree(room, bounds, besideEnd(x, y, width, size));
		if (!place) continue;
		context.font = font;
		context.textAlign = "left";
		context.textBaseline = "middle";
		const colours = { text: scene.theme.text, halo: scene.theme.background };
		haloText(context, text, { x: place.left, y: (place.top + place.bottom) / 2 }, colours);
		return;
	}
}

/** Above and left of the end, above it, right of it, below. */
function besideEnd(x: number, y: number, width: number, size: number): Box[] {
	const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + size });
	return [
		at(x - size * 0.35 - width, y - size * 1.4),
		at(x - width / 2, y - size * 1.5),
		at(x + size * 0.4, y - size / 2),
		at(x - size * 0.35 - width, y + size * 0.4),
		at(x - width / 2, y + size * 0.5),
	];
}
