import { dayNumber, formatDate, formatDateShort } from "../dates";
import type { SteppedSeries } from "../drawn-steps";
import { formatCount } from "../estimate";
import type { SeriesRows } from "../select";
import { carriesOn, type Series, type Step } from "../series";
import type { Dataset, Report, View } from "../types";
import { seriesMarks } from "../vocabulary";
import type { Line, LinePoint, Row } from "./figure";
import { pointRow } from "./marks";
import { placeOf } from "./places";
import { flagsOf, toneOf, toRow } from "./rows";
import { countedInFull, particularsOf } from "./words";

/**
 * The series of a selection as lines of points, with the row of the table that speaks for each. A line breaks where
 * rows are missing, or where the count started anew or changed its method: nothing is joined that the source did not.
 */
export function linesOf(
	view: View,
	selection: readonly SeriesRows[],
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): { lines: Line[]; rows: Row[] } {
	const rows: Row[] = [];
	const lines: Line[] = [];
	for (const { series, reports } of selection) {
		const last = reports.at(-1);
		if (!last) continue;
		const points = toPoints(view, series, reports, data);
		const notDrawn = points.length === 0 ? heapOf(series, reports) : null;
		const row = {
			...toRow(last, numbers.get(series.source) ?? 0, notDrawn, data),
			href: `/series/${series.id}`,
			flags: [
				summary(series, reports),
				undrawn(points.length, reports.length),
				...sharedFlags(series, last),
			].filter(Boolean),
		};
		rows.push(row);
		if (notDrawn === null) lines.push(toLine(series, row, points, last, view, data));
	}
	return { lines, rows };
}

/** What holds of every row: its warnings, and the first thing to know of the series. */
function sharedFlags(series: Series, report: Report): string[] {
	const estimate = { ...report.estimate, asPublished: false };
	return [...flagsOf({ ...report, estimate }), ...series.readFirst.slice(0, 1)];
}

function toLine(
	series: Series,
	row: Row,
	points: LinePoint[],
	report: Report,
	view: View,
	data: Dataset,
): Line {
	// What is counted, without the days: each point has days of its own.
	const start = data.conflicts.find(({ id }) => id === report.conflict)?.start ?? null;
	const timeless: Report = { ...report, span: "cumulative", period: { start, end: null } };
	const [first, last] = [points[0]?.position ?? 0, points.at(-1)?.position ?? 0];
	return {
		id: series.id,
		href: `/series/${series.id}`,
		name: series.name,
		source: row.source,
		number: row.number,
		tone: toneOf(report, view, data),
		dated: series.dated,
		rowByRow: series.published === "row by row",
		estimate: { qualifier: series.qualifier, bounds: series.bounds, confidence: series.confidence },
		row,
		counted: countedInFull(timeless, data),
		particulars: particularsOf(timeless),
		stretches: series.span === "period" && view.date === "as-of",
		flags: sharedFlags(series, report),
		points,
		marks: series.marks
			.map(({ date, kind, text }) => ({
				letter: "",
				position: dayNumber(date),
				date: formatDate(date),
				label: `${seriesMarks[kind]}: ${text}`,
			}))
			.filter(({ position }) => position >= first && position <= last),
		computed: null,
	};
}

const FORMULA = "computed here: each row's number less that of the row before it";

/** The steps of running totals as lines of single points, by the day of the row: computed here, and said to be so. */
export function stepLines(
	view: View,
	selection: readonly SteppedSeries[],
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): { lines: Line[]; rows: Row[] } {
	const lines = selection.flatMap(({ series, reports, steps }): Line[] => {
		const last = reports.at(-1);
		if (!last) return [];
		const points = steps.map(({ start, end, value }) => ({
			position: dayNumber(end),
			since: dayNumber(start),
			low: null,
			best: value,
			high: null,
			joined: false,
		}));
		const blank = { ...toRow(last, numbers.get(series.source) ?? 0, null, data), words: null };
		const flags = [stepSummary(series, steps), ...sharedFlags(series, last)];
		const line = {
			...toLine(series, { ...blank, flags }, points, last, view, data),
			stretches: false,
			name: `${series.name}, step from row to row`,
			computed: FORMULA,
		};
		const end = points.at(-1);
		// The last step need not be that of the last row: after a gap there is none.
		return end ? [{ ...line, row: { ...pointRow(line, end), flags, href: line.href } }] : [];
	});
	return { lines, rows: lines.map(({ row }) => row) };
}

