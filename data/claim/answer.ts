import { writeClaim } from "../claim";
import { firstDay, formatDate, isDay, lastDay } from "../dates";
import { formatCount } from "../estimate";
import { figure as toFigure } from "../figures";
import type { Figure, Row } from "../figures/figure";
import { sourceOf } from "../select";
import type { Dataset, Estimate, Report } from "../types";
import { keysOf, type Measure, measures, windowDays } from "../vocabulary";
import { endsOf, gapOf, nearness, relationOf } from "./relation";
import { type Choice, daysApart, type ReportsOfTime, reportsOfTime, scaleFor } from "./time";
import { claimInWords, type Lying, lie, readAs, sumUp } from "./words";

export interface ClaimQuestion extends Choice {
	claim: Estimate;
	/** The day of which the claim speaks; null for the newest figures. */
	date: string | null;
}

/** How a claim lies to the reports of its time. It says what was reported, and nothing on what is so. */
export interface ClaimAnswer {
	/** One sentence: which reports it lies within, above and below, the nearest of each by name. */
	heading: string;
	/** Which days the reports are of. */
	when: string;
	/** The reports with the claim laid across; empty where none is held. */
	figure: Figure;
	/** The nearest first. */
	reports: ComparedReport[];
	/** How the number would read under the other measures of the same people and time. */
	otherMeasures: OtherMeasure[];
	/** True where the date lies before the war: nothing is compared then. */
	isBeforeWar: boolean;
	/** Measures of which no report on these people and that time is held. */
	unheld: Measure[];
}

export interface ComparedReport {
	row: Row;
	/** Set where it is much older than the newest, in words. */
	old: string | null;
	/** How the claim lies to it, in words, with the difference. */
	lies: string;
	/** The formula of that difference; null where there is none. */
	formula: string | null;
	/** Set where the report was not public on the date, or may not have been. */
	later: string | null;
}

interface OtherMeasure {
	measure: Measure;
	sentence: string;
}

/** Reports of that time, each with how the claim lies to it; the figure that shows them; the measures that are confused. */
export function answerClaim(question: ClaimQuestion, data: Dataset): ClaimAnswer {
	const { claim, date, ...choice } = question;
	const time = reportsOfTime(choice, date, data);
	const scale = scaleFor([claim, ...time.reports.map(({ estimate }) => estimate)]);
	const figure = toFigure({ ...time.view, scale, claim: writeClaim(claim) }, data);
	const old = new Set(figure.marks.flatMap(({ id, dimmed }) => (dimmed ? [id] : [])));
	const rows = new Map(figure.rows.map((row) => [row.id, row]));
	const nearestFirst = byNearness(claim, onceEach(time.reports));
	const lying = lyingOf(question, nearestFirst, data);
	const read = (time.beganLater === null ? keysOf(measures) : [])
		.filter((measure) => measure !== choice.measure)
		.map((measure) => ({ measure, ...reportsOfTime({ ...choice, measure }, date, data) }))
		.map(({ measure, reports, isNearest }) => ({ measure, reports: isNearest ? [] : reports }));
	return {
		heading: headingOf(question, time, lying, data),
		when: [time.when, laterNote(lying)].filter(Boolean).join(" "),
		isBeforeWar: time.beganLater !== null,
		figure,
		reports: nearestFirst.flatMap((report) => {
			const row = rows.get(report.id);
			return row ? [compare(claim, report, row, date, old.has(report.id))] : [];
		}),
		otherMeasures: read
			.filter(({ reports }) => reports.length > 0)
			.map(({ measure, reports }) => ({
				measure,
				sentence: readAs(measure, claim, lyingOf(question, onceEach(reports), data)),
			})),
		unheld: read.flatMap(({ measure, reports }) => (reports.length === 0 ? [measure] : [])),
	};
}

