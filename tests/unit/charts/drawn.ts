import { type Canvas, createCanvas } from "@napi-rs/canvas";
import { BasicPlatform } from "chart.js";
import { type Box, distanceTo } from "@/components/charts/boxes";
import { chartConfig } from "@/components/charts/catalog";
import { Chart } from "@/components/charts/register";
import { registerFonts } from "@/components/charts/render/fonts";
import type { ChartSize, RangeChart } from "@/components/charts/scene";
import { measureWith } from "@/components/charts/text";
import { themes } from "@/components/charts/theme";
import type { Figure } from "@/data/figures/figure";

/** A chart drawn in memory, for reading scales and pixels. */
export function drawn(
	figure: Figure,
	width = 900,
	height = 500,
	more: Partial<Pick<ChartSize, "alike" | "theme">> = {},
): { chart: RangeChart; canvas: Canvas } {
	registerFonts();
	const canvas = createCanvas(width, height);
	const context = canvas.getContext("2d") as unknown as CanvasRenderingContext2D;
	const size = { width, height, theme: themes.light, measure: measureWith(context), ...more };
	const config = chartConfig(figure, size);
	const chart = new Chart(canvas as unknown as HTMLCanvasElement, {
		...config,
		options: { ...config.options, devicePixelRatio: 1 },
		platform: BasicPlatform,
	});
	return { chart: chart as unknown as RangeChart, canvas };
}

/** Where two drawings of one size differ, in a region if one is given: the number of pixels and their box. */
export function difference(a: Canvas, b: Canvas, region?: Box) {
	const one = a.getContext("2d").getImageData(0, 0, a.width, a.height).data;
	const two = b.getContext("2d").getImageData(0, 0, b.width, b.height).data;
	const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
	let count = 0;
	for (let at = 0; at < one.length; at += 4) {
		const change =
			Math.abs((one[at] ?? 0) - (two[at] ?? 0)) +
			Math.abs((one[at + 1] ?? 0) - (two[at + 1] ?? 0)) +
			Math.abs((one[at + 2] ?? 0) - (two[at + 2] ?? 0));
		if (change < 60) continue;
		const x = (at / 4) % a.width;
		const y = Math.floor(at / 4 / a.width);
		if (region && distanceTo(region, x + 0.5, y + 0.5) > 1) continue;
		count++;
		box.left = Math.min(box.left, x);
		box.right = Math.max(box.right, x + 1);
		box.top = Math.min(box.top, y);
		box.bottom = Math.max(box.bottom, y + 1);
	}
	return { count, box };
}
