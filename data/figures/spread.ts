import { dayNumber, formatDate } from "../dates";
import { formatCount } from "../estimate";
import { supersededBy } from "../revisions";
import { type DatedSelection, everyReport, newestDay } from "../select";
import { closedEnds, type Spread, type Stretch, spreadOf } from "../spread";
import type { Dataset, Report, View } from "../types";
import { horizonOf } from "../window";
import { datedMarks, dayAxis, eventsOf, positionsOf } from "./days";
import type { Mark } from "./figure";
import { linesOf, withLetters } from "./lines";
import type { ChartParts } from "./parts";
import { plural } from "./plain-words";
import { spreadTable } from "./spread-table";
import { SpreadWords, stretchId } from "./spread-words";

/**
 * Each standing report at the last day it covers, before a band from the lowest to the highest number that stands on each
 * day, with the ratio of the two. See spread.ts for which reports stand, and which of them can hold an end.
 */
export function spread(
	view: View,
	selection: DatedSelection,
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): ChartParts {
	// Reports stand beside each other by the days that they cover, whichever dates the choice goes by.
	// A cut-off by publication is no day that is covered, and ends none.
	const isByPublication = view.date === "published";
	const here: View = isByPublication ? { ...view, date: "as-of", to: null } : view;
	const dated = isByPublication ? { newest: newestDay(everyReport(selection), here) } : selection;
	const { lines, rows: lineRows } = linesOf(here, selection.series, numbers, data);
	withLetters(lines);
	const { rows, marks } = datedMarks(here, selection.reports, numbers, data, lineRows.length);
	const reports = everyReport(selection);
	// What its own source has put right for the same day is drawn, and speaks for nobody.
	const current = reports.filter((report) => supersededBy(report, view, data) === null);
	const last = horizonOf(here, dated, data);
	const found = spreadOf(current, view.window, last === null ? null : dayNumber(last));
	const words = new SpreadWords(view.window, data);
	const { greatest, newest } = extremes(found.stretches);
	const findings = found.stretches.map((one) => words.finding(one, one === greatest || one === newest));
	const days = [...positionsOf(marks, lines), ...found.stretches.map(({ until }) => until)];
	const position = dayAxis(here, dated, days, data);
	return {
		rows: [...lineRows, ...rows],
		marks: [...marks, ...found.stretches.map(bandMark)],
		lines,
		position,
		events: days.length > 0 ? eventsOf(here, position, data) : [],
		findings,
		kinds:
			findings.length === 0
				? []
				: [
						{
							kind: "spread",
							label:
								"from the lowest to the highest closed number that stands; above it ×: highest ÷ lowest, computed",
						},
					],
		computed: greatest && newest ? words.formulas(greatest, newest) : [],
		table: spreadTable(found, words, data),
		notes: notesOf(view, { reports, current }, found),
	};
}

/** The stretch with the greatest ratio, of equals the latest, and the newest that has one. */
function extremes(stretches: readonly Stretch[]) {
	let greatest: Stretch | undefined;
	let newest: Stretch | undefined;
	for (const one of stretches) {
		if (one.ratio === null) continue;
		if (greatest === undefined || one.ratio >= (greatest.ratio ?? 0)) greatest = one;
		newest = one;
	}
	return { greatest, newest };
}

function bandMark({ from, until, lowest, highest }: Stretch, finding: number): Mark {
	return {
		id: stretchId(from),
		row: -1,
		finding,
		position: from,
		until,
		offset: 0,
		low: lowest.value,
		best: null,
		high: highest.value,
		kind: "spread",
		tone: "neutral",
		number: 0,
		dimmed: false,
	};
}

/** What the picture does not tell by itself: who stands in it without a say, and where there is no ratio. */
function notesOf(
	view: View,
	{ reports, current }: { reports: readonly Report[]; current: readonly Report[] },
	{ stretches, alone }: Spread,
): string[] {
	const superseded = reports.length - current.length;
	const open = current.filter(({ estimate }) => closedEnds(estimate) === null).length;
	const zero = stretches.some(({ ratio }) => ratio === null);
	return [
		reports.length > 0 && stretches.length === 0
			? `There is no ratio on any day: ${alone.length > 0 ? `only figures of one source at a time stand within ${plural(view.window, "day")}` : "no figure here is closed at both ends"}.`
			: "",
		open > 0
			? `${formatCount(open)} of ${formatCount(reports.length)} ${reports.length === 1 ? "report" : "reports"} ${open === 1 ? "is" : "are"} open at an end: drawn, but in no ratio.`
			: "",
		superseded > 0
			? `${formatCount(superseded)} of ${formatCount(reports.length)} reports ${superseded === 1 ? "was" : "were"} superseded by another figure of the same source for the same day: drawn, but in no ratio.`
			: "",
		zero ? "Where the lowest number is zero there is no ratio: nothing can be divided by it." : "",
		view.from === null
			? ""
			: `What was reported for days before ${formatDate(view.from)} is not chosen, and stands in no window.`,
		view.date === "published"
			? "The dates chosen are those of publication; the window and the chart go by the last day that each report covers."
			: "",
	].filter(Boolean);
}
