import { lastDay, onDate } from "./dates";
import { formatEstimate } from "./estimate";
import { activeFilters, type FilterName, filterNames, passes } from "./filters";
import { sourceOf } from "./origin";
import { byKey, type Placed, placed, placedFor } from "./placed";
import { reportsOf } from "./series";
import type { Dataset, Report, Series, View } from "./types";
import { groups, measures, spans, standings } from "./vocabulary";

export { derivedFrom, sourceOf, stanceOf } from "./origin";

/** What a View leaves of the dataset. */
export interface Selection {
	/** Reports that stand on the chart of this View, by date, then id. */
	reports: Report[];
	/** Series of which rows stand on it, those rows by date. Never without a row. */
	series: SeriesRows[];
	/** Reports that match the View but may not stand on its axis, each with the reason; of a series its last row. */
	leftOut: LeftOutReport[];
}

/** The same before a chart chooses among it: what stands on it with what it is filtered and put in order by. */
export interface PlacedSelection extends Omit<Selection, "reports"> {
	placed: Placed[];
}

/** A selection with the last day of which it speaks by itself. */
export interface DatedSelection extends Selection {
	/**
	 * The newest day, by the View's date axis, that any report may mean which passes the View, and of a war that is over
	 * at least its last; null where none has a day.
	 */
	newest: string | null;
}

export interface SeriesRows {
	series: Series;
	reports: readonly Report[];
}

interface LeftOutReport {
	report: Report;
	reason: string;
}

/** All reports of a selection: those that stand alone, then row by row those of the series. */
export function everyReport({ reports, series }: Selection): Report[] {
	return [...reports, ...series.flatMap((one) => one.reports)];
}

/** View to reports: one conflict, side, group and measure at a time, narrowed by the filters. */
export function select(view: View, data: Dataset): Selection {
	const { kept, ...rest } = narrowed(view, data, ({ report }) => report);
	return { ...rest, reports: kept };
}

/** The same for a chart that chooses among them. */
export function selectPlaced(view: View, data: Dataset): PlacedSelection {
	const { kept, ...rest } = narrowed(view, data, (one) => one);
	return { ...rest, placed: kept };
}

export function unplaced({ placed: kept, ...rest }: PlacedSelection): Selection {
	return { ...rest, reports: kept.map(({ report }) => report) };
}

/** One array of thousands of reports is made at each change of a filter: of what is asked for, not two. */
function narrowed<T>(
	view: View,
	data: Dataset,
	take: (one: Placed) => T,
): Omit<Selection, "reports"> & { kept: T[] } {
	const kept: T[] = [];
	const series: SeriesRows[] = [];
	const leftOut: { one: Placed; reason: string }[] = [];
	for (const each of data.series) addSeries(each, { series, leftOut }, view, data);
	const passesAll = passes(filterNames, view);
	for (const one of placedFor(view, data)) {
		if (!passesAll(one)) continue;
		const reason = standsPlainly(one, view) ? null : reasonToLeaveOut(one.report, view);
		if (reason === null) kept.push(take(one));
		else leftOut.push({ one, reason });
	}
	const order = byKey(view.date);
	leftOut.sort((a, b) => order(a.one, b.one));
	return { kept, series, leftOut: leftOut.map(({ one, reason }) => ({ report: one.report, reason })) };
}

/** The newest day that any of some reports may mean, by the View's date axis; null where none has a day. */
export function newestDay(reports: readonly Report[], view: Pick<View, "date">): string | null {
	let newest = "";
	for (const report of reports) {
		const date = dateOf(report, view);
		// A partial date may mean a later day than one that sorts after it.
		if (date !== null && (date.length < 10 || date > newest)) {
			const day = lastDay(date);
			if (day > newest) newest = day;
		}
	}
	return newest === "" ? null : newest;
}

interface Taken {
	series: SeriesRows[];
	leftOut: { one: Placed; reason: string }[];
}

