import { formatDate, lastDay } from "../dates";
import { steppedSeries, stepsOfReports } from "../drawn-steps";
import { numbersOf } from "../estimate";
import { chainsOf, independenceOf, independenceSentence } from "../independence";
import {
	dateOf,
	everyReport,
	explainEmpty,
	newestDay,
	type Selection,
	type SeriesRows,
	select,
	selectPlaced,
	unplaced,
} from "../select";
import type { Dataset, Report, View } from "../types";
import { encodeView } from "../view";
import { altText } from "./alt";
import { valueAxis } from "./axes";
import { baselinesOf, claimLine } from "./baselines";
import type { Figure, ToneEntry } from "./figure";
import { toLeftOut } from "./left-out";
import { lineNotes } from "./lines";
import { notesOn } from "./notes";
import type { ChartParts } from "./parts";
import { plural } from "./plain-words";
import type { Recipe, Recipes } from "./recipe";
import { kindLegend, numberIndex, numberSources, toneLegend, withLatest } from "./rows";
import { sinceThen } from "./since-then";
import { markSuperseded } from "./superseded";
import { verdictsOf } from "./verdicts";
import { caption, subtitle, title, totalsOf } from "./words";

/** The selection that a View's chart shows. */
export function selectWith(recipes: Recipes, view: View, data: Dataset): Selection {
	const { choose } = recipeOf(recipes, view);
	return choose ? choose(view, selectPlaced(view, data), data) : select(view, data);
}

/** All that a View selects, and what of it stands on its chart. */
function selections(recipes: Recipes, view: View, data: Dataset): Record<"whole" | "chosen", Selection> {
	const { choose } = recipeOf(recipes, view);
	if (!choose) {
		const whole = select(view, data);
		return { whole, chosen: whole };
	}
	const placed = selectPlaced(view, data);
	return { whole: unplaced(placed), chosen: choose(view, placed, data) };
}

function recipeOf(recipes: Recipes, { chart }: View): Recipe {
	const recipe = recipes[chart];
	if (!recipe) throw new Error(`there is no recipe for the chart ${chart}`);
	return recipe;
}

/** One report for each that stands alone and the last row of each series: enough for words on who counts what. */
function representatives(reports: readonly Report[], series: readonly SeriesRows[]): Report[] {
	return [...reports, ...series.flatMap((one) => one.reports.slice(-1))];
}

/** View and dataset to Figure: all that the page, the image, the table and the file have in common. */
export function figureWith(recipes: Recipes, view: View, data: Dataset): Figure {
	const { whole, chosen } = selections(recipes, view, data);
	const stepped = steppedSeries(view, data);
	const shown = [
		...everyReport(whole),
		...everyReport({ ...chosen, series: [...chosen.series, ...stepped] }),
	];
	const selection = { ...chosen, newest: newestOf(view, shown, data) };
	const series = [...selection.series, ...stepped];
	const { steps } = stepsOfReports(view, data);
	const totals = totalsOf(steps);
	const counted = representatives(selection.reports, series);
	const numbered = numberSources(selection.reports, series, data);
	const built = recipeOf(recipes, view).build(view, selection, numberIndex(numbered), data);
	const parts = markSuperseded(built, view, everyReport(selection), data);
	const isEmpty = counted.length === 0;
	const baselines = laidUnder(parts, isEmpty, view, data);
	const values = [
		...selection.reports.flatMap((report) => numbersOf(report.estimate)),
		...parts.lines.flatMap(({ points }) => points.flatMap(numbersOf)),
		...baselines.flatMap(({ low, high }) => [low, high]),
	];
	const label = view.scale === "log" ? "Persons (logarithmic scale)" : "Persons";
	const value = parts.value ?? valueAxis(values, view.scale, label);
	const single = selection.reports.filter((report) => !totals.has(report));
	const { verdicts, told } = verdictsOf(view, { reports: single, steps, series }, baselines, data);
	const drawn = dropZerosFromLog(parts, value.scale);
	const base = {
		view,
		version: data.version,
		readTo: data.readTo === null ? "no day given" : formatDate(data.readTo),
		// A cut-off would leave out what has no day to set against it.
		newest: shown.every((report) => dateOf(report, view) !== null) ? selection.newest : null,
		title: parts.title ?? title(view, data),
		subtitle: parts.subtitle ?? subtitle(view, { ...selection, series, steps }, data),
		caption: parts.caption ?? caption(view),
		value,
		...drawn,
		position: parts.position,
		events: parts.events,
		baselines,
		legend: {
			tones: drawnTones(toneLegend(counted, view, data), parts, drawn.marks),
			kinds: [...kindLegend(estimatesOf(parts, selection), parts.lines), ...(parts.kinds ?? [])],
		},
		sources: withLatest(numbered, parts.latest ?? drawn.rows, new Set(parts.superseded)),
		verdicts,
		notes: [
			...(parts.notes ?? []),
			...undrawnNote(drawn.rows),
			...zeroPointsNote(parts.lines, drawn.lines),
			...toTheEdgeNote(drawn, value.scale),
			...notesOn(view, { ...selection, reports: counted }, told, data),
			...lineNotes(parts.lines),
		],
		computed: parts.computed ?? [],
		findings: parts.findings ?? [],
		independence: independence(
			counted,
			{ series: series.length, steps: steps.length, totals: totals.size },
			data,
		),
		sinceThen: sinceThen(view, data),
		table: parts.table ?? null,
		leftOut: [
			...withoutStepped(selection.leftOut, stepped).map((one) => toLeftOut(one, data)),
			...(parts.leftOut ?? []),
		],
		empty: parts.empty ?? (isEmpty ? emptiness(view, data) : null),
	};
	return { ...base, alt: altText(base) };
}

