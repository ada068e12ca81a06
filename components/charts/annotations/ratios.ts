import { isBand } from "../range/geometry";
import { cssFont, haloText } from "../text";
import type { Room } from "./room";

/** Pixels between two numbers of the strip. */
const APART = 10;

interface Label {
	text: string;
	/** The middle of the days that it speaks of, in pixels, and how wide they are. */
	x: number;
	days: number;
	width: number;
	/** The greatest and the newest go before all others. */
	first: boolean;
}

/**
 * The computed ratios in a strip above the plot, each over its own days with a tick down to them: the greatest and the
 * newest, then those whose days are wide enough for them, then from left to right as many as there is room for.
 */
export function drawRatios(room: Room): void {
	const { context, scene, plot } = room;
	if (scene.head.strip === 0) return;
	const { fontSize, theme } = scene;
	const size = Math.max(10, fontSize - 1);
	const font = cssFont(size, 600);
	const y = scene.head.top + scene.head.lines.length * fontSize * 1.3 + scene.head.strip * 0.45;
	const colours = { text: theme.text, halo: theme.background };
	context.font = font;
	context.textAlign = "center";
	context.textBaseline = "middle";
	for (const { text, x, width } of placed(labelsOf(room, font))) {
		const middle = Math.min(plot.right + 8 - width / 2, Math.max(plot.left + width / 2, x));
		context.fillStyle = theme.muted;
		context.fillRect(x - 0.5, y + size * 0.6, 1, 4);
		haloText(context, text, { x: middle, y }, colours);
	}
}

function labelsOf({ scene, axes, measure }: Room, font: string): Label[] {
	const { marks, findings } = scene.figure;
	return marks.flatMap(({ kind, finding, position, until = position }) => {
		const short = findings[finding ?? -1]?.short;
		if (!isBand(kind) || !short) return [];
		const [from, to] = [axes.position(position - 0.5), axes.position(until + 0.5)];
		const { text, first } = short;
		return [{ text, first, x: (from + to) / 2, days: to - from, width: measure(text, font) }];
	});
}

/** Those for which there is room, in the order in which they may choose. */
function placed(labels: readonly Label[]): Label[] {
	const fits = ({ days, width }: Label) => days >= width;
	const rank = (label: Label) => (label.first ? 0 : fits(label) ? 1 : 2);
	const chosen: Label[] = [];
	// Sorting keeps the order of the days among those of one rank.
	for (const label of [...labels].sort((a, b) => rank(a) - rank(b)))
		if (chosen.every((other) => Math.abs(other.x - label.x) >= (other.width + label.width) / 2 + APART))
			chosen.push(label);
	return chosen;
}
