import type { Mark } from "@/data/figures/figure";
import { colourOf } from "../theme";
import { isBand } from "./geometry";
import { clamp, type Pen } from "./lines";

const BAND = 0.13;
const EDGE = 0.8;

/** A stretch of days with its two ends, in pixels. */
interface Tread {
	from: number;
	to: number;
	high: number;
	low: number;
}

/**
 * The span between the lowest and the highest number, behind all marks: a pale band that goes up and down in steps on
 * the days themselves, never slanting from one to the next, and ends where there is nothing to span.
 */
export function drawSpread({ context, axes, theme, fontSize }: Pen, marks: readonly Mark[]): void {
	const treads = marks.flatMap(({ kind, position, until, low, high }): Tread[] =>
		isBand(kind) && until !== undefined && low !== null && high !== null
			? [
					{
						from: axes.position(position - 0.5),
						to: axes.position(until + 0.5),
						low: clamp(axes, low),
						high: clamp(axes, high),
					},
				]
			: [],
	);
	context.save();
	context.fillStyle = colourOf(theme, "neutral");
	context.strokeStyle = colourOf(theme, "neutral");
	context.lineWidth = fontSize / 12;
	for (const run of runsOf(treads)) {
		const high = run.flatMap((tread) => corners(tread, tread.high));
		const low = run.flatMap((tread) => corners(tread, tread.low));
		context.globalAlpha = BAND;
		trace(context, [...high, ...low.reverse()]);
		context.fill();
		context.globalAlpha = EDGE;
		for (const edge of [high, low]) {
			trace(context, edge);
			context.stroke();
		}
	}
	context.restore();
}

function corners({ from, to }: Tread, y: number): [number, number][] {
	return [
		[from, y],
		[to, y],
	];
}

function trace(context: CanvasRenderingContext2D, points: readonly [number, number][]): void {
	context.beginPath();
	for (const [x, y] of points) context.lineTo(x, y);
}

/** Treads that follow on each other without a day between them. */
function runsOf(treads: readonly Tread[]): Tread[][] {
	const runs: Tread[][] = [];
	for (const tread of treads) {
		const last = runs.at(-1);
		if (last && Math.abs((last.at(-1)?.to ?? 0) - tread.from) < 0.01) last.push(tread);
		else runs.push([tread]);
	}
	return runs;
}
