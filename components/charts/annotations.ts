import type { Plugin } from "chart.js";
import { blankMessage } from "@/data/figures/blank";
import { drawAxes } from "./annotations/axes";
import { drawBaselineLabels, drawBaselines } from "./annotations/baselines";
import { drawBadges, drawEventLines } from "./annotations/events";
import { drawFigures, drawNumbers } from "./annotations/labels";
import { drawLineLabels } from "./annotations/line-labels";
import { drawRatios } from "./annotations/ratios";
import { type Room, roomOf } from "./annotations/room";
import { drawRowLines, drawRowNames } from "./annotations/rows";
import { isDense } from "./range/dense";
import { type RangeChart, sceneOf } from "./scene";
import { cssFont, wrapText } from "./text";

/** What each chart's parts share from before its marks are drawn until after. */
const rooms = new WeakMap<object, Room>();

/**
 * All that stands on a chart beside its marks: background, baselines, events, names and numbers. It reads the scene of
 * the chart that is being drawn.
 */
export const annotations: Plugin<"range"> = {
	id: "reportedLossesAnnotations",
	beforeDraw(chart) {
		const { theme } = sceneOf(chart as RangeChart);
		chart.ctx.save();
		chart.ctx.fillStyle = theme.background;
		chart.ctx.fillRect(0, 0, chart.width, chart.height);
		chart.ctx.restore();
	},
	beforeDatasetsDraw(chart) {
		const room = roomOf(chart as RangeChart);
		rooms.set(chart, room);
		within(room, () => {
			drawAxes(room, chart as RangeChart);
			drawRowLines(room);
			drawEventLines(room);
			drawBaselines(room);
			drawBaselineLabels(room);
		});
	},
	afterDatasetsDraw(chart) {
		const room = rooms.get(chart);
		if (!room) return;
		rooms.delete(chart);
		within(room, () => {
			drawHead(room);
			drawBadges(room);
			drawRatios(room);
			drawRowNames(room);
			if (room.axes.horizontal) drawFigures(room);
			else {
				drawLineLabels(room);
				// Beside one of many thousand marks a number names none, and would hide others.
				if (!isDense(room.axes)) drawNumbers(room);
			}
			drawEmpty(room);
		});
	},
};

function within({ context }: Room, draw: () => void): void {
	context.save();
	draw();
	context.restore();
}

/** The title of the upright axis. */
function drawHead({ context, scene }: Room): void {
	const { fontSize, head, theme } = scene;
	context.font = cssFont(fontSize);
	context.fillStyle = theme.muted;
	context.textAlign = "left";
	context.textBaseline = "middle";
	head.lines.forEach((line, index) => {
		context.fillText(line, head.left, head.top + (index + 0.5) * fontSize * 1.3);
	});
}

/** Why nothing is shown, in place of marks. */
function drawEmpty({ context, scene, plot, measure }: Room): void {
	const message = scene.figure.empty?.message ?? blankMessage(scene.figure);
	if (message === null) return;
	const font = cssFont(scene.fontSize + 1, 600);
	const lines = wrapText(message, (plot.right - plot.left) * 0.8, font, measure);
	context.font = font;
	context.fillStyle = scene.theme.text;
	context.textAlign = "center";
	context.textBaseline = "middle";
	const height = scene.fontSize * 1.5;
	lines.forEach((line, index) => {
		const y = (plot.top + plot.bottom) / 2 + (index - (lines.length - 1) / 2) * height;
		context.fillText(line, (plot.left + plot.right) / 2, y);
	});
}
