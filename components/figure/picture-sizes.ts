import type { Figure } from "@/data/figures/figure";

export interface PictureSize {
	media: string;
	width: number;
	height: number;
}

/** Height of one row of a comparison by source, in CSS pixels: on a narrow chart its name stands above its bar. */
const ROW = { narrow: 46, wide: 30 };
/** Width below which it does, see NARROW in by-source.ts. */
const NARROW = 552;

/** What the address of a picture accepts, in CSS pixels: a chart of one row is a picture too, and so is one of 200. */
const LEAST_HEIGHT = 240;
const MOST_HEIGHT = 4000;

/** Height of a chart of so many rows at that height of a row; of one without rows, as a timeline is. */
function heightOf({ position }: Figure, timeline: number, row: number): number {
	if (position.kind !== "categories") return timeline;
	return Math.min(MOST_HEIGHT, Math.max(LEAST_HEIGHT, 110 + position.categories.length * row));
}

/** A chart on paper: about as wide as a sheet between its margins, so that its letters keep their size. */
export function paperSize(figure: Figure): { width: number; height: number } {
	return { width: 720, height: heightOf(figure, 480, ROW.wide) };
}

/**
 * The box of a chart at three widths of the page, widest last, where it is `widest` pixels wide. The picture is drawn at these sizes, and the live
 * chart fills the same box.
 */
export function pictureSizes(figure: Figure, widest: number): PictureSize[] {
	const height = (timeline: number, row: number) => heightOf(figure, timeline, row);
	return [
		{ media: "(max-width: 599px)", width: 326, height: height(430, ROW.narrow) },
		{ media: "(max-width: 999px)", width: 720, height: height(480, ROW.wide) },
		{
			media: "",
			width: widest,
			height: height(Math.max(480, widest / 2), widest < NARROW ? ROW.narrow : ROW.wide),
		},
	];
}