function headingOf(
	question: ClaimQuestion,
	time: ReportsOfTime,
	reports: readonly Lying[],
	data: Dataset,
): string {
	const claim = claimInWords(question.claim, question, data);
	if (time.beganLater !== null)
		return `This war began on ${formatDate(time.beganLater)}, after the date of the claim of ${claim}: nothing is set beside it`;
	if (reports.length === 0) return `No report held here can be set beside the claim of ${claim}`;
	const beside = time.isNearest ? "Beside the reports nearest in time, the" : "The";
	return `${beside} claim of ${claim} ${sumUp(reports)}`;
}

function laterNote(reports: readonly Lying[]): string {
	const later = reports.filter(({ isLater }) => isLater).length;
	if (later === 0) return "";
	if (reports.length === 1) return "It was published later, and not known then.";
	return `${later} of them ${later === 1 ? "was" : "were"} published later, and not known then.`;
}

function byNearness(claim: Estimate, reports: readonly Report[]): Report[] {
	const own = endsOf(claim);
	return reports
		.map((report) => ({ report, at: nearness(own, endsOf(report.estimate)) }))
		.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1] || (a.report.id < b.report.id ? -1 : 1))
		.map(({ report }) => report);
}

/** One report of each source and number: what stands there by itself and as a row of a series counts once. */
function onceEach(reports: readonly Report[]): Report[] {
	const told = new Set<string>();
	return reports.filter(({ source, estimate }) => {
		const { low, high } = endsOf(estimate);
		const key = [source, low, high].join(" ");
		const isNew = !told.has(key);
		told.add(key);
		return isNew;
	});
}

/** What the reports come to in a summary. */
function lyingOf({ claim, date }: ClaimQuestion, reports: readonly Report[], data: Dataset): Lying[] {
	const own = endsOf(claim);
	const newest = reports
		.flatMap(({ period: { end } }) => (end === null ? [] : [lastDay(end)]))
		.sort()
		.at(-1);
	return reports.map((report) => {
		const ends = endsOf(report.estimate);
		return {
			estimate: report.estimate,
			ends,
			source: sourceOf(report, data).short,
			relation: relationOf(own, ends),
			gap: gapOf(own, ends)?.persons ?? null,
			asOf: asOfWords(report, date, newest ?? null),
			isLater: date !== null && report.published !== null && firstDay(report.published) > date,
		};
	});
}

/** The day of a report where it is not the claim's own; without a date where it is not the newest. */
function asOfWords({ period: { end } }: Report, date: string | null, newest: string | null): string {
	if (end === null) return "as of a day that is not given";
	if (lastDay(end) === (date ?? newest)) return "";
	if (date === null || !isDay(end)) return `as of ${formatDate(end)}`;
	return `as of ${formatDate(end)}, ${daysApart(end, date)} ${end < date ? "earlier" : "later"}`;
}

function compare(
	claim: Estimate,
	report: Report,
	row: Row,
	date: string | null,
	isOld: boolean,
): ComparedReport {
	const [own, theirs] = [endsOf(claim), endsOf(report.estimate)];
	const gap = gapOf(own, theirs);
	return {
		row,
		lies: lie(relationOf(own, theirs), gap?.persons ?? null),
		formula: gap && gap.persons > 0 ? `${formatCount(gap.persons)} = ${gap.formula}` : null,
		later: laterThan(date, report.published),
		old: isOld ? oldWords(report, date) : null,
	};
}

/** Where the figure dims a report: how far it lies back. */
function oldWords({ period: { end } }: Report, date: string | null): string | null {
	if (date === null) return `More than ${windowDays.usual} days older than the newest.`;
	return end === null || lastDay(end) > date ? null : `${daysApart(lastDay(end), date)} before that date.`;
}

/** After its day of publication: whether it could be known on a day; null where it could, or no day is asked about. */
function laterThan(date: string | null, published: string | null): string | null {
	if (date === null) return null;
	if (published === null) return "It is not shown to have been known then.";
	if (firstDay(published) > date) return "Published later: not known then.";
	return lastDay(published) > date ? "Published then or later: perhaps not known then." : null;
}