/** A whole series stands or is left out for one reason; the dates then choose among its rows. */
function addSeries(series: Series, taken: Taken, view: View, data: Dataset): void {
	if (!isCounted(series, view)) return;
	const rows = reportsOf(series);
	const [first] = rows;
	if (!first || !passes(wholeSeriesFilters, view)(placed(first, data))) return;
	const isWithin = passes(rowFilters, view);
	const within = rows.filter((row) => isWithin(placed(row, data)));
	const last = within.at(-1);
	if (!last) return;
	const reason = reasonToLeaveOut({ ...last, published: series.published }, { ...view, known: null });
	if (reason !== null) {
		const rowsIn = `series of ${within.length} ${within.length === 1 ? "row" : "rows"}`;
		taken.leftOut.push({ one: placed(last, data), reason: `${rowsIn}: ${reason}` });
		return;
	}
	const reports = view.known === null ? within : within.filter(({ published }) => published !== null);
	if (reports.length > 0) taken.series.push({ series, reports });
	if (reports.length === within.length) return;
	const undated = within.findLast(({ published }) => published === null) ?? last;
	taken.leftOut.push({ one: placed(undated, data), reason: UNDATED });
}

const wholeSeriesFilters = ["source", "stance", "method", "reading"] as const;
const rowFilters = ["from", "to", "known"] as const;

/** The date by which the View places a report; null where the report has none. */
export function dateOf(report: Report, view: Pick<View, "date">): string | null {
	return view.date === "published" ? report.published : report.period.end;
}

function isCounted(report: Pick<Report, "conflict" | "side" | "group" | "measure">, view: View): boolean {
	return (
		report.conflict === view.conflict &&
		report.side === view.side &&
		report.group.of === view.group &&
		report.measure === view.measure
	);
}

/** True where the report had been published by the View's known-on day, or no such day is set. */
export function wasKnown({ published }: Report, { known }: Pick<View, "known">): boolean {
	return known === null || (published !== null && lastDay(published) <= known);
}

/** The day from which a report no longer stood, of a partial date its last; null where it stands, or none is known. */
export function withdrawalDay({ standing }: Pick<Report, "standing">): string | null {
	return "on" in standing && standing.on !== null ? lastDay(standing.on) : null;
}

/** True where its source or outlet had taken a report back by the View's known-on day, or by today where none is set. */
export function wasWithdrawn(report: Pick<Report, "standing">, { known }: Pick<View, "known">): boolean {
	if (!("on" in report.standing)) return false;
	const day = withdrawalDay(report);
	// On what day is not known: that it ever stood cannot be shown.
	return known === null || day === null || day <= known;
}

/** `withdrawn by its source on 20 August 2008`; the empty text for a report that stands. */
export function standingInWords({ standing }: Report): string {
	if (standing.status === "standing") return "";
	const label = standings[standing.status];
	if (!("on" in standing)) return label;
	if (standing.on === null) return `${label}, on a day that is not known here`;
	return `${label}${standing.status === "withdrawn" ? "" : ","} ${onDate(standing.on)}`;
}

export const UNDATED = "the page gives no publication date, so it cannot be shown to have been known";

/** Why a report that passes a View's filters may not stand on its chart; null where it may. */
export function reasonToLeaveOut(report: Report, view: View): string | null {
	const { scope, span, published } = report;
	if (scope !== "whole") return `counts a part only: ${scope.subset}`;
	if (wasWithdrawn(report, view)) return standingInWords(report);
	if (span !== view.span)
		return `not comparable here: it is ${spanPhrase[span]}, this view shows ${spanPhrase[view.span]}`;
	if (published === null && view.known !== null) return UNDATED;
	if (dateOf(report, view) === null && (view.from !== null || view.to !== null))
		return `it has no ${view.date === "published" ? "publication date" : "as-of date"} to set against the chosen dates`;
	return null;
}

