import { formatDate } from "../../dates";
import { formatEstimate } from "../../estimate";
import { figure as figureOf } from "../../figures";
import type { Figure } from "../../figures/figure";
import { plural } from "../../figures/plain-words";
import { multiples } from "../../figures/side-by-side";
import { headingOf } from "../../links";
import { permalinkQuery } from "../../permalink";
import { sourceOf } from "../../select";
import { readRowId, reportsOf } from "../../series";
import { seriesOf } from "../../source-record";
import type { Dataset, Report, Source, View } from "../../types";
import { TITLE_OF_SITE } from "../licence";
import { type CslItem, ownItem } from "./item";
import { type Origin, originalItems } from "./originals";

/** What can be cited. */
export type Subject =
	| { of: "view"; views: readonly [View, ...View[]] }
	| { of: "report"; report: Report }
	| { of: "source"; source: Source }
	| { of: "dataset" };

export interface Cited {
	/** This site's page of it. */
	own: CslItem;
	/** The pages on which its figures were made public, each once. */
	originals: CslItem[];
	/** How many such pages were not listed, since they are too many. */
	unlisted: number;
}

interface Setting {
	data: Dataset;
	/** Where the site lives; empty gives paths. */
	site: string;
	/** The day on which it was looked at, YYYY-MM-DD. */
	accessed: string;
}

/** More pages than these of one source are a whole record: each report's own citation names its page. */
const MOST_OF_SOURCE = 30;

/** A subject as it is cited: ours first, then where its figures come from. */
export function cite(subject: Subject, setting: Setting): Cited {
	const { data, accessed } = setting;
	const own = ownOf(subject, setting);
	const all = originalItems(originsOf(subject, data), accessed, data);
	const isTooMany = subject.of === "source" && all.length > MOST_OF_SOURCE;
	return { own, originals: isTooMany ? [] : all, unlisted: isTooMany ? all.length : 0 };
}

function ownOf(subject: Subject, { data, site, accessed }: Setting): CslItem {
	const { version } = data;
	const item = (key: string, title: string, genre: string, path: string) =>
		ownItem({ key, title, genre, url: `${site}${path}`, version, accessed });
	if (subject.of === "dataset") return item("data", TITLE_OF_SITE, "Data set", "/data");
	if (subject.of === "source") {
		const { id, name } = subject.source;
		return item(id, `${name}: ${recordOf(subject.source, data)}`, "Record of a source", `/sources/${id}`);
	}
	if (subject.of === "report") {
		const { id } = subject.report;
		return item(id, titleOfReport(subject.report, data), "Record", `/reports/${id}`);
	}
	const [view, ...others] = subject.views;
	if (others.length === 0) {
		const figure = figureOf(view, data);
		const key = ["chart", view.side, view.group, view.measure, view.chart].join("-");
		return item(key, titleOfFigure(figure), "Chart", `/explore?${permalinkQuery(figure)}`);
	}
	const shown = multiples(subject.views, data);
	return item("side-by-side", titleOfFigure(shown), "Charts", `/side-by-side?${shown.permalink}`);
}

function titleOfFigure({ title, subtitle }: Pick<Figure, "title" | "subtitle">): string {
	return `${title}. ${subtitle}`;
}

/** `Russian soldiers reported killed: 7,000–15,000 (NATO), as of 23 March 2022`. */
function titleOfReport(report: Report, data: Dataset): string {
	const { end } = report.period;
	const day = end === null ? "" : `, as of ${formatDate(end)}`;
	return `${headingOf(report, data)}: ${formatEstimate(report.estimate)} (${sourceOf(report, data).short})${day}`;
}

function recordOf(source: Source, data: Dataset): string {
	const reports = data.reports.filter((report) => report.source === source.id).length;
	const series = seriesOf(source, data).length;
	const held = [reports > 0 ? plural(reports, "report") : "", series > 0 ? `${series} series` : ""];
	return held.filter(Boolean).join(" and ");
}

function originsOf(subject: Subject, data: Dataset): Origin[] {
	switch (subject.of) {
		case "dataset":
			return [];
		case "report":
			return [subject.report];
		case "source":
			return [...data.reports, ...seriesOf(subject.source, data)].filter(
				({ source }) => source === subject.source.id,
			);
		case "view":
			return subject.views.flatMap((view) => originsOfFigure(figureOf(view, data), data));
	}
}

/** The reports of a figure in the order of their sources' numbers, then its yardsticks. A line is its series. */
function originsOfFigure({ rows, lines, baselines }: Figure, data: Dataset): Origin[] {
	const drawn = new Set(lines.map(({ id }) => id));
	const numbered = [...rows].sort((a, b) => a.number - b.number).map(({ id }) => id);
	const tolls = baselines.flatMap(({ id, members }) => [
		id,
		...members.filter(({ role }) => role === "in-band").map((member) => member.id),
	]);
	return [...numbered, ...tolls].flatMap((id) => {
		const row = readRowId(id);
		if (row === null) return data.reports.find((report) => report.id === id) ?? [];
		const series = data.series.find((one) => one.id === row.series);
		if (!series) return [];
		return drawn.has(series.id) ? series : (reportsOf(series).find((report) => report.id === id) ?? []);
	});
}
