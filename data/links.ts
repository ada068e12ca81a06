import { title } from "./figures/words";
import { derivedFrom, describeReport } from "./select";
import type { Dataset, Report, View } from "./types";
import { defaultView, encodeView } from "./view";
import { defaultBaseline } from "./yardsticks";

export interface InternalLink {
	href: string;
	label: string;
}

/** The sources and reports on which a report says to rest, by its own list or else its source's. */
export function restsOn(report: Report, data: Dataset): InternalLink[] {
	return derivedFrom(report, data).flatMap((id) => linkTo(id, data));
}

/** The page of a source or a report, by id; empty where the id is neither. */
export function linkTo(id: string, data: Dataset): InternalLink[] {
	const source = data.sources.find((candidate) => candidate.id === id);
	if (source) return [{ href: `/sources/${id}`, label: source.name }];
	const report = data.reports.find((candidate) => candidate.id === id);
	return report ? [{ href: `/reports/${id}`, label: describeReport(report, data) }] : [];
}

/** What a report's number stands for, as a heading: `Russian soldiers reported killed`. */
export function headingOf(report: Report, data: Dataset): string {
	const heading = title({ ...viewOf(report, data), chart: "timeline", span: "cumulative" }, data);
	return report.scope === "whole" ? heading : `${heading}, only ${report.scope.subset}`;
}

/** The View in which the explorer shows a report beside the others of its source. */
export function viewOf(report: Report, data: Dataset): View {
	const standard = defaultView(data);
	const { conflict, side, group, measure, span, source } = report;
	return {
		...standard,
		conflict,
		side,
		group: group.of,
		measure,
		span,
		source: [source],
		baseline: defaultBaseline({ conflict, side, group: group.of, measure, span }, data),
		chart: span === "cumulative" ? "timeline" : span === "period" ? "periods" : "by-source",
	};
}

/** The explorer's address for a View. */
export function explorerHref(view: View, data: Dataset): string {
	const query = encodeView(view, data);
	return query === "" ? "/explore" : `/explore?${query}`;
}
