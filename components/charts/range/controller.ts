import { DatasetController } from "chart.js";
import type { Mark } from "@/data/figures/figure";
import { axesFor, type RangeChart, sceneOf } from "../scene";
import { colourOf, patternOf, type Theme, themeFor } from "../theme";
import { drawDense, isDense } from "./dense";
import { isBand, isCrossing, type MarkPlace, placeMark } from "./geometry";
import { drawGlyph, drawPeriod } from "./glyph";
import { DIMMED, drawLines } from "./lines";
import { drawPrintGlyph } from "./print-glyph";
import type { Brush } from "./shapes";
import { drawSpread } from "./spread";
import { drawSquares } from "./squares";

/**
 * Draws marks straight from the dataset. There are no element objects, no parsed copies and no option lookups for
 * a mark: both axes have their bounds from the Figure, so nothing has to be derived from the data.
 */
export class RangeController extends DatasetController<"range"> {
	static id = "range";
	/** Chart.js wants an element type for every controller; none is ever made. */
	static defaults = { dataElementType: "point", datasetElementType: false };

	override addElements(): void {}
	override buildOrUpdateElements(): void {}
	override updateElements(): void {}
	override parse(): void {}
	override update(): void {}

	override draw(): void {
		const chart = this.chart as unknown as RangeChart;
		const { theme, figure, fontSize } = sceneOf(chart);
		const axes = axesFor(chart);
		const context = chart.ctx;
		drawSpread({ context, axes, theme, fontSize }, figure.marks);
		drawLines({ context, axes, theme, fontSize }, figure.lines);
		const marked = themeFor(theme, axes.size);
		drawSquares({ context, axes, theme: marked, fontSize }, figure.lines);
		const drawMark = drawing(marked);
		const brush: Brush = { context, axes, colour: "", paper: theme.background };
		context.save();
		context.lineJoin = "round";
		for (const { dimmed, tone, marks } of inDrawingOrder(figure.marks)) {
			context.globalAlpha = dimmed ? DIMMED : 1;
			brush.colour = colourOf(marked, tone);
			if (isDense(axes) && !isCrossing(marks[0]?.kind ?? "point")) {
				drawDense(brush, marks, axes, chart.chartArea, 1 / chart.currentDevicePixelRatio);
				continue;
			}
			for (const mark of marks) {
				const place = placeMark(mark, axes);
				if (!place) continue;
				if (mark.since !== undefined) drawPeriod(brush, place, axes.position(mark.since));
				drawMark(brush, place, tone);
			}
		}
		context.restore();
	}
}

/** How a theme draws a mark: asked once, not for each of 50,000. */
function drawing({ patterns }: Theme): (brush: Brush, place: MarkPlace, tone: Mark["tone"]) => void {
	if (!patterns) return drawGlyph;
	return (brush, place, tone) => drawPrintGlyph(brush, place, patternOf(patterns, tone));
}

/** From here on a change of colour for each mark costs more than the mark. */
const MANY = 2000;

/** Marks of one look, which are drawn one after the other. */
interface Group {
	dimmed: boolean;
	tone: Mark["tone"];
	marks: Mark[];
}

/**
 * Dimmed marks first, so that the current ones lie above them; else the Figure's own order. Thousands of marks, which
 * lie on each other anyway, are drawn colour by colour.
 */
function inDrawingOrder(marks: readonly Mark[]): Group[] {
	const groups: Group[] = [];
	const isMany = marks.length >= MANY;
	for (const dimmed of [true, false]) {
		const byTone = new Map<Mark["tone"], Group>();
		for (const mark of marks) {
			if (mark.dimmed !== dimmed || isBand(mark.kind)) continue;
			const { tone } = mark;
			let group = isMany ? byTone.get(tone) : groups.at(-1);
			if (group?.tone !== tone || group.dimmed !== dimmed) {
				group = { dimmed, tone, marks: [] };
				groups.push(group);
				byTone.set(tone, group);
			}
			group.marks.push(mark);
		}
	}
	return groups;
}
