import { createRoot } from "react-dom/client";
import { Chart } from "@/components/charts/register";
import { type RangeChart, sceneOf } from "@/components/charts/scene";
import { Explorer } from "@/components/explorer/Explorer";
import "@/app/globals.css";
import { datasetOf } from "../dataset";
import { goTo } from "./next-navigation";
import { canvasWatch, painted } from "./painted";
import { spent } from "./timed-figures";

/** The explorer as it is, with as many reports as the address's hash says. */
const { watch, plugin } = canvasWatch((chart) => sceneOf(chart as RangeChart).figure);
Chart.register(plugin);

function chartShows(source: string): boolean {
	return watch.shown?.view.source.join(",") === source;
}

/** The table's caption says how many reports it lists. */
function tableShows(): boolean {
	const caption = document.querySelector("table caption")?.textContent ?? "";
	return caption.includes(`: the ${watch.shown?.rows.length} reports of this chart`);
}

window.change = async (query) => {
	const source = new URLSearchParams(query).get("source") ?? "";
	watch.spent = 0;
	spent.figure = 0;
	const began = performance.now();
	goTo(query);
	const [chart, all] = await Promise.all([
		painted(() => chartShows(source)),
		painted(() => chartShows(source) && tableShows()),
	]);
	return { chart: chart - began, all: all - began, figure: spent.figure, canvas: watch.spent };
};

const main = document.getElementById("main");
const data = datasetOf(Number(window.location.hash.slice(1)));
if (main) createRoot(main).render(<Explorer data={data} site="" />);
