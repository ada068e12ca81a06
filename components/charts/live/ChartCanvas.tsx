import { type ComponentProps, useEffect, useRef } from "react";
import { Chart } from "../register";
import type { RangeChart, RangeConfig } from "../scene";

interface ChartCanvasProps extends Omit<ComponentProps<"canvas">, "ref"> {
	config: RangeConfig;
	/** Told of the chart once it is drawn, and null when it goes. */
	onChart?: (chart: RangeChart | null) => void;
}

/**
 * A canvas with a chart on it, which is drawn anew where its configuration changes. The usual binding, react-chartjs-2,
 * brings every kind of chart with it: 8 kB, gzipped, that are never used here.
 */
export function ChartCanvas({ config, onChart, ...canvas }: ChartCanvasProps) {
	const element = useRef<HTMLCanvasElement>(null);
	const made = useRef<Chart | null>(null);
	const drawn = useRef<RangeConfig>(null);

	// biome-ignore lint/correctness/useExhaustiveDependencies: a chart is made once; its changes are the next effect's
	useEffect(() => {
		if (!element.current) return;
		const { data, ...rest } = config;
		const chart = new Chart(element.current, { ...rest, data: { ...data, datasets: copies(config) } });
		made.current = chart;
		drawn.current = config;
		onChart?.(chart as unknown as RangeChart);
		return () => {
			onChart?.(null);
			made.current = null;
			chart.destroy();
		};
	}, []);

	useEffect(() => {
		const chart = made.current;
		if (!chart || drawn.current === config) return;
		drawn.current = config;
		// Its dataset stays the same object: another would be built up from nothing.
		for (const [at, dataset] of config.data.datasets.entries())
			Object.assign(chart.data.datasets[at] ?? {}, dataset);
		if (config.options) chart.options = config.options;
		chart.update();
	}, [config]);

	return <canvas ref={element} role="img" {...canvas} />;
}

function copies({ data }: RangeConfig) {
	return data.datasets.map((dataset) => ({ ...dataset }));
}
