import { type Grade, grade } from "./comparable";
import { dayNumber, firstDay, formatDate, isDay, lastDay } from "./dates";
import { byKey, type Placed, placed, startOf } from "./placed";
import { type PlacedSelection, type Selection, type SeriesRows, unplaced } from "./select";
import { closedEnds } from "./spread";
import type { Dataset, Report, View } from "./types";
import { isWithinWindow } from "./window";

type Reason = (one: Placed) => string | null;

/**
 * What may stand in a spread of a selection: running totals from the war's first day to a day that is known closely
 * enough for the window, and of them what most sources count. All else moves to what is left out, each with its reason.
 * Open figures stay: they are drawn, and hold no end.
 */
export function chosenForSpread(
	selection: PlacedSelection,
	view: Pick<View, "known" | "window">,
	data: Dataset,
): Selection {
	const within = without(
		selection,
		(one) => (one.isWholeTotal ? null : outsideAnyWindow(one.report, view.window, data)),
		data,
	);
	const definitions = definitionsOf(within, data);
	// All begin on one day and all stand: what is left to differ is what they count.
	const compare = (a: Report, b: Report) => grade(a, b, data, { window: null, known: view.known });
	const usual = mostComparable([...definitions.values()], compare);
	const reasons = new Map<number, string>();
	for (const [number, { newest }] of definitions) {
		const found = compare(newest.report, usual ?? newest.report);
		if (found.grade === "not-comparable")
			reasons.set(number, `not comparable with what most count here: ${lowerFirst(found.reason)}`);
	}
	if (reasons.size === 0) return unplaced(within);
	return unplaced(without(within, ({ definition }) => reasons.get(definition) ?? null, data));
}

/** A total from the year or the month in which the war began counts from its first day. */
function outsideAnyWindow(report: Report, window: number, data: Dataset): string | null {
	const { period, projection } = report;
	const { start, end } = period;
	if (start === null) return "it is not said from which day it counts";
	if (!startOf(report, data).startsWith(start))
		return `it counts from ${formatDate(start)}, not from the war's first day`;
	if (end === null) return "it has no as-of day, and stands in no window of days";
	if (!isDay(end) && !isWithinWindow(dayNumber(lastDay(end)) - dayNumber(firstDay(end)), window))
		return `its as-of day is known only as ${formatDate(end)}, which is longer than the window`;
	return projection ? "a projection, published before its last day" : null;
}

/** One definition of what is counted, with the sources that share it. */
interface Shared {
	sources: Set<string>;
	count: number;
	newest: Placed;
}

/** The definitions in a selection, by their numbers. */
function definitionsOf({ placed: alone, series }: PlacedSelection, data: Dataset): Map<number, Shared> {
	const shared = new Map<number, Shared>();
	const rows = series.map(({ reports }) => reports.map((row) => placed(row, data)));
	for (const list of [alone, ...rows])
		for (const one of list) {
			const own = shared.get(one.definition);
			if (own) {
				own.sources.add(one.source);
				own.count++;
				if (isNewer(one, own.newest)) own.newest = one;
			} else shared.set(one.definition, { sources: new Set([one.source]), count: 1, newest: one });
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
	const closed = definitions.filter(({ newest }) => closedEnds(newest.report.estimate) !== null);
	const judging = closed.length > 0 ? closed : definitions;
	const ranked = judging.map((one) => {
		const alike = judging.filter(
			(other) => compare(one.newest.report, other.newest.report).grade !== "not-comparable",
		);
		return { ...one, reach: new Set(alike.flatMap(({ sources }) => [...sources])).size };
	});
	ranked.sort(
		(a, b) =>
			b.reach - a.reach ||
			b.sources.size - a.sources.size ||
			b.count - a.count ||
			(isNewer(a.newest, b.newest) ? -1 : 1),
	);
	return ranked[0]?.newest.report ?? null;
}

/** By as-of day, a partial one's last, then by the rest of the order. */
function isNewer(a: Placed, b: Placed): boolean {
	const [one, other] = [a["as-of"] ?? 0, b["as-of"] ?? 0];
	return one === other ? byAsOf(a, b) > 0 : one > other;
}

const byAsOf = byKey("as-of");

/** A selection without the reports for which there is a reason; of a series some rows, or the whole with one reason. */
function without(selection: PlacedSelection, reasonFor: Reason, data: Dataset): PlacedSelection {
	const leftOut = [...selection.leftOut];
	const stays = selection.placed.filter((one) => {
		const reason = reasonFor(one);
		if (reason !== null) leftOut.push({ report: one.report, reason });
		return reason === null;
	});
	const series = selection.series.flatMap((one): SeriesRows[] => {
		const kept: Report[] = [];
		const reasons = new Map<string, Report[]>();
		for (const row of one.reports) {
			const reason = reasonFor(placed(row, data));
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
	return { placed: stays, series, leftOut };
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, "");
}
