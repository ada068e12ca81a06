import { createRoot } from "react-dom/client";
import { Chart } from "@/components/charts/register";
import { type RangeChart, sceneOf } from "@/components/charts/scene";
import { Explorer } from "@/components/explorer/Explorer";
import "@/app/globals.css";
import { ready } from "@/components/explorer/fetching";
import { pushAddress } from "@/components/explorer/use-address";
import { workbench } from "@/components/explorer/workbench";
import { decodeView } from "@/data/view";
import { pack } from "@/data/wire";
import { datasetOf, queryOf } from "../dataset";
import { canvasWatch, painted } from "./painted";
import { spent } from "./timed-figures";

/** The explorer as it is, with as many reports as the address's hash says. */
const { watch, plugin } = canvasWatch((chart) => sceneOf(chart as RangeChart).figure);
Chart.register(plugin);

function chartShows(source: string): boolean {
	return watch.shown?.view.source.join(",") === source;
}

/** Tells whether rows have come or gone since; React changes them all in one commit. */
function watchTable(): { changed: () => boolean; end: () => void } {
	let changed = false;
	const observer = new MutationObserver(() => {
		changed = true;
	});
	const rows = document.querySelector("tbody");
	if (rows) observer.observe(rows, { childList: true });
	return { changed: () => changed, end: () => observer.disconnect() };
}

window.change = async (query) => {
	const source = new URLSearchParams(query).get("source") ?? "";
	watch.spent = 0;
	spent.figure = 0;
	const table = watchTable();
	const began = performance.now();
	pushAddress(`?${query}${window.location.hash}`);
	const [chart, all] = await Promise.all([
		painted(() => chartShows(source)),
		painted(() => chartShows(source) && table.changed()),
	]);
	table.end();
	return { chart: chart - began, all: all - began, figure: spent.figure, canvas: watch.spent };
};

/** No address that is measured is that of the page's ready-made view: each change makes its own. */
const OTHER = "opening";

const main = document.getElementById("main");
const data = datasetOf(Number(window.location.hash.slice(1)));
const first = new URLSearchParams(queryOf([]));
const packed = pack(decodeView(first, data).view, data);
// What a page fetches at the first touch is here before anything is timed.
window.fetch = async () => Response.json(packed);
await ready(first.toString(), data.version);
if (main) createRoot(main).render(<Explorer search={OTHER} opening={workbench(first, data)} site="" />);
