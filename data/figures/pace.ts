import { steppedSeries, stepsOfReports } from "../drawn-steps";
import { numbersOf } from "../estimate";
import { formatTimes } from "../pace";
import type { DatedSelection, Selection } from "../select";
import type { Dataset, View } from "../types";
import { paceUnits } from "../vocabulary";
import { valueAxis, withStripBelow } from "./axes";
import { dayAxis, eventsOf, positionsOf } from "./days";
import type { KindEntry, Line, Mark } from "./figure";
import { withLetters } from "./lines";
import { loweredNote, ratesOfSeries, ratesOfSteps } from "./pace-lines";
import { type ShownPaces, timesOf } from "./pace-multiples";
import { ADDED_TO_LIST, entryOf, entryOfStep, marksOf, type PaceEntry, type Scope } from "./pace-rows";
import { paceTable } from "./pace-table";
import { paceWorkings } from "./pace-workings";
import { paceYardsticks } from "./pace-yardsticks";
import type { ChartParts } from "./parts";

/**
 * What reports come to in a unit of time. Of running totals each over its own days, at the last of them; of single
 * periods each over its days, and of the running totals of one source what lies between two of them. Yardsticks are
 * paces too. All of it is computed here, and says so.
 */
export function pace(
	view: View,
	selection: DatedSelection,
	numbers: ReadonlyMap<string, number>,
	data: Dataset,
): ChartParts {
	const conflict = data.conflicts.find(({ id }) => id === view.conflict);
	if (!conflict) throw new Error(`no conflict ${view.conflict}`);
	const scope: Scope = { view, conflict, numbers, data };
	const series = ratesOfSeries(selection, scope);
	const stepped = ratesOfSteps(steppedSeries(view, data), scope);
	const single = entriesOf(selection, scope);
	const entries = [...series.entries, ...stepped.entries, ...single];
	const lines = withLetters([...series.lines, ...stepped.lines]);
	const bare = marksOf(single, entries.length - single.length, scope);
	const { baselines, paces, notes } = entries.length > 0 ? paceYardsticks(view, data) : NO_YARDSTICKS;
	const shown: ShownPaces = { entries, yardsticks: paces, view, data };
	const marks = withMultiples(bare, shown);
	const days = daysOf(marks, lines);
	const position = dayAxis(view, selection, days, data);
	return {
		rows: entries.map(({ row }) => row),
		marks,
		lines,
		position,
		events: days.length > 0 ? eventsOf(view, position, data) : [],
		value: axisOf(view, [...marks, ...baselines, ...lines.flatMap(({ points }) => points)]),
		baselines,
		estimates: marks.flatMap(({ kind, row }) => {
			const drawn = entries[row]?.drawn;
			return drawn && kind !== "revision" ? [drawn.estimate] : [];
		}),
		kinds: legendOf(marks),
		table: paceTable(shown),
		computed: paceWorkings(shown),
		notes: [...notes, ...listNote(entries), ...loweredNote(lines)],
	};
}

/** More marks than these have no room for a multiple beside each: it stands in the table and on their cards. */
const FEW = 8;

/** How often the first yardstick goes into each, beside its mark: what a chart of few paces is asked for. */
function withMultiples(marks: readonly Mark[], shown: ShownPaces): Mark[] {
	const [yardstick] = shown.yardsticks;
	return marks.map((mark) => {
		const entry = shown.entries[mark.row];
		const found = yardstick && entry && marks.length <= FEW ? timesOf(entry, yardstick, shown) : null;
		return found && "times" in found ? { ...mark, label: `${formatTimes(found.times)} (computed)` } : mark;
	});
}

/** What was added to a list in a week may have happened years before: said once for the chart, and with each mark. */
function listNote(entries: readonly PaceEntry[]): string[] {
	return entries.some(({ row }) => row.flags.includes(ADDED_TO_LIST))
		? ["A step of a count by name is what was added to the list in those days, whenever these people died."]
		: [];
}

const NO_YARDSTICKS = { baselines: [], paces: [], notes: [] };

function entriesOf({ reports }: Selection, scope: Scope): PaceEntry[] {
	if (scope.view.span === "cumulative") return reports.map((report) => entryOf(report, scope));
	const own = reports.filter(({ span }) => span === "period").map((report) => entryOf(report, scope));
	const { steps } = stepsOfReports(scope.view, scope.data);
	return [...own, ...steps.map((step) => entryOfStep(step, scope))];
}

function daysOf(marks: readonly Mark[], lines: readonly Line[]): number[] {
	const since = marks.flatMap((mark) => mark.since ?? []);
	const firsts = lines.flatMap(({ stretches, points }) => (stretches ? (points[0]?.since ?? []) : []));
	return [...positionsOf(marks, lines), ...since, ...firsts];
}

function axisOf(
	{ scale, per }: View,
	drawn: readonly { low: number | null; best?: number | null; high: number | null }[],
) {
	const values = drawn.flatMap(({ low, best = null, high }) => numbersOf({ low, best, high }));
	const label = `Persons ${paceUnits[per]} (computed${scale === "log" ? "; logarithmic scale" : ""})`;
	const axis = valueAxis(
		values.filter((value) => value >= 0),
		scale,
		label,
		"rate",
	);
	// Room for revisions below zero: how far below says nothing, as no pace is made of them.
	return scale === "linear" && values.some((value) => value < 0) ? withStripBelow(axis) : axis;
}

function legendOf(marks: readonly Mark[]): KindEntry[] {
	const label = "a total revised downwards by its source: no pace, so at no set depth below zero";
	return marks.some(({ kind }) => kind === "revision") ? [{ kind: "revision", label }] : [];
}
