import type { Grade } from "../comparable";
import { type Covered, coveredBy } from "../comparable/days";
import { type Definition, definitionOf, type RuleId } from "../comparable/rules";
import { dayNumber } from "../dates";
import type { SteppedSeries } from "../drawn-steps";
import { formatCount, type Length, lengthOf } from "../estimate";
import { perReport } from "../memo";
import type { ReportStep } from "../report-steps";
import type { SeriesRows } from "../select";
import type { Dataset, Report, View } from "../types";

/** What stands on a chart together. */
export interface Shown {
	/** Those that stand for themselves: no totals between which steps are drawn. */
	reports: readonly Report[];
	steps: readonly ReportStep[];
	series: readonly (SeriesRows | SteppedSeries)[];
}

/** What is to be compared of a report, or of the row that speaks for a series. */
export interface Unit {
	definition: Definition;
	days: Covered;
}

/** Kept together: thousands of reports are asked at each change of a filter. */
export const unitOf = perReport(
	(report, data): Unit => ({ definition: definitionOf(report, data), days: coveredBy(report, data) }),
);

/** What speaks for all that is shown: each report, each step over its own days, and of each series its last row or step. */
export function unitsOf(view: View, { reports, steps, series }: Shown, data: Dataset): Unit[] {
	const units = reports.map((report) => unitOf(report, data));
	for (const { later, start, end } of steps)
		units.push({ ...unitOf(later, data), days: { start, end, length: lengthOf(start, end) } });
	for (const one of series) {
		const last = one.reports.at(-1);
		if (!last) continue;
		const unit = unitOf(last, data);
		const isStepped = view.span === "period" && one.series.span === "cumulative" && "steps" in one;
		units.push(isStepped ? { ...unit, days: { ...unit.days, length: stepLength(one) } } : unit);
	}
	return units;
}

/** How long the steps of a series are: as often as it comes out, or from the shortest to the longest. */
function stepLength({ series: { every }, steps }: SteppedSeries): Length {
	if (every !== "irregular") return STEPS[every];
	const days = steps.map(({ start, end }) => dayNumber(end) - dayNumber(start) + 1);
	return { least: Math.min(...days), most: Math.max(...days) };
}

const STEPS: Record<"day" | "week" | "month" | "year", Length> = {
	day: { least: 1, most: 1 },
	week: { least: 7, most: 7 },
	month: { least: 28, most: 31 },
	year: { least: 365, most: 366 },
};

/** One way in which what is shown differs, and how many say what. */
export interface Point {
	rule: RuleId | "days";
	grade: Exclude<Grade, "same">;
	/** 'allied militia not stated (16), counted (12)' */
	text: string;
	/** For a list of what else differs: 'allied militia'. */
	label: string;
}

export type Tally<Value> = ReadonlyMap<Value, number>;

/** How values are judged two by two, and what each is called. */
interface Judging<Value> {
	between: (a: Value, b: Value) => Grade;
	words: (value: Value) => string;
}

/**
 * How values that stand together differ. Where some are not comparable with the most frequent, they are named, and the
 * others judged among each other.
 */
export function judge<Value>(
	tally: Tally<Value>,
	{ between, words }: Judging<Value>,
): { grade: Point["grade"]; text: string }[] {
	if (tally.size < 2) return [];
	const usual = mostFrequent(tally);
	const apart = filtered(tally, (value) => value !== usual && between(value, usual) === "not-comparable");
	const others = filtered(tally, (value) => !apart.has(value));
	const worst = worstAmong([...others.keys()], between);
	const among = worst === "same" ? [] : [{ grade: worst, text: counted(others, words) }];
	if (apart.size === 0) return among;
	const rest = new Set([...others.keys()].map(words)).size === 1 ? counted(others, words) : "the others";
	return [{ grade: "not-comparable", text: `${counted(apart, words)} with ${rest}` }, ...among];
}

function worstAmong<Value>(values: readonly Value[], between: (a: Value, b: Value) => Grade): Grade {
	let worst: Grade = "same";
	for (const [at, a] of values.entries())
		for (const b of values.slice(at + 1)) {
			const grade = between(a, b);
			if (grade === "not-comparable") return grade;
			if (grade === "with-care") worst = grade;
		}
	return worst;
}

function mostFrequent<Value>(tally: Tally<Value>): Value {
	const [first, ...others] = tally;
	if (!first) throw new RangeError("nothing to judge");
	return others.reduce((most, entry) => (entry[1] > most[1] ? entry : most), first)[0];
}

export function filtered<Value>(tally: Tally<Value>, keep: (value: Value) => boolean): Tally<Value> {
	return new Map([...tally].filter(([value]) => keep(value)));
}

export function tallyOf<Value>(values: Iterable<Value>): Tally<Value> {
	const tally = new Map<Value, number>();
	for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
	return tally;
}

const MOST_VALUES = 3;

/** `not stated (16), counted (12)`: most first, what is rare in one number. */
export function counted<Value>(tally: Tally<Value>, words: (value: Value) => string): string {
	const byWords = new Map<string, number>();
	for (const [value, count] of tally) byWords.set(words(value), (byWords.get(words(value)) ?? 0) + count);
	const sorted = [...byWords].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
	const told = sorted.length > MOST_VALUES + 1 ? sorted.slice(0, MOST_VALUES) : sorted;
	const rest = sorted.slice(told.length).reduce((sum, [, count]) => sum + count, 0);
	return [
		...told.map(([name, count]) => `${name} (${formatCount(count)})`),
		...(rest > 0 ? [`others (${formatCount(rest)})`] : []),
	].join(", ");
}
