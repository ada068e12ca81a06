import { changeset, parse, View } from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import type { Given, Library, Task } from "./contract";
import { canvasToPng, offer } from "./run";

/** A rule and a point for each report, on a canvas. */
function shape({ rows }: Given, { colours, label, width, height }: Task) {
	const values = rows.map(({ day, ...row }) => ({ ...row, date: day * 86_400_000 }));
	const x = { field: "date", type: "temporal", scale: { type: "utc" }, title: label.x };
	const domain = Object.keys(colours);
	const spec = {
		width: width - 90,
		height: height - 60,
		data: { name: "reports", values },
		encoding: {
			x,
			color: {
				field: "tone",
				type: "nominal",
				scale: { domain, range: Object.values(colours) },
				legend: { orient: "top", title: null },
			},
		},
		layer: [
			{
				mark: { type: "rule", strokeWidth: 2 },
				encoding: { y: { field: "low", type: "quantitative", title: label.y }, y2: { field: "high" } },
			},
			{
				mark: { type: "point", filled: true, size: 20, opacity: 1 },
				encoding: { y: { field: "best", type: "quantitative" } },
			},
		],
	};
	return { spec: spec as TopLevelSpec, values };
}

type Shaped = ReturnType<typeof shape>;

const library: Library<Shaped> = {
	shape,
	async draw({ spec }, { stage }) {
		const box = document.createElement("div");
		stage.append(box);
		const view = new View(parse(compile(spec).spec), { renderer: "canvas", container: box, hover: false });
		await view.runAsync();
		return {
			async change({ values }) {
				await view
					.change(
						"reports",
						changeset()
							.remove(() => true)
							.insert(values),
					)
					.runAsync();
			},
			png: async () => canvasToPng((await view.toCanvas()) as unknown as HTMLCanvasElement),
			marks: () => view.data("reports").length,
		};
	},
};

offer(library);
