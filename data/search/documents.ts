import { formatDate } from "../dates";
import { plural } from "../figures/plain-words";
import { headingOf } from "../links";
import { describeReport } from "../select";
import { reachOf } from "../series";
import type { Conflict, Dataset, Report, Series, Source } from "../types";
import { measures, sourceKinds, standings } from "../vocabulary";
import type { SearchDocument } from "./engine";

/** Every page that the search can lead to, with the texts by which it is found. */
export function searchDocuments(data: Dataset): SearchDocument[] {
	const reports = countBy(data.reports.map(({ source }) => source));
	return [
		...data.conflicts.map(ofConflict),
		...data.sources.map((source) => ofSource(source, reports.get(source.id) ?? 0)),
		...data.series.map((series) => ofSeries(series, data)),
		...data.reports.map((report) => ofReport(report, data)),
	];
}

function ofConflict({
	id,
	name,
	start,
	end,
	camps,
	about,
	counted,
	readFirst,
	events,
}: Conflict): SearchDocument {
	return {
		kind: "conflict",
		id,
		title: name,
		detail: `from ${formatDate(start)}${end ? ` to ${formatDate(end)}` : ""}`,
		names: camps.flatMap((camp) => [camp.name, camp.adjective]),
		text: joined([about, counted, ...readFirst, ...events.map(({ label }) => label)]),
	};
}

function ofSource(
	{ id, name, short, kind, aliases, about, identity, readFirst }: Source,
	reports: number,
): SearchDocument {
	return {
		kind: "source",
		id,
		title: name,
		detail: `${sourceKinds[kind]}${reports > 0 ? `, ${plural(reports, "report")}` : ""}`,
		names: short === name ? aliases : [short, ...aliases],
		text: joined([about, identity, readFirst]),
	};
}

function ofSeries(series: Series, data: Dataset): SearchDocument {
	const { id, name, source, conflict, measure, basis, readFirst } = series;
	const { first, last } = reachOf(series);
	const war = data.conflicts.find((one) => one.id === conflict);
	return {
		kind: "series",
		id,
		title: `${nameOf(source, data)}: ${name}`,
		detail: `${measures[measure]}, ${plural(series.rows.length, "row")}, ${formatDate(first)} to ${formatDate(last)}, ${war?.name ?? conflict}`,
		// The country-years of one body share their notes: they would make every one of them match alike.
		...(war?.kind === "context" ? {} : { text: joined([basis, ...readFirst]) }),
	};
}

function standingOf({ standing }: Report): string | null {
	return standing.status === "standing" ? null : `${standings[standing.status]}`;
}

function ofReport(report: Report, data: Dataset): SearchDocument {
	const { id, period, published, speaker, basis, words, note, citation } = report;
	const dates = [
		period.end === null ? null : `as of ${formatDate(period.end)}`,
		published === null || published === period.end ? null : `published ${formatDate(published)}`,
	];
	return {
		kind: "report",
		id,
		title: describeReport(report, data),
		// What must be seen with a figure stands in front, also among many hits.
		detail: [standingOf(report), headingOf(report, data), ...dates].filter((one) => one !== null).join(", "),
		names: [speaker, words === null ? null : `‘${words}’`].filter((one) => one !== null),
		text: joined([note, basis, citation.title, citation.publisher]),
	};
}

function nameOf(source: string, data: Dataset): string {
	return data.sources.find(({ id }) => id === source)?.name ?? source;
}

/** Texts after each other, each ending as a sentence does, so that none runs into the next. */
function joined(texts: readonly (string | null)[]): string {
	return texts
		.filter((text) => text !== null)
		.map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
		.join(" ");
}

function countBy(values: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}
