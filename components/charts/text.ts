import type { Box } from "./boxes";
import type { Theme } from "./theme";
import { fontStack } from "./theme";

/** The width of a text in pixels in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** A CSS font of the house's family. */
export function cssFont(size: number, weight: 400 | 600 = 400): string {
	return `${weight} ${size}px ${fontStack}`;
}

/** Measures with a canvas' context, each text once, and leaves its font as it was. */
export function measureWith(context: Pick<CanvasRenderingContext2D, "font" | "measureText">): MeasureText {
	const known = new Map<string, number>();
	return (text, font) => {
		const key = `${font} ${text}`;
		const seen = known.get(key);
		if (seen !== undefined) return seen;
		const before = context.font;
		if (before !== font) context.font = font;
		const { width } = context.measureText(text);
		if (before !== font) context.font = before;
		known.set(key, width);
		return width;
	};
}

/** A cautious guess where there is no canvas: letters of Plex Sans are a little over half their size wide. */
export const guessWidth: MeasureText = (text, font) => {
	const size = Number(/(\d+(?:\.\d+)?)px/.exec(font)?.[1] ?? 12);
	return text.length * size * 0.56;
};

/**
 * Breaks a text into lines no wider than `width`: at spaces, and inside a word only where the word alone is too
 * wide (a permalink, a long compound). No letter is lost.
 */
export function wrapText(text: string, width: number, font: string, measure: MeasureText): string[] {
	const lines: string[] = [];
	const space = measure(" ", font);
	let line = "";
	let long = 0;
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const start = line === "" ? "" : `${line} `;
		const own = measure(word, font);
		const guess = line === "" ? own : long + space + own;
		const fits =
			Math.abs(guess - width) > NEAR * width ? guess < width : measure(start + word, font) <= width;
		if (fits) {
			line = start + word;
			long = guess;
			continue;
		}
		const tooWide = own > width;
		if (line !== "" && !tooWide) lines.push(line);
		const pieces = tooWide ? breakLine(start + word, width, font, measure) : [word];
		line = pieces.pop() ?? "";
		long = measure(line, font);
		lines.push(...pieces);
	}
	if (line !== "") lines.push(line);
	return lines;
}

/** How near to the width a sum of words' widths must come for the whole line to be measured, which takes longer. */
const NEAR = 0.03;

/** Fills line after line to the brim. */
function breakLine(text: string, width: number, font: string, measure: MeasureText): string[] {
	const letters = Array.from(text);
	const pieces: string[] = [];
	let start = 0;
	while (start < letters.length) {
		// The last letter that fits, by halving: a permalink has hundreds, and each try measures a text.
		let end = start + 1;
		let over = letters.length + 1;
		while (over - end > 1) {
			const middle = (end + over) >> 1;
			if (measure(letters.slice(start, middle).join(""), font) <= width) end = middle;
			else over = middle;
		}
		pieces.push(letters.slice(start, end).join("").trim());
		start = end;
	}
	return pieces.filter(Boolean);
}

/** Shortens to one line with an ellipsis; only for labels whose full text stands elsewhere. */
export function clipText(text: string, width: number, font: string, measure: MeasureText): string {
	if (measure(text, font) <= width) return text;
	const letters = Array.from(text);
	while (letters.length > 1 && measure(`${letters.join("").trimEnd()}…`, font) > width) letters.pop();
	return `${letters.join("").trimEnd()}…`;
}

/** Draws a text with a halo in the background's colour, so that it can be read across lines and bars. */
export function haloText(
	context: CanvasRenderingContext2D,
	text: string,
	at: { x: number; y: number },
	colours: { text: string; halo: string },
): void {
	context.lineJoin = "round";
	context.lineWidth = 3;
	context.strokeStyle = colours.halo;
	context.strokeText(text, at.x, at.y);
	context.fillStyle = colours.text;
	context.fillText(text, at.x, at.y);
}

/** Paper under a text, so that no yardstick's line strikes it through. */
export function clearGround(context: CanvasRenderingContext2D, box: Box, theme: Theme): void {
	context.fillStyle = theme.background;
	context.fillRect(box.left, box.top, box.right - box.left, box.bottom - box.top);
}
