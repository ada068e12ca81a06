import { formatTimes, timesUnit } from "../pace";
import type { View } from "../types";
import { paceUnits } from "../vocabulary";
import { type ShownPaces, timesOf } from "./pace-multiples";
import { nameOfEntry, type PaceEntry } from "./pace-rows";

/** Reports whose working is written out in full below a chart. */
const WORKINGS = 8;

/** Formulas with their inputs: in general, of each yardstick, and of each report or the newest of each source. */
export function paceWorkings(shown: ShownPaces): string[] {
	const { entries, yardsticks, view } = shown;
	if (entries.length === 0) return [];
	const worked = entries.filter(({ row }) => row.computed !== null);
	const told = worked.length <= WORKINGS ? worked : newestOfEachSource(worked).slice(0, WORKINGS);
	const rest = worked.length - told.length;
	return [
		...inGeneral(view, yardsticks.length > 0),
		...yardsticks.map(({ formula }) => formula),
		...told.map((entry) => workingOf(entry, shown)),
		...(rest > 0 ? [`The working of the other ${rest} stands with each mark and in the table.`] : []),
	];
}

/** How paces and multiples are worked out, whatever the numbers. */
function inGeneral(view: View, hasYardstick: boolean): string[] {
	const unit = timesUnit(view.per);
	return [
		`Pace ${paceUnits[view.per]}: number ÷ days of its own period${unit}, both ends counted; the lowest by the most days and the highest by the fewest, an open end stays open.`,
		view.span === "period"
			? `Between two running totals of one source: (later less earlier) ÷ days between${unit}; lowest less highest to highest less lowest.`
			: "",
		hasYardstick ? "Multiple: lowest pace ÷ the yardstick’s highest to highest pace ÷ its lowest." : "",
	].filter(Boolean);
}

function workingOf(entry: PaceEntry, shown: ShownPaces): string {
	const { row } = entry;
	const result = row.figure.replace(" (computed)", "");
	const times = shown.yardsticks.flatMap((yardstick) => {
		const found = timesOf(entry, yardstick, shown);
		return found && "times" in found ? [`; ÷ ${yardstick.words} = ${formatTimes(found.times)}`] : [];
	});
	return `${nameOfEntry(entry, shown.data)}: ${row.computed} = ${result}${times.join("")}.`;
}

/** The newest line of each source by its last day; of as new ones the first. */
function newestOfEachSource(entries: readonly PaceEntry[]): PaceEntry[] {
	const newest = new Map<string, PaceEntry>();
	for (const entry of entries) {
		const known = newest.get(entry.report.source);
		if (!known || (entry.row.asOfIso ?? "") > (known.row.asOfIso ?? ""))
			newest.set(entry.report.source, entry);
	}
	return [...newest.values()].sort((a, b) => a.row.number - b.row.number);
}
