import { dayFromNumber, formatDate, formatDateShort, lastDay } from "../dates";
import { formatEstimate, markKind } from "../estimate";
import { estimateOf, rowHref } from "../series";
import type { Finding, Line, LinePoint, Mark, Row } from "./figure";
import { rateWords } from "./pace-words";
import { periodOf } from "./plain-words";

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
