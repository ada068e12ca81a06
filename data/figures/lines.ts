import { dayFromNumber, dayNumber, formatDate, formatDateShort, lastDay } from "../dates";
import { formatCount, formatEstimate, markKind } from "../estimate";
import type { SeriesRows } from "../select";
import { carriesOn, estimateOf, rowHref, type Series, type Step, stepsOf } from "../series";
import type { Dataset, Report, View } from "../types";
import { seriesMarks } from "../vocabulary";
import type { Finding, Line, LinePoint, Mark, Row } from "./figure";
import { rateWords } from "./pace-words";
import { placeOf } from "./places";
import { flagsOf, toneOf, toRow } from "./rows";
import { countedInFull, particularsOf, periodOf } from "./words";

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

/** A running total, its rows within a choice, and what was added from row to row: never empty. */
export interface SteppedSeries extends SeriesRows {
	steps: readonly Step[];
}

/** The steps of the rows of a series; null where it has none among them, as an interval has no step. */
export function steppedWithin({ series, reports }: SeriesRows): SteppedSeries | null {
	const shown = new Set(reports.map(({ period }) => period.end));
	const steps = stepsOf(series).filter(({ end }) => shown.has(end));
	return steps.length === 0 ? null : { series, reports, steps };
}

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
	const reach = first && last ? `, ${formatDateShort(first)} to ${formatDateShort(last)}` : "";
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

const markLists = new WeakMap<object, readonly Mark[]>();

/** Every mark that a reader can point at: those of single reports, then point by point those of the lines. */
export function allMarks(figure: { marks: readonly Mark[]; lines: readonly Line[] }): readonly Mark[] {
	if (figure.lines.length === 0) return figure.marks;
	let list = markLists.get(figure);
	if (!list) {
		list = [
			...figure.marks,
			...figure.lines.flatMap((line, index) =>
				line.points.map((point, at) => pointMark(line, index, point, at)),
			),
		];
		markLists.set(figure, list);
	}
	return list;
}

function pointMark(line: Line, index: number, point: LinePoint, at: number): Mark {
	const { position, low, best, high } = point;
	return {
		id: `${line.id}@${at}`,
		row: -1,
		point: { line: index, at },
		// Over the middle of the days that it stands for.
		position: line.stretches && point.since !== undefined ? (point.since + position) / 2 : position,
		offset: 0,
		low,
		best,
		high,
		kind: line.rate && best !== null && best < 0 ? "revision" : markKind(lineEstimate(line, point)),
		tone: line.tone,
		number: line.number,
		dimmed: point.superseded !== undefined,
		...(point.superseded === undefined ? {} : { superseded: true as const }),
	};
}

/** What a point says, in the kind of its line. */
export function lineEstimate(line: Line, { low, best, high, asPublished }: LinePoint) {
	return estimateOf(line.estimate, ["", low, best, high, asPublished ? { asPublished } : undefined]);
}

/** What was computed from several reports, where a mark stands for that. */
export function findingOf(figure: { findings: readonly Finding[] }, { finding }: Mark): Finding | undefined {
	return finding === undefined ? undefined : figure.findings[finding];
}

/** The words of a mark: its row of the table, or the point of a line, which shares all but its day and its number. */
export function rowOf(figure: { rows: readonly Row[]; lines: readonly Line[] }, mark: Mark): Row | undefined {
	if (!mark.point) return figure.rows[mark.row];
	const line = figure.lines[mark.point.line];
	const point = line?.points[mark.point.at];
	if (!line || !point) return undefined;
	return pointRow(line, point);
}

function pointDays(line: Line, start: string, end: string): string {
	return line.stretches || line.computed !== null ? periodOf({ start, end }) : `since ${formatDate(start)}`;
}

/** A point of a line in words. */
export function pointRow(line: Line, point: LinePoint): Row {
	const { low, best, high, position } = point;
	const date = point.covered ?? dayFromNumber(position);
	const computed = line.computed === null ? "" : " (computed)";
	const start = point.since === undefined ? null : dayFromNumber(point.since);
	const days = start === null ? "" : pointDays(line, start, date);
	const published = point.published ?? (line.rowByRow ? date : null);
	const estimate = lineEstimate(line, point);
	const words =
		line.rate && start !== null
			? rateWords(estimate, line.rate, { start, end: date, isStep: line.computed !== null })
			: { figure: `${formatEstimate(estimate)}${computed}`, computed: line.computed, flags: [] };
	return {
		...line.row,
		id: `${line.id}@${date}${line.computed === null ? "" : "#step"}`,
		href: rowHref(line.id, date),
		low,
		best,
		high,
		figure: words.figure,
		asOf: formatDate(date),
		asOfShort: formatDateShort(date),
		asOfIso: date,
		...(published === null
			? {}
			: {
					published: formatDate(published),
					publishedShort: formatDateShort(published),
					publishedIso: lastDay(published),
				}),
		counted: [line.counted, days].filter(Boolean).join("; "),
		particulars: [...line.particulars, days].filter(Boolean),
		computed: words.computed,
		flags: [
			point.superseded ?? "",
			...words.flags,
			point.asPublished ? "bounds stand as the source printed them" : "",
			...line.flags,
		].filter(Boolean),
	};
}
