import { formatDate, lastDay, onDate } from "../dates";
import { formatCount, formatEstimate } from "../estimate";
import { filterNames } from "../filters";
import { type ChangesSince, changesSince } from "../known";
import { describeReport, sourceOf, standingInWords } from "../select";
import type { Dataset, Report, View } from "../types";
import type { SinceThen } from "./figure";
import { periodOf, plural } from "./plain-words";
import { hrefOf } from "./rows";

/** What has changed since a View's known-on day, in words; null where none is set. */
export function sinceThen(view: View, data: Dataset): SinceThen | null {
	const changes = changesSince(view, data);
	if (changes === null) return null;
	const { revised, withdrawn, added } = changes;
	return {
		summary: summaryOf(changes, view),
		items: [
			...revised.map(({ report, since }) => ({
				what: "revised" as const,
				text: `${inFull(report, data)}; ${since.map(restated).join("; ")}`,
				href: hrefOf(since.at(-1) ?? report),
			})),
			...withdrawn.map((report) => ({
				what: "withdrawn" as const,
				text: `${inFull(report, data)}: ${standingInWords(report)}`,
				href: hrefOf(report),
			})),
			...alone(added).map((report) => ({
				what: "new" as const,
				text: `${inFull(report, data)}; published ${report.published === null ? "" : onDate(report.published)}`,
				href: hrefOf(report),
			})),
			...rowsBySeries(added).map(([id, count]) => ({
				what: "new" as const,
				text: `${seriesName(id, data)}: ${plural(count, "row")}`,
				href: `/series/${id}`,
			})),
		],
	};
}

/** Where a filter narrows the choice, what came later outside it is not counted. */
const isNarrowed = (view: View) =>
	filterNames.some((name) => name !== "known" && view[name] !== null && view[name].length > 0);

/** `Since then: 3 revised, 1 withdrawn, 41 new and 1,204 new rows of 2 series`: reports and rows are counted apart. */
function summaryOf({ revised, withdrawn, added }: ChangesSince, view: View): string {
	const bySeries = rowsBySeries(added);
	const rows = bySeries.reduce((sum, [, count]) => sum + count, 0);
	const counts = [
		`${formatCount(revised.length)} revised`,
		`${formatCount(withdrawn.length)} withdrawn`,
	].join(", ");
	const single = alone(added).length;
	const fresh = [
		single > 0 || rows === 0 ? `${formatCount(single)} new` : "",
		rows > 0 ? `${plural(rows, "new row")} of ${bySeries.length} series` : "",
	];
	return `Since then${isNarrowed(view) ? ", within this choice" : ""}: ${counts}, ${fresh.filter(Boolean).join(" and ")}.`;
}

/** Those that are no row of a series, in the order of their publication. */
function alone(reports: readonly Report[]): Report[] {
	const day = ({ published }: Report) => (published === null ? "" : lastDay(published));
	return reports
		.filter(({ series }) => series === null)
		.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1));
}

function rowsBySeries(reports: readonly Report[]): [series: string, rows: number][] {
	const counts = new Map<string, number>();
	for (const { series } of reports) if (series !== null) counts.set(series, (counts.get(series) ?? 0) + 1);
	return [...counts];
}

function seriesName(id: string, data: Dataset): string {
	const series = data.series.find((one) => one.id === id);
	return series ? `${sourceOf(series, data).name}, ${series.name}` : id;
}

/** The figure with its source and its days. */
function inFull(report: Report, data: Dataset): string {
	const { span, period } = report;
	const asOf = period.end === null ? "" : `as of ${formatDate(period.end)}`;
	const days = span === "period" ? (periodOf(period).split(",")[0] ?? "") : asOf;
	return [describeReport(report, data), days].filter(Boolean).join(", ");
}

function restated({ estimate, published }: Report): string {
	return `${formatEstimate(estimate)}${published === null ? "" : ` ${onDate(published)}`}`;
}
