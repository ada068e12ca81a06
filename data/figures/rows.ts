import { formatDate, formatDateShort, lastDay } from "../dates";
import { formatEstimate, markKind } from "../estimate";
import { perReport } from "../memo";
import { type SeriesRows, sourceOf, stanceOf, standingInWords } from "../select";
import { rowHref } from "../series";
import type { Dataset, Estimate, Report, View } from "../types";
import * as words from "../vocabulary";
import type { EstimateKind, KindEntry, Line, NumberedSource, Row, Tone, ToneEntry } from "./figure";
import { markWords } from "./mark-words";
import { countedInFull, particularsOf } from "./words";

/** The sources of a figure, numbered by stance and then by name: never by the size of their figures. */
export function numberSources(
	reports: readonly Report[],
	series: readonly SeriesRows[],
	data: Dataset,
): Omit<NumberedSource, "latest">[] {
	const bySource = new Map<string, Report[]>();
	// Of a series its first and last row tell how far it reaches and where it stands.
	const ends = series.flatMap((one) => [...one.reports.slice(0, 1), ...one.reports.slice(1).slice(-1)]);
	for (const report of [...reports, ...ends]) {
		const own = bySource.get(report.source);
		if (own) own.push(report);
		else bySource.set(report.source, [report]);
	}
	const order = words.keysOf(words.stances);
	return [...bySource.values()]
		.flatMap((own) => {
			const [first] = own;
			if (!first) return [];
			const { id, name, short } = sourceOf(first, data);
			const stance = stanceOf(first, data);
			return [{ number: 0, id, name, short, stance, days: daysOf(own) }];
		})
		.sort((a, b) => order.indexOf(a.stance) - order.indexOf(b.stance) || (a.name < b.name ? -1 : 1))
		.map((source, index) => ({ ...source, number: index + 1 }));
}

/** Each source's newest figure on the chart, by what its rows say: a step where steps are drawn, not a total. */
export function withLatest(
	sources: readonly Omit<NumberedSource, "latest">[],
	rows: readonly Row[],
	/** Ids of what its source has replaced: of the figures for one day the other one is the newest. */
	superseded: ReadonlySet<string>,
): NumberedSource[] {
	const newest = new Map<number, { iso: string; rows: Row[] }>();
	for (const row of rows) {
		const iso = row.asOfIso ?? "";
		const known = newest.get(row.number);
		if (!known || iso > known.iso) newest.set(row.number, { iso, rows: [row] });
		else if (iso === known.iso) known.rows.push(row);
	}
	return sources.map((source) => {
		const own = newest.get(source.number);
		const current = own?.rows.filter(({ id }) => !superseded.has(id)) ?? [];
		const told = current.length > 0 ? current : own?.rows;
		const estimate = [...new Set(told?.map((row) => row.figure))].join("; ");
		return { ...source, latest: { estimate, day: own?.rows[0]?.asOfShort ?? "", iso: own?.iso ?? "" } };
	});
}

/** Of each stance the sources with its newest report, ties included, in the fixed order of stances. */
export function newestOfEachStance(sources: readonly NumberedSource[]): NumberedSource[] {
	return words.keysOf(words.stances).flatMap((stance) => {
		const own = sources.filter((source) => source.stance === stance);
		const newest = own
			.map(({ latest }) => latest.iso)
			.sort()
			.at(-1);
		return own.filter(({ latest }) => latest.iso === newest);
	});
}

function daysOf(reports: readonly Report[]): string {
	const days = [...new Set(reports.map((report) => report.period.end).filter((end) => end !== null))].sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return "no day given";
	return first === last ? formatDateShort(first) : `${formatDateShort(first)} to ${formatDateShort(last)}`;
}

/** The number of each source in a figure. */
export function numberIndex(sources: readonly Pick<NumberedSource, "id" | "number">[]): Map<string, number> {
	return new Map(sources.map(({ id, number }) => [id, number]));
}

/** A report in words: the card of its mark and its line of the table. */
export function toRow(report: Report, number: number, notDrawn: string | null, data: Dataset): Row {
	if (notDrawn !== null) return { ...wordsOf(report, data), number, notDrawn };
	const made = madeRows(report, data);
	let row = made.get(number);
	if (!row) {
		row = { ...wordsOf(report, data), number, notDrawn };
		made.set(number, row);
	}
	return row;
}

/** Rows already made of a report, by its source's number: there are no more numbers than sources. */
const madeRows = perReport(() => new Map<number, Row>());

