import type { Dataset, View } from "./types";

/** What a page of one View needs of the dataset: its conflict's reports, and the yardsticks. Plain JSON. */
export function slice(view: Pick<View, "conflict" | "baseline">, data: Dataset): Dataset {
	const yardsticks = new Set(data.conflicts.filter(({ yardstick }) => yardstick).map(({ id }) => id));
	const reports = data.reports.filter(
		(report) =>
			report.conflict === view.conflict ||
			yardsticks.has(report.conflict) ||
			view.baseline.includes(report.id),
	);
	return {
		version: data.version,
		readTo: data.readTo,
		conflicts: data.conflicts,
		sources: data.sources,
		reports,
	};
}
