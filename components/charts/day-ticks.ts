import { dayFromNumber, dayNumber, formatDateShort } from "@/data/dates";

export interface Tick {
	value: number;
	label: string;
}

interface Step {
	unit: "day" | "month" | "year";
	size: number;
}

const STEPS: Step[] = [
	{ unit: "day", size: 1 },
	{ unit: "day", size: 2 },
	{ unit: "day", size: 7 },
	{ unit: "day", size: 14 },
	{ unit: "month", size: 1 },
	{ unit: "month", size: 2 },
	{ unit: "month", size: 3 },
	{ unit: "month", size: 6 },
	...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map((size): Step => ({ unit: "year", size })),
];

/** Day 4 is Monday, 5 January 1970. */
const A_MONDAY = 4;

/** Mean length in days: an estimate of the count before any tick is made. */
const LENGTH = { day: 1, month: 30.4, year: 365.2 };

/**
 * Ticks of an axis of day numbers, on days, Mondays, months, quarters or years: the finest step that gives at most
 * `maxCount`, each within `min` to `max`. Days name their year on the first tick and where the year changes.
 */
export function dayTicks(min: number, max: number, maxCount: number): Tick[] {
	if (!(max >= min) || maxCount < 1) return [];
	for (const step of STEPS) {
		if ((max - min) / (LENGTH[step.unit] * step.size) > maxCount * 1.1 + 1) continue;
		const values = valuesOf(step, min, max);
		if (values.length <= maxCount) return label(step, values);
	}
	return [];
}

function valuesOf(step: Step, min: number, max: number): number[] {
	if (step.unit === "day") {
		const first = Math.ceil((min - A_MONDAY) / step.size) * step.size + A_MONDAY;
		const values: number[] = [];
		for (let day = first; day <= max; day += step.size) values.push(day);
		return values;
	}
	const months = step.unit === "year" ? step.size * 12 : step.size;
	const values: number[] = [];
	for (let month = Math.floor(monthOf(min) / months) * months; ; month += months) {
		const value = monthStart(month);
		if (value > max) return values;
		if (value >= min) values.push(value);
	}
}

/** Months since year 0 of the month that holds a day. */
function monthOf(day: number): number {
	const [year, month] = dayFromNumber(Math.floor(day)).split("-").map(Number);
	return (year ?? 0) * 12 + (month ?? 1) - 1;
}

function monthStart(month: number): number {
	// ISO dates of the dataset begin in the year 1000; the first multiple of a long step may lie before it.
	const year = Math.floor(month / 12);
	if (year < 1000) return Number.NEGATIVE_INFINITY;
	return dayNumber(`${year}-${String((month % 12) + 1).padStart(2, "0")}-01`);
}

function label(step: Step, values: number[]): Tick[] {
	let lastYear = "";
	return values.map((value) => {
		const day = dayFromNumber(value);
		const year = day.slice(0, 4);
		if (step.unit === "year") return { value, label: year };
		if (step.unit === "month") return { value, label: formatDateShort(day.slice(0, 7)) };
		const words = formatDateShort(day);
		const short = year === lastYear ? words.slice(0, -5) : words;
		lastYear = year;
		return { value, label: short };
	});
}
