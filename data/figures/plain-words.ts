import { daysInclusive, formatDate, isDay } from "../dates";
import { formatCount } from "../estimate";
import type { Report } from "../types";

/** Words that need no dataset: a page has them without all the others. */

export function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `from 1 January 2022 to 22 December 2022, 356 days (computed)`; of one day `on 13 March 2025`. */
export function periodOf({ start, end }: Report["period"]): string {
	if (start === null) return "from a day that is not given";
	if (end === null) return `from ${formatDate(start)}`;
	if (start === end && isDay(start)) return `on ${formatDate(start)}`;
	const days =
		isDay(start) && isDay(end) ? `, ${formatCount(daysInclusive(start, end))} days (computed)` : "";
	return `from ${formatDate(start)} to ${formatDate(end)}${days}`;
}
