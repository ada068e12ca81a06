import { type Crossing, type CrossingBound, crossingBounds, type ReachedDay } from "../crossings";
import { formatDate, isDay, lastDay } from "../dates";
import { formatCount, formatEstimate, formatHull } from "../estimate";
import type { Dataset, Report, View } from "../types";
import { isOld } from "../window";
import type { Baseline, CrossingKind, Figure, KindEntry } from "./figure";
import { plural } from "./plain-words";
import { population, verbs } from "./words";

/** The words in which a crossing is told, in the picture, the table and the sentences alike. */

interface Shape {
	kind: CrossingKind;
	/** Of a source: 'its upper bound'. */
	bound: string;
	label: string;
	drawn: string;
}

/** What each bound is called, and the shape that marks its crossing: no two shapes are alike. */
export const crossingShapes: Record<CrossingBound, Shape> = {
	high: {
		kind: "crossed-high",
		bound: "upper bound",
		label: "an upper bound reached it",
		drawn: "a hollow triangle",
	},
	best: {
		kind: "crossed-best",
		bound: "best or only number",
		label: "a best or only number reached it",
		drawn: "a diamond with a filled core",
	},
	low: {
		kind: "crossed-low",
		bound: "lower bound",
		label: "even a lower bound reached it",
		drawn: "a filled square",
	},
};

export const crossingLine: KindEntry = {
	kind: "crossing-line",
	label:
		"from a source’s first bound to its next; arrow: no lower bound of it has reached the yardstick here",
};

/** `upper bound`, `lower bound`, `best number`; of a report that gives one number alone `number`. */
export function boundWords({ bound, report: { estimate } }: Crossing): string {
	if (bound !== "best") return crossingShapes[bound].bound;
	return estimate.low === null && estimate.high === null ? "number" : "best number";
}

/** The legend of the shapes that occur. */
export function crossingLegend(kinds: ReadonlySet<string>, withLine: boolean): KindEntry[] {
	const shapes = crossingBounds
		.map((bound) => crossingShapes[bound])
		.filter(({ kind }) => kinds.has(kind))
		.map(({ kind, label }) => ({ kind, label }));
	return withLine ? [...shapes, crossingLine] : shapes;
}

/** The toll of a yardstick: `15,000`, `13,833–14,453`, `at least 543`. */
export function tollWords({ low, high, openBelow, openAbove }: Baseline): string {
	return formatHull({ low, high, openBelow, openAbove, about: false });
}

/** `day 28`; of a date known to the month or the year the last that it may be, `by day 60`. */
export function dayWords({ days: { least, most } }: Pick<ReachedDay, "days">): string {
	return `${least === most ? "" : "by "}day ${formatCount(most)}`;
}

/** `by day 28`, where an earlier figure that is not held here may have been as high. */
export function byDayWords({ days: { most } }: Pick<ReachedDay, "days">): string {
	return `by day ${formatCount(most)}`;
}

/** `7,000–15,000, as of 23 March 2022`, with the publication day where the day alone would mislead. */
export function crossingDetail(
	{ report, date, days }: ReachedDay,
	view: Pick<View, "date" | "window">,
): string {
	const stretch =
		days.least === days.most ? "" : `, which is day ${formatCount(days.least)} to ${formatCount(days.most)}`;
	return [
		`${formatEstimate(report.estimate)}, ${view.date === "published" ? "published" : "as of"} ${formatDate(date)}${stretch}`,
		isLate(report, view) && report.published !== null ? `published ${formatDate(report.published)}` : "",
	]
		.filter(Boolean)
		.join("; ");
}

/** True where a report stands at a day on which nobody could know it, as it was published after the window that begins on that day. */
export function isLate({ published, period: { end } }: Report, view: Pick<View, "date" | "window">): boolean {
	if (view.date === "published" || published === null || end === null) return false;
	return isOld(end, lastDay(published), view);
}

/** `24 February to 23 March 2022, both ends counted`. */
export function countingWords(start: string, { date, days }: Pick<ReachedDay, "date" | "days">): string {
	if (isDay(date))
		return `day ${formatCount(days.most)}: ${formatDate(start)} to ${formatDate(date)}, both ends counted`;
	return `day ${formatCount(days.least)} to ${formatCount(days.most)}, of which the last is taken: ${formatDate(start)} to the first and to the last day of ${formatDate(date)}, both ends counted`;
}

export function crossingTitle(view: View, baselines: readonly Baseline[], data: Dataset): string {
	const counted = `${population(view, data)} ${verbs[view.measure]}`;
	const tolls = [...new Set(baselines.map(tollWords))];
	const reached = tolls.length > 2 ? `${baselines.length} yardsticks` : tolls.join(" and ");
	return `${counted.charAt(0).toUpperCase()}${counted.slice(1)}: when each source’s figures reached ${reached || "a yardstick"}`;
}

export function crossingCaption(view: View): string {
	const place =
		view.date === "published"
			? "on the day on which that report was published"
			: "on the last day that that report covers";
	return `Each row is one source. A mark stands at its first report of which the upper bound, the best number or the lower bound was at or above the yardstick, ${place}; a weaker bound has a mark only where it came before a stronger one. It is the day of a report, not that on which so many had been lost: who speaks late crosses late. ‘By day’ stands where it is the source’s first figure of that kind held here, or its date is known to the month only. A row without a mark says what its source said last.`;
}

/** What a reader who does not see the chart needs: who reached what and when, and the shapes. */
export function crossingAlt({
	title,
	subtitle,
	marks,
	legend,
	caption,
	table,
	baselines,
	verdicts,
}: Omit<Figure, "alt">) {
	const drawn = new Set(legend.kinds.map(({ kind }) => kind));
	const shapes = crossingBounds
		.map((bound) => crossingShapes[bound])
		.filter(({ kind }) => drawn.has(kind))
		.map(({ drawn: shape, label }) => `${shape}: ${label}`);
	const rows = plural(table?.rows.length ?? 0, "row");
	return [
		`Days on which yardsticks were reached: ${plural(marks.length, "mark")} in ${rows}. ${title}. ${subtitle}.`,
		shapes.length > 0 ? `Shapes: ${shapes.join("; ")}.` : "",
		caption,
		"The table lists every source with its days and its last figure.",
		...verdicts.map(({ sentence }) => sentence),
		...baselines.map(({ sentence }) => sentence),
	]
		.filter(Boolean)
		.join(" ");
}

/** What 'reached' means, and how days are counted: the rules for the footnotes. */
export function crossingRules(
	start: string,
	view: View,
	baselines: readonly Baseline[],
	example: Crossing | null,
): string[] {
	const hasBand = baselines.some(({ low, high }) => low < high);
	const isOpen = baselines.some(({ openAbove, openBelow }) => openAbove || openBelow);
	return [
		"Reached: a bound is at or above the number of the yardstick. ‘Exactly’ and ‘about’ give a best or only number and no bound; ‘at least’ and counts of names or cases give a lower bound alone; ‘up to’ an upper bound alone.",
		hasBand
			? "Of a yardstick with two ends the upper counts: what lies between them lies inside it and has not reached it."
			: "",
		isOpen
			? "Of a yardstick with an open end its stated number counts: ‘at least’ may have been more, ‘up to’ may have been fewer."
			: "",
		`Days since the war began count both ends: ${formatDate(start)} is day 1${example ? ` and ${example.date === start ? "" : `${formatDate(example.day)} is day ${formatCount(example.days.most)}`}` : ""}.`,
		`Reports are in the order of their ${view.date === "published" ? "publication" : "as-of"} days; of a date known to the month or the year the last day that it may mean counts.`,
	].filter(Boolean);
}
