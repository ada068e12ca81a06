import { definitionOf } from "./comparable/rules";
import { dayNumber, isDay, lastDay } from "./dates";
import { perDataset, perReport } from "./memo";
import { sourceOf, stanceOf } from "./origin";
import type { Dataset, Report, View } from "./types";
import type { Stance } from "./vocabulary";

/** By which of its dates a View places a report. */
type Axis = View["date"];

/**
 * A report with what filters ask of it and by what it is put in order: each change of a filter asks it of thousands. In
 * an object of its own, as reports are large and lie far apart in memory, which takes longer than all the asking.
 * Of each date it has the number of the last day that it may mean; null where it has none.
 */
export interface Placed extends Readonly<Record<Axis, number | null>>, Pick<Report, Asked> {
	report: Report;
	stance: Stance;
	/** True for a whole population's that was never taken back: no reason to leave out speaks of it but its span and its dates. */
	isSound: boolean;
	/** True for what is counted from the war's first day, of which the year or the month is enough, to a day that is known. */
	isWholeTotal: boolean;
	/** The number of its definition. */
	definition: number;
	/** By date, then by publication, then by id. No two are the same. */
	key: Readonly<Record<Axis, string>>;
}

type Asked = "source" | "method" | "reading" | "span";

export const placed = perReport((report, data): Placed => {
	const { method, reading, span, scope, standing, published, period, projection } = report;
	const day = (date: string | null) => (date === null ? null : dayNumber(lastDay(date)));
	const key = (date: string | null) =>
		`${date === null ? "9999" : lastDay(date)} ${published ?? ""} ${report.id}`;
	return {
		report,
		// One text for all reports of a source is known at a glance.
		source: sourceOf(report, data).id,
		method,
		reading,
		span,
		stance: stanceOf(report, data),
		isWholeTotal:
			period.start !== null &&
			startOf(report, data).startsWith(period.start) &&
			period.end !== null &&
			isDay(period.end) &&
			!projection,
		definition: definitionOf(report, data).number,
		isSound: scope === "whole" && !("on" in standing),
		"as-of": day(period.end),
		published: day(published),
		key: { "as-of": key(period.end), published: key(published) },
	};
});

/** The day on which the war of a report began. */
export function startOf({ conflict }: Pick<Report, "conflict">, data: Dataset): string {
	return data.conflicts.find(({ id }) => id === conflict)?.start ?? "";
}

/** The reports that stand alone and count what a View counts, in its order. */
export function placedFor(view: View, data: Dataset): readonly Placed[] {
	const orders = countedAlike(data).get(countedKey(view.conflict, view.side, view.group, view.measure));
	if (!orders) return [];
	orders[view.date] ??= orders.reports.map((report) => placed(report, data)).sort(byKey(view.date));
	return orders[view.date] ?? [];
}

export function byKey(axis: Axis): (a: Pick<Placed, "key">, b: Pick<Placed, "key">) => number {
	return (a, b) => (a.key[axis] < b.key[axis] ? -1 : 1);
}

type Orders = { reports: Report[] } & Partial<Record<Axis, readonly Placed[]>>;

const countedAlike = perDataset((data) => {
	const index = new Map<string, Orders>();
	for (const report of data.reports) {
		const key = countedKey(report.conflict, report.side, report.group.of, report.measure);
		const known = index.get(key);
		if (known) known.reports.push(report);
		else index.set(key, { reports: [report] });
	}
	return index;
});

function countedKey(...parts: readonly string[]): string {
	return parts.join(" ");
}
