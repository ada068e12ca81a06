import Plotly from "plotly.js-basic-dist-min";
import type { Given, Library, Task } from "./contract";
import { offer } from "./run";

/** Dots with error bars, a trace for each tone. */
function shape({ rows }: Given, { colours, label, width, height }: Task) {
	const traces = Object.entries(colours).map(([tone, color]) => {
		const own = rows.filter((row) => row.tone === tone);
		return {
			type: "scatter",
			mode: "markers",
			name: tone,
			x: own.map(({ day }) => day * 86_400_000),
			y: own.map(({ best }) => best),
			error_y: {
				type: "data",
				symmetric: false,
				array: own.map(({ best, high }) => high - best),
				arrayminus: own.map(({ best, low }) => best - low),
				thickness: 2,
				width: 0,
				color,
			},
			marker: { color, size: 5 },
		};
	});
	const layout = {
		width,
		height,
		margin: { l: 60, r: 10, t: 10, b: 40 },
		xaxis: { type: "date", title: { text: label.x } },
		yaxis: { title: { text: label.y }, rangemode: "tozero" },
		legend: { orientation: "h", y: 1.1 },
	};
	return { traces, layout, config: { displayModeBar: false } };
}

type Shaped = ReturnType<typeof shape>;

const library: Library<Shaped> = {
	shape,
	async draw({ traces, layout, config }, { stage, width, height }) {
		const box = document.createElement("div");
		stage.append(box);
		await Plotly.newPlot(box, traces, layout, config);
		return {
			change: (next) => Plotly.react(box, next.traces, next.layout, next.config),
			png: async () => {
				const address = await Plotly.toImage(box, { format: "png", width, height });
				return (await fetch(address)).blob();
			},
			marks: () => box.querySelectorAll(".points path").length,
		};
	},
};

offer(library);
