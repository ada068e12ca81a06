import { contextPlaces } from "./context-places";
import { firstDay, lastDay } from "./dates";
import { formatEstimate, lengthOf } from "./estimate";
import { rangeOfDays } from "./related";
import { estimateOf, reachOf } from "./series";
import { deriveStance } from "./stance";
import type { Conflict, Dataset, Report, Series, Source, View } from "./types";
import { decodeView } from "./view";
import { groups, keysOf, measures, type Stance, spans } from "./vocabulary";
import { sidesOf } from "./yardsticks";

/** What is held of one side, group, measure and kind of count, and the View that shows it. */
export interface Holding {
	view: View;
	reports: number;
	series: number;
}

/** All that is held of a conflict, in the order of its camps and of the vocabulary: never by size. */
export function holdingsOf(conflict: Conflict, data: Dataset): Holding[] {
	const held = new Map<string, Holding>();
	const find = ({ side, group, measure, span }: Pick<Report, "side" | "group" | "measure" | "span">) => {
		const counted = { conflict: conflict.id, side, group: group.of, measure, span };
		const key = Object.values(counted).join(" ");
		const known = held.get(key) ?? { view: viewOf(counted, data), reports: 0, series: 0 };
		held.set(key, known);
		return known;
	};
	for (const report of data.reports) if (report.conflict === conflict.id) find(report).reports += 1;
	for (const series of data.series) if (series.conflict === conflict.id) find(series).series += 1;
	const sides = sidesOf(conflict.id, data);
	const place = ({ view }: Holding) => [
		sides.indexOf(view.side),
		keysOf(groups).indexOf(view.group),
		keysOf(measures).indexOf(view.measure),
		keysOf(spans).indexOf(view.span),
	];
	return [...held.values()].sort((a, b) => compareLists(place(a), place(b)));
}

function viewOf(counted: Record<string, string>, data: Dataset): View {
	return decodeView(new URLSearchParams(counted), data).view;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, index) => value !== b[index]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The reports of a conflict that stand alone, by day of publication, the newest first; those without one come last. */
export function newestFirst(conflict: Conflict, data: Dataset): Report[] {
	const key = ({ published, period, id }: Report) =>
		`${published === null ? "0000" : lastDay(published)} ${period.end === null ? "0000" : lastDay(period.end)} ${id}`;
	return data.reports
		.filter((report) => report.conflict === conflict.id)
		.sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

const PAGE = 50;

/** One page of a conflict's reports, counted from 1, and how many pages there are: one at least. */
export function pageOfReports(conflict: Conflict, page: number, data: Dataset) {
	const all = newestFirst(conflict, data);
	const pages = Math.max(1, Math.ceil(all.length / PAGE));
	return {
		reports: all.slice((page - 1) * PAGE, page * PAGE),
		total: all.length,
		pages,
		first: (page - 1) * PAGE + 1,
	};
}

/** What one source said of a conflict. */
export interface SourceInConflict {
	source: Source;
	/** Its stance to each side whose losses it speaks of. */
	stances: { stance: Stance; side: string }[];
	reports: number;
	series: number;
	range: { first: string; last: string } | null;
}

/** The sources that speak of a conflict, by name. */
export function sourcesOf(conflict: Conflict, data: Dataset): SourceInConflict[] {
	return data.sources
		.flatMap((source) => {
			const isOwn = (one: Report | Series) => one.conflict === conflict.id && one.source === source.id;
			const [reports, series] = [data.reports.filter(isOwn), data.series.filter(isOwn)];
			if (reports.length + series.length === 0) return [];
			const spoken = new Set([...reports, ...series].map(({ side }) => side));
			const stances = sidesOf(conflict.id, data)
				.filter((side) => spoken.has(side))
				.map((side) => ({ stance: deriveStance(source, conflict, side), side }));
			const ranges = [
				rangeOfDays(reports.flatMap(({ period }) => (period.end === null ? [] : [period.end]))),
				...series.map(reachOf),
			].filter((range) => range !== null);
			return [{ source, stances, reports: reports.length, series: series.length, range: widest(ranges) }];
		})
		.sort((a, b) => a.source.name.localeCompare(b.source.name, "en"));
}

function widest(ranges: readonly { first: string; last: string }[]): SourceInConflict["range"] {
	const first = ranges.map((range) => range.first).sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1))[0];
	const last = ranges.map((range) => range.last).sort((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))[0];
	return first === undefined || last === undefined ? null : { first, last };
}

/** UCDP's counts of one calendar year, a cell for each place in its order; null where none is held. */
export interface ContextYear {
	year: string;
	figures: (string | null)[];
}

/** Deaths in organised violence by place of death in the years that a war touched: context, no side's toll. */
export function contextOf(
	conflict: Conflict,
	data: Dataset,
): { places: { id: string; name: string }[]; years: ContextYear[] } {
	const all = (contextPlaces[conflict.id] ?? []).flatMap((id) => {
		const series = data.series.find((one) => one.id === `ucdp-total-${id}`);
		const camps = data.conflicts.find((one) => one.id === series?.conflict)?.camps;
		const name = camps?.find((camp) => camp.id === id)?.name;
		return series && name ? [{ id, name, series }] : [];
	});
	const from = conflict.start.slice(0, 4);
	const to = conflict.end?.slice(0, 4) ?? "9999";
	const years = [...new Set(all.flatMap(({ series }) => series.rows.map(([date]) => date.slice(0, 4))))]
		.filter((year) => year >= from && year <= to)
		.sort();
	return {
		places: all.map(({ id, name }) => ({ id, name })),
		years: years.map((year) => ({
			year,
			figures: all.map(({ series }) => {
				const row = series.rows.find(([date]) => date.startsWith(year));
				return row ? formatEstimate(estimateOf(series, row)) : null;
			}),
		})),
	};
}

/** How long a war lasted, both ends counted; of one that goes on, up to the newest day of publication in the dataset. */
export function durationOf({ start, end }: Conflict, data: Dataset): { days: number; to: string } | null {
	const to = end ?? data.readTo;
	const length = lengthOf(start, to);
	return length && to ? { days: length.most, to } : null;
}

/** A side of a conflict in words: a camp's name, or `both sides`. */
export function sideName(side: string, { camps }: Conflict): string {
	return camps.find(({ id }) => id === side)?.name ?? `${side} sides`;
}
