import type { ValueAxis } from "@/data/figures/figure";

/** Round values of the axis, at most about `maxCount`, each within its bounds. */
export function valueTicks(
	axis: Pick<ValueAxis, "min" | "max" | "scale"> & Partial<Pick<ValueAxis, "unit">>,
	maxCount: number,
): number[] {
	return axis.scale === "log"
		? logTicks(axis, maxCount)
		: linearTicks(axis, maxCount, axis.unit === "rate" ? 0 : 1);
}

function linearTicks(
	{ min, max }: { min: number; max: number },
	maxCount: number,
	/** People are whole: no step below 1; a rate may be any part of one. */
	leastStep: number,
): number[] {
	if (!(max > min)) return [min];
	const rough = (max - min) / Math.max(1, maxCount - 1);
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(leastStep, ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power);
	const ticks: number[] = [];
	const last = Math.floor(max / step + 1e-9);
	// Multiplied and not added up, as tenths would drift.
	for (let index = Math.ceil(min / step - 1e-9); index <= last; index++) ticks.push(clean(index * step));
	return ticks;
}

/** 0.3, where a product of tenths gives 0.30000000000000004. */
function clean(value: number): number {
	return Number(value.toPrecision(12));
}

/** Powers of ten; with 2 and 5 between them where the axis spans few powers, every other power where many. */
function logTicks({ min, max }: { min: number; max: number }, maxCount: number): number[] {
	const low = Math.floor(Math.log10(min > 0 ? min : 1));
	const high = Math.ceil(Math.log10(Math.max(min, max)));
	let best: number[] = [];
	for (const factors of [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1, 3], [1]]) {
		best = [];
		for (let power = low; power <= high; power++)
			for (const factor of factors) {
				const value = clean(factor * 10 ** power);
				if (value >= min && value <= max) best.push(value);
			}
		if (best.length <= maxCount) return best;
	}
	const every = Math.ceil(best.length / Math.max(1, maxCount));
	return best.filter((_, index) => index % every === 0);
}