const wordsOf = perReport((report, data): Omit<Row, "number" | "notDrawn"> => {
	const source = sourceOf(report, data);
	const stance = stanceOf(report, data);
	const { low, best, high } = report.estimate;
	return {
		id: report.id,
		href: hrefOf(report),
		source: source.name,
		sourceHref: `/sources/${source.id}`,
		speaker: report.speaker,
		stance,
		stanceLabel: words.stances[stance],
		figure: formatEstimate(report.estimate),
		low,
		best,
		high,
		counted: countedInFull(report, data),
		particulars: particularsOf(report),
		asOf: report.period.end && formatDate(report.period.end),
		asOfShort: report.period.end && formatDateShort(report.period.end),
		asOfIso: report.period.end && lastDay(report.period.end),
		published: report.published && formatDate(report.published),
		publishedShort: report.published && formatDateShort(report.published),
		publishedIso: report.published && lastDay(report.published),
		method: words.methods[report.method],
		basis: report.basis,
		words: report.words,
		note: report.note,
		reading: words.readings[report.reading],
		flags: flagsOf(report),
		computed: null,
	};
});

/** The page of a report, or the row of its series. */
export function hrefOf({ id, series, period }: Report): string {
	return series === null ? `/reports/${id}` : rowHref(series, period.end ? lastDay(period.end) : "");
}

/** What a reader must see before using the figure. */
export function flagsOf(report: Report): string[] {
	const inferred = { "period.start": "first day", "period.end": "as-of day", published: "publication day" };
	return [
		...report.inferred.map((field) => `the ${inferred[field]} is inferred, not printed on the page`),
		report.citation.weak ? `weak citation: ${words.weakCitation}` : "",
		standingInWords(report),
		report.method === "leak" ? "leaked or intercepted material, not confirmed by those it comes from" : "",
		report.projection ? "a projection, published before its period ended" : "",
		report.estimate.asPublished ? "bounds stand as the source printed them" : "",
	].filter(Boolean);
}

/** A chosen source keeps a colour of its own, up to eight; else the colour tells the stance. */
export function toneOf(report: Report, view: View, data: Dataset): Tone {
	const chosen = view.source.indexOf(report.source);
	if (chosen >= 0 && view.source.length <= 8)
		return `source-${(chosen + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;
	return stanceOf(report, data);
}

/** A stance names no side by itself; a legend must. */
const stanceTo: Record<words.Stance, (side: string) => string> = {
	"own-side": (side) => `own side (${side})`,
	"own-side-ally": (side) => `ally of ${side}`,
	"third-party": () => "third party",
	"adversary-ally": (side) => `ally of the adversary of ${side}`,
	adversary: (side) => `adversary of ${side}`,
};

function sideName({ conflict, side }: View, data: Dataset): string {
	const camps = data.conflicts.find(({ id }) => id === conflict)?.camps ?? [];
	return camps.find(({ id }) => id === side)?.name ?? `${side} sides`;
}

export function toneLegend(reports: readonly Report[], view: View, data: Dataset): ToneEntry[] {
	const side = sideName(view, data);
	const label = (report: Report) => {
		const stance = stanceOf(report, data);
		const own = toneOf(report, view, data).startsWith("source-");
		return own ? `${sourceOf(report, data).short} (${words.stances[stance]})` : stanceTo[stance](side);
	};
	const entries = new Map<Tone, string>();
	for (const report of reports) {
		const tone = toneOf(report, view, data);
		if (!entries.has(tone)) entries.set(tone, label(report));
	}
	const order = words.keysOf(words.stances) as string[];
	const rank = (tone: Tone) => (tone.startsWith("source-") ? Number(tone.slice(7)) : order.indexOf(tone));
	return [...entries]
		.map(([tone, text]) => ({ tone, label: text }))
		.sort((a, b) => rank(a.tone) - rank(b.tone));
}

/** The shapes that are drawn, and what they mean. */
export function kindLegend(estimates: readonly Estimate[], lines: readonly Line[]): KindEntry[] {
	const kinds = new Set(estimates.map(markKind));
	const entries: KindEntry[] = (Object.keys(markWords) as EstimateKind[])
		.filter((kind) => kinds.has(kind))
		.map((kind) => ({ kind, label: markWords[kind].label }));
	const bestOnRange = estimates.some(
		({ low, best, high }) => best !== null && (low !== null || high !== null),
	);
	if (bestOnRange) entries.push({ kind: "best", label: "best estimate of the source" });
	if (lines.some(({ computed }) => computed === null))
		entries.push({
			kind: "line",
			label: "series of one source, row by row; band: its interval; dashed: a floor; dotted: a model",
		});
	if (lines.some(({ computed, rate }) => computed !== null && rate))
		entries.push({
			kind: "stairs",
			label: "steps of a running total from row to row, over the days between: computed here",
		});
	if (lines.some(({ computed, rate }) => computed !== null && !rate))
		entries.push({ kind: "step", label: "step of a running total from row to row, computed here" });
	if (lines.some(({ marks }) => marks.length > 0))
		entries.push({ kind: "line-mark", label: "a change in the series itself, see the notes" });
	return entries;
}
