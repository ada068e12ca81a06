import {
	endWords,
	gradeEnds,
	gradeLengths,
	gradeStarts,
	inDays,
	lengthsAgainst,
	startWords,
} from "../comparable/days";
import { firstDay, lastDay } from "../dates";
import type { Length } from "../estimate";
import type { View } from "../types";
import { judge, type Point, tallyOf, type Unit } from "./verdict-points";

/** The days that an axis does not show: where totals begin, as of when each latest figure is, how long periods are. */
export function amongDays(view: View, units: readonly Unit[]): Point[] {
	const isPace = view.chart === "pace";
	return [
		...(view.span === "cumulative" && !isPace ? starts(units) : []),
		...(view.chart === "by-source" ? ends(new Set(units.map(({ days }) => days.end)), view.window) : []),
		...(view.span === "period" || isPace ? lengths(units) : []),
	];
}

function starts(units: readonly Unit[]): Point[] {
	return judge(tallyOf(units.map(({ days }) => days.start)), {
		between: gradeStarts,
		words: (start) => `since ${startWords(start)}`,
	}).map(({ grade, text }) => ({ rule: "days", grade, text, label: "first day" }));
}

/** The two as-of days that lie furthest apart decide. */
function ends(days: ReadonlySet<string | null>, window: number): Point[] {
	const given = [...days].filter((day) => day !== null);
	if (given.length === 0) return [];
	const first = given.reduce((a, b) => (lastDay(b) < lastDay(a) ? b : a));
	const last = given.reduce((a, b) => (firstDay(b) > firstDay(a) ? b : a));
	const isMissing = days.has(null);
	if (!isMissing && gradeEnds(first, last, window) === "same") return [];
	const range = first === last ? endWords(first) : `from ${endWords(first)} to ${endWords(last)}`;
	return [care("as-of days", `as-of days ${range}${isMissing ? ", some not given" : ""}`)];
}

function care(label: string, text: string): Point {
	return { rule: "days", grade: "with-care", text, label };
}

/** The shortest and the longest decide. */
function lengths(units: readonly Unit[]): Point[] {
	const { range, isMissing } = extremes(units);
	if (range === null) return [];
	const [shortest, longest] = [range.least, range.most].map((days) => ({ least: days, most: days }));
	const isOne = new Set(units.map(({ days: { length } }) => `${length?.least} ${length?.most}`)).size === 1;
	if (!isMissing && (isOne || gradeLengths(shortest ?? null, longest ?? null) === "same")) return [];
	return [care("lengths", `over ${inDays(range)}${isMissing ? ", some of a length not known" : ""}`)];
}

/** Tolls of other wars beside what is shown: how long either lasted. */
export function lengthsBeside(units: readonly Unit[], tolls: readonly Unit[]): Point[] {
	const [here, there] = [extremes(units), extremes(tolls)];
	const isSame = !here.isMissing && !there.isMissing && gradeLengths(here.range, there.range) === "same";
	return isSame ? [] : [care("lengths", lengthsAgainst(here.range, there.range))];
}

function extremes(units: readonly Unit[]): { range: Length | null; isMissing: boolean } {
	let [least, most, known] = [Number.POSITIVE_INFINITY, 0, 0];
	for (const { days } of units) {
		if (days.length === null) continue;
		least = Math.min(least, days.length.least);
		most = Math.max(most, days.length.most);
		known += 1;
	}
	return { range: known === 0 ? null : { least, most }, isMissing: known < units.length };
}
