import { perDataset, perReport } from "./memo";
import { deriveStance } from "./stance";
import type { Dataset, Report } from "./types";
import type { Stance } from "./vocabulary";

/** The stance of a report's source to the side whose losses it speaks of. */
export const stanceOf = perReport((report, data): Stance => {
	const conflict = data.conflicts.find(({ id }) => id === report.conflict);
	const source = sourceOf(report, data);
	return conflict ? deriveStance(source, conflict, report.side) : "third-party";
});

export function sourceOf(report: Pick<Report, "id" | "source">, data: Dataset) {
	const source = sourceIndex(data).get(report.source);
	if (!source) throw new Error(`report ${report.id} names the unknown source ${report.source}`);
	return source;
}

/** Who rests on whom, by the reports' own list or else their source's. */
export function derivedFrom(report: Report, data: Dataset): readonly string[] {
	return report.derivedFrom ?? sourceOf(report, data).derivedFrom;
}

const sourceIndex = perDataset((data) => new Map(data.sources.map((source) => [source.id, source])));
