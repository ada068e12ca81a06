/**
 * Calendar dates as ISO strings: a day `2022-03-23`, or a partial date `2022-03` or `2022`.
 * No local time is involved anywhere: day numbers are counted in UTC, where every day has 24 hours.
 */

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
];

interface DateParts {
	year: number;
	month?: number;
	day?: number;
}

function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const known = new Map<string, DateParts | null>();
const MOST_KNOWN = 20_000;

/** A dataset asks for the same few thousand days again and again, at each change of a filter. */
function parts(date: string): DateParts | null {
	// Any text may come from an address: only what can be a date is worth remembering.
	if (date.length > 10) return null;
	let found = known.get(date);
	if (found === undefined) {
		found = read(date);
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(date, found);
	}
	return found;
}

function read(date: string): DateParts | null {
	const match = PATTERN.exec(date);
	if (!match) return null;
	const year = Number(match[1]);
	const month = match[2] === undefined ? undefined : Number(match[2]);
	const day = match[3] === undefined ? undefined : Number(match[3]);
	if (year < 1000) return null;
	if (month !== undefined && (month < 1 || month > 12)) return null;
	if (day !== undefined && (day < 1 || day > daysInMonth(year, month ?? 1))) return null;
	return { year, month, day };
}

/** True for `2022`, `2022-03` or `2022-03-23`, if such a day exists. */
export function isPartialDate(text: string): boolean {
	return parts(text) !== null;
}

/** True for a full day that exists, such as `2022-03-23`. */
export function isDay(text: string): boolean {
	return parts(text)?.day !== undefined;
}

/** The first day that a partial date may mean: `2022-03` gives `2022-03-01`. Throws on what is no date. */
export function firstDay(date: string): string {
	return edgeDay(date, "first");
}

/** The last day that a partial date may mean: `2022-02` gives `2022-02-28`. Throws on what is no date. */
export function lastDay(date: string): string {
	return edgeDay(date, "last");
}

function edgeDay(date: string, edge: "first" | "last"): string {
	const found = parts(date);
	if (!found) throw new RangeError(`not a calendar date: ${date}`);
	const month = found.month ?? (edge === "first" ? 1 : 12);
	const day = found.day ?? (edge === "first" ? 1 : daysInMonth(found.year, month));
	return isoDay(found.year, month, day);
}

function isoDay(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days from 1 January 1970 to a full day; negative before it. Throws on what is not a full day. */
export function dayNumber(day: string): number {
	const found = parts(day);
	if (found?.day === undefined || found.month === undefined)
		throw new RangeError(`not a calendar day: ${day}`);
	return Date.UTC(found.year, found.month - 1, found.day) / MS_PER_DAY;
}

/** The day with that number: the inverse of `dayNumber`; a fraction is rounded to the nearest day. */
export function dayFromNumber(number: number): string {
	const date = new Date(Math.round(number) * MS_PER_DAY);
	return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Days from `start` to `end` with both ends counted: 24 February to 23 March 2022 is 28. */
export function daysInclusive(start: string, end: string): number {
	return dayNumber(end) - dayNumber(start) + 1;
}

/** In words: `23 March 2022`, `March 2022`, `2022`. */
export function formatDate(date: string): string {
	return format(date, (month) => MONTHS[month - 1] ?? "");
}

/** Within a sentence: `on 23 March 2022`, `in March 2022`, `in 2022`. */
export function onDate(date: string): string {
	return `${isDay(date) ? "on" : "in"} ${formatDate(date)}`;
}

/** In short words: `23 Mar 2022`, `Mar 2022`, `2022`. */
export function formatDateShort(date: string): string {
	return format(date, (month) => MONTHS[month - 1]?.slice(0, 3) ?? "");
}

function format(date: string, monthName: (month: number) => string): string {
	const found = parts(date);
	if (!found) throw new RangeError(`not a calendar date: ${date}`);
	return [found.day, found.month && monthName(found.month), found.year].filter(Boolean).join(" ");
}
