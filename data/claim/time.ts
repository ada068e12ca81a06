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
}

/** The days that count as 'that time': so many up to a date, both ends counted. */
const DAYS = windowDays.usual;

/**
 * Each source's latest running total (prisoners and missing: number on a day) whose as-of day is one of the 30 days up
 * to the date, both ends counted. Without a date those up to the newest as-of day; of a war that was over by then each
 * source's latest, whatever its day. Where there is none, those nearest in time, before the date rather than after it.
 */
export function reportsOfTime(choice: Choice, date: string | null, data: Dataset): ReportsOfTime {
	const open = viewOf(choice, data);
	const conflict = data.conflicts.find(({ id }) => id === choice.conflict);
	const found = (view: View, when: string, isNearest = false): ReportsOfTime => {
		const { reports } = selectForChart(view, data);
		return { view, reports, when: reports.length === 0 ? "" : when, isNearest };
	};
	if (isOver(conflict, date))
		return found(
			open,
			`${conflict?.name} was over by then: of each source its latest figure, whatever its day.`,
		);
	const days = asOfDays(open, data);
	const to = date ?? days.at(-1) ?? null;
	if (to === null) return found(open, "");
	const from = dayFromNumber(dayNumber(to) - DAYS + 1);
	const stretch = `from ${formatDate(from)} to ${formatDate(to)}, ${DAYS} days, both ends counted`;
	const near = nearestDay(days, to);
	if (near === null || (near >= from && near <= to)) {
		const which = date === null ? "No date was given, so these are the newest figures: of" : "Of";
		const total = open.span === "cumulative" && conflict ? totalSince(conflict) : "figure";
		return found({ ...open, from, to }, `${which} each source its latest ${total} as of a day ${stretch}.`);
	}
	const apart = Math.abs(dayNumber(near) - dayNumber(to));
	const way = near < to ? "before" : "after";
	return found(
		{ ...open, from: near, to: near },
		`No figure of this kind is as of a day ${stretch}. The nearest in time are as of ${formatDate(near)}, ${formatCount(apart)} ${apart === 1 ? "day" : "days"} ${way} that date.`,
		true,
	);
}

/** A claim that speaks of one month or year is not to be set beside what was counted since the first day. */
function totalSince({ start }: Conflict): string {
	return `running total since the war began on ${formatDate(start)},`;
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