/** The rows that have a full day on the View's axis, by that day; joined only to the row before in the series itself. */
function toPoints(view: View, series: Series, reports: readonly Report[], data: Dataset): LinePoint[] {
	const index = new Map(series.rows.map(([date], at) => [date, at]));
	const placed = reports.flatMap((report) => {
		const position = placeOf(report, view, data);
		return position === null ? [] : [{ report, position }];
	});
	// Published all at once, thousands of rows stand on one day: a heap, not a line.
	if (view.date === "published" && placed.length > 1 && new Set(placed.map((one) => one.position)).size === 1)
		return [];
	placed.sort((a, b) => a.position - b.position);
	return placed.map(({ report, position }, at) => {
		const here = index.get(report.period.end ?? "") ?? -1;
		const before = index.get(placed[at - 1]?.report.period.end ?? "");
		const [row, previous] = [series.rows[here], series.rows[here - 1]];
		const joined = before === here - 1 && row !== undefined && previous !== undefined;
		const { low, best, high, asPublished } = report.estimate;
		const since = report.period.start === null ? undefined : dayNumber(report.period.start);
		const hasOwnStart = report.span === "period" || report.period.start !== series.start;
		return {
			position,
			...(since !== undefined && hasOwnStart ? { since } : {}),
			low,
			best,
			high,
			joined: joined && carriesOn(series, previous, row),
			...(asPublished ? { asPublished } : {}),
			...(series.published !== "row by row" || report.published === report.period.end
				? {}
				: { published: report.published ?? undefined }),
			...(view.date === "published" ? { covered: report.period.end ?? undefined } : {}),
		};
	});
}

function heapOf({ published }: Series, reports: readonly Report[]): string {
	if (reports.every((report) => report.published === null))
		return "no publication day is known for the rows of this series";
	return published === null || published === "row by row"
		? "its rows have no full publication day, or share one"
		: `all rows of this series were published at once (${formatDate(published)})`;
}

function summary(series: Series, reports: readonly Report[]): string {
	const [first, last] = [reports[0]?.period.end, reports.at(-1)?.period.end];
	const every = series.dated === "death" ? ", by date of death" : "";
	const days = [...new Set([first, last])].flatMap((day) => (day ? formatDateShort(day) : []));
	const reach = first && last ? `, ${days.join(" to ")}` : "";
	if (reports.length === 1) return `a series, of which one row is chosen here${reach}${every}`;
	return `a series of ${formatCount(reports.length)} rows${reach}${every}; the last stands here`;
}

function stepSummary(series: Series, steps: readonly Step[]): string {
	const [first, last] = [steps[0]?.end ?? "", steps.at(-1)?.end ?? ""];
	return `${formatCount(steps.length)} steps of ${series.name}, ${formatDateShort(first)} to ${formatDateShort(last)}; the last stands here`;
}

function undrawn(points: number, rows: number): string {
	if (points === rows || points === 0) return "";
	return `${formatCount(rows - points)} of its rows have no full day on this axis and no point`;
}

/** Small letters over all lines, in the order of days, as the events of the war have capitals. */
export function withLetters(lines: Line[]): Line[] {
	const all = lines.flatMap(({ marks }) => marks).sort((a, b) => a.position - b.position);
	all.forEach((mark, index) => {
		mark.letter = letter(index);
	});
	return lines;
}

function letter(index: number): string {
	const own = String.fromCharCode(97 + (index % 26));
	return index < 26 ? own : letter(Math.floor(index / 26) - 1) + own;
}

/** What the letters on the lines mean, in a sentence a line. */
export function lineNotes(lines: readonly Line[]): string[] {
	return lines.flatMap(({ marks, source, computed }) => [
		...(marks.length === 0
			? []
			: [
					`On the line of ${source}: ${marks.map((mark) => `${mark.letter} ${mark.date}, ${mark.label}`).join("; ")}.`,
				]),
		...(computed === null
			? []
			: [`The points of ${source} are ${computed}. A correction by the source shows as a step too.`]),
	]);
}
