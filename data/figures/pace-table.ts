import { grade } from "../comparable";
import { formatEstimate } from "../estimate";
import { multiple } from "../interval";
import { formatLength, formatMultiple, formatStretch, formatTimes } from "../pace";
import type { Dataset, Estimate } from "../types";
import type { FigureTable, TableCell } from "./figure";
import { nameOfEntry, type PaceEntry } from "./pace-rows";
import type { YardstickPace } from "./pace-yardsticks";

/** The table behind a pace: what was reported, over which days, what that comes to, and how often each yardstick. */
export function paceTable(
	caption: string,
	entries: readonly PaceEntry[],
	yardsticks: readonly YardstickPace[],
	data: Dataset,
): FigureTable {
	const several = new Set(yardsticks.map(({ war }) => war)).size > 1;
	return {
		caption,
		columns: [
			{ id: "number", label: "No.", numeric: true },
			{ id: "source", label: "Source", numeric: false },
			{ id: "reported", label: "As reported", numeric: true },
			{ id: "days", label: "Days", numeric: true },
			{ id: "pace", label: "Pace", numeric: true },
			...yardsticks.map(({ war, over }, index) => ({
				id: `times_${index + 1}`,
				label: several || index === 0 ? `× ${war}, ${over}` : `× the same, ${over}`,
				numeric: true,
			})),
			{ id: "as_of", label: "As of", numeric: false },
			{ id: "published", label: "Published", numeric: false },
			{ id: "stance", label: "Stance", numeric: false },
		],
		rows: entries.map((entry) => ({
			id: entry.row.id,
			cells: [
				{ text: String(entry.row.number), sort: entry.row.number },
				sourceCell(entry),
				{
					text: entry.reported,
					href: entry.row.href,
					...small(entry.beside),
					sort: sortOf(entry.report.estimate),
				},
				daysCell(entry),
				paceCell(entry),
				...yardsticks.map((yardstick) => timesCell(entry, yardstick, data)),
				{ text: entry.row.asOfShort ?? "not given", sort: entry.row.asOfIso },
				{ text: entry.row.publishedShort ?? "not given", sort: entry.row.publishedIso },
				{ text: entry.row.stanceLabel, sort: entry.row.stanceLabel },
			],
		})),
	};
}

function small(text: string | null): Pick<TableCell, "small"> {
	return text === null || text === "" ? {} : { small: text };
}

function sourceCell({ row }: PaceEntry): TableCell {
	return { text: row.source, href: row.sourceHref, ...small(row.speaker), sort: row.source };
}

function daysCell({ days }: PaceEntry): TableCell {
	if (days === null) return { text: "not known", sort: null };
	const between = formatStretch(days.start, days.end);
	return { text: formatLength(days.length), small: between, sort: days.length.most };
}

function paceCell({ row, days, rate }: PaceEntry): TableCell {
	const text = days === null ? "no pace" : row.figure;
	return { text, ...small(row.notDrawn && `not drawn: ${row.notDrawn}`), sort: rate && sortOf(rate) };
}

/** Ranges are sorted by their lowest number: no midpoint is invented. */
function sortOf({ low, best, high }: Estimate): number | null {
	return low ?? best ?? high;
}

function timesCell(entry: PaceEntry, yardstick: YardstickPace, data: Dataset): TableCell {
	if (entry.rate === null) return { text: "–", sort: null };
	const refused = whyNoMultiple(entry, yardstick, data);
	if (refused !== null) return { text: "not comparable", small: refused, sort: null };
	const times = multiple(entry.rate, yardstick.rate);
	if (times === null) return { text: "open at both ends", sort: null };
	return { text: formatEstimate(times, formatMultiple), sort: sortOf(times) };
}

/** Why a report and a yardstick have no multiple; null where they may be set beside each other. */
function whyNoMultiple({ report }: PaceEntry, { tolls }: YardstickPace, data: Dataset): string | null {
	for (const toll of tolls) {
		const verdict = grade(report, toll, data, { of: "rate" });
		if (verdict.grade === "not-comparable") return verdict.reason;
	}
	return null;
}

/** Reports whose working is written out in full below a chart. */
const WORKINGS = 8;

/** Formulas with their inputs: in general, of each yardstick, and of each report or the newest of each source. */
export function paceWorkings(
	general: readonly string[],
	entries: readonly PaceEntry[],
	yardsticks: readonly YardstickPace[],
	data: Dataset,
): string[] {
	const worked = entries.filter(({ row, days }) => days !== null && row.computed !== null);
	const shown = worked.length <= WORKINGS ? worked : newestOfEachSource(worked).slice(0, WORKINGS);
	const rest = worked.length - shown.length;
	return [
		...general,
		...yardsticks.map(({ formula }) => formula),
		...shown.map((entry) => workingOf(entry, yardsticks, data)),
		...(rest > 0 ? [`The working of the other ${rest} stands with each mark and in the table.`] : []),
	];
}

function workingOf(entry: PaceEntry, yardsticks: readonly YardstickPace[], data: Dataset): string {
	const { row, rate } = entry;
	const result = row.figure.replace(" (computed)", "");
	const times = yardsticks.flatMap((yardstick) => {
		if (rate === null || whyNoMultiple(entry, yardstick, data) !== null) return [];
		const found = multiple(rate, yardstick.rate);
		return found === null ? [] : [`; ÷ ${yardstick.words} = ${formatTimes(found)}`];
	});
	return `${nameOfEntry(entry, data)}: ${row.computed} = ${result}${times.join("")}.`;
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
