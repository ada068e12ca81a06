import { Chart, type ChartConfiguration } from "chart.js/auto";
import type { Given, Library, Task } from "./contract";
import { canvasToPng, offer } from "./run";

/** Floating bars and dots, a dataset of each for every tone, on linear axes; no animation, and nothing to be parsed. */
type Datasets = ChartConfiguration<"bar" | "scatter">["data"]["datasets"];

function shape({ rows }: Given, { colours }: Task): Datasets {
	return Object.entries(colours).flatMap(([tone, colour]) => {
		const own = rows.filter((row) => row.tone === tone);
		return [
			{
				type: "bar" as const,
				label: tone,
				// Floating bars are parsed, as Chart.js knows no other way to them.
				data: own.map(({ day, low, high }) => ({ x: day, y: [low, high] as unknown as number })),
				backgroundColor: colour,
				barThickness: 2,
				grouped: false,
			},
			{
				type: "scatter" as const,
				label: `${tone}, best`,
				data: own.map(({ day, best }) => ({ x: day, y: best })),
				backgroundColor: colour,
				pointRadius: 2.5,
				parsing: false as const,
			},
		];
	});
}

function configOf(datasets: Datasets, { label }: Task): ChartConfiguration<"bar" | "scatter"> {
	return {
		type: "bar",
		data: { datasets },
		options: {
			animation: false,
			maintainAspectRatio: false,
			plugins: { legend: { labels: { filter: ({ text }) => !text.endsWith(", best") } } },
			scales: {
				x: {
					type: "linear",
					offset: false,
					grid: { offset: false },
					title: { display: true, text: label.x },
					ticks: { callback: (day) => new Date(Number(day) * 86_400_000).toISOString().slice(0, 10) },
				},
				y: { beginAtZero: true, title: { display: true, text: label.y } },
			},
		},
	};
}

const library: Library<Datasets> = {
	shape,
	draw(datasets, task) {
		const { stage, width, height } = task;
		const box = document.createElement("div");
		box.style.cssText = `position:relative;width:${width}px;height:${height}px`;
		const canvas = document.createElement("canvas");
		box.append(canvas);
		stage.append(box);
		const chart = new Chart(canvas, configOf(datasets, task));
		return {
			change(next) {
				chart.data.datasets = next;
				chart.update();
			},
			png: () => canvasToPng(canvas),
			marks: () =>
				chart.data.datasets
					.filter(({ type }) => type === "scatter")
					.reduce((sum, _, index) => sum + chart.getDatasetMeta(2 * index + 1).data.length, 0),
		};
	},
};

offer(library);
