import { firstDay, lastDay } from "./dates";
import { perDataset } from "./memo";
import { type Counted, countedKey, definitionKey } from "./related";
import { wasKnown, wasWithdrawn } from "./select";
import { reportsOf, rowId } from "./series";
import type { Dataset, Estimate, Report, Source, View } from "./types";
import { seriesMarks } from "./vocabulary";

/** Two figures of one source for the same thing, of which the later differs from what the earlier leads one to expect. */
export interface Revision {
	kind: "same-day" | "lower" | "same-period";
	earlier: Report;
	later: Report;
	/** What the series itself says of the days between, as that its count started anew. */
	marks: string[];
}

type Pair = Omit<Revision, "marks">;

/** A second value for a day of a series, from another copy or an earlier state of it. */
export interface OtherValue {
	report: Report;
	value: number;
	text: string;
}

/**
 * How a source's figures were revised, by thing counted: the same as-of day with another number, a running total lower
 * than the one before it, a period that was published again. Looked up only; nothing says why. Figures are compared
 * where war, side, group and who is in it, scope, causes of death and what is included are all the same, and only with
 * a qualifier of the same kind: 'at least 9,000' after 'about 10,000' is no lower.
 */
export function revisionsOf(source: Pick<Source, "id">, data: Dataset): Revision[] {
	return groupedBy(everyReportOf(source, data), thing)
		.flatMap((reports) => [...published(reports), ...lowered(reports)])
		.map((pair) => ({ ...pair, marks: marksBetween(pair, data) }));
}

function marksBetween({ earlier, later }: Pair, data: Dataset): string[] {
	const series = data.series.find(({ id }) => id === later.series);
	if (!series || earlier.series !== later.series) return [];
	return series.marks
		.filter(({ date }) => date > asOf(earlier) && date <= asOf(later))
		.map(({ kind, text }) => `${seriesMarks[kind]}: ${text}`);
}

/** Second values that series of the source hold for single days. */
export function otherValuesOf(source: Pick<Source, "id">, data: Dataset): OtherValue[] {
	return data.series
		.filter((series) => series.source === source.id)
		.flatMap((series) =>
			series.otherValues.flatMap(({ date, value, text }) => {
				const id = rowId(series, [date, null, null, null]);
				const report = reportsOf(series).find((row) => row.id === id);
				return report ? [{ report, value, text }] : [];
			}),
		);
}

/**
 * What its source has since published of the same thing and the same day or period, oldest first, with the same number
 * or another; only where the order of publication is certain, and what stood by the View's known-on day.
 */
export function laterVersions(report: Report, view: Pick<View, "known">, data: Dataset): Report[] {
	const { published } = report;
	if (published === null) return [];
	const versions = versionsIn(data).get(report) ?? [];
	return versions.filter(
		(later) =>
			later.published !== null &&
			firstDay(later.published) > lastDay(published) &&
			wasKnown(later, view) &&
			!wasWithdrawn(later, view),
	);
}

/** The first later version with other numbers: from its publication on a report is superseded. Null while it stands. */
export function supersededBy(report: Report, view: Pick<View, "known">, data: Dataset): Report | null {
	const own = numbers(report.estimate);
	return laterVersions(report, view, data).find(({ estimate }) => numbers(estimate) !== own) ?? null;
}

/** Reports of which one source gave several for one thing and one day or period: each with all of them. */
const versionsIn = perDataset((data) => {
	const versions = new Map<Report, readonly Report[]>();
	for (const alike of comparableUnits(data)) {
		const dated = alike.filter(({ period }) => period.end !== null);
		// Most days are alone: what exactly is counted is asked of the others only.
		const sameDays = groupedBy(dated, ({ period }) => `${period.start} ${period.end}`);
		for (const same of several(sameDays).flatMap((reports) => several(groupedBy(reports, thing)))) {
			same.sort(byPublication);
			for (const report of same) versions.set(report, same);
		}
	}
	return versions;
});

