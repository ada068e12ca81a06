import { dayNumber, firstDay, formatDate, formatDateShort } from "../dates";
import { formatEstimate, markKind } from "../estimate";
import {
	formatPace,
	formatRevision,
	formulaOf,
	isRevision,
	paceOf,
	paceOver,
	type Stretch,
	whyUndecided,
} from "../pace";
import type { ReportStep } from "../report-steps";
import { sourceOf } from "../select";
import type { Conflict, Dataset, Estimate, Report, View } from "../types";
import { spreadSameDay, whyNotDrawn } from "./days";
import type { Mark, MarkKind, Row } from "./figure";
import { REVISED, shortFlags, stretchOf } from "./pace-words";
import { placeOf } from "./places";
import { periodOf } from "./plain-words";
import { flagsOf, toneOf, toRow } from "./rows";

/** One line of the table behind a pace: what was reported, over which days, and what that comes to. */
export interface PaceEntry {
	row: Row;
	/** The report whose definition counts where it is set beside a yardstick. */
	report: Report;
	/** What was divided: '7,000–15,000', of a step '1,351 less 498'. */
	reported: string;
	/** What stands below it in small print. */
	beside: string | null;
	days: Stretch | null;
	/** Persons in the View's unit; null where there is none, as of what was, or may have been, revised downwards. */
	rate: Estimate | null;
	/** What its mark shows, where it has one. */
	drawn: { estimate: Estimate; kind: MarkKind; position: number; since: number | null } | null;
}

export interface Scope {
	view: View;
	conflict: Conflict;
	numbers: ReadonlyMap<string, number>;
	data: Dataset;
}

/** A report over its own days. */
export function entryOf(report: Report, { view, conflict, numbers, data }: Scope): PaceEntry {
	const { per } = view;
	const number = numbers.get(report.source) ?? 0;
	const reported = formatEstimate(report.estimate);
	const shared = { report, reported, beside: report.words && `“${report.words}”` };
	const pace = paceOf(report, conflict, per);
	if (pace === null) {
		const row = withoutPace(toRow(report, number, whyNoPace(report), data));
		return { ...shared, row, days: null, rate: null, drawn: null };
	}
	const position = placeOf(report, view, data);
	const notDrawn = position === null ? whyNotDrawn(report, view) : null;
	const row = withPace(toRow(report, number, notDrawn, data), pace.rate, view, pace);
	const since = report.span === "period" && view.date === "as-of" ? dayNumber(firstDay(pace.start)) : null;
	const drawn =
		position === null ? null : { estimate: pace.rate, kind: markKind(pace.rate), position, since };
	return { ...shared, row: { ...row, computed: pace.formula }, days: pace, rate: pace.rate, drawn };
}

/** What lies between two running totals, over the days between them. */
export function entryOfStep(step: ReportStep, { view, numbers, data }: Scope): PaceEntry {
	const { earlier, later, then, now, change } = step;
	const days = stretchOf(step.start, step.end);
	const { rate } = paceOver(change, days, view.per);
	const revised = isRevision(change);
	const reported = `${formatEstimate(now)} less ${formatEstimate(then)}`;
	const undecided = whyUndecided(change);
	const base = withPace(toRow(later, numbers.get(later.source) ?? 0, undecided, data), rate, view, days);
	const row: Row = {
		...base,
		id: `${later.id}#step`,
		...(revised ? { ...NO_NUMBER, figure: `${formatRevision(change)} (computed)` } : {}),
		particulars: [...base.particulars, periodOf(step)],
		computed: revised
			? `${formatEstimate(now)} as of ${formatDate(step.end)} less ${formatEstimate(then)} as of ${formatDate(earlier.period.end ?? "")}`
			: formulaOf(`(${reported})`, days, view.per),
		words: null,
		flags: [...flagsOfStep(step, revised), ...(revised ? flagsOf(later) : base.flags)],
	};
	return {
		row,
		report: later,
		reported,
		beside: `as of ${formatDateShort(step.end)}, and before it ${formatDateShort(earlier.period.end ?? "")}`,
		days,
		rate: revised || undecided !== null ? null : rate,
		drawn:
			undecided === null
				? {
						estimate: rate,
						kind: revised ? "revision" : markKind(rate),
						position: dayNumber(step.end),
						since: dayNumber(step.start),
					}
				: null,
	};
}

/** What a step of a count by name is, which has no days of death of its own. */
export const ADDED_TO_LIST =
	"names or cases added to a list between the two days, whenever these people died";

function isList({ estimate }: Report): boolean {
	return estimate.bounds === "verified-minimum";
}

function flagsOfStep({ earlier, later }: ReportStep, revised: boolean): string[] {
	return [
		revised ? REVISED : "",
		isList(earlier) && isList(later) ? ADDED_TO_LIST : "",
		...flagsOf(earlier).map((flag) => `the total before it: ${flag}`),
	].filter(Boolean);
}

function withPace(row: Row, rate: Estimate, { per }: View, { length }: Stretch): Row {
	const { low, best, high } = rate;
	const flags = [...shortFlags({ length }, per), ...row.flags];
	return { ...row, figure: `${formatPace(rate, per)} (computed)`, low, best, high, flags };
}

/** A report of which no pace can be made keeps its line, with what was reported; its numbers are of another unit. */
export function withoutPace(row: Row): Row {
	return { ...row, ...NO_NUMBER, figure: `no pace; reported: ${row.figure}` };
}

const NO_NUMBER = { low: null, best: null, high: null };

function whyNoPace({ period: { start, end } }: Report): string {
	if (start === null) return "no pace, as its first day is not given";
	return end === null ? "no pace, as its last day is not given" : "no pace, as its days are not in order";
}

/** The marks of entries, beside each other where they share a day. */
export function marksOf(
	entries: readonly PaceEntry[],
	before: number,
	{ view, numbers, data }: Scope,
): Mark[] {
	const marks = entries.flatMap(({ row, report, drawn }, index): Mark[] => {
		if (drawn === null) return [];
		const { low, best, high } = drawn.estimate;
		return [
			{
				id: row.id,
				row: before + index,
				position: drawn.position,
				...(drawn.since === null ? {} : { since: drawn.since }),
				offset: 0,
				low,
				best,
				high,
				kind: drawn.kind,
				tone: toneOf(report, view, data),
				number: numbers.get(report.source) ?? 0,
				dimmed: false,
			},
		];
	});
	spreadSameDay(marks);
	return marks;
}

/** 'NATO, 23 March 2022', for a footnote. */
export function nameOfEntry({ report, row }: PaceEntry, data: Dataset): string {
	return `${sourceOf(report, data).short}${row.asOf ? `, ${row.asOf}` : ""}`;
}
