import type { Figure } from "@/data/figures/figure";

/** One report as every library gets it, ready-made: a day, three numbers, whose it is, and its colour. */
export interface Interval {
	/** Days since 1970-01-01. */
	day: number;
	low: number;
	best: number;
	high: number;
	source: string;
	/** The stance of its source, which gives it its colour. */
	tone: string;
}

/** The reports of some sources, in both forms. */
export interface Given {
	rows: readonly Interval[];
	/** For this project's own charts: the View applied to the dataset. */
	figure: () => Figure;
}

/** Where it is to be drawn: the same for each library. */
export interface Task {
	stage: HTMLElement;
	width: number;
	height: number;
	/** The colour of each tone, in the order of the legend. */
	colours: Record<string, string>;
	label: { x: string; y: string };
}

/** A chart on the page; each promise is kept once the library has drawn the last of its marks. */
export interface Drawn<Shaped> {
	/** Draws other reports in its place, as the library's documentation does it. */
	change(shaped: Shaped): void | Promise<void>;
	png(): Promise<Blob>;
	/** How many reports have a mark, as far as the library tells. */
	marks(): number;
}

/** A way to draw the reports. `shape` is not timed: it makes of them what the library wants to be given. */
export interface Library<Shaped> {
	/** What a page waits for before anything is drawn. */
	ready?: () => Promise<void>;
	shape(given: Given, task: Task): Shaped;
	draw(shaped: Shaped, task: Task): Drawn<Shaped> | Promise<Drawn<Shaped>>;
}

/** Times in milliseconds from a call to the frame with all that it draws. */
export interface Run {
	draw: number;
	/** Of it, until the library has done its part; the browser's style, layout and painting come after. */
	call: number;
	/** To half of the sources. */
	half: number;
	/** And back to all of them. */
	all: number;
	png: number;
	marks: { all: number; half: number };
	pngBytes: number;
	/** True where anything changed on the page within the second after the frame that was measured. */
	late: boolean;
	/** What a library measures beside, in milliseconds. */
	more: Record<string, number>;
}

declare global {
	interface Window {
		run?: (count: number, watchful: boolean) => Promise<Run>;
	}
}
