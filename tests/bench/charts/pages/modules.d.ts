/** As much of it as the bench calls; its own types are a package apart. */
declare module "plotly.js-basic-dist-min" {
	type Trace = Record<string, unknown>;
	interface Plotly {
		newPlot(box: HTMLElement, traces: Trace[], layout: object, config: object): Promise<void>;
		react(box: HTMLElement, traces: Trace[], layout: object, config: object): Promise<void>;
		toImage(box: HTMLElement, options: object): Promise<string>;
	}
	const plotly: Plotly;
	export default plotly;
}

declare module "*.css";
