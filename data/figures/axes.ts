import type { ValueAxis } from "./figure";

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The next round number at or above a value: 15,600 gives 20,000. */
export function roundUp(value: number): number {
	if (value <= 0) return 1;
	const power = 10 ** Math.floor(Math.log10(value));
	const step = STEPS.find((candidate) => candidate * power >= value) ?? 10;
	return step * power;
}

/**
 * The value axis in persons. Linear starts at zero, since a length is read as a number. A logarithmic axis starts
 * at the power of ten below the smallest positive number: zero has no place on it.
 */
export function valueAxis(
	values: readonly number[],
	scale: ValueAxis["scale"],
	label: string,
	unit: ValueAxis["unit"] = "persons",
): ValueAxis {
	// People are whole, a rate may be any part of one.
	const least = unit === "rate" ? 0 : 1;
	const highest = values.reduce((most, value) => Math.max(most, value), least);
	if (scale === "linear") {
		// Only the step of a total that was revised downwards lies below zero.
		const lowest = values.reduce((least, value) => Math.min(least, value), 0);
		return {
			min: lowest < 0 ? -roundUp(-lowest * 1.06) : 0,
			max: roundUp(highest * 1.06),
			scale,
			label,
			unit,
		};
	}
	const positive = values.filter((value) => value > 0);
	const lowest = positive.length === 0 ? 1 : positive.reduce((least, value) => Math.min(least, value));
	return { min: 10 ** Math.floor(Math.log10(lowest)), max: roundUp(highest * 1.4), scale, label, unit };
}

/** The axis with a strip below zero, for what is lower than zero by how much an axis of paces does not say. */
export function withStripBelow(axis: ValueAxis): ValueAxis {
	return { ...axis, min: -roundUp(axis.max / 12) };
}
