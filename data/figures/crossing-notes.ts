import { formatDate } from "../dates";
import { formatEstimate, numbersOf } from "../estimate";
import { sourceOf } from "../select";
import type { Dataset, Estimate, View } from "../types";
import { nameOf } from "./crossing-lead";
import { isLate } from "./crossing-words";
import type { YardstickCrossings } from "./crossings";
import { plural } from "./plain-words";

/** How many sources have reached each yardstick, and what keeps a day from being taken for more than it is. */
export function crossingNotes(
	view: View,
	all: readonly YardstickCrossings[],
	end: string | null,
	data: Dataset,
): string[] {
	return [
		...all.map((one) => countSentence(one, all.length > 1, { end, view })),
		firstWordNote(all),
		lateNote(all, view, data),
		...all.map((one) => fellBackNote(one, data)),
		view.from === null
			? ""
			: `Only reports from ${formatDate(view.from)} on are looked at: a yardstick that was reached before is shown as reached by the first report after that day.`,
		view.scale === "log" ? "The axis of days is even: a logarithm has no place on it." : "",
	].filter(Boolean);
}

function countSentence(
	{ toll, inside, sources }: YardstickCrossings,
	isOneOfSeveral: boolean,
	{ end, view }: { end: string | null; view: View },
): string {
	const behind = sources.filter(({ telling }) => telling.length === 0);
	const stale = behind.filter((source) => source.stale).length;
	const within = behind.filter(({ isInside }) => isInside).length;
	const by = `${sources.length - behind.length} of ${plural(sources.length, "source")} by some bound${isOneOfSeveral ? ` (${toll})` : ""}`;
	if (behind.length === 0) return `Reached by ${by}.`;
	const reached =
		behind.length === sources.length
			? `Not reached by any of ${plural(sources.length, "source")}`
			: `Reached by ${by}; not by ${behind.length}`;
	const some = (count: number) => (count === behind.length ? "all" : `${count} of them`);
	const particulars = [
		within > 0 ? `${some(within)} ${inside}` : "",
		stale > 0 && end !== null
			? `${some(stale)} stale, with a last figure more than ${plural(view.window, "day")} older than ${formatDate(end)}: what they would say by then is not known`
			: "",
	].filter(Boolean);
	return `${reached}${particulars.length > 0 ? `, ${particulars.join(" and ")}` : ""}.`;
}

function firstWordNote(all: readonly YardstickCrossings[]): string {
	const told = all.flatMap(({ sources }) => sources.flatMap(({ telling }) => telling));
	const first = told.filter(({ isFirstWord }) => isFirstWord).length;
	if (first === 0) return "";
	const marks = first === told.length ? "Each mark stands" : `${first} of ${told.length} marks stand`;
	return `${marks} at the first figure of that kind that is held here of the source: whether an earlier one would have reached the yardstick is not known.`;
}

/** As of a day is not known on it: a model of today may speak of a month long past. */
function lateNote(all: readonly YardstickCrossings[], view: View, data: Dataset): string {
	const late = new Map<string, string>();
	for (const { sources } of all)
		for (const { report } of sources.flatMap(({ telling }) => telling))
			if (isLate(report, view) && report.published !== null)
				late.set(report.id, `${sourceOf(report, data).name} (${formatDate(report.published)})`);
	return late.size === 0
		? ""
		: `Published more than ${plural(view.window, "day")} after the day at which the mark stands, and not known on it: ${[...new Set(late.values())].join("; ")}.`;
}

/** The highest number that an estimate allows; null where it is open above, as no number closes it. */
function ceilingOf(estimate: Estimate): number | null {
	const { low, best, high, qualifier, bounds } = estimate;
	const isFloor = qualifier === "at-least" || bounds === "verified-minimum";
	const isOpen = high === null && (isFloor || best === null || low !== null);
	return isOpen ? null : Math.max(...numbersOf(estimate));
}

/** A first crossing is not the last word: a source may come back below. A floor below says nothing of the kind. */
function fellBackNote({ toll, baseline, sources }: YardstickCrossings, data: Dataset): string {
	const below = sources.filter(
		({ telling, last }) =>
			telling.length > 0 &&
			last.every(({ estimate }) => (ceilingOf(estimate) ?? Number.POSITIVE_INFINITY) < baseline.high),
	);
	if (below.length === 0) return "";
	const list = below.map((source) => {
		const figures = source.last.map(({ estimate }) => formatEstimate(estimate)).join("; ");
		return `${nameOf(source, data)} (${figures}, ${formatDate(source.lastDate)})`;
	});
	return `The last figure lies below ${toll} again: ${list.join("; ")}.`;
}
