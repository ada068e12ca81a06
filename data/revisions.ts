import { lastDay } from "./dates";
import { countedKey } from "./related";
import { reportsOf, rowId } from "./series";
import type { Dataset, Estimate, Report, Source } from "./types";
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
	const things = new Map<string, Report[]>();
	for (const report of everyReportOf(source, data)) {
		const key = thing(report);
		const list = things.get(key);
		if (list) list.push(report);
		else things.set(key, [report]);
	}
	return [...things.values()]
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

/** Reports that stand alone and the rows of series, together. */
export function everyReportOf(source: Pick<Source, "id">, data: Dataset): Report[] {
	return [
		...data.reports.filter((report) => report.source === source.id),
		...data.series.filter((series) => series.source === source.id).flatMap(reportsOf),
	];
}

function thing(report: Report): string {
	const { militia, mercenaries, otherServices } = report.group;
	const scope = report.scope === "whole" ? "" : report.scope.subset;
	const qualifier = report.estimate.bounds ?? (report.estimate.low === null ? "" : "open");
	return [
		report.conflict,
		countedKey(report),
		militia,
		mercenaries,
		otherServices,
		scope,
		report.deaths,
		report.includes,
		report.series === null ? report.method : "",
		report.projection,
		qualifier,
	].join("|");
}

/** The same period or as-of day, made public on another day. */
function published(reports: readonly Report[]): Pair[] {
	const periods = new Map<string, Report[]>();
	for (const report of reports) {
		const { start, end } = report.period;
		if (end === null) continue;
		const key = report.span === "period" ? `${start} ${end}` : end;
		periods.set(key, [...(periods.get(key) ?? []), report]);
	}
	return [...periods.values()].flatMap((same) => {
		const sorted = [...same].sort(byPublication);
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
