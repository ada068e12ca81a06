import { dayNumber, formatDate } from "../dates";
import { markKind } from "../estimate";
import { type DatedSelection, dateOf } from "../select";
import type { Dataset, Report, View } from "../types";
import { dateAxes } from "../vocabulary";
import type { DayAxis, EventMark, Line, Mark, Row } from "./figure";
import { placeOf } from "./places";
import { toneOf, toRow } from "./rows";

/** What charts along calendar days have in common. */

/** Each report at its date; those whose date is no full day keep their row, which says why it has no mark. */
export function datedMarks(
	view: View,
	reports: readonly Report[],
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
	/** Rows that stand before these in the table. */
	before = 0,
): { rows: Row[]; marks: Mark[] } {
	const rows: Row[] = [];
	const marks: Mark[] = [];
	for (const report of reports) {
		const number = numbers.get(report.source) ?? 0;
		const position = placeOf(report, view, data);
		rows.push(toRow(report, number, position === null ? whyNotDrawn(report, view) : null, data));
		if (position === null) continue;
		const { low, best, high } = report.estimate;
		marks.push({
			id: report.id,
			row: before + rows.length - 1,
			position,
			offset: 0,
			low,
			best,
			high,
			kind: markKind(report.estimate),
			tone: toneOf(report, view, data),
			number,
			dimmed: false,
		});
	}
	spreadSameDay(marks);
	return { rows, marks };
}

/** The days on which something stands: of a line its ends are enough. */
export function positionsOf(marks: readonly Mark[], lines: readonly Line[]): number[] {
	const ends = lines.flatMap(({ points }) =>
		[points[0], points.at(-1)].filter((point) => point !== undefined),
	);
	return [...marks, ...ends].map(({ position }) => position);
}

/** Why a report has no place on the View's axis of days. */
export function whyNotDrawn(report: Report, view: View): string {
	const date = dateOf(report, view);
	const name = view.date === "published" ? "publication day" : "as-of day";
	return date === null ? `no ${name} is known` : `the ${name} is known only as ${formatDate(date)}`;
}

/** Marks of one day stand side by side within that day, so that none hides another. */
export function spreadSameDay(marks: readonly Mark[]): void {
	const byDay = new Map<number, Mark[]>();
	for (const mark of marks) {
		const same = byDay.get(mark.position);
		if (same) same.push(mark);
		else byDay.set(mark.position, [mark]);
	}
	for (const same of byDay.values())
		same.forEach((mark, index) => {
			mark.offset = same.length === 1 ? 0 : -0.35 + (0.7 * index) / (same.length - 1);
		});
}

/**
 * From the war's first day (or the reader's) to the last mark, and on to the cut-off, or else to the newest day of what
 * is chosen and to the end of a war that is over, drawn or not, as an empty stretch says that nothing was reported in it; but no further than the marks span, since a cut-off may lie centuries ahead.
 */
export function dayAxis(
	view: View,
	{ newest }: Pick<DatedSelection, "newest">,
	days: readonly number[],
	data: Dataset,
): DayAxis {
	const conflict = data.conflicts.find(({ id }) => id === view.conflict);
	const start = dayNumber(conflict?.start ?? "2000-01-01");
	const earliest = days.reduce((least, day) => Math.min(least, day), days[0] ?? start);
	const first =
		view.from === null
			? Math.min(start, earliest)
			: Math.max(Math.min(start, earliest), dayNumber(view.from));
	const latest = days.reduce((most, day) => Math.max(most, day), first);
	const end = view.to ?? view.known ?? newest;
	const reach = latest + Math.max(31, latest - first);
	const last = end === null ? latest : Math.max(latest, Math.min(dayNumber(end), reach));
	const label = view.date === "published" ? "Day of publication" : `Last day covered (${dateAxes["as-of"]})`;
	return { kind: "days", min: first - 1, max: last + 1, label };
}

/** A to Z, then AA, AB and so on. */
function letterOf(index: number): string {
	const letter = String.fromCharCode(65 + (index % 26));
	return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}

export function eventsOf(view: View, { min, max }: DayAxis, data: Dataset): EventMark[] {
	const conflict = data.conflicts.find(({ id }) => id === view.conflict);
	if (!view.events || !conflict) return [];
	return [...conflict.events]
		.sort((a, b) => (a.date < b.date ? -1 : 1))
		.filter(
			({ date }) =>
				dayNumber(date) >= min && dayNumber(date) <= max && (view.known === null || date <= view.known),
		)
		.map((event, index) => ({
			letter: letterOf(index),
			position: dayNumber(event.date),
			date: formatDate(event.date),
			label: event.label,
			url: event.citation.url,
			publisher: event.citation.publisher,
		}));
}
