import { dot, plot, ruleX } from "@observablehq/plot";
import type { Given, Library, Task } from "./contract";
import { offer, svgToPng } from "./run";

/** ruleX and dot, as SVG; its way to show other reports is another plot in its place. */
function shape({ rows }: Given, task: Task) {
	const values = rows.map(({ day, ...row }) => ({ ...row, date: new Date(day * 86_400_000) }));
	const { width, height, label, colours } = task;
	return {
		width,
		height,
		x: { type: "utc" as const, label: label.x },
		y: { label: label.y, grid: true, zero: true },
		marginLeft: 60,
		color: { domain: Object.keys(colours), range: Object.values(colours), legend: true },
		marks: [
			ruleX(values, { x: "date", y1: "low", y2: "high", stroke: "tone", strokeWidth: 2 }),
			dot(values, { x: "date", y: "best", fill: "tone", r: 2.5 }),
		],
	};
}

type Shaped = ReturnType<typeof shape>;

const library: Library<Shaped> = {
	shape,
	draw(options, task) {
		let shown = plot(options);
		task.stage.append(shown);
		const svg = () => [...shown.querySelectorAll("svg")].at(-1) as SVGSVGElement;
		return {
			change(next) {
				const other = plot(next);
				shown.replaceWith(other);
				shown = other;
			},
			png: () => svgToPng(svg(), task),
			marks: () => svg().querySelectorAll("circle").length,
		};
	},
};

offer(library);
