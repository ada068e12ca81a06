/** What a reader did on the chart's picture before the live chart was there: it answers to that first. */
export type Beginning =
	| { how: "keyboard" }
	/** Pixels from the chart's upper left corner; `pressed` for a click or tap, else a pointer at rest. */
	| { how: "pointer"; x: number; y: number; pressed: boolean };
