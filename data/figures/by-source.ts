import { formatDateShort } from "../dates";
import { markKind } from "../estimate";
import type { Placed } from "../placed";
import { type DatedSelection, dateOf } from "../select";
import type { Dataset, Report, View } from "../types";
import { ageingDay, isOld } from "../window";
import type { Category, Mark, Row } from "./figure";
import type { ChartParts } from "./parts";
import { plural } from "./plain-words";
import { toneOf, toRow } from "./rows";

/** Each source's latest report, ranges side by side on one axis, each with its own day. */
export function bySource(
	view: View,
	selection: DatedSelection,
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): ChartParts {
	const cutoff = ageingDay(view, selection, data);
	const inOrder = [...selection.reports].sort(
		(a, b) => (numbers.get(a.source) ?? 0) - (numbers.get(b.source) ?? 0),
	);
	const rows: Row[] = [];
	const marks: Mark[] = [];
	const categories: Category[] = [];
	for (const report of inOrder) {
		const number = numbers.get(report.source) ?? 0;
		const date = dateOf(report, view);
		const dimmed = isOld(date, cutoff, view);
		const row = toRow(report, number, null, data);
		rows.push(
			dimmed
				? { ...row, flags: [...row.flags, `more than ${plural(view.window, "day")} older than the cut-off`] }
				: row,
		);
		const { low, best, high } = report.estimate;
		const shared = {
			low,
			best,
			high,
			kind: markKind(report.estimate),
			tone: toneOf(report, view, data),
			number,
			dimmed,
		};
		marks.push({ id: report.id, row: rows.length - 1, position: categories.length, offset: 0, ...shared });
		const label = data.sources.find(({ id }) => id === report.source)?.short ?? report.source;
		categories.push({ label, day: dayOf(report, date), number, dimmed });
	}
	return {
		rows,
		marks,
		lines: [],
		position: { kind: "categories", label: "Source", categories },
		events: [],
	};
}

/**
 * The reports of a by-source chart: of each source the latest by the View's date axis. Where one source published
 * several figures for that day, all of them stand, since choosing one would be a judgement.
 */
export function latestOfEachSource(among: readonly Placed[], view: Pick<View, "date">): Report[] {
	const latest = new Map<string, number>();
	const dayOn = (one: Placed) => one[view.date] ?? Number.NEGATIVE_INFINITY;
	for (const one of among) {
		const day = dayOn(one);
		const known = latest.get(one.source);
		if (known === undefined || day > known) latest.set(one.source, day);
	}
	return among.filter((one) => latest.get(one.source) === dayOn(one)).map(({ report }) => report);
}

/** The day of a running total or a number on a day; of a period both ends, since periods differ in length. */
function dayOf({ span, period: { start, end } }: Report, date: string | null): string {
	if (span === "period" && end !== null)
		return `${start === null ? "start not given" : formatDateShort(start)} to ${formatDateShort(end)}`;
	return date === null ? "no day given" : formatDateShort(date);
}
