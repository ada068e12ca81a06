import { type CoreScaleOptions, Scale } from "chart.js";
import { type RangeChart, sceneOf } from "./scene";
import { cssFont } from "./text";

/** In pixels: a tick's line outside the plot, the gaps around its label, and those above and below a title. */
export const TICK = 4;
export const GAP = 3;
export const TITLE_GAP = 2;

/** Heights of a line in units of the text's size. */
export const LABEL_LINE = 1.2;
export const TITLE_LINE = 1.25;

/**
 * A scale with its bounds, ticks and title from the scene. Chart.js's own look for round numbers, resolve options for
 * each tick and measure each label again, which took longer than drawing 100 marks.
 */
export class GivenScale extends Scale<CoreScaleOptions & { min: number; max: number }> {
	protected from = 0;
	protected length = 1;

	/** Chart.js tells how much room is left and asks how much of it the axis takes. */
	override update(maxWidth: number, maxHeight: number): void {
		const { axes, fontSize, measure } = sceneOf(this.chart as unknown as RangeChart);
		const { ticks, title, shown } = axes[this.axis as "x" | "y"];
		const level = this.isHorizontal();
		this.min = this.options.min;
		this.max = this.options.max;
		this.ticks = ticks;
		Object.assign(this, level ? { left: 0, right: maxWidth } : { top: 0, bottom: maxHeight });
		this.configure();
		const gaps = ticks.length === 0 ? 0 : 2 * GAP;
		const labels = ticks.map(({ label }) => measure(label, cssFont(fontSize)));
		const line = ticks.length === 0 ? 0 : fontSize * LABEL_LINE;
		if (level) {
			const titled = title.length === 0 ? 0 : title.length * fontSize * TITLE_LINE + 2 * TITLE_GAP;
			this.width = maxWidth;
			this.height = shown ? Math.min(maxHeight, TICK + gaps + line + titled) : 0;
			[this.paddingLeft, this.paddingRight] = overhang(this, labels);
		} else {
			this.height = maxHeight;
			this.width = shown ? Math.min(maxWidth, TICK + gaps + Math.max(0, ...labels)) : 0;
			this.paddingTop = this.paddingBottom = shown ? line / 2 + gaps / 2 : 0;
		}
	}

	override getPixelForValue(value: number): number {
		return this.getPixelForDecimal((this.along(value) - this.from) / this.length);
	}

	override getValueForPixel(pixel: number): number {
		return this.at(this.from + this.getDecimalForPixel(pixel) * this.length);
	}

	override configure(): void {
		super.configure();
		this.from = this.along(this.min);
		this.length = this.along(this.max) - this.from;
	}

	/** All axes are drawn at once by the annotations, so that no grid crosses a border. */
	override draw(): void {}

	/** Where a value lies along the axis, in units of the axis; and back. */
	protected along(value: number): number {
		return value;
	}

	protected at(along: number): number {
		return along;
	}
}

/** On which equal steps are equal differences. */
export class LinearAxis extends GivenScale {
	static id = "linear";
}

/** On which equal steps are equal ratios. */
export class LogarithmicAxis extends GivenScale {
	static id = "logarithmic";

	protected override along(value: number): number {
		return Math.log10(value);
	}

	protected override at(along: number): number {
		return 10 ** along;
	}
}

/** How far the halves of the outermost labels reach beyond a level axis. */
function overhang(scale: GivenScale, widths: readonly number[]): [number, number] {
	const [first, last] = [scale.ticks[0], scale.ticks.at(-1)];
	if (!first || !last) return [0, 0];
	const beyond = (width = 0, inwards: number) =>
		Math.max(0, ((width / 2 - inwards + GAP) * scale.width) / (scale.width - inwards));
	return [
		beyond(widths[0], scale.getPixelForValue(first.value) - scale.left),
		beyond(widths.at(-1), scale.right - scale.getPixelForValue(last.value)),
	];
}
