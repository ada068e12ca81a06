import { type CarriedRow, pointId, rowsOf } from "../carried";
import { dayFromNumber } from "../dates";
import type { Figure, Row } from "./figure";
import { pointRow } from "./marks";

type Shown = Pick<Figure, "rows" | "lines" | "marks">;

/** What has changed between a picture and the figures of today, figure by figure. */
export interface ChangedSince {
	/** In the picture and in the same view today, with other numbers or another day. */
	revised: ChangedFigure[];
	/** Ids in the picture that the same view no longer shows. */
	gone: string[];
	/** What its own source has replaced since by another number for the same day or period. */
	replaced: ChangedFigure[];
	/** How many stand as they did. */
	same: number;
	/** In the same view today, and not in the picture. */
	here: Fresh;
	/** Only in the view without a cut-off. */
	later: Fresh;
}

export interface ChangedFigure {
	id: string;
	href: string;
	/** What it says today. */
	text: string;
}

/** Reports, and rows of series: they are counted apart. */
export interface Fresh {
	reports: number;
	rows: number;
	series: number;
}

/**
 * @param carried ids and hashes from the picture
 * @param present the figures of the same view as it is drawn today
 * @param open those of the same view with open cut-offs
 */
export function changedSince(
	carried: readonly CarriedRow[],
	present: readonly Shown[],
	open: readonly Shown[],
): ChangedSince {
	const [now, beyond] = [entriesOf(present), entriesOf(open)];
	const had = new Map(carried);
	const revised: ChangedFigure[] = [];
	const gone: string[] = [];
	let same = 0;
	for (const [id, hash] of had) {
		if (isStepBeside(id, had)) continue;
		// What was moved to a later day stands beyond the picture's cut-off.
		const entry = now.get(id) ?? differing(beyond.get(id), hash);
		if (!entry) gone.push(id);
		else if (entry.hashes.has(hash)) same += 1;
		else revised.push(told(entry));
	}
	const isRevised = new Set(revised.map(({ id }) => id));
	return {
		revised,
		gone,
		replaced: replacedOf(had, now, beyond).filter(({ id }) => !isRevised.has(id)),
		same,
		here: count([...now.keys()].filter((id) => !had.has(id))),
		later: count([...beyond.keys()].filter((id) => !had.has(id) && !now.has(id))),
	};
}

interface Entry {
	id: string;
	/** One for each of the panels that show it. */
	hashes: Set<string>;
	/** Its source and its day: one source has replaced a figure by another for the same. */
	slot: string;
	published: string;
	isSuperseded: boolean;
	words: () => Row;
}

type Entries = Map<string, Entry>;

function entriesOf(figures: readonly Shown[]): Entries {
	const entries: Entries = new Map();
	figures.forEach((figure, panel) => {
		const hashes = new Map(rowsOf(figure));
		const put = (id: string, entry: Omit<Entry, "id" | "hashes">) => {
			const own = new Set([hashes.get(id) ?? "", ...(entries.get(id)?.hashes ?? [])]);
			entries.set(id, { id, hashes: own, ...entry, slot: `${panel} ${entry.slot}` });
		};
		const dimmed = new Set(
			figure.marks.filter(({ superseded }) => superseded).map(({ row }) => figure.rows[row]?.id),
		);
		for (const row of figure.rows)
			put(row.id, {
				slot: `${row.number} ${row.asOfIso}`,
				published: row.publishedIso ?? "",
				isSuperseded: dimmed.has(row.id),
				words: () => row,
			});
		for (const line of figure.lines)
			for (const point of line.points) {
				const day = point.covered ?? dayFromNumber(point.position);
				put(pointId(line, point), {
					slot: `${line.number} ${day}`,
					published: point.published ?? (line.rowByRow ? day : (line.row.publishedIso ?? "")),
					isSuperseded: point.superseded !== undefined,
					words: () => pointRow(line, point),
				});
			}
	});
	return entries;
}

/** A number that was computed from a figure which stands beside it changes with that figure, and is told with it. */
function isStepBeside(id: string, ids: { has(id: string): boolean }): boolean {
	return id.includes("#") && ids.has(reportOf(id));
}

function reportOf(id: string): string {
	return id.split("#")[0] ?? id;
}

function differing(entry: Entry | undefined, hash: string): Entry | undefined {
	return entry?.hashes.has(hash) ? undefined : entry;
}

/** Of the picture's figures for one day those that were the newest in it, and are dimmed today beside one that it lacks. */
function replacedOf(had: ReadonlyMap<string, string>, now: Entries, beyond: Entries): ChangedFigure[] {
	const all = [...new Map([...now, ...beyond]).values()];
	const newest = new Map<string, string>();
	const fresh = new Set<string>();
	for (const { id, slot, published } of all)
		if (!had.has(id)) fresh.add(slot);
		else if (published > (newest.get(slot) ?? "")) newest.set(slot, published);
	return all
		.filter(({ id, isSuperseded }) => had.has(id) && isSuperseded)
		.filter(({ slot, published }) => fresh.has(slot) && published >= (newest.get(slot) ?? ""))
		.map(told);
}

function told({ id, words }: Entry): ChangedFigure {
	const row = words();
	const superseded = row.flags.find((flag) => flag.startsWith("superseded "));
	const parts = [
		`${row.source}: ${row.figure}`,
		row.counted,
		row.asOf ? `as of ${row.asOf}` : "day not given",
	];
	return { id, href: row.href, text: parts.join(", ") + (superseded ? `; ${superseded}` : "") };
}

function count(ids: readonly string[]): Fresh {
	const distinct = [...new Set(ids.map(reportOf))];
	const rows = distinct.filter((id) => id.includes("@"));
	const series = new Set(rows.map((id) => id.split("@")[0]));
	return { reports: distinct.length - rows.length, rows: rows.length, series: series.size };
}
