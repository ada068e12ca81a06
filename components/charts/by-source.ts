import type { Category, Figure } from "@/data/figures/figure";
import { formatValue } from "@/data/figures/values";
import { levelTitle, rangeConfig, startLayout } from "./base";
import { rowDay } from "./row-day";
import type { ChartSize, RangeConfig, RowLabels, Scene } from "./scene";
import { cssFont } from "./text";
import { roomForArrows, valueBounds } from "./timeline";
import { valueTicks } from "./value-ticks";

/** Width in units of text size below which the rows' names stand inside the plot. */
const NARROW = 46;

/** Height of a row in units of text size at which a name and its day find room below each other. */
export const STACKED = 2.5;

/** The newest report of each source: one row each, persons from left to right. */
export function bySource(figure: Figure, size: ChartSize): RangeConfig {
	return rowsChart(figure, size, ({ min, max, scale, unit }, letters) =>
		valueTicks({ min, max, scale }, Math.min(9, Math.max(2, letters / 6.5))).map((value) => ({
			value,
			label: formatValue(value, unit),
		})),
	);
}

/**
 * One row for each category, values from left to right.
 * @param ticksOf ticks of the value axis, on which so many letters have room
 */
export function rowsChart(
	whole: Figure,
	size: ChartSize,
	ticksOf: (axis: Figure["value"], letters: number) => { value: number; label: string }[],
): RangeConfig {
	if (whole.position.kind !== "categories") throw new Error("a comparison needs an axis of categories");
	const { measure, fontSize, frame, area, alike } = startLayout(whole, size);
	// A yardstick is a number of people: it has no place on an axis of days.
	const figure = whole.value.unit === "days" ? { ...whole, baselines: [] } : whole;
	const { categories } = whole.position;
	const width = area.right - area.left;
	const strip = figure.baselines.length * Math.round(fontSize * 1.25) * (width < fontSize * 66 ? 2 : 1);
	const inside = width < fontSize * NARROW;
	const rowHeight = Math.max(
		4,
		(area.bottom - area.top - strip - fontSize * 3.6) / Math.max(1, categories.length),
	);
	const labels = rowLabels(alike.categories, { inside, width, fontSize, rowHeight, left: area.left });
	const { min, max } = valueBounds(figure);
	const plotWidth = width - labels.width;
	const scene: Scene = {
		figure,
		theme: size.theme,
		horizontal: true,
		fontSize,
		measure,
		head: { top: area.top, left: area.left, lines: [], badgeRows: 0, strip: 0 },
		axes: {
			x: {
				ticks: ticksOf({ ...figure.value, min, max }, plotWidth / fontSize),
				title: levelTitle(figure.value.label, plotWidth - 8, fontSize, size),
				shown: true,
			},
			y: { ticks: [], title: [], shown: false },
		},
		rows: { ...labels, strip },
		frame,
	};
	return rangeConfig(
		scene,
		size,
		{
			top: area.top + 4,
			right: size.width - area.right + 8 + roomForArrows(figure, plotWidth, fontSize, alike),
			bottom: size.height - area.bottom,
			left: area.left + (inside ? 6 : labels.width),
		},
		{
			x: { min, max, type: figure.value.scale === "log" ? "logarithmic" : "linear" },
			y: { ...rowBounds(categories.length, inside, strip / rowHeight), type: "linear", reverse: true },
		},
	);

	/** Name and day of the longest row, on one line or on two. */
	function rowLabels(
		rows: readonly Category[],
		at: { inside: boolean; width: number; fontSize: number; rowHeight: number; left: number },
	): Omit<RowLabels, "strip"> {
		if (at.inside) return { place: "inside", left: at.left + 6, width: 0, stacked: false };
		const names = rows.map(({ number, label }) => measure(`${number}. ${label}`, cssFont(at.fontSize, 600)));
		const days = rows.map((category) => measure(rowDay(category), cssFont(at.fontSize)));
		const single = Math.max(0, ...names.map((name, index) => name + (days[index] ?? 0) + 8));
		const mayStack = size.alike?.stacked ?? at.rowHeight >= at.fontSize * STACKED;
		const stacked = single > at.width * 0.3 && mayStack;
		const wanted = stacked ? Math.max(...names, ...days) : single;
		return { place: "column", left: at.left, width: Math.min(wanted, at.width * 0.5) + 12, stacked };
	}
}

/** Rows count from 0 at the top; inside names need room above their bar, and baselines a strip above all. */
function rowBounds(count: number, inside: boolean, strip: number): { min: number; max: number } {
	const rows = Math.max(1, count);
	return inside ? { min: -0.78 - strip, max: rows - 0.62 } : { min: -0.5 - strip, max: rows - 0.5 };
}
