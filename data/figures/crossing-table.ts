import { type Crossing, type CrossingBound, crossingBounds } from "../crossings";
import { formatDate } from "../dates";
import { formatEstimate } from "../estimate";
import { sourceOf, stanceOf } from "../select";
import { rowHref } from "../series";
import type { Dataset, Report, View } from "../types";
import { stances } from "../vocabulary";
import { crossingDetail, crossingShapes, dayWords } from "./crossing-words";
import type { StandingSource, YardstickCrossings } from "./crossings";
import type { FigureTable, TableCell } from "./figure";

/** Each source with the first day of each bound and its last figure, a row for each yardstick. */
export function crossingTable(view: View, all: readonly YardstickCrossings[], data: Dataset): FigureTable {
	const isOneOfSeveral = all.length > 1;
	const tolls = all.map(({ toll }) => toll).join(" and ");
	const axis = view.date === "published" ? "publication" : "as-of";
	return {
		caption: `Day of the war, by ${axis} day, of each source’s first report whose bound reached ${tolls}, and its last figure. Days are computed here; each figure links to its report.`,
		columns: [
			{ id: "source", label: "Source", numeric: false },
			...(isOneOfSeveral ? [{ id: "yardstick", label: "Yardstick", numeric: false }] : []),
			{ id: "stance", label: "Stance", numeric: false },
			...crossingBounds.map((bound) => ({ id: bound, label: headings[bound], numeric: false })),
			{ id: "last", label: "Last figure", numeric: false },
		],
		rows: all.flatMap(({ baseline, toll, inside, sources }) =>
			sources.map((source) => ({
				id: `${source.source} ${baseline.id}`,
				cells: [
					sourceCell(source, data),
					...(isOneOfSeveral ? [{ text: toll, small: baseline.label, sort: baseline.high }] : []),
					stanceCell(source, data),
					...crossingBounds.map((bound) => boundCell(bound, source, view)),
					lastCell(source, inside),
				],
			})),
		),
	};
}

const headings: Record<CrossingBound, string> = {
	high: "Upper bound reached it",
	best: "Best or only number",
	low: "Lower bound",
};

function sourceCell({ number, last: [report], source }: StandingSource, data: Dataset): TableCell {
	const name = report ? sourceOf(report, data).name : source;
	return { text: `${number}. ${name}`, href: `/sources/${source}`, sort: name };
}

function stanceCell({ last: [report] }: StandingSource, data: Dataset): TableCell {
	const words = report ? stances[stanceOf(report, data)] : "";
	return { text: words, sort: words };
}

function boundCell(bound: CrossingBound, source: StandingSource, view: View): TableCell {
	const crossing = source.reached[bound];
	if (crossing === null) {
		const isGiven = source.given.includes(bound);
		return { text: isGiven ? "not reached" : "none given", sort: null };
	}
	const remarks = [
		crossingDetail(crossing, view),
		crossing.isFirstWord ? "the first held here" : "",
		overtakenBy(crossing, source),
	];
	return {
		text: dayWords(crossing),
		href: hrefOf(crossing.report),
		small: remarks.filter(Boolean).join("; "),
		sort: crossing.days.most,
	};
}

/** Says where a stronger bound had reached the yardstick before, as then the crossing has no mark. */
function overtakenBy(crossing: Crossing, { reached }: StandingSource): string {
	const stronger = crossingBounds
		.slice(crossingBounds.indexOf(crossing.bound) + 1)
		.filter((bound) => (reached[bound]?.day ?? "9999") < crossing.day)
		.map((bound) => crossingShapes[bound].bound);
	return stronger.length === 0 ? "" : `no mark: its ${stronger.join(" and its ")} had before`;
}

function lastCell(
	{ last, lastDay, lastDate, stale, isInside, telling }: StandingSource,
	inside: string,
): TableCell {
	const [report] = last;
	const remarks = [
		formatDate(lastDate),
		isInside ? inside : "",
		stale && telling.length === 0 ? "stale" : "",
	];
	return {
		text: [...new Set(last.map(({ estimate }) => formatEstimate(estimate)))].join("; "),
		...(report ? { href: hrefOf(report) } : {}),
		small: remarks.filter(Boolean).join("; "),
		sort: lastDay,
	};
}

function hrefOf({ id, series, period: { end } }: Report): string {
	return series === null ? `/reports/${id}` : rowHref(series, end ?? "");
}
