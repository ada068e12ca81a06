import { formatDate, formatDateShort } from "./dates";
import { formatCount, formatEstimate } from "./estimate";
import { toRow } from "./figures/rows";
import { headingOf } from "./links";
import { type OtherValue, otherValuesOf, type Revision, revisionsOf } from "./revisions";
import { reachOf, reportsOf, type Series } from "./series";
import type { Dataset, Report, Source } from "./types";

/** The words of a source's page for its series and its revisions. */

const kinds: Record<Revision["kind"], string> = {
	"same-day": "another number for the same day",
	lower: "a total lower than the one before it",
	"same-period": "the same period published again",
};

interface RevisionSide {
	figure: string;
	days: string;
	href: string;
}

interface RevisionLine {
	counted: string;
	kind: string;
	earlier: RevisionSide;
	later: RevisionSide;
	marks: readonly string[];
}

/** A source's revisions in words, by war and thing counted; then the second values that its series hold. */
export function revisionLines(source: Source, data: Dataset): RevisionLine[] {
	const changed = revisionsOf(source, data).map(({ kind, earlier, later, marks }) => ({
		counted: countedOf(later, data),
		kind: same(earlier, later) ? `${kinds[kind]}, with the same number` : kinds[kind],
		earlier: sideOf(earlier, data),
		later: sideOf(later, data),
		marks,
	}));
	return [...changed, ...otherValuesOf(source, data).map((other) => secondValue(other, data))];
}

function secondValue({ report, value, text }: OtherValue, data: Dataset): RevisionLine {
	const row = sideOf(report, data);
	return {
		counted: countedOf(report, data),
		kind: `another value for the same day: ${text}`,
		earlier: { ...row, figure: formatCount(value), days: `${row.days}; not the value of the series` },
		later: row,
		marks: [],
	};
}

function countedOf(report: Report, data: Dataset): string {
	const war = data.conflicts.find(({ id }) => id === report.conflict)?.name ?? report.conflict;
	return `${headingOf(report, data)} (${war})`;
}

function sideOf(report: Report, data: Dataset): RevisionSide {
	const { start, end } = report.period;
	const period =
		report.span === "period" && start !== null && end !== null
			? `${formatDate(start)} to ${formatDate(end)}`
			: `as of ${end === null ? "a day not given" : formatDate(end)}`;
	const published =
		report.published === null ? "no publication day given" : `published ${formatDate(report.published)}`;
	return {
		figure: formatEstimate(report.estimate),
		days: `${period}; ${published}`,
		href: toRow(report, 0, null, data).href,
	};
}

function same({ estimate: a }: Report, { estimate: b }: Report): boolean {
	return a.low === b.low && a.best === b.best && a.high === b.high;
}

/** A series in two lines: what it counts, and how far it reaches. */
export function seriesLine(series: Series, data: Dataset): { href: string; title: string; about: string } {
	const [first] = reportsOf(series);
	const reach = reachOf(series);
	return {
		href: `/series/${series.id}`,
		title: first ? `${headingOf(first, data)}: ${series.name}` : series.name,
		about: `${formatCount(series.rows.length)} ${series.rows.length === 1 ? "row" : "rows"}, ${formatDateShort(reach.first)} to ${formatDateShort(reach.last)}, by date of ${series.dated}`,
	};
}
