import type { Conflict, Dataset, Report, Source, View } from "./types";
import { isToll } from "./yardsticks";

/**
 * What a page of one View needs of the dataset: the reports and series on its side of its conflict, the tolls that may
 * be yardsticks, and of all else the names alone. Plain JSON, so that the browser can apply any filter by itself.
 */
export function slice(view: Pick<View, "conflict" | "side" | "baseline">, data: Dataset): Dataset {
	const over = new Set(data.conflicts.flatMap(({ id, end }) => (end === null ? [] : [id])));
	const reports = data.reports.flatMap((report) => {
		if (report.conflict === view.conflict && report.side === view.side) return [report];
		const mayBeLaid = over.has(report.conflict) && isToll(report);
		return mayBeLaid || view.baseline.includes(report.id) ? [numbersOnly(report)] : [];
	});
	return {
		version: data.version,
		readTo: data.readTo,
		reach: data.reach,
		conflicts: data.conflicts.map((conflict) =>
			conflict.id === view.conflict ? conflict : nameOnly(conflict),
		),
		sources: data.sources.map(withoutTexts),
		reports,
		series: data.series.filter(({ conflict, side }) => conflict === view.conflict && side === view.side),
	};
}

function nameOnly(conflict: Conflict): Conflict {
	// A yardstick says whose losses it is of.
	const camps = conflict.end === null ? [] : conflict.camps;
	return { ...conflict, camps, about: "", counted: "", readFirst: [], events: [] };
}

function numbersOnly(report: Report): Report {
	return { ...report, note: null, basis: null };
}

function withoutTexts(source: Source): Source {
	return { ...source, about: "", aliases: [], identity: null, readFirst: null };
}
