import type { PublishedEntry } from "../corrections";
import { sourceOf } from "../select";
import { reachOf } from "../series";
import type { Conflict, Dataset, Series, Source } from "../types";
import * as words from "../vocabulary";
import { count, day, id, joined, needed, oneOf, text } from "./facts";
import { type Column, PARTIAL_DATE } from "./table";

/** The columns of the other files: one row a series, a source, a conflict, a ledger entry, a line of a figure. */

/** A source or a conflict with the number of its reports, series rows among them. */
export type Listed<T> = T & { reports: number };

export const seriesColumns: readonly Column<Series, Dataset>[] = [
	{
		name: "id",
		...id,
		description: "Id of the series. Its rows are reports with ids `series@date`.",
		cell: (s) => s.id,
	},
	{ name: "name", ...needed, description: "What runs in it.", cell: (s) => s.name },
	{ name: "conflict", ...needed, description: "Id of the conflict.", cell: (s) => s.conflict },
	{ name: "source", ...needed, description: "Id of the body that makes the claim.", cell: (s) => s.source },
	{
		name: "source_name",
		...needed,
		description: "Its name. Computed.",
		cell: (s, data) => sourceOf(s, data).name,
	},
	{ name: "side", ...needed, description: "Whose losses, as in reports.", cell: (s) => s.side },
	{ name: "group", ...oneOf(words.groups), description: "Which people.", cell: (s) => s.group.of },
	{
		name: "scope_part",
		...text,
		description: "Which part it counts; empty for the whole.",
		cell: (s) => (s.scope === "whole" ? null : s.scope.subset),
	},
	{ name: "measure", ...oneOf(words.measures), description: "What is counted.", cell: (s) => s.measure },
	{ name: "includes", ...text, description: "What the measure takes in.", cell: (s) => s.includes },
	{ name: "deaths", ...oneOf(words.deathInclusions), description: "Which deaths.", cell: (s) => s.deaths },
	{
		name: "span",
		...oneOf(words.spans),
		description: "A running total, one period a row, or a number on a day.",
		cell: (s) => s.span,
	},
	{
		name: "method",
		...oneOf(words.methods),
		description: "How the source came by it.",
		cell: (s) => s.method,
	},
	{ name: "basis", ...text, description: "On what it rests, by the source's account.", cell: (s) => s.basis },
	{
		name: "dated",
		...needed,
		enum: ["report", "death"],
		description: "Whether a row's day is that of the count or that on which the deaths happened.",
		cell: (s) => s.dated,
	},
	{
		name: "every",
		...needed,
		enum: ["day", "week", "month", "year", "irregular"],
		description: "How far apart its rows are as a rule.",
		cell: (s) => s.every,
	},
	{ name: "rows", ...count, unit: "rows", description: "How many rows it has.", cell: (s) => s.rows.length },
	{
		name: "first",
		...day,
		required: true,
		description: "Day of its first row.",
		cell: (s) => reachOf(s).first,
	},
	{ name: "last", ...day, required: true, description: "Day of its last row.", cell: (s) => reachOf(s).last },
	{
		name: "published",
		...text,
		description: "`row by row`, or the day on which all rows came out at once; empty where it is not known.",
		unit: PARTIAL_DATE,
		cell: (s) => s.published,
	},
	{
		name: "citation_title",
		...needed,
		description: "The page or file that was read.",
		cell: (s) => s.citation.title,
	},
	{ name: "citation_url", ...needed, description: "Its address.", cell: (s) => s.citation.url },
	{
		name: "citation_weak",
		type: "boolean",
		required: true,
		description: `True where it is ${words.weakCitation}.`,
		cell: (s) => s.citation.weak,
	},
	{
		name: "licence",
		...needed,
		description: "On what terms the copy that was read may be used; the figures themselves are facts.",
		cell: (s) => s.licence.name,
	},
	{ name: "licence_url", ...text, description: "Address of those terms.", cell: (s) => s.licence.url },
	{ name: "licence_note", ...text, description: "Whose terms they are.", cell: (s) => s.licence.note },
	{
		name: "recorded",
		...day,
		required: true,
		description: "When it was entered here.",
		cell: (s) => s.recorded,
	},
	{
		name: "read_first",
		...text,
		description: "What a reader must know; several notes are divided by ‘ | ’.",
		cell: (s) => joined(s.readFirst),
	},
	{
		name: "marks",
		...text,
		description:
			"Days on which the line means something else than before, as ‘day kind: text’, divided by ‘ | ’.",
		cell: (s) => joined(s.marks.map(({ date, kind, text: what }) => `${date} ${kind}: ${what}`)),
	},
	{
		name: "other_values",
		...text,
		description: "Other values that were given for the same day, as ‘day value: text’, divided by ‘ | ’.",
		cell: (s) => joined(s.otherValues.map(({ date, value, text: what }) => `${date} ${value}: ${what}`)),
	},
];

