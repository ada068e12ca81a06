import { covered } from "./band";
import { formatDate, isDay } from "./dates";
import { formatEstimate, formatRate, type Length, rate } from "./estimate";
import type { Conflict, Estimate, Report } from "./types";
import { type PaceUnit, paceUnits, unitDays } from "./vocabulary";

/** A stretch of days, both ends counted. */
export interface Stretch {
	start: string;
	end: string;
	length: Length;
}

/** What a number comes to in a unit of time over the days that it covers. Computed here: nobody said it. */
export interface Pace extends Stretch {
	/** Persons in one unit of time; both bounds carried, open ends open. */
	rate: Estimate;
	/** What was divided by what: '7,000–15,000 ÷ 28 days, 24 February to 23 March 2022'. */
	formula: string;
}

/** The pace of a report over its own days; null where its first or its last day is not given. */
export function paceOf(report: Report, conflict: Conflict, per: PaceUnit): Pace | null {
	const days = covered(report, conflict);
	return days && paceOver(report.estimate, days, per);
}

/** Number ÷ days, in persons a unit of time. */
export function paceOver(estimate: Estimate, days: Stretch, per: PaceUnit): Pace {
	return {
		...days,
		rate: rate(estimate, days.length, unitDays[per]),
		formula: formulaOf(formatEstimate(estimate), days, per),
	};
}

/** '7,000–15,000 ÷ 28 days, 24 February to 23 March 2022', for a month '÷ 28 days × 30.44'. */
export function formulaOf(dividend: string, { start, end, length }: Stretch, per: PaceUnit): string {
	return `${dividend} ÷ ${formatLength(length)}${timesUnit(per)}, ${formatStretch(start, end)}`;
}

/** By what a pace a day is multiplied for another unit: ' × 7', and nothing for a day. */
export function timesUnit(per: PaceUnit): string {
	return per === "day" ? "" : ` × ${unitDays[per]}`;
}

/** '28 days', '1,190–1,554 days' where an end is a month or a year, '3,652.5 days' for ten years. */
export function formatLength(length: Length): string {
	return `${formatDays(length)} ${length.most === 1 ? "day" : "days"}`;
}

/** The same without its unit, for a column of days. */
export function formatDays({ least, most }: Length): string {
	return least === most ? DAYS.format(most) : `${DAYS.format(least)}–${DAYS.format(most)}`;
}

const DAYS = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** '24 February to 23 March 2022', the year once where both ends share it. */
export function formatStretch(start: string, end: string, format = formatDate): string {
	if (start === end) return format(end);
	const isOneYear = isDay(start) && isDay(end) && start.slice(0, 4) === end.slice(0, 4);
	return `${isOneYear ? format(start).slice(0, -5) : format(start)} to ${format(end)}`;
}

/** '250–536 a day', 'at least 3.4 a week': with its qualifier and its unit, and what kind of bounds these are. */
export function formatPace(pace: Estimate, per: PaceUnit): string {
	return `${formatEstimate({ ...pace, asPublished: false }, formatRate)} ${paceUnits[per]}`;
}

/** A multiple, '56–119 times'. */
export function formatTimes(times: Estimate): string {
	return `${formatEstimate(times, formatMultiple)} times`;
}

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const SMALL = new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 2 });

/** Whole from ten on, else two digits: more would claim what neither number bears. */
export function formatMultiple(value: number): string {
	return value < 10 ? SMALL.format(value) : WHOLE.format(value);
}

/** True where a total was certainly revised downwards: even its highest number lies below the one before. */
export function isRevision({ low, best, high }: Estimate): boolean {
	return high === null ? low === null && best !== null && best < 0 : high < 0;
}

/** Why what lies between two totals may be a rise or a revision; null where it is surely one of them. */
export function whyUndecided({ low, high }: Estimate): string | null {
	if (low === null) return high !== null && high >= 0 ? OPEN_BELOW : null;
	return low < 0 && (high === null || high >= 0) ? OVERLAP : null;
}

const OVERLAP = "the bounds of the two totals overlap, so it may be a rise or a revision";
const OPEN_BELOW =
	"one of the two totals is open at the end that sets the least between them, so it may be a rise or a revision";

/** 'revised downwards by 1,234': people do not come back, a total was put right. */
export function formatRevision(change: Estimate): string {
	const by = (value: number | null) => (value === null ? null : -value);
	const turned = { low: by(change.high), best: by(change.best), high: by(change.low) };
	return `revised downwards by ${formatEstimate({ ...change, ...turned, asPublished: false })}`;
}

/** A rate a year of what lasted some days would be an extrapolation: such rows say so. */
export function isShorterThanUnit({ most }: Length, per: PaceUnit): boolean {
	return most < Math.floor(unitDays[per]);
}
