import type { Mark } from "@/data/figures/figure";
import { type Box, sharedArea } from "../boxes";
import { clearGround, cssFont, haloText } from "../text";
import { pixels } from "./baselines";
import { type Room, takeFree } from "./room";

/** Two labels of one source stand at least this many pixels apart: a long series names itself now and then. */
const APART = 44;

/** Below this width of a plot there is room for numbers, not for names. */
const WIDE_ENOUGH = 520;

interface Label {
	index: number;
	text: string;
	place: Box;
}

/** The source's number beside each mark of a timeline, and once a source its name, wherever there is room. */
export function drawNumbers(room: Room): void {
	const { scene, context } = room;
	const size = Math.max(11, scene.fontSize - 1);
	const font = cssFont(size, 600);
	const labels = placeNumbers(room, font, size);
	if (room.plot.right - room.plot.left >= WIDE_ENOUGH) addNames(room, labels, font, size);
	context.font = font;
	context.textAlign = "left";
	context.textBaseline = "middle";
	const colours = { text: scene.theme.text, halo: scene.theme.background };
	for (const { text, place } of labels)
		haloText(context, text, { x: place.left, y: (place.top + place.bottom) / 2 + 0.5 }, colours);
}

function placeNumbers(room: Room, font: string, size: number): Label[] {
	const isStruck = strikes(room);
	const inside = bounds(room);
	const lastOf = new Map<number, { x: number; y: number }[]>();
	return room.marks.flatMap((box, index) => {
		const mark = room.scene.figure.marks[index];
		if (!box || !mark) return [];
		const others = lastOf.get(mark.number) ?? [];
		const x = (box.left + box.right) / 2;
		if (others.some((other) => Math.hypot(other.x - x, other.y - box.top) < APART)) return [];
		const text = String(mark.number);
		const places = around(box, room.measure(text, font), size);
		const place = takeFree(room, inside, places, (one) => !isStruck(one));
		if (!place) return [];
		lastOf.set(mark.number, [...others, { x, y: box.top }]);
		return [{ index, text, place }];
	});
}

/** Puts its name to one number of each source, the latest that has room: a reader need not look it up. */
function addNames(room: Room, labels: Label[], font: string, size: number): void {
	const { marks, sources } = room.scene.figure;
	const names = new Map(sources.map(({ number, short }) => [number, short]));
	const named = new Set<number>();
	const isStruck = strikes(room);
	const inside = bounds(room);
	for (const label of [...labels].reverse()) {
		const { number, label: beside } = marks[label.index] ?? {};
		const box = room.marks[label.index];
		const name = number === undefined ? undefined : names.get(number);
		if (number === undefined || !box || !name || named.has(number)) continue;
		const text = [number, name, beside].filter(Boolean).join(" ");
		room.taken.splice(room.taken.indexOf(label.place), 1);
		// Unlike a bare number, a name must not stand where it is struck through, or beside another mark.
		const places = around(box, room.measure(text, font), size).filter(
			(one) => !isStruck(one) && !nearsAnother(room, box, one),
		);
		const place = takeFree(room, inside, places);
		if (place) {
			Object.assign(label, { text, place });
			named.add(number);
		} else room.taken.push(label.place);
	}
}

/** Whether a yardstick strikes a place through: a struck text would seem to stand at its value. */
function strikes(room: Room): (place: Box) => boolean {
	const lines = room.scene.figure.baselines.map((baseline): Box => {
		const [one, other] = pixels(room, baseline);
		return { ...room.plot, top: Math.min(one, other) - 2, bottom: Math.max(one, other) + 2 };
	});
	return (place) => lines.some((line) => sharedArea(place, line) > 0);
}

/** Pixels beside a label within which a mark that is not its own would seem to be the one it names. */
const BESIDE = 12;

function nearsAnother(room: Room, own: Box, place: Box): boolean {
	const reach = { ...place, left: place.left - BESIDE, right: place.right + BESIDE };
	return room.touches(reach, own);
}

function bounds({ plot, scene }: Room): Box {
	return { left: plot.left, top: scene.head.top, right: plot.right + 9, bottom: plot.bottom };
}

/** Above right, above left, right, left, above, below: the first that is free is taken. */
function around(box: Box, width: number, height: number): Box[] {
	const gap = 2;
	const middle = (box.left + box.right) / 2;
	const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
	return [
		at(box.right + gap, box.top - height / 2),
		at(box.left - gap - width, box.top - height / 2),
		at(box.right + gap, (box.top + box.bottom - height) / 2),
		at(box.left - gap - width, (box.top + box.bottom - height) / 2),
		at(middle - width / 2, box.top - gap - height),
		at(middle - width / 2, box.bottom + gap),
		at(box.right + gap, box.bottom - height),
		at(box.left - gap - width, box.bottom - height),
	];
}

/** The figure in words with each bar of a comparison: right of it, else left, above or below it; never left out. */
export function drawFigures(room: Room): void {
	const { scene, plot, context, axes } = room;
	const rowHeight = Math.abs(axes.position(1) - axes.position(0));
	const size = Math.min(scene.fontSize, Math.max(9, rowHeight * 0.62));
	const font = cssFont(size);
	const inside = { ...plot, right: plot.right + 8 };
	context.font = font;
	context.textAlign = "left";
	context.textBaseline = "middle";
	for (const [index, box] of room.marks.entries()) {
		const mark: Mark | undefined = scene.figure.marks[index];
		const words = mark && (mark.label ?? scene.figure.rows[mark.row]?.figure);
		if (!box || !mark || !words) continue;
		const width = room.measure(words, font);
		const free = takeFree(room, inside, besideBar(box, mark, { width, height: size, rowHeight }));
		// Of several days of one source the row's own words tell the rest.
		if (!free && mark.label !== undefined) continue;
		const place = free ?? onBar(box, inside, width, size);
		if (free) clearGround(context, { ...free, left: free.left - 2, right: free.right + 2 }, scene.theme);
		const text = mark.dimmed ? scene.theme.muted : scene.theme.text;
		haloText(
			context,
			words,
			{ x: place.left, y: (place.top + place.bottom) / 2 + 0.5 },
			{ text, halo: scene.theme.background },
		);
	}
}

function besideBar(
	box: Box,
	mark: Mark,
	{ width, height, rowHeight }: { width: number; height: number; rowHeight: number },
): Box[] {
	const at = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + height });
	const level = (box.top + box.bottom - height) / 2;
	const sides = [at(box.right + 6, level), at(box.left - 6 - width, level)];
	// Left of a mark from which a line runs on, as far as there is room.
	if (mark.until !== undefined) sides.reverse();
	if (mark.label !== undefined) return sides;
	// An interval from one edge of the plot to the other may have room above it or below, in its own row.
	const reach = (rowHeight - (box.bottom - box.top)) / 2;
	if (reach < height + 1) return sides;
	const outside = [box.right - width, (box.left + box.right - width) / 2, box.left].flatMap((left) => [
		at(left, box.top - height - 1),
		at(left, box.bottom + 1),
	]);
	return [...sides, ...outside];
}

/** Upon the bar at its far end, where nothing beside it is free; its first digits are never cut. */
function onBar(box: Box, inside: Box, width: number, height: number): Box {
	const right = Math.min(box.right, inside.right) - 4;
	const left = Math.max(inside.left + 2, right - width);
	const top = (box.top + box.bottom - height) / 2;
	return { left, right: left + width, top, bottom: top + height };
}
