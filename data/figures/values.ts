import { dayFromNumber, formatDateShort } from "../dates";
import { formatCount, formatRate } from "../estimate";
import type { ValueAxis } from "./figure";

/** A number of a value axis as it is read: people, people in a unit of time, a day. */
export function formatValue(value: number, unit: ValueAxis["unit"]): string {
	return formats[unit](value);
}

const formats: Record<ValueAxis["unit"], (value: number) => string> = {
	persons: formatCount,
	rate: formatRate,
	days: (value) => formatDateShort(dayFromNumber(value)),
};
