import { createHash } from "node:crypto";
import { readRowId } from "./series";
import type { LedgerEntry } from "./types";

/** A ledger entry as it is published: with an address of its own, and bound to all entries before it. */
export interface PublishedEntry extends LedgerEntry {
	/** Its day, and its number within that day: `2026-11-23-2`. */
	id: string;
	/** SHA-256 over the hash before it and the entry, in hexadecimal: no earlier entry can change unseen. */
	hash: string;
}

/** The ledger in its order, oldest first, each entry with its id and hash. */
export function publishedLedger(ledger: readonly LedgerEntry[]): PublishedEntry[] {
	let before = "";
	const onDay = new Map<string, number>();
	return ledger.map((entry) => {
		const number = (onDay.get(entry.date) ?? 0) + 1;
		onDay.set(entry.date, number);
		const { date, reason, reports, series, what } = entry;
		const text = JSON.stringify([before, date, reason, reports, series, what]);
		before = createHash("sha256").update(text).digest("hex");
		return { ...entry, id: `${date}-${number}`, hash: before };
	});
}

/** The entries that name a report, or the series that it is a row of; oldest first. */
export function correctionsOf(reportId: string, ledger: readonly LedgerEntry[]): PublishedEntry[] {
	const series = readRowId(reportId)?.series;
	return publishedLedger(ledger).filter(
		(entry) => entry.reports.includes(reportId) || (series !== undefined && entry.series.includes(series)),
	);
}
