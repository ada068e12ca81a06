import type { ValueAxis } from "@/data/figures/figure";

/** Round values of the axis, at most about `maxCount`, each within its bounds. */
export function valueTicks(axis: Pick<ValueAxis, "min" | "max" | "scale">, maxCount: number): number[] {
	return axis.scale === "log" ? logTicks(axis, maxCount) : linearTicks(axis, maxCount);
}

function linearTicks({ min, max }: { min: number; max: number }, maxCount: number): number[] {
	if (!(max > min)) return [min];
	const rough = (max - min) / Math.max(1, maxCount - 1);
	const power = 10 ** Math.floor(Math.log10(rough));
	// People are whole: no step below 1.
	const step = Math.max(1, ([1, 2, 5, 10].find((n) => n * power >= rough) ?? 10) * power);
	const ticks: number[] = [];
	for (let value = Math.ceil(min / step) * step; value <= max; value += step) ticks.push(value);
	return ticks;
}

/** Powers of ten; with 2 and 5 between them where the axis spans few powers, every other power where many. */
function logTicks({ min, max }: { min: number; max: number }, maxCount: number): number[] {
	const low = Math.floor(Math.log10(Math.max(1, min)));
	const high = Math.ceil(Math.log10(Math.max(1, max)));
	let best: number[] = [];
	for (const factors of [[1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 5], [1, 3], [1]]) {
		best = [];
		for (let power = low; power <= high; power++)
			for (const factor of factors) {
				const value = factor * 10 ** power;
				if (value >= min && value <= max) best.push(value);
			}
		if (best.length <= maxCount) return best;
	}
	const every = Math.ceil(best.length / Math.max(1, maxCount));
	return best.filter((_, index) => index % every === 0);
}
