import type { Figure } from "@/data/figures/figure";
import { formatValue } from "@/data/figures/values";
import { type Alike, alikeOf } from "./alike";
import { headLines, levelTitle, rangeConfig, startLayout } from "./base";
import { dayTicks } from "./day-ticks";
import { arrowLength } from "./range/geometry";
import type { ChartSize, RangeConfig, Scene } from "./scene";
import { valueTicks } from "./value-ticks";

/**
 * Reports over time: calendar days from left to right, persons upwards.
 * @param strip lines of text kept free above the plot, for numbers of the days below them
 */
export function timeline(whole: Figure, size: ChartSize, strip = 0): RangeConfig {
	if (whole.position.kind !== "days") throw new Error("a timeline needs an axis of days");
	const { position } = whole;
	const { measure, fontSize, frame, area, figure, alike } = startLayout(whole, size);
	const width = area.right - area.left;
	const lines = headLines(figure.value.label, width - 8, fontSize, size);
	const badge = fontSize + 7;
	const badgeRows = Math.ceil((alike.events * badge) / Math.max(1, width - fontSize * 8));
	const stripHeight = strip * fontSize * 1.5;
	const above = lines.length * fontSize * 1.3 + (badgeRows > 0 ? badgeRows * badge + 4 : 4) + stripHeight;
	const plotHeight = area.bottom - area.top - above - fontSize * 3.5;
	const head = above + roomForArrows(figure, plotHeight, fontSize, alike);
	const { min, max } = valueBounds(figure);
	const days = dayTicks(position.min, position.max, Math.floor((width - 60) / (fontSize * 6.4)));
	const most = Math.min(9, Math.max(3, plotHeight / (fontSize * 3.4)));
	const values = valueTicks({ ...figure.value, min, max }, most).map((value) => ({
		value,
		label: formatValue(value, figure.value.unit),
	}));
	const scene: Scene = {
		figure,
		theme: size.theme,
		horizontal: false,
		fontSize,
		measure,
		head: { top: area.top, left: area.left + 2, lines, badgeRows, strip: stripHeight },
		axes: {
			x: {
				ticks: days,
				title: levelTitle(position.label, width - fontSize * 6, fontSize, size),
				shown: true,
			},
			y: { ticks: values, title: [], shown: true },
		},
		rows: null,
		frame,
	};
	return rangeConfig(
		scene,
		size,
		{
			top: area.top + head,
			right: size.width - area.right + 10,
			bottom: size.height - area.bottom,
			left: area.left,
		},
		{
			x: { ...dayBounds(position), type: "linear" },
			y: { min, max, type: figure.value.scale === "log" ? "logarithmic" : "linear" },
		},
	);
}

/** Bounds that Chart.js can draw: a logarithm needs a minimum above zero, and each axis some length. */
export function valueBounds({ value }: Figure): { min: number; max: number } {
	const least = value.unit === "rate" ? Number.MIN_VALUE : 1;
	const min = value.scale === "log" ? Math.max(least, value.min) : value.min;
	return { min, max: value.max > min ? value.max : min + 1 };
}

function dayBounds({ min, max }: { min: number; max: number }): { min: number; max: number } {
	return max > min ? { min, max } : { min: min - 1, max: max + 1 };
}

/** Extra room above the plot where an open end starts so high that its arrow would leave it. */
export function roomForArrows(
	figure: Figure,
	length: number,
	fontSize: number,
	{ openFrom }: Pick<Alike, "openFrom"> = alikeOf([figure]),
): number {
	const arrow = arrowLength(fontSize);
	if (openFrom === null) return 6;
	const { min, max } = valueBounds(figure);
	const share =
		figure.value.scale === "log"
			? Math.log10(Math.max(openFrom, min) / min) / Math.log10(max / min)
			: (openFrom - min) / (max - min);
	return Math.min(Math.max(6, arrow + 4 - (1 - share) * length), arrow + 6);
}
