"use client";

import {
	BarController,
	BarElement,
	Chart as ChartJs,
	Legend,
	LinearScale,
	PointElement,
	ScatterController,
	Tooltip,
} from "chart.js";
import { Chart } from "react-chartjs-2";

ChartJs.register(BarController, BarElement, ScatterController, PointElement, LinearScale, Legend, Tooltip);

/** Floating bars for ranges, dots for single figures. */
export function ReportChart({ marks, alt }) {
	const ranges = marks.flatMap(({ day, low, high }) =>
		low !== null && high !== null ? [{ x: day, y: [low, high] }] : [],
	);
	const points = marks.flatMap(({ day, low, best, high }) => {
		const y = best ?? low ?? high;
		return y === null ? [] : [{ x: day, y }];
	});
	return (
		<div className="chart">
			<Chart
				type="scatter"
				role="img"
				aria-label={alt}
				data={{
					datasets: [
						{ type: "bar", label: "Range", data: ranges, backgroundColor: "#9bb7d4", barThickness: 6 },
						{ type: "scatter", label: "Figure", data: points, backgroundColor: "#1c4f82" },
					],
				}}
				options={{
					animation: false,
					maintainAspectRatio: false,
					scales: {
						x: {
							type: "linear",
							ticks: {
								callback: (day) => new Date(Number(day) * 86_400_000).toISOString().slice(0, 10),
							},
						},
						y: { type: "linear", beginAtZero: true },
					},
				}}
			/>
		</div>
	);
}
