import { curatedViews, homeQuery } from "./curated";
import { firstDay } from "./dates";
import { everyReport, select } from "./select";
import type { Dataset, Report, View } from "./types";
import { decodeView } from "./view";
import { yardstickReports } from "./yardsticks";

/** A report whose page was read once, and the ready-made views on which readers meet it. */
export interface Awaiting {
	report: Report;
	shownOn: readonly string[];
}

/** A view that the site shows by itself, before a reader has chosen anything. */
interface Ready {
	name: string;
	view: View;
}

/**
 * The reports that await a second reading, the most shown first. 'Shown' is counted over the site's ready-made views:
 * the home page, each curated view, what each conflict opens on, and each conflict's yardstick; nobody's visits are
 * counted. Among reports shown alike the one published last comes first. Rows of series are not listed: a series is
 * checked against its file.
 */
export function awaitingSecondReading(data: Dataset): Awaiting[] {
	const shown = new Map<string, string[]>();
	const add = (id: string, name: string) => shown.set(id, [...(shown.get(id) ?? []), name]);
	for (const { name, view } of readyViews(data)) {
		const ids = [
			...everyReport(select(view, data)).map(({ id }) => id),
			...view.baseline.flatMap(tollsOf(view, data)),
		];
		for (const id of new Set(ids)) add(id, name);
	}
	for (const conflict of data.conflicts)
		if (conflict.yardstick)
			for (const { id } of yardstickReports(conflict.id, conflict.yardstick.measure, data))
				add(id, `yardstick ${conflict.id}`);
	return data.reports
		.filter(({ reading }) => reading === "single")
		.map((report) => ({ report, shownOn: shown.get(report.id) ?? [] }))
		.sort(
			(a, b) =>
				b.shownOn.length - a.shownOn.length ||
				newest(b.report).localeCompare(newest(a.report)) ||
				a.report.id.localeCompare(b.report.id),
		);
}

function readyViews(data: Dataset): Ready[] {
	const read = (query: string) => decodeView(new URLSearchParams(query), data).view;
	return [
		{ name: "home page", view: read(homeQuery) },
		...curatedViews.map(({ id, query }) => ({ name: id, view: read(query) })),
		...data.conflicts.map(({ id }) => ({ name: `default of ${id}`, view: read(`conflict=${id}`) })),
	];
}

/** The reports behind a yardstick: itself, or all tolls of a conflict's band. */
function tollsOf({ measure }: View, data: Dataset) {
	return (id: string) =>
		data.reports.some((report) => report.id === id)
			? [id]
			: yardstickReports(id, measure, data).map((toll) => toll.id);
}

function newest({ published }: Report): string {
	return published === null ? "" : firstDay(published);
}
