import type { Figure } from "@/data/figures/figure";
import { fontSizeFor } from "../scene";
import { guessWidth } from "../text";
import type { FrameRequest } from "./content";
import { layoutFrame, leastPlot } from "./layout";

/** Height of a row of a comparison by source in an image, in units of text size. */
const ROW = 2;

/**
 * A height for an exported image that was asked for by width alone: 16:9 for a timeline, upright on a narrow image;
 * as many rows as there are sources for a comparison.
 */
export function defaultImageHeight(figure: Figure, width: number): number {
	const usual = Math.round(width < 700 ? width * 1.55 : (width * 9) / 16);
	const rows = figure.position.kind === "categories" ? figure.position.categories.length : null;
	const provisional = 3000;
	const fontSize = fontSizeFor(width, usual, true);
	const { plot } = layoutFrame(
		figure,
		{ width, height: provisional, fontSize, permalink: "x".repeat(260) },
		guessWidth,
	);
	const texts = provisional - (plot.bottom - plot.top);
	const row = fontSize * (width < fontSize * 46 ? 3.6 : ROW);
	const wanted =
		rows === null ? Math.max(240, width * 0.34) : rows * row + fontSize * (5 + 2 * figure.baselines.length);
	return Math.min(4000, Math.max(usual, Math.ceil(texts + wanted)));
}

/** The least height at which an image of that width still has a plot beside all that must stand in its frame. */
export function leastImageHeight(figure: Figure, width: number, frame?: FrameRequest): number {
	for (let height = 240; height < 4000; height += 20) {
		const fontSize = fontSizeFor(width, height, true);
		const request = { permalink: "x".repeat(260), reworded: frame?.reworded, width, height, fontSize };
		const { plot } = layoutFrame(figure, request, guessWidth);
		if (plot.bottom - plot.top >= leastPlot(figure, { fontSize, width })) return height;
	}
	return 4000;
}
