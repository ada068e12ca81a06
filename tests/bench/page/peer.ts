import { Chart } from "chart.js/auto";
import { themes } from "@/components/charts/theme";
import type { Report } from "@/data/types";
import { datasetOf } from "../dataset";
import { canvasWatch, painted } from "./painted";

/**
 * The peer: Chart.js as one would use it for these reports without this project. Floating bars for ranges, dots for
 * single numbers, its own axes, ticks and legend, no animation; no table, no labels, no notes.
 */
const reports = datasetOf(Number(window.location.hash.slice(1))).reports.filter(
	({ conflict }) => conflict === "bench-war",
);
const colours = Object.values(themes.light.tones);
let query = "";
const { watch, plugin } = canvasWatch(() => query);
Chart.register(plugin);

const dayOf = ({ period }: Report) => Date.parse(period.end ?? "") / 86_400_000;
const colourOf = ({ source }: Report) => colours[Number(source.slice(7)) % colours.length];

function datasetsOf(shown: readonly Report[]) {
	const ranges = shown.filter(({ estimate }) => estimate.low !== null && estimate.high !== null);
	const points = shown.filter(({ estimate }) => estimate.low === null || estimate.high === null);
	return [
		{
			type: "bar" as const,
			label: "Ranges",
			data: ranges.map((report) => ({
				x: dayOf(report),
				y: [report.estimate.low, report.estimate.high] as unknown as number,
			})),
			backgroundColor: ranges.map(colourOf),
			barThickness: 6,
			grouped: false,
		},
		{
			type: "scatter" as const,
			label: "Single numbers",
			data: points.map((report) => ({
				x: dayOf(report),
				y: report.estimate.best ?? report.estimate.low ?? 0,
			})),
			backgroundColor: points.map(colourOf),
		},
	];
}

const canvas = document.getElementById("chart") as HTMLCanvasElement;
const chart = new Chart(canvas, {
	data: { datasets: datasetsOf(reports) },
	options: {
		animation: false,
		maintainAspectRatio: false,
		scales: { x: { type: "linear" }, y: { beginAtZero: true } },
	},
});

window.change = async (wanted) => {
	const chosen = new URLSearchParams(wanted).get("source")?.split(",") ?? [];
	watch.spent = 0;
	const began = performance.now();
	query = wanted;
	chart.data.datasets = datasetsOf(
		chosen.length === 0 ? reports : reports.filter(({ source }) => chosen.includes(source)),
	);
	chart.update();
	const all = (await painted(() => watch.shown === wanted)) - began;
	return { chart: all, all, figure: 0, canvas: watch.spent };
};
