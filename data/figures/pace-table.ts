import { formatDateShort, onDate } from "../dates";
import { formatEstimate } from "../estimate";
import { formatDays, formatMultiple, formatStretch } from "../pace";
import { supersededBy } from "../revisions";
import type { Estimate } from "../types";
import { type PaceUnit, paceUnits } from "../vocabulary";
import type { FigureTable, TableCell } from "./figure";
import { type ShownPaces, timesOf } from "./pace-multiples";
import type { PaceEntry } from "./pace-rows";
import type { YardstickPace } from "./pace-yardsticks";
import { title } from "./words";

/** The table behind a pace: what was reported, over which days, what that comes to, and how often each yardstick. */
export function paceTable(shown: ShownPaces): FigureTable {
	const { entries, yardsticks, view } = shown;
	const { per } = view;
	return {
		caption: captionOf(shown),
		columns: [
			{ id: "number", label: "No.", numeric: true },
			{ id: "source", label: "Source", numeric: false },
			{ id: "reported", label: "As reported", numeric: true },
			{ id: "days", label: "Days", numeric: true },
			{ id: `pace_per_${per}_computed`, label: `Pace, persons ${paceUnits[per]} (computed)`, numeric: true },
			...yardsticks.map(({ name, over }, index) => ({
				id: `times_${index + 1}_computed`,
				label: `× ${yardsticks[index - 1]?.name === name ? "the same" : name}, ${over} (computed)`,
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
				reportedCell(entry, shown),
				daysCell(entry),
				paceCell(entry, per),
				...yardsticks.map((yardstick) => timesCell(entry, yardstick, shown)),
				{ text: entry.row.asOfShort ?? "not given", sort: entry.row.asOfIso },
				{ text: entry.row.publishedShort ?? "not given", sort: entry.row.publishedIso },
				{ text: entry.row.stanceLabel, sort: entry.row.stanceLabel },
			],
		})),
	};
}

function captionOf({ entries, yardsticks, view, data }: ShownPaces): string {
	const count = entries.length === 1 ? "one line" : `${entries.length} lines`;
	const both =
		yardsticks.length > 0 ? ", and multiples how often the yardstick’s pace goes into them; both are" : ",";
	return `${title(view, data)}: the ${count} of this chart. Paces are persons ${paceUnits[view.per]}${both} computed.`;
}

function small(text: string | null): Pick<TableCell, "small"> {
	return text === null || text === "" ? {} : { small: text };
}

function sourceCell({ row }: PaceEntry): TableCell {
	return { text: row.source, href: row.sourceHref, ...small(row.speaker), sort: row.source };
}

/** What was divided; a figure that its source has replaced says so here too. */
function reportedCell({ row, report, reported, beside }: PaceEntry, { view, data }: ShownPaces): TableCell {
	const later = row.id === report.id ? supersededBy(report, view, data) : null;
	const superseded = later?.published ? `superseded ${onDate(later.published)}` : null;
	const below = [beside, superseded].filter(Boolean).join("; ");
	return { text: reported, href: row.href, ...small(below), sort: sortOf(report.estimate) };
}

function daysCell({ days }: PaceEntry): TableCell {
	if (days === null) return { text: "not known", sort: null };
	const between = formatStretch(days.start, days.end, formatDateShort);
	return { text: formatDays(days.length), small: between, sort: days.length.most };
}

/** The column says that it is computed, and in which unit. */
function paceCell({ row, days, rate }: PaceEntry, per: PaceUnit): TableCell {
	const text = days === null ? "no pace" : row.figure.replace(` ${paceUnits[per]} (computed)`, "");
	return { text, ...small(row.notDrawn && `not drawn: ${row.notDrawn}`), sort: rate && sortOf(rate) };
}

function timesCell(entry: PaceEntry, yardstick: YardstickPace, shown: ShownPaces): TableCell {
	const found = timesOf(entry, yardstick, shown);
	if (found === null) return { text: entry.rate === null ? "–" : "open at both ends", sort: null };
	if ("refused" in found) return { text: "not comparable", small: found.refused, sort: null };
	return { text: formatEstimate(found.times, formatMultiple), sort: sortOf(found.times) };
}

/** Ranges are sorted by their lowest number: no midpoint is invented. */
function sortOf({ low, best, high }: Estimate): number | null {
	return low ?? best ?? high;
}
