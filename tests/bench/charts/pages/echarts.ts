import { CustomChart } from "echarts/charts";
import { GridComponent, LegendComponent, TooltipComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { Given, Library, Task } from "./contract";
import { offer } from "./run";

echarts.use([CustomChart, GridComponent, LegendComponent, TooltipComponent, CanvasRenderer]);

/** A custom series for each tone, each report a line and a dot; 'finished' tells that the last chunk was drawn. */
function shape({ rows }: Given, { colours, label }: Task) {
	const series = Object.entries(colours).map(([tone, colour]) => ({
		type: "custom" as const,
		name: tone,
		color: colour,
		animation: false,
		// All in one frame: in chunks, as by default, the last comes later.
		progressive: 0,
		encode: { x: 0, y: [1, 2, 3] },
		data: rows
			.filter((row) => row.tone === tone)
			.map(({ day, low, best, high }) => [day * 86_400_000, low, best, high]),
		renderItem(_: unknown, api: { value(at: number): number; coord(at: number[]): number[] }) {
			const x = api.value(0);
			const [left = 0, low = 0] = api.coord([x, api.value(1)]);
			const [, best = 0] = api.coord([x, api.value(2)]);
			const [, high = 0] = api.coord([x, api.value(3)]);
			return {
				type: "group",
				children: [
					{
						type: "line",
						shape: { x1: left, y1: low, x2: left, y2: high },
						style: { stroke: colour, lineWidth: 2 },
					},
					{ type: "circle", shape: { cx: left, cy: best, r: 2.5 }, style: { fill: colour } },
				],
			};
		},
	}));
	return {
		animation: false,
		legend: {},
		tooltip: { trigger: "item" },
		xAxis: { type: "time", name: label.x, nameLocation: "middle", nameGap: 28 },
		yAxis: { type: "value", name: label.y },
		series,
	};
}

type Option = ReturnType<typeof shape>;

const library: Library<Option> = {
	shape,
	async draw(option, { stage, width, height }) {
		const box = document.createElement("div");
		box.style.cssText = `width:${width}px;height:${height}px`;
		stage.append(box);
		const chart = echarts.init(box, null, { renderer: "canvas" });
		const show = (next: Option) =>
			new Promise<void>((resolve) => {
				const done = () => {
					chart.off("finished", done);
					resolve();
				};
				chart.on("finished", done);
				chart.setOption(next as echarts.EChartsCoreOption, { replaceMerge: ["series"] });
			});
		await show(option);
		return {
			change: show,
			png: async () => {
				const address = chart.getDataURL({ type: "png", backgroundColor: "#fff" });
				return (await fetch(address)).blob();
			},
			marks: () => {
				const model = (
					chart as unknown as { getModel(): { getSeries(): { getData(): { count(): number } }[] } }
				).getModel();
				return model.getSeries().reduce((sum, one) => sum + one.getData().count(), 0);
			},
		};
	},
};

offer(library);