/** See `DatedSelection`; reports may be there twice. */
function newestOf(view: View, reports: readonly Report[], data: Dataset): string | null {
	const newest = newestDay(reports, view);
	if (newest === null) return null;
	const end = data.conflicts.find(({ id }) => id === view.conflict)?.end ?? null;
	return end !== null && lastDay(end) > newest ? lastDay(end) : newest;
}

/** Yardsticks, and the reader's own number where the axis counts people. */
function laidUnder(parts: ChartParts, isEmpty: boolean, view: View, data: Dataset): Figure["baselines"] {
	const yardsticks = parts.baselines ?? (isEmpty ? [] : baselinesOf(view, data));
	const isOfPersons = (parts.value?.unit ?? "persons") === "persons";
	return [...yardsticks, ...(isOfPersons && !isEmpty ? claimLine(view) : [])];
}

/** A chart of shapes of its own has no mark for some of its sources, and no colour then. */
function drawnTones(tones: ToneEntry[], { hasOwnShapes }: ChartParts, marks: Figure["marks"]): ToneEntry[] {
	return tones.filter(({ tone }) => !hasOwnShapes || marks.some((mark) => mark.tone === tone));
}

/** The estimates whose shapes are drawn. */
function estimatesOf({ hasOwnShapes, estimates }: ChartParts, { reports }: Selection) {
	return hasOwnShapes ? [] : (estimates ?? reports.map(({ estimate }) => estimate));
}

/** Of at least two reports how many lines they can be; a series counts as one. */
function independence(
	counted: readonly Report[],
	among: { series: number; steps: number; totals: number },
	data: Dataset,
): Figure["independence"] {
	if (counted.length < 2) return null;
	const sentence = independenceSentence(independenceOf(counted, data), among);
	return {
		sentence: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
		chains: chainsOf(counted, data),
	};
}

/** A running total whose steps are drawn is not left out. */
function withoutStepped(leftOut: Selection["leftOut"], stepped: readonly SeriesRows[]): Selection["leftOut"] {
	const shown = new Set(stepped.map(({ series }) => series.id));
	return leftOut.filter(({ report }) => !shown.has(report.series ?? ""));
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

function zeroPointsNote(before: Figure["lines"], after: Figure["lines"]): string[] {
	const count = (lines: Figure["lines"]) => lines.reduce((sum, { points }) => sum + points.length, 0);
	const dropped = count(before) - count(after);
	return dropped === 0
		? []
		: [
				`${plural(dropped, "point")} of series ${dropped === 1 ? "is" : "are"} not drawn: zero, and less, has no place on a logarithmic axis.`,
			];
}

/** What is above zero at one end only is drawn, and said not to end where the axis does. */
function toTheEdgeNote(
	{ marks, lines }: Pick<ChartParts, "marks" | "lines">,
	scale: View["scale"],
): string[] {
	if (scale === "linear") return [];
	const single = [...marks.filter(({ row }) => row >= 0), ...lines.flatMap(({ points }) => points)];
	const reaching = single.filter((one) => Math.min(...numbersOf(one)) <= 0).length;
	return reaching === 0
		? []
		: [
				`Zero has no place on a logarithmic axis: ${plural(reaching, "figure")} with an end at zero or below ${reaching === 1 ? "is" : "are"} drawn to the edge, and a best number there has no mark.`,
			];
}

/** Zero has no place on a logarithmic axis: such a report keeps its row, which says so. */
function dropZerosFromLog(
	{ rows, marks, lines }: ChartParts,
	scale: View["scale"],
): Pick<ChartParts, "rows" | "marks" | "lines"> {
	if (scale === "linear") return { rows, marks, lines };
	// What was computed from several reports has no row: its band ends at the axis.
	const onlyZero = (mark: ChartParts["marks"][number]) => mark.row >= 0 && Math.max(...numbersOf(mark)) <= 0;
	const dropped = new Map(marks.filter(onlyZero).map((mark) => [mark.row, Math.max(...numbersOf(mark))]));
	return {
		rows: rows.map((row, index) =>
			dropped.has(index)
				? {
						...row,
						notDrawn: `${dropped.get(index) === 0 ? "zero" : "a revision downwards"} has no place on a logarithmic axis`,
					}
				: row,
		),
		marks: marks.filter(({ row }) => !dropped.has(row)),
		lines: lines.map((line) => ({ ...line, points: aboveZero(line.points) })),
	};
}

/** A line does not run on over a point that is dropped. */
function aboveZero(points: Figure["lines"][number]["points"]) {
	const isDrawn = (point: (typeof points)[number] | undefined) =>
		point !== undefined && Math.max(...numbersOf(point)) > 0;
	return points.flatMap((point, index) =>
		isDrawn(point) ? [{ ...point, joined: point.joined && isDrawn(points[index - 1]) }] : [],
	);
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
