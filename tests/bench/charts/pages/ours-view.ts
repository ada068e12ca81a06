import type { Figure } from "@/data/figures/figure";
import type { Library } from "./contract";
import { fontsReady } from "./fonts";
import { drawFigure } from "./ours-canvas";
import { offer } from "./run";

/** From the View: the filter, the rows in words, the legend and the notes are made within the call. */
const library: Library<() => Figure> = {
	ready: fontsReady,
	shape: (given) => given.figure,
	draw(figure, task) {
		const drawn = drawFigure(figure(), task);
		return { ...drawn, change: (next) => drawn.change(next()) };
	},
};

offer(library);
