import type { Conflict, Dataset, Report, Series, Source, View } from "./types";
import { isToll } from "./yardsticks";

/** What is counted, as opposed to which reports of it. */
export type Scope = Pick<View, "conflict" | "side" | "group" | "measure">;

/**
 * What a page of one View needs of the dataset: the reports on its side of its conflict, the series that it shows, the
 * tolls that may be yardsticks, and of all else the names alone. Plain JSON, so that the browser can apply any filter
 * by itself.
 */
export function slice(view: Scope & Pick<View, "baseline">, data: Dataset): Dataset {
	const over = new Set(data.conflicts.flatMap(({ id, end }) => (end === null ? [] : [id])));
	const reports = data.reports.flatMap((report) => {
		if (report.conflict === view.conflict && report.side === view.side) return [report];
		const mayBeLaid = over.has(report.conflict) && isToll(report);
		return mayBeLaid || view.baseline.includes(report.id) ? [numbersOnly(report)] : [];
	});
	const series = data.series.filter((one) => one.conflict === view.conflict && one.side === view.side);
	const speaking = new Set([...reports, ...series].map(({ source }) => source));
	return {
		version: data.version,
		readTo: data.readTo,
		reach: data.reach.filter(({ conflict }) => conflict === view.conflict),
		conflicts: data.conflicts.map((conflict) =>
			conflict.id === view.conflict ? conflict : nameOnly(conflict),
		),
		sources: data.sources.map((source) => (speaking.has(source.id) ? withoutTexts(source) : unheard(source))),
		reports,
		series: series.map((one) => (counts(one, view) ? one : lastRowOnly(one))),
	};
}

/** True where all that a View shows is in the slice that was made for another: the browser need not ask the server. */
export function covers(view: Scope, made: Pick<View, "conflict" | "side">, part: Dataset): boolean {
	if (view.conflict !== made.conflict || view.side !== made.side) return false;
	return part.series.every((one) => !counts(one, view) || !one.partial);
}

function counts(one: Series, view: Scope): boolean {
	return (
		one.conflict === view.conflict &&
		one.side === view.side &&
		one.group.of === view.group &&
		one.measure === view.measure
	);
}

/** Its facts say that it exists; its rows come when they are asked for. */
function lastRowOnly(one: Series): Series {
	return { ...one, partial: true, rows: one.rows.slice(-1), readFirst: [], otherValues: [], marks: [] };
}

function nameOnly(conflict: Conflict): Conflict {
	// A yardstick says whose losses it is of.
	const camps = conflict.end === null ? [] : conflict.camps;
	return { ...conflict, camps, about: "", counted: "", readFirst: [], events: [], related: [] };
}

function numbersOnly(report: Report): Report {
	return { ...report, note: null, basis: null };
}

function withoutTexts(source: Source): Source {
	return { ...source, about: "", aliases: [], identity: null, readFirst: null };
}

/** An address may name any source: its name stays, so that it is not called unknown. */
function unheard(source: Source): Source {
	return { ...withoutTexts(source), derivedFrom: [], short: "", of: null, kind: "media" };
}
