import { createHash } from "node:crypto";
import { newestFirst } from "../choose";
import { type PublishedEntry, publishedLedger } from "../corrections";
import { formatDate, lastDay } from "../dates";
import { formatEstimate } from "../estimate";
import { countedInFull } from "../figures/words";
import { describeReport, sourceOf } from "../select";
import { reachOf } from "../series";
import type { Report, Series } from "../types";
import { ledgerReasonDefinitions, ledgerReasons } from "../vocabulary";
import { licence } from "./licence";
import type { WholeDataset } from "./resources";
import { escapeXml } from "./xml";

/** How many entries a feed holds; whatever is older is in the dataset itself. */
export const MAX_ENTRIES = 100;

interface Entry {
	/** What it is about, for its id: never changes. */
	key: string;
	path: string;
	title: string;
	summary: string;
	/** The day on which it came into the dataset, and the day of its newest correction. */
	published: string;
	updated: string;
	category: string;
	/** For the order among entries of one day: the day of publication. */
	said: string;
}

export interface FeedOptions {
	/** Where the site lives; empty gives paths, which a reader resolves against the feed's address. */
	siteUrl: string;
	/** The address's own parameters in a fixed form; empty for the feed of everything. */
	query: string;
	/** What was chosen: reports, rows of series among them. */
	reports: readonly Report[];
}

/**
 * An Atom feed (RFC 4287) of what was newly entered and corrected, newest first. A series is one entry, however many
 * rows it has. All days are the data's own, and ids depend on what an entry is about alone: neither the clock nor the
 * host that was asked decides anything.
 */
export function feed(data: WholeDataset, { siteUrl, query, reports }: FeedOptions): string {
	const entries = entriesOf(data, reports, query !== "").slice(0, MAX_ENTRIES);
	const updated =
		entries
			.map((entry) => entry.updated)
			.sort()
			.at(-1) ?? data.version.slice(0, 10);
	const self = `${siteUrl}/feed.xml${query ? `?${query}` : ""}`;
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
		element("id", nameBasedId(`feed ${query}`)),
		element(
			"title",
			query ? "Reported Losses: newly entered, by a choice" : "Reported Losses: newly entered",
		),
		element("subtitle", "Publicly reported estimates of losses in war, as they are entered and corrected."),
		element("updated", instant(updated)),
		`<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>`,
		`<link rel="alternate" type="text/html" href="${escapeXml(`${siteUrl}/data/corrections`)}"/>`,
		`<link rel="license" href="${licence.url}"/>`,
		"<author><name>Reported Losses contributors</name></author>",
		element("rights", licence.sentence),
		...entries.map((entry) => toXml(entry, siteUrl)),
		"</feed>",
		"",
	].join("\n");
}

/** Entries of what was chosen, newest first: ledger entries of a day before its reports. */
function entriesOf(data: WholeDataset, reports: readonly Report[], isChoice: boolean): Entry[] {
	const ledger = publishedLedger(data.ledger);
	const singles = newestFirst(reports.filter(({ series }) => series === null));
	const ids = new Set(reports.map(({ series, id }) => series ?? id));
	const concerned = ledger.filter(
		(entry) => !isChoice || [...entry.reports, ...entry.series].some((id) => ids.has(id)),
	);
	const corrected = lastCorrections(ledger);
	const series = data.series.filter(({ id }) => ids.has(id));
	return [
		...concerned.map(ofLedger).reverse(),
		...[
			...series.map((one) => ofSeries(one, data, corrected)),
			...singles.map((one) => ofReport(one, data, corrected)),
		].sort((a, b) => order(b.said, a.said)),
	].sort((a, b) => order(b.updated, a.updated));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The day of the newest correction by id. A batch that was entered late corrects nothing. */
function lastCorrections(ledger: readonly PublishedEntry[]): Map<string, string> {
	const days = new Map<string, string>();
	for (const { date, reason, reports, series } of ledger)
		if (reason !== "first-entry" && reason !== "late-batch")
			for (const id of [...reports, ...series]) days.set(id, date);
	return days;
}

function newer(recorded: string, corrected: string | undefined): string {
	return corrected !== undefined && corrected > recorded ? corrected : recorded;
}

function ofReport(report: Report, data: WholeDataset, corrected: ReadonlyMap<string, string>): Entry {
	const { id, recorded, published, period, conflict } = report;
	const said = published === null ? "on a day that its page does not give" : formatDate(published);
	const asOf = period.end === null ? "" : ` as of ${formatDate(period.end)},`;
	return {
		key: `report ${id}`,
		path: `/reports/${id}`,
		title: describeReport(report, data),
		summary: `${sourceOf(report, data).name}: ${formatEstimate(report.estimate)} (${countedInFull(report, data)}),${asOf} published ${said}. Looked up in: ${report.citation.publisher}, ${report.citation.title}.`,
		published: recorded,
		updated: newer(recorded, corrected.get(id)),
		category: conflict,
		said: published === null ? "" : lastDay(published),
	};
}

function ofSeries(series: Series, data: WholeDataset, corrected: ReadonlyMap<string, string>): Entry {
	const { first, last } = reachOf(series);
	return {
		key: `series ${series.id}`,
		path: `/series/${series.id}`,
		title: `Series: ${sourceOf(series, data).name}, ${series.name}`,
		summary: `${series.rows.length} rows from ${formatDate(first)} to ${formatDate(last)}. Looked up in: ${series.citation.publisher}, ${series.citation.title}.`,
		published: series.recorded,
		updated: newer(series.recorded, corrected.get(series.id)),
		category: series.conflict,
		said: last,
	};
}

function ofLedger({ id, date, reason, what }: PublishedEntry): Entry {
	return {
		key: `ledger ${id}`,
		path: `/data/corrections#entry-${id}`,
		title: `Ledger, ${formatDate(date)}: ${ledgerReasons[reason]}`,
		summary: `${what} (${ledgerReasonDefinitions[reason]})`,
		published: date,
		updated: date,
		category: "corrections",
		said: "",
	};
}

function toXml(entry: Entry, siteUrl: string): string {
	return [
		"<entry>",
		element("id", nameBasedId(entry.key)),
		element("title", entry.title),
		element("updated", instant(entry.updated)),
		element("published", instant(entry.published)),
		`<link rel="alternate" href="${escapeXml(siteUrl + entry.path)}"/>`,
		`<category term="${escapeXml(entry.category)}"/>`,
		element("summary", entry.summary),
		"</entry>",
	].join("\n");
}

function element(name: string, text: string): string {
	return `<${name}>${escapeXml(text)}</${name}>`;
}

/** A calendar day as RFC 3339 wants it: its first moment, in no zone of anybody's. */
function instant(day: string): string {
	return `${day}T00:00:00Z`;
}

/** The namespace of our ids, drawn once at random. */
const NAMESPACE = Buffer.from("6d1f0c0e3b7c4b0f9d0a52b1c9d84e73", "hex");

/** A UUID made from a name (RFC 9562, version 5): the same name always gives the same one. */
function nameBasedId(name: string): string {
	const bytes = createHash("sha1").update(NAMESPACE).update(name).digest().subarray(0, 16);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = bytes.toString("hex");
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
