import { DatasetController } from "chart.js";
import type { Mark } from "@/data/figures/figure";
import { axesFor, type RangeChart, sceneOf } from "../scene";
import { colourOf, patternOf, type Theme, themeFor } from "../theme";
import { isBand, type MarkPlace, placeMark } from "./geometry";
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
		let alpha = 1;
		for (const mark of inDrawingOrder(chart.data.datasets[0]?.data ?? [])) {
			const place = isBand(mark.kind) ? null : placeMark(mark, axes);
			if (!place) continue;
			const wanted = mark.dimmed ? DIMMED : 1;
			if (wanted !== alpha) {
				alpha = wanted;
				context.globalAlpha = alpha;
			}
			brush.colour = colourOf(marked, mark.tone);
			if (mark.since !== undefined) drawPeriod(brush, place, axes.position(mark.since));
			drawMark(brush, place, mark.tone);
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

/**
 * Dimmed marks first, so that the current ones lie above them; else the Figure's own order. Thousands of marks, which
 * lie on each other anyway, are drawn colour by colour.
 */
function inDrawingOrder(marks: Mark[]): Mark[] {
	const ordered = marks.some((mark) => mark.dimmed)
		? [...marks.filter((mark) => mark.dimmed), ...marks.filter((mark) => !mark.dimmed)]
		: marks;
	if (ordered.length < MANY) return ordered;
	const byTone = new Map<string, Mark[]>();
	for (const mark of ordered) {
		const key = `${mark.dimmed} ${mark.tone}`;
		const same = byTone.get(key);
		if (same) same.push(mark);
		else byTone.set(key, [mark]);
	}
	return [...byTone.values()].flat();
}
