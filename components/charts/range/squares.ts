import type { Line } from "@/data/figures/figure";
import { DIMMED, heightOf, type Pen, placedValue } from "./lines";
import { boxBody, drawBody } from "./pattern";

/** Pixels between two squares of a line, in units of text size. */
const SQUARES_APART = 6;

/**
 * On paper, squares with each line's pattern upon some of its points; those of several lines keep out of each other's
 * way.
 */
export function drawSquares(pen: Pen, lines: readonly Line[]): void {
	const { context, theme, fontSize } = pen;
	const { patterns } = theme;
	if (!patterns) return;
	const half = fontSize * 0.38;
	const ink = { context, ink: theme.text, paper: theme.background, size: half * 2.4 };
	context.save();
	for (const [index, line] of lines.entries())
		for (const { x, y, alpha } of squaresOf(pen, line, index / lines.length)) {
			context.globalAlpha = alpha;
			drawBody(ink, boxBody([x - half, y - half], [x + half, y + half]), patterns[line.tone]);
		}
	context.restore();
}

function squaresOf({ axes, fontSize }: Pen, line: Line, delay: number) {
	const apart = fontSize * SQUARES_APART;
	const places = line.points.flatMap((point) => {
		const value = placedValue(point, axes);
		if (value === null) return [];
		const from = line.stretches ? (point.since ?? point.position) : point.position;
		const x = axes.position((from + point.position) / 2);
		return [{ x, y: heightOf(axes, line, value), alpha: point.superseded === undefined ? 1 : DIMMED }];
	});
	let next = (places[0]?.x ?? 0) + delay * apart;
	const chosen = places.filter(({ x }) => {
		if (x < next) return false;
		next = x + apart;
		return true;
	});
	return chosen.length > 0 ? chosen : places.slice(-1);
}
