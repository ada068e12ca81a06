import { GAP, type GivenScale, LABEL_LINE, TICK, TITLE_GAP, TITLE_LINE } from "../axis";
import type { RangeChart } from "../scene";
import { cssFont } from "../text";
import type { Room } from "./room";

/** Grid, ticks, labels, titles and borders of both axes: all grids first, so that none runs across a border. */
export function drawAxes(room: Room, chart: RangeChart): void {
	const { context, scene, plot } = room;
	const { theme, fontSize, axes } = scene;
	const [x, y] = [chart.scales.x, chart.scales.y] as GivenScale[];
	if (!x || !y) return;
	const ratio = chart.currentDevicePixelRatio;
	// A line of one pixel fills whole pixels of the canvas.
	const edge = (at: number) => Math.round((at - 0.5) * ratio) / ratio;
	const [left, foot] = [edge(plot.left), edge(plot.bottom)];
	const columns = axes.x.ticks.map(({ value, label }) => ({ label, at: x.getPixelForValue(value) }));
	const rows = axes.y.ticks.map(({ value, label }) => ({ label, at: y.getPixelForValue(value) }));
	context.fillStyle = theme.grid;
	for (const { at } of columns) context.fillRect(edge(at), plot.top, 1, foot + 1 + TICK - plot.top);
	for (const { at } of rows) context.fillRect(left - TICK, edge(at), plot.right - left + TICK, 1);
	context.fillStyle = theme.muted;
	if (axes.x.shown) context.fillRect(left, foot, plot.right + 0.5 - left, 1);
	if (axes.y.shown) context.fillRect(left, plot.top, 1, foot + 1 - plot.top);
	context.font = cssFont(fontSize);
	context.textBaseline = "middle";
	context.textAlign = "right";
	for (const { label, at } of rows) context.fillText(label, y.right - TICK - GAP, at);
	context.textAlign = "center";
	const below = x.top + TICK + GAP + (fontSize * LABEL_LINE) / 2;
	for (const { label, at } of columns) context.fillText(label, at, below);
	axes.x.title.forEach((line, index) => {
		const fromFoot = axes.x.title.length - index - 0.5;
		context.fillText(line, (x.left + x.right) / 2, x.bottom - TITLE_GAP - fromFoot * fontSize * TITLE_LINE);
	});
}
