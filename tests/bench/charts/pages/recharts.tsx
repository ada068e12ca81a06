import { createRoot } from "react-dom/client";
import { CartesianGrid, ErrorBar, Legend, Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import type { Given, Library, Task } from "./contract";
import { offer, svgToPng } from "./run";

/** A Scatter with an ErrorBar for each tone, without animation. */
function shape({ rows }: Given, { colours }: Task) {
	const tones = Object.entries(colours).map(([tone, colour]) => ({
		tone,
		colour,
		data: rows
			.filter((row) => row.tone === tone)
			.map(({ day, low, best, high }) => ({ day, best, range: [best - low, high - best] })),
	}));
	return { tones, count: rows.length };
}

type Shaped = ReturnType<typeof shape>;

function Reports({ tones, task }: { tones: Shaped["tones"]; task: Task }) {
	return (
		<ScatterChart width={task.width} height={task.height}>
			<CartesianGrid />
			<XAxis
				type="number"
				dataKey="day"
				domain={["dataMin", "dataMax"]}
				tickFormatter={(day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10)}
			/>
			<YAxis type="number" dataKey="best" domain={[0, "auto"]} width={60} />
			<Legend />
			{tones.map(({ tone, colour, data }) => (
				<Scatter
					key={tone}
					name={tone}
					data={data}
					fill={colour}
					isAnimationActive={false}
					shape={(props) => <circle className="dot" cx={props.cx} cy={props.cy} r={2.5} fill={colour} />}
				>
					<ErrorBar
						dataKey="range"
						direction="y"
						width={0}
						strokeWidth={2}
						stroke={colour}
						isAnimationActive={false}
					/>
				</Scatter>
			))}
		</ScatterChart>
	);
}

const library: Library<Shaped> = {
	shape,
	async draw(shaped, task) {
		const box = document.createElement("div");
		task.stage.append(box);
		const root = createRoot(box);
		const show = async ({ tones, count }: Shaped) => {
			root.render(<Reports tones={tones} task={task} />);
			await shown(box, count);
		};
		await show(shaped);
		return {
			change: show,
			png: () => svgToPng(box.querySelector("svg.recharts-surface") as SVGSVGElement, task),
			marks: () => box.querySelectorAll(".dot").length,
		};
	},
};

/** Recharts tells nobody when it is done: looked up once a frame, before the frame is painted. */
function shown(box: HTMLElement, count: number): Promise<void> {
	return new Promise((resolve) => {
		const look = () => {
			const dots = box.querySelectorAll(".dot").length;
			const bars = box.querySelectorAll(".recharts-errorBar").length;
			if (dots === count && bars === count) resolve();
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
}

offer(library);
