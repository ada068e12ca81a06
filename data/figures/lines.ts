import { dayFromNumber, dayNumber, formatDate, formatDateShort, lastDay } from "../dates";
import { formatCount, formatEstimate, markKind } from "../estimate";
import type { SeriesRows } from "../select";
import { carriesOn, estimateOf, reachOf, rowHref, type Series, type SeriesRow, stepsOf } from "../series";
import type { Dataset, View } from "../types";
import { seriesMarks } from "../vocabulary";
import type { Line, LinePoint, Mark, Row } from "./figure";
import { toneOf, toRow } from "./rows";

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
		const shown = new Set(reports.map(({ period }) => period.end));
		const kept = series.rows.filter(([date]) => shown.has(date));
		const { first, last: end } = reachOf({ rows: kept });
		const number = numbers.get(series.source) ?? 0;
		const heap = view.date === "published" && series.published !== "row by row";
		const row = {
			...toRow(last, number, heap ? publishedAtOnce(series) : null, data),
			href: `/series/${series.id}`,
			flags: [summary(series, kept), ...series.readFirst.slice(0, 1)],
		};
		rows.push(row);
		if (heap) continue;
		lines.push({
			id: series.id,
			href: row.href,
			name: series.name,
			source: row.source,
			number,
			tone: toneOf(last, view, data),
			dated: series.dated,
			rowByRow: series.published === "row by row",
			estimate: { qualifier: series.qualifier, bounds: series.bounds, confidence: series.confidence },
			row,
			points: kept.map((one, index) => toPoint(series, one, kept[index - 1])),
			marks: series.marks
				.filter(({ date }) => date >= first && date <= end)
				.map(({ date, kind, text }) => ({
					letter: "",
					position: dayNumber(date),
					date: formatDate(date),
					label: `${seriesMarks[kind]}: ${text}`,
				})),
			computed: null,
		});
	}
	return { lines: withLetters(lines), rows };
}

/** The steps of running totals as lines of single points: computed here, and said to be so. */
export function stepLines(
	view: View,
	selection: readonly SeriesRows[],
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): { lines: Line[]; rows: Row[] } {
	const { lines } = linesOf(view, selection, numbers, data);
	const found = lines.flatMap((line): Line[] => {
		const one = selection.find(({ series }) => series.id === line.id);
		if (!one) return [];
		const shown = new Set(one.reports.map(({ period }) => period.end));
		const steps = stepsOf(one.series).filter(({ end }) => shown.has(end));
		const last = steps.at(-1);
		if (!last) return [];
		const computed = "computed here: each row's number less that of the row before it";
		return [
			{
				...line,
				name: `${line.name}, step from row to row`,
				computed,
				row: {
					...line.row,
					figure: formatCount(last.value),
					low: null,
					best: last.value,
					high: null,
					words: null,
					flags: [computed, ...line.row.flags],
				},
				points: steps.map(({ end, value }) => ({
					position: dayNumber(end),
					low: null,
					best: value,
					high: null,
					joined: false,
				})),
			},
		];
	});
	return { lines: found, rows: found.map(({ row }) => row) };
}

function toPoint(series: Series, row: SeriesRow, before: SeriesRow | undefined): LinePoint {
	const [date, low, best, high, more] = row;
	const joined = before !== undefined && carriesOn(series, before, row);
	return {
		position: dayNumber(date),
		low,
		best,
		high,
		joined,
		...(more?.published ? { published: more.published } : {}),
	};
}

function publishedAtOnce({ published }: Series): string {
	return published === null
		? "no publication day is known for the rows of this series"
		: `all rows of this series were published at once (${formatDate(published)})`;
}

function summary(series: Series, rows: readonly SeriesRow[]): string {
	const { first, last } = reachOf({ rows });
	const every = series.dated === "death" ? ", by date of death" : "";
	return `a series of ${formatCount(rows.length)} rows, ${formatDateShort(first)} to ${formatDateShort(last)}${every}; the last stands here`;
}

/** Small letters over all lines, in the order of days, as the events of the war have capitals. */
function withLetters(lines: Line[]): Line[] {
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
					`On the line of ${source}: ${marks.map((mark) => `${mark.letter} ${mark.date}, ${mark.label}`).join("; ")}`,
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

function pointMark(line: Line, index: number, { position, low, best, high }: LinePoint, at: number): Mark {
	return {
		id: `${line.id}@${at}`,
		row: -1,
		point: { line: index, at },
		position,
		offset: 0,
		low,
		best,
		high,
		kind: markKind(lineEstimate(line, { low, best, high })),
		tone: line.tone,
		number: line.number,
		dimmed: false,
	};
}

function lineEstimate(line: Line, { low, best, high }: Pick<LinePoint, "low" | "best" | "high">) {
	return estimateOf(line.estimate, ["", low, best, high]);
}

/** The words of a mark: its row of the table, or the point of a line, which shares all but its day and its number. */
export function rowOf(figure: { rows: readonly Row[]; lines: readonly Line[] }, mark: Mark): Row | undefined {
	if (!mark.point) return figure.rows[mark.row];
	const line = figure.lines[mark.point.line];
	const point = line?.points[mark.point.at];
	if (!line || !point) return undefined;
	return pointRow(line, point);
}

function pointRow(line: Line, point: LinePoint): Row {
	const { low, best, high, position } = point;
	const date = dayFromNumber(position);
	const computed = line.computed === null ? "" : " (computed)";
	const published = point.published ?? (line.rowByRow ? date : null);
	return {
		...line.row,
		id: `${line.id}@${date}`,
		href: rowHref(line.id, date),
		low,
		best,
		high,
		figure: `${formatEstimate(lineEstimate(line, point))}${computed}`,
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
		flags: line.row.flags.slice(1),
	};
}
