import { dayNumber } from "./dates";
import type { Placed } from "./placed";
import type { View } from "./types";

/** The filters that narrow a selection, as opposed to those that say what is counted. */
export const filterNames = ["source", "stance", "method", "reading", "from", "to", "known"] as const;
export type FilterName = (typeof filterNames)[number];

/** The filters that a View sets: the others need not be asked of each of thousands of reports. */
export function activeFilters(view: View): FilterName[] {
	return filterNames.filter((name) =>
		Array.isArray(view[name]) ? view[name].length > 0 : view[name] !== null,
	);
}

/** True for what passes each of some filters of a View; one that the View does not set lets all pass. */
export function passes(names: readonly FilterName[], view: View): (one: Placed) => boolean {
	const set = activeFilters(view);
	const tests = names.filter((name) => set.includes(name)).map((name) => testOf[name](view));
	return (one) => {
		for (const test of tests) if (!test(one)) return false;
		return true;
	};
}

/** What each filter asks. A report that lacks the date that is asked about passes, see `select`. */
const testOf: Record<FilterName, (view: View) => (one: Placed) => boolean> = {
	source: ({ source }) => isAmong(source, (one) => one.source),
	stance: ({ stance }) => isAmong(stance, (one) => one.stance),
	method: ({ method }) => isAmong(method, (one) => one.method),
	reading: ({ reading }) => isAmong(reading, (one) => one.reading),
	// A report without that date cannot be shown to lie outside; it is left out with a reason instead.
	from: ({ date, from }) => onSide(date, from, (day, first) => day >= first),
	to: ({ date, to }) => onSide(date, to, (day, last) => day <= last),
	// Known only from the last day that a partial date may mean. Without any date: left out, with a reason.
	known: ({ known }) => onSide("published", known, (day, last) => day <= last),
};

function isAmong(chosen: readonly string[], value: (one: Placed) => string): (one: Placed) => boolean {
	const all = new Set(chosen);
	return (one) => all.has(value(one));
}

function onSide(
	axis: View["date"],
	limit: string | null,
	test: (day: number, limit: number) => boolean,
): (one: Placed) => boolean {
	if (limit === null) return () => true;
	const number = dayNumber(limit);
	return (one) => {
		const day = one[axis];
		return day === null || test(day, number);
	};
}
