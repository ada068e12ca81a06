import type { Box } from "./boxes";
import type { Theme } from "./theme";
import { fontStack } from "./theme";

/** The width of a text in pixels in a CSS font. */
export type MeasureText = (text: string, font: string) => number;

/** A CSS font of the house's family. */
export function cssFont(size: number, weight: 400 | 600 = 400): string {
	return `${weight} ${size}px ${fontStack}`;
}

/** Measures with a canvas' context and leaves its font as it was. */
export function measureWith(context: Pick<CanvasRenderingContext2D, "font" | "measureText">): MeasureText {
	return (text, font) => {
		const before = context.font;
		if (before !== font) context.font = font;
		const { width } = context.measureText(text);
		if (before !== font) context.font = before;
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
	let line = "";
	for (const word of text.split(/\s+/).filter(Boolean)) {
		const start = line === "" ? "" : `${line} `;
		if (measure(start + word, font) <= width) {
			line = start + word;
			continue;
		}
		const tooWide = measure(word, font) > width;
		if (line !== "" && !tooWide) lines.push(line);
		const pieces = tooWide ? breakLine(start + word, width, font, measure) : [word];
		line = pieces.pop() ?? "";
		lines.push(...pieces);
	}
	if (line !== "") lines.push(line);
	return lines;
}

/** Fills line after line to the brim. */
function breakLine(text: string, width: number, font: string, measure: MeasureText): string[] {
	const letters = Array.from(text);
	const pieces: string[] = [];
	let start = 0;
	while (start < letters.length) {
		let end = start + 1;
		while (end < letters.length && measure(letters.slice(start, end + 1).join(""), font) <= width) end++;
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
