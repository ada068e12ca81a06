import { type Grade, grade } from "./comparable";
import { definitionOf } from "./comparable/rules";
import { dayNumber, firstDay, formatDate, isDay, lastDay } from "./dates";
import type { Selection, SeriesRows } from "./select";
import { closedEnds } from "./spread";
import type { Dataset, Report, View } from "./types";
import { isWithinWindow } from "./window";

type Reason = (report: Report) => string | null;

/**
 * What may stand in a spread of a selection: running totals from the war's first day to a day that is known closely
 * enough for the window, and of them what most sources count. All else moves to what is left out, each with its reason.
 * Open figures stay: they are drawn, and hold no end.
 */
export function chosenForSpread(
	selection: Selection,
	view: Pick<View, "conflict" | "known" | "window">,
	data: Dataset,
): Selection {
	const war = data.conflicts.find(({ id }) => id === view.conflict)?.start ?? "";
	const placed = without(selection, (report) => outsideAnyWindow(report, war, view.window));
	const definitions = definitionsOf(placed, data);
	// All begin on one day and all stand: what is left to differ is what they count.
	const compare = (a: Report, b: Report) => grade(a, b, data, { window: null, known: view.known });
	const usual = mostComparable([...definitions.values()], compare);
	const reasons = new Map<number, string>();
	for (const [number, { newest }] of definitions) {
		const found = compare(newest, usual ?? newest);
		if (found.grade === "not-comparable")
			reasons.set(number, `not comparable with what most count here: ${lowerFirst(found.reason)}`);
	}
	if (reasons.size === 0) return placed;
	return without(placed, (report) => reasons.get(definitionOf(report, data).number) ?? null);
}

/** A total from the year or the month in which the war began counts from its first day. */
function outsideAnyWindow(
	{ period: { start, end }, projection }: Report,
	war: string,
	window: number,
): string | null {
	if (start === null) return "it is not said from which day it counts";
	if (!war.startsWith(start)) return `it counts from ${formatDate(start)}, not from the war's first day`;
	if (end === null) return "it has no as-of day, and stands in no window of days";
	if (!isDay(end) && !isWithinWindow(dayNumber(lastDay(end)) - dayNumber(firstDay(end)), window))
		return `its as-of day is known only as ${formatDate(end)}, which is longer than the window`;
	return projection ? "a projection, published before its last day" : null;
}

/** One definition of what is counted, with the sources that share it. */
interface Shared {
	sources: Set<string>;
	count: number;
	newest: Report;
}

/** The definitions in a selection, by their numbers. */
function definitionsOf({ reports, series }: Selection, data: Dataset): Map<number, Shared> {
	const shared = new Map<number, Shared>();
	for (const list of [reports, ...series.map((one) => one.reports)])
		for (const report of list) {
			const { number } = definitionOf(report, data);
			const own = shared.get(number);
			if (own) {
				own.sources.add(report.source);
				own.count++;
				if (isNewer(report, own.newest)) own.newest = report;
			} else shared.set(number, { sources: new Set([report.source]), count: 1, newest: report });
		}
	return shared;
}

/**
 * A report of the definition with which figures of most sources can be compared; of equals that which most sources share
 * to the letter, then that of more reports, then the newest. Open figures count only where there are no others, since
 * only closed ones can differ here.
 */
function mostComparable(
	definitions: readonly Shared[],
	compare: (a: Report, b: Report) => { grade: Grade },
): Report | null {
	const closed = definitions.filter(({ newest }) => closedEnds(newest.estimate) !== null);
	const judging = closed.length > 0 ? closed : definitions;
	const ranked = judging.map((one) => {
		const alike = judging.filter((other) => compare(one.newest, other.newest).grade !== "not-comparable");
		return { ...one, reach: new Set(alike.flatMap(({ sources }) => [...sources])).size };
	});
	ranked.sort(
		(a, b) =>
			b.reach - a.reach ||
			b.sources.size - a.sources.size ||
			b.count - a.count ||
			(isNewer(a.newest, b.newest) ? -1 : 1),
	);
	return ranked[0]?.newest ?? null;
}

/** By as-of day, then by id. */
function isNewer(a: Report, b: Report): boolean {
	const [one, other] = [a.period.end ?? "", b.period.end ?? ""];
	return one === other ? a.id > b.id : one > other;
}

/** A selection without the reports for which there is a reason; of a series some rows, or the whole with one reason. */
function without(selection: Selection, reasonFor: Reason): Selection {
	const leftOut = [...selection.leftOut];
	const reports = selection.reports.filter((report) => {
		const reason = reasonFor(report);
		if (reason !== null) leftOut.push({ report, reason });
		return reason === null;
	});
	const series = selection.series.flatMap((one): SeriesRows[] => {
		const kept: Report[] = [];
		const reasons = new Map<string, Report[]>();
		for (const row of one.reports) {
			const reason = reasonFor(row);
			if (reason === null) kept.push(row);
			else {
				const same = reasons.get(reason);
				if (same) same.push(row);
				else reasons.set(reason, [row]);
			}
		}
		for (const [reason, rows] of reasons) {
			const last = rows.at(-1);
			const count = `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
			if (last)
				leftOut.push({ report: last, reason: `${kept.length > 0 ? "" : "series of "}${count}: ${reason}` });
		}
		return kept.length > 0 ? [{ ...one, reports: kept }] : [];
	});
	return { reports, series, leftOut };
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}
