import { publishedLedger } from "../corrections";
import { perReport } from "../memo";
import { derivedFrom, sourceOf, stanceOf } from "../select";
import { reportsOf, type SeriesRow } from "../series";
import type { Conflict, Dataset, LedgerEntry, Report, Series, Source, View } from "../types";
import { licence } from "./licence";
import type { Listed } from "./tables";

/** Answers as plain JSON, each with the dataset's version and licence; their schemas are in schemas.ts. */

function header({ version }: Dataset) {
	return { version, licence: licence.sentence };
}

/**
 * Reports with the view they were chosen by (null for a choice without one), and what each source's stance is, as text.
 * What is written of a report is kept: a crowd asks for the same ones by many filters.
 */
export function reportsToJson(view: View | null, reports: readonly Report[], data: Dataset): string {
	const around = JSON.stringify({ ...header(data), view, reports: [] });
	return `${around.slice(0, -2)}${reports.map((report) => listedText(report, data)).join()}]}`;
}

const listedText = perReport((report, data) => JSON.stringify(listed(report, data)));

function listed(report: Report, data: Dataset) {
	return {
		...report,
		sourceName: sourceOf(report, data).name,
		stance: stanceOf(report, data),
		derivedFrom: derivedFrom(report, data),
	};
}

export function sourcesToJson(sources: readonly Listed<Source>[], data: Dataset) {
	return { ...header(data), sources };
}

export function conflictsToJson(conflicts: readonly Listed<Conflict>[], data: Dataset) {
	return { ...header(data), conflicts };
}

/** What the rows of each series have in common, and how many there are. */
export function seriesListToJson(data: Dataset) {
	return { ...header(data), series: data.series.map((one) => ({ ...one, rows: one.rows.length })) };
}

/** A series with its rows as reports. */
export function seriesToJson(series: Series, data: Dataset) {
	const { rows: _, ...facts } = series;
	const reports = reportsOf(series).map((report) => listed(report, data));
	return { ...header(data), series: facts, reports };
}

export function ledgerToJson(data: Dataset & { ledger: readonly LedgerEntry[] }) {
	return { ...header(data), entries: publishedLedger(data.ledger) };
}

/** The whole dataset. Rows of series are short here: what they share stands once, with their series. */
export function datasetToJson(data: Dataset & { ledger: readonly LedgerEntry[] }) {
	return {
		...header(data),
		conflicts: data.conflicts,
		sources: data.sources,
		reports: data.reports,
		series: data.series.map((one) => ({ ...one, rows: one.rows.map(toRow) })),
		ledger: publishedLedger(data.ledger),
	};
}

function toRow([date, low, best, high, more = {}]: SeriesRow) {
	return { date, low, best, high, ...more };
}
