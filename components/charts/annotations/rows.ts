import type { Category } from "@/data/figures/figure";
import { rowDay } from "../row-day";
import { clearGround, clipText, cssFont, haloText } from "../text";
import type { Room } from "./room";

/** Thin lines between the rows of a comparison. */
export function drawRowLines(room: Room): void {
	const { context, scene, plot, axes } = room;
	if (scene.figure.position.kind !== "categories" || !scene.rows) return;
	const inside = scene.rows.place === "inside";
	context.fillStyle = scene.theme.grid;
	scene.figure.position.categories.forEach((_, index) => {
		const y = Math.round(axes.position(index - (inside ? 0.76 : 0.5)));
		const left = inside ? plot.left : (scene.rows?.left ?? 0);
		if (y >= plot.top) context.fillRect(left, y, plot.right - left, 1);
	});
}

/** Each row's number, name and day: 'N. short name  23 Mar 2022'. */
export function drawRowNames(room: Room): void {
	const { scene, axes, context } = room;
	if (scene.figure.position.kind !== "categories" || !scene.rows) return;
	const rowHeight = Math.abs(axes.position(1) - axes.position(0));
	const share = scene.rows.stacked || scene.rows.place === "inside" ? 0.4 : 0.8;
	const size = Math.min(scene.fontSize, Math.max(8, rowHeight * share));
	context.textAlign = "left";
	context.textBaseline = "middle";
	scene.figure.position.categories.forEach((category, index) => {
		if (scene.rows?.place === "inside") nameInside(room, category, axes.position(index - 0.5), size);
		else nameInColumn(room, category, axes.position(index), size);
		if (category.absent) absentInRow(room, category.absent, axes.position(index), size);
	});
}

/** What a row says that has no mark. */
function absentInRow({ context, scene, plot, measure }: Room, text: string, y: number, size: number): void {
	const font = cssFont(Math.min(scene.fontSize, size));
	const left = plot.left + 6;
	const clipped = clipText(text, plot.right - left, font, measure);
	const end = left + measure(clipped, font);
	clearGround(
		context,
		{ left: left - 2, top: y - size * 0.6, right: end + 3, bottom: y + size * 0.6 },
		scene.theme,
	);
	context.font = font;
	haloText(context, clipped, { x: left, y }, { text: scene.theme.muted, halo: scene.theme.background });
}

function colours(room: Room, category: Category) {
	const { theme } = room.scene;
	return {
		name: { text: category.dimmed ? theme.muted : theme.text, halo: theme.background },
		day: { text: theme.muted, halo: theme.background },
	};
}

function nameInside(room: Room, category: Category, y: number, size: number): void {
	const { context, plot, measure } = room;
	const day = rowDay(category);
	const width = plot.right - plot.left - 4;
	const room4name = width - measure(day, cssFont(size)) - 8;
	const name = clipText(`${category.number}. ${category.label}`, room4name, cssFont(size, 600), measure);
	const { name: first, day: second } = colours(room, category);
	const x = plot.left + 4 + measure(name, cssFont(size, 600)) + 8;
	const end = x + measure(day, cssFont(size));
	clearGround(
		context,
		{ left: plot.left + 2, top: y - size * 0.7, right: end + 3, bottom: y + size * 0.7 },
		room.scene.theme,
	);
	context.font = cssFont(size, 600);
	haloText(context, name, { x: plot.left + 4, y }, first);
	context.font = cssFont(size);
	haloText(context, day, { x, y }, second);
	room.taken.push({
		left: plot.left,
		top: y - size / 2,
		right: end,
		bottom: y + size / 2,
	});
}

function nameInColumn(room: Room, category: Category, y: number, size: number): void {
	const { context, scene, measure } = room;
	const { left, width, stacked } = scene.rows ?? { left: 0, width: 0, stacked: false };
	const day = rowDay(category);
	const dayWidth = measure(day, cssFont(size));
	const nameWidth = stacked ? width - 12 : width - 20 - dayWidth;
	const name = clipText(`${category.number}. ${category.label}`, nameWidth, cssFont(size, 600), measure);
	const { name: first, day: second } = colours(room, category);
	context.font = cssFont(size, 600);
	const isPair = stacked && day !== "";
	haloText(context, name, { x: left, y: isPair ? y - size * 0.6 : y }, first);
	context.font = cssFont(size);
	const x = stacked ? left : left + width - 10 - dayWidth;
	haloText(context, day, { x, y: stacked ? y + size * 0.6 : y }, second);
}
