import { dayFromNumber, dayNumber, formatDate, lastDay } from "../dates";
import { formatCount, numbersOf } from "../estimate";
import { selectForChart } from "../figures";
import { everyReport, select } from "../select";
import type { Conflict, Dataset, Estimate, Report, View } from "../types";
import { defaultView } from "../view";
import { windowDays } from "../vocabulary";
import { isWithinWindow } from "../window";

/** What a claim speaks of: whose losses in which war, who is counted, as what. */
export type Choice = Pick<View, "conflict" | "side" | "group" | "measure">;

/** The reports beside which a claim is set, and the View that shows just these. */
export interface ReportsOfTime {
	view: View;
	/** Of each source its latest within those days; empty where nothing of the kind is held. */
	reports: Report[];
	/** Which days these are, in a sentence; empty where there is no report. */
	when: string;
	/** True where none is of the days that were asked for, and those nearest in time stand instead. */
	isNearest: boolean;
	/** The first day of the war, where the date lies before it: nothing is to be set beside such a claim. */
	beganLater: string | null;
}

/** The days that count as 'that time': so many up to a date, both ends counted. */
const DAYS = windowDays.usual;

/**
 * Each source's latest running total (prisoners and missing: number on a day) whose as-of day is one of the 30 days up
 * to the date, both ends counted. Without a date, and of a war that was over by then, each source's latest, whatever its
 * day. Where there is none, those nearest in time and the newest that were known on the date, however old. Of a day
 * before the war none.
 */
export function reportsOfTime(choice: Choice, date: string | null, data: Dataset): ReportsOfTime {
	const open = viewOf(choice, data);
	const conflict = data.conflicts.find(({ id }) => id === choice.conflict);
	const found = (view: View, when: string, isNearest = false): ReportsOfTime => {
		const { reports } = selectForChart(view, data);
		return { view, reports, when: reports.length === 0 ? "" : when, isNearest, beganLater: null };
	};
	if (conflict && date !== null && date < conflict.start)
		return {
			view: { ...open, to: date },
			reports: [],
			when: "",
			isNearest: false,
			beganLater: conflict.start,
		};
	if (isOver(conflict, date))
		return found(
			open,
			`${conflict?.name} was over by then: of each source its latest figure, whatever its day.`,
		);
	const total = open.span === "cumulative" && conflict ? totalSince(conflict) : "figure";
	if (date === null)
		return found(
			open,
			`No date was given, so these are the newest figures: of each source its latest ${total}, whatever its day. One of a day more than ${DAYS} days before the newest is marked.`,
		);
	const to = date;
	const days = asOfDays(open, data);
	const from = dayFromNumber(dayNumber(to) - DAYS + 1);
	const stretch = `from ${formatDate(from)} to ${formatDate(to)}, ${DAYS} days, both ends counted`;
	const near = nearestDay(days, to);
	if (near === null || (near >= from && near <= to))
		return found({ ...open, from, to }, `Of each source its latest ${total}, as of a day ${stretch}.`);
	const known = asOfDays({ ...open, to, known: to }, data).at(-1) ?? null;
	const none = `No figure of this kind is as of a day ${stretch}. The nearest in time are as of ${apart(near, to)}.`;
	if (known === null || known === near)
		return found(
			{ ...open, from: near, to: near },
			known === null ? `${none} None is shown to have been known on that date.` : none,
			true,
		);
	const told = `${none} The newest that was known on that date is as of ${apart(known, to)}.`;
	const both = found({ ...open, from: known, to: known < near ? near : to }, told, true);
	if (both.reports.some(({ period: { end } }) => end !== null && lastDay(end) === known)) return both;
	// Its source has a newer one among the nearest, which would take its place: what was known comes first.
	return found({ ...open, from: known, to, known: to }, `${told} Only what was known then is shown.`, true);
}

/** `9 March 2022, 14 days before that date`. */
function apart(day: string, date: string): string {
	return `${formatDate(day)}, ${daysApart(day, date)} ${day < date ? "before" : "after"} that date`;
}

/** `1 day`, `1,204 days`. */
export function daysApart(day: string, date: string): string {
	const days = Math.abs(dayNumber(day) - dayNumber(date));
	return `${formatCount(days)} ${days === 1 ? "day" : "days"}`;
}

/** A claim that speaks of one month or year is not to be set beside what was counted since the first day. */
function totalSince({ start }: Conflict): string {
	return `running total since the war began on ${formatDate(start)}`;
}

function isOver(conflict: Conflict | undefined, date: string | null): boolean {
	return !!conflict && conflict.end !== null && (date === null || date >= conflict.end);
}

/** A claim is set beside running totals, of prisoners and missing people beside numbers on a day. */
export function spanOf(measure: View["measure"]): View["span"] {
	return measure === "captured" || measure === "missing" ? "stock" : "cumulative";
}

/** The choice source by source, with no limit of days and nothing laid under it. */
function viewOf(choice: Choice, data: Dataset): View {
	return {
		...defaultView(data),
		...choice,
		span: spanOf(choice.measure),
		chart: "by-source",
		baseline: [],
	};
}

/** The as-of days of all that may stand on that chart, in order; a month or a year stands for its last day. */
function asOfDays(view: View, data: Dataset): string[] {
	const days = everyReport(select(view, data)).flatMap(({ period: { end } }) =>
		end === null ? [] : [lastDay(end)],
	);
	return [...new Set(days)].sort();
}

/** The day of a sorted list that lies nearest to a date: within the window before it, or else by distance. */
function nearestDay(days: readonly string[], date: string): string | null {
	const before = days.findLast((day) => day <= date);
	const after = days.find((day) => day > date);
	if (before === undefined || after === undefined) return before ?? after ?? null;
	const [back, on] = [dayNumber(date) - dayNumber(before), dayNumber(after) - dayNumber(date)];
	return isWithinWindow(back, DAYS) || back <= on ? before : after;
}

/** Above this ratio of the highest to the lowest number a linear axis would leave the lowest no length. */
const FAR_APART = 100;

/** The scale on which the reports and a claim can all be read. */
export function scaleFor(estimates: readonly Estimate[]): View["scale"] {
	const numbers = estimates.flatMap(numbersOf).filter((number) => number > 0);
	return Math.max(...numbers) / Math.min(...numbers) > FAR_APART ? "log" : "linear";
}
