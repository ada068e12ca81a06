import { dayFromNumber, dayNumber } from "../dates";
import type { SteppedSeries } from "../drawn-steps";
import { formatCount, formatEstimate, rate } from "../estimate";
import type { Stretch } from "../pace";
import type { Selection } from "../select";
import type { Series } from "../series";
import type { Estimate } from "../types";
import { unitDays } from "../vocabulary";
import type { Line, LinePoint } from "./figure";
import { linesOf, stepLines } from "./lines";
import { lineEstimate, pointRow } from "./marks";
import { ADDED_TO_LIST, type PaceEntry, type Scope, withoutPace } from "./pace-rows";
import { stretchOf } from "./pace-words";
import { plural } from "./plain-words";

/** Series as lines of rates, with the line of the table that speaks for each. */
export interface PaceLines {
	lines: Line[];
	entries: PaceEntry[];
}

/** Each row of the series of a selection over its own days. */
export function ratesOfSeries({ series }: Selection, scope: Scope): PaceLines {
	const made: PaceLines = { lines: [], entries: [] };
	for (const one of series) {
		const last = one.reports.at(-1);
		const { lines, rows } = linesOf(scope.view, [one], scope.numbers, scope.data);
		const [row] = rows;
		if (!last || !row) continue;
		const line = lines[0] && ratedLine(lines[0], one.series, scope);
		const reported = {
			report: last,
			reported: formatEstimate(last.estimate),
			beside: "the last row of a series",
		};
		made.entries.push(
			line
				? { ...reported, ...entryOfLine(line) }
				: { ...reported, row: withoutPace({ ...row, notDrawn: row.notDrawn ?? NO_START }), ...NOTHING },
		);
		if (line) made.lines.push(line);
	}
	return made;
}

/** The steps of running totals from row to row, each over the days between the two. */
export function ratesOfSteps(stepped: readonly SteppedSeries[], scope: Scope): PaceLines {
	const { view, numbers, data } = scope;
	const made: PaceLines = { lines: [], entries: [] };
	for (const one of stepped) {
		const report = one.reports.at(-1);
		const [line] = stepLines(view, [one], numbers, data).lines;
		const step = one.steps.at(-1);
		if (!line || !report || !step) continue;
		const points = line.points.flatMap((point) => ratePoint(point, point.since ?? null, null, scope));
		const isNext = (point: LinePoint, index: number) =>
			points[index - 1]?.position === (point.since ?? 0) - 1;
		const joined = points.map((point, index) => ({ ...point, joined: isNext(point, index) }));
		const rated = spokenFor({
			...line,
			points: joined,
			stretches: true,
			computed: STEP_FORMULA,
			flags: one.series.bounds === "verified-minimum" ? [ADDED_TO_LIST, ...line.flags] : line.flags,
			rate: { per: view.per, until: null },
		});
		made.lines.push(rated);
		made.entries.push({
			report,
			reported: formatCount(step.value),
			beside: "the last step of a series",
			...entryOfLine(rated),
		});
	}
	return made;
}

const STEP_FORMULA =
	"computed here: each row's number less that of the row before it, divided by the days between them";
const NO_START = "no pace, as its first day is not given";
const NOTHING = { days: null, rate: null, drawn: null };

function ratedLine(line: Line, series: Series, scope: Scope): Line | null {
	const { end } = scope.conflict;
	// A running total may be kept up after its war: its days are those of the war.
	const until = series.span === "cumulative" && end !== null ? dayNumber(end) : null;
	const start = series.start === null ? null : dayNumber(series.start);
	const points = line.points.flatMap((point) => ratePoint(point, point.since ?? start, until, scope));
	if (points.length === 0) return null;
	return spokenFor({ ...line, points, rate: { per: scope.view.per, until } });
}

/** A point over its days; none where its first day is not known, or it says nothing of the days of the war. */
function ratePoint(
	point: LinePoint,
	since: number | null,
	until: number | null,
	{ view }: Scope,
): LinePoint[] {
	const end = Math.min(until ?? Number.POSITIVE_INFINITY, endOf(point));
	if (since === null || end < since) return [];
	const days = end - since + 1;
	const { low, best, high } = rate(
		{ ...PLAIN, low: point.low, best: point.best, high: point.high },
		{ least: days, most: days },
		unitDays[view.per],
	);
	return [{ ...point, since, low, best, high }];
}

const PLAIN: Estimate = {
	low: null,
	best: null,
	high: null,
	qualifier: "exact",
	bounds: null,
	confidence: null,
	asPublished: false,
};

function endOf({ position, covered }: LinePoint): number {
	return covered === undefined ? position : dayNumber(covered);
}

/** The line with its last point as the row that speaks for it. */
function spokenFor(line: Line): Line {
	const end = line.points.at(-1);
	if (!end) return line;
	const { figure, low, best, high, computed, flags, ...shared } = pointRow(line, end);
	const own = [...new Set([...flags, ...line.row.flags])];
	const numbers = isRevised(line, end) ? { low: null, best: null, high: null } : { low, best, high };
	return { ...line, row: { ...shared, figure, ...numbers, computed, flags: own, href: line.href } };
}

/** What the table says of a line: its last point. */
function entryOfLine(line: Line): Pick<PaceEntry, "row" | "days" | "rate" | "drawn"> {
	const end = line.points.at(-1);
	const { row } = line;
	if (!end || end.since === undefined) return { row, ...NOTHING };
	const until = line.rate?.until ?? Number.POSITIVE_INFINITY;
	const days: Stretch = stretchOf(dayFromNumber(end.since), dayFromNumber(Math.min(until, endOf(end))));
	return { row, days, rate: isRevised(line, end) ? null : lineEstimate(line, end), drawn: null };
}

/** Steps of lines that lie in the strip below zero, which has no depth that could be read. */
export function loweredNote(lines: readonly Line[]): string[] {
	const lowered = lines.flatMap((line) => line.points.filter((point) => isRevised(line, point))).length;
	return lowered === 0
		? []
		: [
				`${plural(lowered, "step")} of a series ${lowered === 1 ? "lies" : "lie"} below zero, as the source put its total lower: no pace is made of ${lowered === 1 ? "it" : "them"}, and how far below zero the line runs there says nothing.`,
			];
}

/** True for a step below zero. */
function isRevised({ computed }: Line, { best }: LinePoint): boolean {
	return computed !== null && best !== null && best < 0;
}
