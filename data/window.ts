import { dayNumber, lastDay } from "./dates";
import type { DatedSelection } from "./select";
import type { Dataset, View } from "./types";

/**
 * True where two days stand beside each other, see `windowDays`: the older lies at most `window` days before the newer.
 * The one definition for all that dims, calls stale or divides by days.
 * @param apart the difference of the two day numbers: 0 for one day, 1 for neighbours
 */
export function isWithinWindow(apart: number, window: number): boolean {
	return apart <= window;
}

/** True where a figure's day, perhaps partial, is older than the window that ends on a day; never without either day. */
export function isOld(date: string | null, on: string | null, { window }: Pick<View, "window">): boolean {
	if (date === null || on === null) return false;
	return !isWithinWindow(dayNumber(on) - dayNumber(lastDay(date)), window);
}

/**
 * The last day of which a View speaks: the earlier of its cut-off and its known-on day; where neither is set, the newest
 * day of its selection. Never later than what the dataset has read, since nobody had reached such a day.
 */
export function horizonOf(
	{ to, known }: Pick<View, "to" | "known">,
	{ newest }: Pick<DatedSelection, "newest">,
	{ readTo }: Pick<Dataset, "readTo">,
): string | null {
	// A known-on day that is still to come hides nothing, and ends nothing.
	const past = known !== null && (readTo === null || known <= readTo) ? known : null;
	const last = earliest([to, past]) ?? newest;
	return last === null ? null : earliest([last, readTo]);
}

function earliest(days: readonly (string | null)[]): string | null {
	return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

/**
 * The day against which age is measured: the View's last; none for a war that was over by then, of which no figure is
 * out of date for its day alone.
 */
export function ageingDay(
	view: View,
	selection: Pick<DatedSelection, "newest">,
	data: Dataset,
): string | null {
	const end = data.conflicts.find(({ id }) => id === view.conflict)?.end ?? null;
	const cuts = [view.to, view.known].filter((day) => day !== null);
	if (end !== null && cuts.every((day) => day >= lastDay(end))) return null;
	return horizonOf(view, selection, data);
}
