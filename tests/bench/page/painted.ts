/** What a page tells of one filter change, in milliseconds. */
export interface Repaint {
	/** From the call until the frame with the new chart was painted. */
	chart: number;
	/** The same, for the chart and the table. */
	all: number;
	/** Within it, spent in data/figures. */
	figure: number;
	/** Within it, spent in Chart.js: layout and drawing on the canvas. */
	canvas: number;
}

declare global {
	interface Window {
		/** Sets the view, and resolves after the frame in which it was painted. */
		change?: (query: string) => Promise<Repaint>;
	}
}

/** Longer than any change takes: a page that has not shown it by then never will. */
const PATIENCE = 60_000;

/** The time at which a frame that shows it has been painted: the next frame has begun, and its tasks are done. */
export function painted(isShown: () => boolean): Promise<number> {
	const began = performance.now();
	return new Promise((resolve, reject) => {
		const look = () => {
			if (performance.now() - began > PATIENCE) reject(new Error("the change is never shown"));
			else requestAnimationFrame(isShown() ? nextFrame : look);
		};
		const nextFrame = () => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => {
				port1.close();
				resolve(performance.now());
			};
			port2.postMessage(null);
		};
		requestAnimationFrame(look);
	});
}

/** A Chart.js plugin that adds up the time from the start of an update to the end of its drawing. */
export function canvasWatch<T>(what: (chart: unknown) => T) {
	const watch = { spent: 0, shown: null as T | null, began: null as number | null };
	const begin = () => {
		watch.began ??= performance.now();
	};
	const plugin = {
		id: "benchWatch",
		beforeUpdate: begin,
		beforeDraw: begin,
		afterDraw(chart: unknown) {
			watch.spent += performance.now() - (watch.began ?? performance.now());
			watch.began = null;
			watch.shown = what(chart);
		},
	};
	return { watch, plugin };
}
