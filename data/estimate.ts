import { daysInclusive, firstDay, lastDay } from "./dates";
import type { EstimateKind } from "./figures/figure";
import type { Estimate } from "./types";

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

const LEVEL = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number of persons with thousands separators: `15,000`. */
export function formatCount(value: number): string {
	return WHOLE.format(value);
}

/** The numbers that an estimate holds, lowest field first; at least one in a valid report. */
export function numbersOf({ low, best, high }: Pick<Estimate, "low" | "best" | "high">): number[] {
	return [low, best, high].filter((value) => value !== null);
}

/**
 * An estimate in words, with its qualifier and both bounds: `7,000–15,000`, `about 1,300`, `at least 14,000`,
 * `47,000 (95% confidence interval 40,000–55,000)`. Open bounds stay open; a number that is said three times over
 * stands once: `86 (lowest and highest the same)`.
 * @param format how one number is written: whole persons, or a rate with `formatRate`
 */
export function formatEstimate(estimate: Estimate, format: (value: number) => string = formatCount): string {
	const { low, best, high, qualifier } = estimate;
	const central = best === null ? null : `${qualifier === "about" ? "about " : ""}${format(best)}`;
	const range = hasNoWidth(estimate) ? widthless(estimate) : formatRange(estimate);
	if (central === null) return range ?? "no number";
	return range === null || range === central ? central : `${central} (${range})`;

	function formatRange({ confidence, bounds, asPublished }: Estimate): string | null {
		const name = intervalName(bounds, confidence);
		if (low !== null && high !== null) {
			const span =
				asPublished && low > high
					? `${format(low)} to ${format(high)}, so published`
					: between(low, high, format);
			// A rate of an 'about' over an uncertain number of days is a range, and still an 'about'.
			const said = best === null && qualifier === "about" ? `about ${span}` : span;
			return name ? `${name} ${said}` : said;
		}
		if (low !== null) return `at least ${format(low)}`;
		if (high !== null) return `up to ${format(high)}`;
		return null;
	}
}

/** True where lowest, best and highest are one number. */
function hasNoWidth({ low, best, high }: Estimate): boolean {
	return best !== null && low === best && high === best;
}

function widthless({ bounds, confidence }: Estimate): string {
	const name = intervalName(bounds, confidence);
	return name ? `${name} of no width` : "lowest and highest the same";
}

/** Two numbers, or one where rounding leaves no difference between them. */
function between(low: number, high: number, format: (value: number) => string): string {
	const ends = [format(low), format(high)];
	// A dash before a number below zero would be read as part of it.
	return low !== high && ends[0] === ends[1] ? format(low) : ends.join(low < 0 ? " to " : "–");
}

/** A level of confidence, 0 to 1, as percent: `95%`, `99.9%`. */
export function formatLevel(confidence: number): string {
	return `${LEVEL.format(confidence * 100)}%`;
}

function intervalName(bounds: Estimate["bounds"], confidence: number | null): string | null {
	const level = confidence === null ? "" : `${formatLevel(confidence)} `;
	if (bounds === "confidence-interval") return `${level}confidence interval`;
	if (bounds === "prediction-interval") return `${level}prediction interval`;
	if (bounds === "reports-min-max") return "lowest and highest of several reports";
	return null;
}

/** The shape by which an estimate is drawn. Kinds of bounds never share one. */
export function markKind({ low, best, high, qualifier, bounds }: Estimate): EstimateKind {
	if (low !== null && high !== null)
		return bounds === null || bounds === "expert-range" || bounds === "verified-minimum" ? "range" : bounds;
	if (bounds === "verified-minimum") return "verified-minimum";
	if (low !== null) return "at-least";
	if (high !== null) return "at-most";
	if (best !== null && qualifier === "about") return "about";
	return "point";
}

/** How many days a period lasted, both ends counted. Fewest and most differ where a date is partial. */
export interface Length {
	least: number;
	most: number;
}

/** The length of a period in days; null where an end is not given or lies before the start. */
export function lengthOf(start: string | null, end: string | null): Length | null {
	if (start === null || end === null) return null;
	const most = daysInclusive(firstDay(start), lastDay(end));
	if (most < 1) return null;
	return { least: Math.max(1, daysInclusive(lastDay(start), firstDay(end))), most };
}

/** Days in a year, for a rate per year: the mean of the Julian calendar. */
export const YEAR = 365.25;

/**
 * Persons per `unit` days: number ÷ days × unit. The lowest number is divided by the most days and the highest by
 * the fewest; an end that the source left open stays open, and a rate keeps the qualifier of its number.
 */
export function rate(estimate: Estimate, { least, most }: Length, unit = 1): Estimate {
	const { low, best, high } = estimate;
	const per = (value: number | null, days: number) => (value === null ? null : (value / days) * unit);
	if (least === most)
		return { ...estimate, low: per(low, most), best: per(best, most), high: per(high, most) };
	// One number over an uncertain number of days is a range, not a point.
	const point = low === null && high === null;
	const [lowest, highest] = point ? [best, best] : [low, high];
	// What was revised downwards is the lower, the fewer its days.
	return {
		...estimate,
		low: per(lowest, (lowest ?? 0) < 0 ? least : most),
		best: null,
		high: per(highest, (highest ?? 0) < 0 ? most : least),
	};
}

/** All that several figures span: the lowest and the highest number in them, and whether an end is open. */
export interface Hull {
	low: number;
	high: number;
	/** True where a figure is only 'up to': there is no telling how far below. */
	openBelow: boolean;
	/** True where a figure is only 'at least'. */
	openAbove: boolean;
	/** True where every figure is an 'about'. */
	about: boolean;
}

/**
 * The hull of at least one estimate. Nothing is averaged, and no open end is closed.
 * @throws RangeError where there is no number: nothing spans from nowhere to nowhere
 */
export function hullOf(estimates: readonly Estimate[]): Hull {
	const numbers = estimates.flatMap(numbersOf);
	if (numbers.length === 0) throw new RangeError("no number to make a hull of");
	return {
		low: Math.min(...numbers),
		high: Math.max(...numbers),
		openBelow: estimates.some(({ low, high }) => low === null && high !== null),
		openAbove: estimates.some(({ low, high }) => low !== null && high === null),
		about: estimates.every(({ qualifier }) => qualifier === "about"),
	};
}

/** A hull in words: `13,833–14,453`, `at least 543`, `65,384 to at least 72,408`. Ends that read alike stand once. */
export function formatHull(
	{ low, high, openBelow, openAbove, about }: Hull,
	format: (value: number) => string = formatCount,
): string {
	if (format(low) === format(high) && !(openBelow && openAbove)) {
		const word = openAbove ? "at least " : openBelow ? "up to " : about ? "about " : "";
		return `${word}${format(low)}`;
	}
	if (!openBelow && !openAbove) return `${about ? "about " : ""}${format(low)}–${format(high)}`;
	return `${openBelow ? "up to " : ""}${format(low)} to ${openAbove ? "at least " : ""}${format(high)}`;
}

const SMALL = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 3 });

/** A rate with three digits, or whole persons from 100 on: `4.33`, `0.0571`, `6,113`, `-12.5`. */
export function formatRate(value: number): string {
	return Math.abs(value) < 100 ? SMALL.format(value) : WHOLE.format(value);
}
