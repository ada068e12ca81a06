import { chartConfig } from "@/components/charts/catalog";
import { nearestMarks } from "@/components/charts/range/nearest";
import { Chart } from "@/components/charts/register";
import { axesFor, type RangeChart, sceneOf } from "@/components/charts/scene";
import { measureWith } from "@/components/charts/text";
import { themes } from "@/components/charts/theme";
import type { Figure } from "@/data/figures/figure";
import type { Drawn, Task } from "./contract";
import { canvasToPng } from "./run";

/** The live chart's own configuration, with its yardstick, events and labels, a legend and an ear for the pointer. */
export function drawFigure(
	figure: Figure,
	{ stage, width, height }: Task,
): Drawn<Figure> & { chart: RangeChart } {
	const legend = document.createElement("ul");
	const box = document.createElement("div");
	box.style.cssText = `position:relative;width:${width}px;height:${height}px`;
	const canvas = document.createElement("canvas");
	Object.assign(canvas, { width, height });
	box.append(canvas);
	stage.append(legend, box);
	const context = document.createElement("canvas").getContext("2d");
	if (!context) throw new Error("no canvas");
	const configOf = (shown: Figure) =>
		chartConfig(shown, {
			width,
			height,
			theme: themes.light,
			measure: measureWith(context),
		});
	writeLegend(legend, figure);
	const chart = new Chart(canvas, configOf(figure)) as RangeChart;
	canvas.addEventListener("pointermove", ({ offsetX: x, offsetY: y }) => {
		canvas.title = String(nearestMarks(sceneOf(chart).figure.marks, axesFor(chart), { x, y }, 10)[0] ?? "");
	});
	return {
		chart,
		change(next) {
			const config = configOf(next);
			writeLegend(legend, next);
			Object.assign(chart.options, config.options);
			chart.data.datasets = config.data.datasets;
			chart.update();
		},
		png: () => canvasToPng(canvas),
		marks: () => sceneOf(chart).figure.marks.length,
	};
}

function writeLegend(list: HTMLElement, { legend }: Figure): void {
	list.style.cssText =
		"display:flex;flex-wrap:wrap;gap:4px 16px;margin:0;padding:0;list-style:none;font-size:12px";
	list.replaceChildren(
		...legend.tones.map(({ tone, label }) => entry(label, themes.light.tones[tone])),
		...legend.kinds.map(({ label }) => entry(label, themes.light.muted)),
	);
}

function entry(label: string, colour: string): HTMLElement {
	const item = document.createElement("li");
	const sign = document.createElement("span");
	sign.style.cssText = `display:inline-block;width:12px;height:12px;margin-right:6px;background:${colour}`;
	item.append(sign, label);
	return item;
}
