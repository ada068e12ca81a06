import { formatDate } from "../dates";
import { numbersOf } from "../estimate";
import { describeReport, explainEmpty, type Selection, select } from "../select";
import type { Dataset, View } from "../types";
import { encodeView } from "../view";
import type { ChartId } from "../vocabulary";
import { altText } from "./alt";
import { valueAxis } from "./axes";
import { baselinesOf } from "./baselines";
import { bySource, latestOfEachSource } from "./by-source";
import type { Figure } from "./figure";
import { notesOn } from "./notes";
import type { ChartParts } from "./parts";
import { kindLegend, numberIndex, numberSources, toneLegend } from "./rows";
import { timeline } from "./timeline";
import { caption, subtitle, title } from "./words";

type ChartBuilder = (
	view: View,
	selection: Selection,
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
) => ChartParts;

/** A chart is added by one file here and one in components/charts. */
const builders: Record<ChartId, ChartBuilder> = { timeline, "by-source": bySource };

/** The selection that a View's chart shows: for a comparison by source, the latest of each. */
export function selectForChart(view: View, data: Dataset): Selection {
	const selection = select(view, data);
	if (view.chart !== "by-source") return selection;
	return { ...selection, reports: latestOfEachSource(selection.reports, view) };
}

/** View and dataset to Figure: all that the page, the image, the table and the file have in common. */
export function figure(view: View, data: Dataset): Figure {
	const selection = selectForChart(view, data);
	const sources = numberSources(selection.reports, data);
	const parts = builders[view.chart](view, selection, numberIndex(sources), data);
	const baselines = selection.reports.length === 0 ? [] : baselinesOf(view, data);
	const values = [
		...selection.reports.flatMap((report) => numbersOf(report.estimate)),
		...baselines.flatMap(({ low, high }) => [low, high]),
	];
	const drawn = { ...parts, ...dropZerosFromLog(parts, view) };
	const base = {
		view,
		version: data.version,
		readTo: data.readTo === null ? "no day given" : formatDate(data.readTo),
		title: title(view, data),
		subtitle: subtitle(view, selection.reports, data),
		caption: caption(view),
		value: valueAxis(values, view.scale, view.scale === "log" ? "Persons (logarithmic scale)" : "Persons"),
		...drawn,
		baselines,
		legend: { tones: toneLegend(selection.reports, view, data), kinds: kindLegend(selection.reports) },
		sources,
		notes: [...undrawnNote(drawn.rows), ...notesOn(view, selection, data)],
		leftOut: selection.leftOut.map(({ report, reason }) => ({
			id: report.id,
			href: `/reports/${report.id}`,
			text: describeReport(report, data),
			reason,
		})),
		empty: selection.reports.length === 0 ? emptiness(view, data) : null,
	};
	return { ...base, alt: altText(base) };
}

/** What stands in the table without a mark is said on the figure's face, on the page and in the image. */
function undrawnNote(rows: Figure["rows"]): string[] {
	const undrawn = rows.filter(({ notDrawn }) => notDrawn !== null);
	if (undrawn.length === 0) return [];
	const list = undrawn.map(({ source, figure: said, notDrawn }) => `${source}, ${said} (${notDrawn})`);
	return [
		`Without a mark on the chart: ${list.slice(0, 4).join("; ")}${list.length > 4 ? ` and ${list.length - 4} more` : ""}.`,
	];
}

/** Zero has no place on a logarithmic axis: such a report keeps its row, which says so. */
function dropZerosFromLog({ rows, marks }: ChartParts, view: View): Pick<ChartParts, "rows" | "marks"> {
	if (view.scale === "linear") return { rows, marks };
	const onlyZero = (mark: ChartParts["marks"][number]) => Math.max(...numbersOf(mark)) <= 0;
	const dropped = new Set(marks.filter(onlyZero).map(({ row }) => row));
	return {
		rows: rows.map((row, index) =>
			dropped.has(index) ? { ...row, notDrawn: "zero has no place on a logarithmic axis" } : row,
		),
		marks: marks.filter(({ row }) => !dropped.has(row)),
	};
}

function emptiness(view: View, data: Dataset): Figure["empty"] {
	const { message, offers } = explainEmpty(view, data);
	return {
		message,
		offers: offers.map((offer) => ({
			label: `${offer.label} (${offer.count})`,
			query: encodeView(offer.view, data),
		})),
	};
}
