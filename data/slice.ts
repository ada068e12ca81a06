import type { Conflict, Dataset, Source, View } from "./types";

/**
 * What a page of one View needs of the dataset: the reports and series on its side of its conflict, the tolls that may
 * be yardsticks, and of all else the names alone. Plain JSON, so that the browser can apply any filter by itself.
 */
export function slice(view: Pick<View, "conflict" | "side" | "baseline">, data: Dataset): Dataset {
	const yardsticks = new Map(
		data.conflicts.flatMap(({ id, yardstick }) => (yardstick ? [[id, yardstick.side] as const] : [])),
	);
	const reports = data.reports.filter(
		(report) =>
			(report.conflict === view.conflict && report.side === view.side) ||
			yardsticks.get(report.conflict) === report.side ||
			view.baseline.includes(report.id),
	);
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
	const camps = conflict.yardstick ? conflict.camps : [];
	return { ...conflict, camps, about: "", counted: "", readFirst: [], events: [] };
}

function withoutTexts(source: Source): Source {
	return { ...source, about: "", aliases: [], identity: null, readFirst: null };
}