/** True where a glance shows that there is no such reason; of most reports. */
function standsPlainly(one: Placed, view: View): boolean {
	return one.isSound && one.span === view.span && one[view.date] !== null && one.published !== null;
}

/** True for what is left out for its withdrawal alone, on a day that is known: until then it stood. */
export function onceStood(report: Report, view: View): boolean {
	const asItStood: Report = { ...report, standing: { status: "standing" } };
	return withdrawalDay(report) !== null && reasonToLeaveOut(asItStood, view) === null;
}

const spanPhrase: Record<View["span"], string> = {
	cumulative: "a running total since the war began",
	period: "the count of one period",
	stock: "a number on one day",
};

/** A View that shows something, and how it differs from one that does not. */
export interface WayBack {
	label: string;
	view: View;
	/** Reports and series that it shows. */
	count: number;
}

/** Which filter emptied the selection, and the nearest Views that are not empty. */
export function explainEmpty(view: View, data: Dataset): { message: string; offers: WayBack[] } {
	const active = activeFilters(view);
	const worth = (label: string, changed: View): WayBack[] => {
		const { reports, series } = select(changed, data);
		const count = reports.length + series.length;
		return count > 0 ? [{ label, view: changed, count }] : [];
	};
	const single = active.flatMap((name) => worth(`drop the filter '${name}'`, without(view, [name])));
	const joint =
		single.length === 0 && active.length > 1 ? worth("drop all filters", without(view, active)) : [];
	const narrower = [...single, ...joint];
	const offers =
		narrower.length > 0
			? narrower
			: otherChoices(without(view, active)).flatMap(([label, changed]) => worth(label, changed));
	const out = select(view, data).leftOut.length;
	if (out > 0) {
		const what = out === 1 ? "the one matching report is" : `all ${out} matching reports are`;
		return { message: `Nothing may stand on this chart: ${what} left out, for the reasons below.`, offers };
	}
	if (joint.length > 0)
		return { message: `No report is left: ${active.join(", ")} together exclude all of them.`, offers };
	if (single.length > 0) {
		const culprits = single.map(({ label }) => label.replace("drop the filter ", "")).join(" or ");
		return { message: `No report is left. The filter that empties this view: ${culprits}.`, offers };
	}
	const counted = `${measures[view.measure]} (${spans[view.span]})`;
	return { message: `The dataset holds no report of ${counted} for this side and group.`, offers };
}

/** What else might be counted of the same war and side: another kind of count, another measure, another group. */
function otherChoices(view: View): [label: string, view: View][] {
	const counts = Object.keys(spans) as View["span"][];
	const counting = (changed: View, span: View["span"]): View => ({
		...changed,
		span,
		chart: "by-source",
		baseline: [],
	});
	const spanned = (label: string, changed: View) =>
		counts.map((span): [string, View] => [`${label} (${spans[span]})`, counting(changed, span)]);
	return [
		...counts
			.filter((span) => span !== view.span)
			.map((span): [string, View] => [`show ${spans[span]}`, counting(view, span)]),
		...(Object.keys(measures) as View["measure"][])
			.filter((measure) => measure !== view.measure)
			.flatMap((measure) => spanned(`show ${measures[measure]}`, { ...view, measure })),
		...(Object.keys(groups) as View["group"][])
			.filter((group) => group !== view.group)
			.flatMap((group) => spanned(`show ${groups[group]}`, { ...view, group })),
	];
}

function without(view: View, names: readonly FilterName[]): View {
	const changed: View = { ...view };
	for (const name of names) {
		if (name === "from" || name === "to" || name === "known") changed[name] = null;
		else changed[name] = [];
	}
	return changed;
}

/** Reports left out in a line each, for a list beside the chart. */
export function describeReport(report: Report, data: Dataset): string {
	return `${sourceOf(report, data).name}: ${formatEstimate(report.estimate)} ${measures[report.measure]}`;
}
