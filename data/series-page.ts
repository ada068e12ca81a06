import { dayNumber, formatDate, isDay, lastDay } from "./dates";
import { formatCount, formatEstimate } from "./estimate";
import { cut } from "./foreign-text";
import type { InternalLink } from "./links";
import { carriesOn, reachOf, reportsOf, rowHref, type Series, stepsOf } from "./series";
import { seriesMarks } from "./vocabulary";

/** A series with more rows than this is paged by year. */
const ONE_PAGE = 200;

/** The years of which a series has rows, oldest first. */
export function yearsOf({ rows }: Pick<Series, "rows">): string[] {
	return [...new Set(rows.map(([date]) => date.slice(0, 4)))];
}

interface SeriesPage {
	/** The year that is shown; null where all rows fit on one page. */
	year: string | null;
	/** What was asked for and is not there; null where nothing was amiss. */
	problem: string | null;
}

/** Which rows an address shows: those of `year`, of the newest year without it, or all of a short series. */
export function pageOf(series: Pick<Series, "rows">, asked: string | undefined): SeriesPage {
	const years = yearsOf(series);
	const problem =
		asked === undefined || years.includes(asked)
			? null
			: `There is no row of '${asked.slice(0, 20)}'; there are rows of ${years.join(", ")}.`;
	if (series.rows.length <= ONE_PAGE) return { year: null, problem };
	return { year: asked !== undefined && years.includes(asked) ? asked : (years.at(-1) ?? null), problem };
}

export interface RowLine {
	/** The day that its address names. */
	date: string;
	/** 'as of' day, or the days from first to last of one period. */
	days: string;
	figure: string;
	/** What was added since the row before, computed; null where the two do not carry on from each other. */
	step: string | null;
	published: string | null;
	/** Its own page, where it has one beside that of the series. */
	url: string | null;
	notes: string[];
}

/** The rows of a series in words, those of one year or all. */
export function rowLines(series: Series, year: string | null): RowLine[] {
	const steps = new Map(stepsOf(series).map(({ end, value }) => [end, value]));
	return reportsOf(series).flatMap((report, index): RowLine[] => {
		const { start, end } = report.period;
		if (end === null || (year !== null && !end.startsWith(year))) return [];
		const step = steps.get(end);
		const { url } = report.citation;
		return [
			{
				date: end,
				days:
					series.span === "period" && start !== null && start !== end
						? `${formatDate(start)} to ${formatDate(end)}`
						: formatDate(end),
				figure: formatEstimate(report.estimate),
				step: step === undefined ? null : signed(step),
				published: report.published === null ? null : formatDate(report.published),
				url: url === series.citation.url ? null : url,
				notes: notesOf(series, end, index),
			},
		];
	});
}

/** `+720`, `0`, `−12`. */
function signed(value: number): string {
	if (value === 0) return "0";
	return `${value > 0 ? "+" : "−"}${formatCount(Math.abs(value))}`;
}

function notesOf(series: Series, date: string, index: number): string[] {
	const before = series.rows[index - 1];
	const marks = series.marks.filter((mark) => mark.date === date);
	const others = series.otherValues.filter((other) => other.date === date);
	return [
		...marks.map(({ kind, text }) => `${seriesMarks[kind]}: ${text}`),
		...others.map(({ value, text }) => `also given as ${formatCount(value)}: ${text}`),
		...(before && isGap(series, index) ? [`no row between ${formatDate(before[0])} and this one`] : []),
	];
}

/** True where rows are missing before a row, by the series' own step. */
function isGap(series: Series, index: number): boolean {
	const [before, row] = [series.rows[index - 1], series.rows[index]];
	return before !== undefined && row !== undefined && !carriesOn({ ...series, marks: [] }, before, row);
}

/** The stretches without a row, in words, the longest ones' days counted: none for an irregular series. */
export function gapsOf(series: Series): string[] {
	return series.rows.flatMap((row, index) => {
		const before = series.rows[index - 1];
		if (!before || !isGap(series, index)) return [];
		return [
			`between ${formatDate(before[0])} and ${formatDate(row[0])} (${dayNumber(row[0]) - dayNumber(before[0])} days apart)`,
		];
	});
}

/** How a series was made public, in a sentence. */
export function publicationOf({ published, rows }: Pick<Series, "published" | "rows">): string {
	if (published === "row by row") return "row by row: each on its own day, unless a row says otherwise";
	const own = rows.filter(([, , , , more]) => more?.published).length;
	const said = own > 0 ? `; ${own} rows have a day of their own` : "";
	if (published === null) return `no publication day is known, so no row counts as known on any day${said}`;
	return `all rows at once, ${formatDate(published)}: none counts as known before ${formatDate(lastDay(published))}${said}`;
}

/** What to say of a row that is not there: which days the series has, the nearest first. */
export function noSuchRow(
	id: string,
	date: string,
	series: Series | null,
): { message: string; links: InternalLink[] } {
	if (!series)
		return {
			message: `There is no series '${cut(id)}' here.`,
			links: [{ href: "/sources", label: "Sources, each with its series" }],
		};
	const { first, last } = reachOf(series);
	const all = { href: `/series/${series.id}`, label: `The series: ${series.name}` };
	const message = `The series '${series.id}' has no row of '${cut(date, 20)}'. It has ${formatCount(series.rows.length)} rows, from ${formatDate(first)} to ${formatDate(last)}.`;
	if (!isDay(date)) return { message, links: [all] };
	const near = [
		...series.rows.filter(([day]) => day < date).slice(-2),
		...series.rows.filter(([day]) => day > date).slice(0, 2),
	];
	return {
		message: `${message} The nearest are:`,
		links: [...near.map(([day]) => ({ href: rowHref(series.id, day), label: formatDate(day) })), all],
	};
}