/** The reports of each source that count alike; so the rows of its series, where several count alike: one has each day once. */
function comparableUnits(data: Dataset): Report[][] {
	const reports = groupedBy(data.reports, unitKey);
	const series = groupedBy(data.series, unitKey);
	return [...reports, ...several(series).map((alike) => alike.flatMap((one) => reportsOf(one)))];
}

function unitKey(one: Pick<Report, "source" | "conflict" | Counted>): string {
	return `${one.source} ${one.conflict} ${countedKey(one)}`;
}

function groupedBy<T>(list: readonly T[], key: (one: T) => string): T[][] {
	const groups = new Map<string, T[]>();
	for (const one of list) {
		const name = key(one);
		const group = groups.get(name);
		if (group) group.push(one);
		else groups.set(name, [one]);
	}
	return [...groups.values()];
}

function several<T>(groups: readonly T[][]): T[][] {
	return groups.filter(({ length }) => length > 1);
}

/** Reports that stand alone and the rows of series, together. */
export function everyReportOf(source: Pick<Source, "id">, data: Dataset): Report[] {
	return [
		...data.reports.filter((report) => report.source === source.id),
		...data.series.filter((series) => series.source === source.id).flatMap(reportsOf),
	];
}

function thing(report: Report): string {
	const qualifier = report.estimate.bounds ?? (report.estimate.low === null ? "" : "open");
	const method = report.series === null ? report.method : "";
	return [definitionKey(report), method, report.projection, qualifier].join("|");
}

/** The same period or as-of day, made public on another day. */
function published(reports: readonly Report[]): Pair[] {
	const dated = reports.filter(({ period }) => period.end !== null);
	const key = ({ span, period: { start, end } }: Report) =>
		span === "period" ? `${start} ${end}` : `${end}`;
	return groupedBy(dated, key).flatMap((same) => {
		const sorted = same.sort(byPublication);
		return sorted.slice(1).flatMap((later, index): Pair[] => {
			const earlier = sorted[index];
			if (!earlier || earlier.published === later.published) return [];
			const changed = numbers(earlier.estimate) !== numbers(later.estimate);
			if (later.span === "period") return [{ kind: "same-period", earlier, later }];
			return changed ? [{ kind: "same-day", earlier, later }] : [];
		});
	});
}

/** Running totals that are lower than the one of the as-of day before. */
function lowered(reports: readonly Report[]): Pair[] {
	const sorted = reports
		.filter(({ span, period }) => span === "cumulative" && period.end !== null)
		.sort((a, b) => (asOf(a) === asOf(b) ? byPublication(a, b) : asOf(a) < asOf(b) ? -1 : 1));
	return sorted.slice(1).flatMap((later, index): Pair[] => {
		const earlier = sorted[index];
		if (!earlier || asOf(earlier) === asOf(later) || publicationOf(later) < publicationOf(earlier)) return [];
		return isLower(later.estimate, earlier.estimate) ? [{ kind: "lower", earlier, later }] : [];
	});
}

/** True where every number that both hold is lower, and they hold the same kinds of numbers. */
function isLower(later: Estimate, earlier: Estimate): boolean {
	const pairs = (["low", "best", "high"] as const).map((field) => [later[field], earlier[field]] as const);
	return pairs.every(([now, then]) => (now === null || then === null ? now === then : now < then));
}

function numbers({ low, best, high }: Estimate): string {
	return `${low} ${best} ${high}`;
}

function asOf({ period }: Report): string {
	return period.end === null ? "" : lastDay(period.end);
}

/** What has no day of publication comes after what has one. */
function publicationOf({ published: day }: Report): string {
	return day === null ? "9999" : lastDay(day);
}

function byPublication(a: Report, b: Report): number {
	return publicationOf(a) < publicationOf(b)
		? -1
		: publicationOf(a) > publicationOf(b)
			? 1
			: a.id < b.id
				? -1
				: 1;
}