export const sourceColumns: readonly Column<Listed<Source>, Dataset>[] = [
	{ name: "id", ...id, description: "Id of the source, as reports name it.", cell: (s) => s.id },
	{ name: "name", ...needed, description: "Its name.", cell: (s) => s.name },
	{ name: "short", ...needed, description: "The name where space is short.", cell: (s) => s.short },
	{ name: "kind", ...oneOf(words.sourceKinds), description: "What kind of body it is.", cell: (s) => s.kind },
	{
		name: "of",
		...text,
		description: "The state, body or force that it belongs to; the stance follows from it.",
		cell: (s) => s.of,
	},
	{
		name: "about",
		...needed,
		description: "What it is, and its interest in the figures.",
		cell: (s) => s.about,
	},
	{
		name: "aliases",
		...text,
		description: "Other spellings of its name, divided by ‘ | ’.",
		cell: (s) => joined(s.aliases),
	},
	{
		name: "identity",
		...text,
		description: "Why spellings were merged into it, or it was kept apart from a body of a like name.",
		cell: (s) => s.identity,
	},
	{
		name: "derived_from",
		...text,
		description: "Ids of sources on which its figures rest as a rule, divided by spaces.",
		cell: (s) => s.derivedFrom.join(" "),
	},
	{ name: "read_first", ...text, description: "What a reader must know.", cell: (s) => s.readFirst },
	{
		name: "reports",
		...count,
		unit: "reports",
		description: "How many of the chosen reports are its own, rows of series among them. Computed.",
		cell: (s) => s.reports,
	},
];

export const conflictColumns: readonly Column<Listed<Conflict>, Dataset>[] = [
	{ name: "id", ...id, description: "Id of the conflict, as reports name it.", cell: (c) => c.id },
	{
		name: "kind",
		...needed,
		enum: ["war", "context"],
		description: "A war; or a count by place of death, which has no sides.",
		cell: (c) => c.kind,
	},
	{ name: "name", ...needed, description: "Its name.", cell: (c) => c.name },
	{ name: "start", ...day, required: true, description: "Its first day.", cell: (c) => c.start },
	{ name: "end", ...day, description: "Its last day; empty while it lasts.", cell: (c) => c.end },
	{
		name: "sides",
		...needed,
		description: "Its sides as ‘id: name’, divided by ‘ | ’.",
		cell: (c) => joined(c.camps.map((camp) => `${camp.id}: ${camp.name}`)),
	},
	{ name: "about", ...needed, description: "What it is.", cell: (c) => c.about },
	{ name: "counted", ...needed, description: "What is counted, and what is not.", cell: (c) => c.counted },
	{
		name: "read_first",
		...text,
		description: "What a reader must know; several notes are divided by ‘ | ’.",
		cell: (c) => joined(c.readFirst),
	},
	{
		name: "related",
		...text,
		description: "Ids of conflicts that overlap with it, divided by spaces.",
		cell: (c) => c.related.join(" "),
	},
	{
		name: "reports",
		...count,
		unit: "reports",
		description: "How many of the chosen reports are about it, rows of series among them. Computed.",
		cell: (c) => c.reports,
	},
];

export const correctionColumns: readonly Column<PublishedEntry>[] = [
	{ name: "id", ...id, description: "Its day and its number within that day.", cell: (e) => e.id },
	{ name: "date", ...day, required: true, description: "The day of the change.", cell: (e) => e.date },
	{ name: "reason", ...oneOf(words.ledgerReasons), description: "Why.", cell: (e) => e.reason },
	{ name: "what", ...needed, description: "What changed.", cell: (e) => e.what },
	{
		name: "reports",
		...text,
		description: "Ids of the reports concerned, divided by spaces; empty for the dataset as a whole.",
		cell: (e) => e.reports.join(" "),
	},
	{
		name: "series",
		...text,
		description: "Ids of the series concerned, divided by spaces.",
		cell: (e) => e.series.join(" "),
	},
	{
		name: "hash",
		...needed,
		pattern: "[0-9a-f]{64}",
		description: "SHA-256 over the entry and the hash before it: no earlier entry can change unseen.",
		cell: (e) => e.hash,
	},
];
