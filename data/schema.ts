import { z } from "zod";
import { readClaim } from "./claim";
import { isDay, isPartialDate } from "./dates";
import { isPlainAddress, unfitSign } from "./foreign-text";
import {
	bounds,
	charts,
	dateAxes,
	deathInclusions,
	groups,
	inclusions,
	keysOf,
	ledgerReasons,
	measures,
	methods,
	paceUnits,
	qualifiers,
	readings,
	scales,
	seriesMarks,
	sourceKinds,
	spans,
	stances,
	windowDays,
} from "./vocabulary";

/**
 * The shapes of the dataset. Objects are strict: a field that is not named here is refused.
 * Counts are whole persons. Dates are ISO calendar dates, see dates.ts.
 */

const slug = z
	.string()
	.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "ids are lower-case words joined by hyphens")
	// Ids are keys of objects, and every object has this one.
	.refine((id) => id !== "constructor", "is a name that every object has");
const day = z.string().refine(isDay, "not a calendar day (YYYY-MM-DD)").meta({ format: "date" });
const partialDate = z
	.string()
	.refine(isPartialDate, "not a calendar date (YYYY, YYYY-MM or YYYY-MM-DD)")
	.meta({ pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" });
const count = z.int().min(0);
const text = z
	.string()
	.trim()
	.min(1)
	// Lines may end; nothing else that cannot be seen is ever right, and some of it makes a text read as another.
	.refine((one) => unfitSign(one.replaceAll("\n", " ")) === null, {
		error: ({ input }) =>
			`holds ${unfitSign(String(input).replaceAll("\n", " "))}, which nobody sees: leave it out`,
	});
/** A web address as it may stand in any file: what would end it there is percent-encoded, and it names no user. */
const address = z
	.url({ protocol: /^https?$/ })
	.refine(
		isPlainAddress,
		"a web address begins with https:// and has spaces, quotes, < > and the like as %20",
	);

export const estimateSchema = z.strictObject({
	/** Lowest number the source allows; null where it gave none. 'At least N' is low alone. */
	low: count.nullable().default(null),
	/** The number the source gave as its own; never a midpoint of ours. */
	best: count.nullable().default(null),
	/** Highest number the source allows; 'up to N' is high alone. */
	high: count.nullable().default(null),
	qualifier: z.enum(keysOf(qualifiers)),
	/** What low and high are; null where the number is a point or a spoken 'more than'. */
	bounds: z.enum(keysOf(bounds)).nullable().default(null),
	/** The level of an interval, 0.95 for 95%; null where none was stated. */
	confidence: z.number().gt(0).lt(1).nullable().default(null),
	/** True where the source itself printed its bounds upside down: kept and flagged, never swapped. */
	asPublished: z.boolean().default(false),
});

const populationSchema = z.strictObject({
	of: z.enum(keysOf(groups)),
	militia: z.enum(keysOf(inclusions)).default("unstated"),
	mercenaries: z.enum(keysOf(inclusions)).default("unstated"),
	/** Border troops, interior troops, national guard and other services beside the armed forces. */
	otherServices: z.enum(keysOf(inclusions)).default("unstated"),
});

export const citationSchema = z.strictObject({
	title: text,
	publisher: text,
	url: address,
	published: partialDate.nullable().default(null),
	/** True for a copy, a wiki, a forum or a machine-written page. */
	weak: z.boolean().default(false),
	archived: address.nullable().default(null),
});

const standingSchema = z.discriminatedUnion("status", [
	z.strictObject({ status: z.literal("standing") }),
	z.strictObject({
		status: z.enum(["withdrawn", "disowned"]),
		/** The day on which it was withdrawn or disowned; null where not known. */
		on: partialDate.nullable(),
	}),
	z.strictObject({ status: z.literal("disputed") }),
]);

export const reportSchema = z.strictObject({
	/** Opaque: it says nothing, and stays when the record is corrected. A row of a series is `series@date`. */
	id: slug,
	/** The series that it is a row of; null for a report that stands alone. */
	series: z.null().default(null),
	conflict: slug,
	/** Whose losses: a party of the conflict, `both` or `all`. */
	side: slug,
	group: populationSchema,
	/** The whole population, or a named part of it (a region, a unit, a route): a part never stands as a total. */
	scope: z.union([z.literal("whole"), z.strictObject({ subset: text })]).default("whole"),
	measure: z.enum(keysOf(measures)),
	/** What `casualties` or `losses` include, where the source said so. */
	includes: text.nullable().default(null),
	estimate: estimateSchema,
	deaths: z.enum(keysOf(deathInclusions)).default("unstated"),
	period: z.strictObject({ start: partialDate.nullable(), end: partialDate.nullable() }),
	span: z.enum(keysOf(spans)),
	/** When the source made the figure public; null where the page gives no date. */
	published: partialDate.nullable(),
	/** The day on which it was entered here. */
	recorded: day,
	source: slug,
	speaker: text.nullable().default(null),
	method: z.enum(keysOf(methods)),
	/** What the source says the figure rests on. */
	basis: text.nullable().default(null),
	/** The source's own few words for the number, as in 'as many as'. */
	words: text.max(80).nullable().default(null),
	/** Ids of sources or reports on which this figure rests; null takes the source's own list. */
	derivedFrom: z.array(slug).nullable().default(null),
	citation: citationSchema,
	standing: standingSchema.default({ status: "standing" }),
	reading: z.enum(keysOf(readings)).default("single"),
	/** Dates that were inferred from the text, not printed on the page. */
	inferred: z.array(z.enum(["period.start", "period.end", "published"])).default([]),
	/** True for a figure published before its period ended, as a forecast. */
	projection: z.boolean().default(false),
	note: text.nullable().default(null),
});

export const sourceSchema = z.strictObject({
	id: slug,
	name: text,
	/** The name where space is short: a legend, an axis. */
	short: text.max(28),
	kind: z.enum(keysOf(sourceKinds)),
	/** The state, body or force that it belongs to, as the conflicts' camps name it; null where none. */
	of: slug.nullable(),
	about: text,
	/** Other spellings of its name met on pages, for the search. */
	aliases: z.array(text).default([]),
	/** Why spellings were merged into it, or it was kept apart from a body of a like name: our judgement. */
	identity: text.nullable().default(null),
	/** Ids of sources on which its figures rest as a rule. */
	derivedFrom: z.array(slug).default([]),
	readFirst: text.nullable().default(null),
});

export const eventSchema = z.strictObject({
	id: slug,
	date: day,
	label: text.max(80),
	citation: citationSchema,
});

const campSchema = z.strictObject({
	/** The id by which reports name the side. */
	id: slug,
	name: text,
	/** The side as an adjective, for 'Russian soldiers'. */
	adjective: text,
	/** Its fighters where 'soldiers' is the wrong word; null for soldiers. */
	fighters: text.nullable().default(null),
	/** Who belongs to the side: sources of these are its own. */
	members: z.array(slug),
	allies: z.array(slug).default([]),
});

export const conflictSchema = z.strictObject({
	id: slug,
	/** `context` gathers counts by place of death: it has no sides, and no toll that could be a yardstick. */
	kind: z.enum(["war", "context"]).default("war"),
	name: text,
	/** The name within a sentence: 'the Soviet war in Afghanistan'. */
	inSentence: text,
	start: day,
	/** Null while it lasts. */
	end: day.nullable(),
	camps: z.array(campSchema).min(1),
	about: text,
	/** What is counted here, and what is not. */
	counted: text,
	readFirst: z.array(text).default([]),
	/** Conflicts that overlap with it, as a war and one army's part in it. */
	related: z.array(slug).default([]),
	events: z.array(eventSchema).default([]),
	/** What a page of it shows first; left out, what most of its reports count. */
	opensOn: z
		.strictObject({
			side: slug,
			group: z.enum(keysOf(groups)),
			measure: z.enum(keysOf(measures)),
			span: z.enum(keysOf(spans)),
		})
		.nullable()
		.default(null),
	/** Who is compared by default: the side and group whose toll may stand as a yardstick; null for none. */
	yardstick: z
		.strictObject({ side: slug, group: z.enum(keysOf(groups)), measure: z.enum(keysOf(measures)) })
		.nullable(),
});

const counts = z.enum(["day", "week", "month", "year"]);

/** What the rows of a series have in common. Each row is a Report; see series.ts. */
export const seriesSchema = z.strictObject({
	id: slug,
	conflict: slug,
	/** What runs in it, without its source: 'personnel, running total'. */
	name: text,
	source: slug,
	side: slug,
	group: populationSchema,
	scope: reportSchema.shape.scope,
	measure: reportSchema.shape.measure,
	includes: text.nullable().default(null),
	deaths: reportSchema.shape.deaths,
	span: reportSchema.shape.span,
	method: reportSchema.shape.method,
	basis: text.nullable().default(null),
	/** Whether a row's date is that on which the deaths were counted or published, or that on which they happened. */
	dated: z.enum(["report", "death"]),
	/** First day covered by a running total, and before which no period starts; null where it is not known. */
	start: day.nullable(),
	/** How far apart rows are as a rule: a wider step is a gap. Of a period series, the length of each row. */
	every: z.union([counts, z.literal("irregular")]),
	/** Of an irregular series, the days over which one row may carry on from the one before: a longer wait is a gap. */
	longestStep: z.int().positive().nullable().default(null),
	/** A row was published on its own day, or all rows at once, later; null where no day is known. */
	published: z.union([z.literal("row by row"), partialDate]).nullable(),
	/** The qualifier of a row that holds one number alone. */
	qualifier: z.enum(["exact", "about"]).default("exact"),
	bounds: estimateSchema.shape.bounds,
	confidence: estimateSchema.shape.confidence,
	derivedFrom: reportSchema.shape.derivedFrom,
	citation: citationSchema,
	/** On what terms the copy that was read may be used; the figures themselves are facts. */
	licence: z.strictObject({
		name: text,
		url: address.nullable().default(null),
		note: text.nullable().default(null),
	}),
	recorded: day,
	readFirst: z.array(text).default([]),
	/** Days on which the line means something else than before: never drawn as events of the war. */
	marks: z
		.array(
			z.strictObject({
				date: day,
				kind: z.enum(keysOf(seriesMarks)),
				text,
				/** Of a restart, the first day that the new count covers. */
				from: day.optional(),
			}),
		)
		.default([]),
	/** Values that the source, or a second copy of it, gave for the same day: kept beside the row. */
	otherValues: z.array(z.strictObject({ date: day, value: count, text })).default([]),
});

/** A correction of the dataset, append only. */
export const ledgerEntrySchema = z.strictObject({
	date: day,
	reason: z.enum(keysOf(ledgerReasons)),
	/** Ids of the reports concerned; none where it concerns the dataset as a whole. */
	reports: z.array(slug),
	/** Ids of the series concerned, with all their rows. */
	series: z.array(slug).default([]),
	what: text,
});

export const viewSchema = z.strictObject({
	conflict: slug,
	side: slug,
	group: z.enum(keysOf(groups)),
	measure: z.enum(keysOf(measures)),
	span: z.enum(keysOf(spans)),
	/** Empty lists mean no restriction. */
	source: z.array(slug),
	stance: z.array(z.enum(keysOf(stances))),
	method: z.array(z.enum(keysOf(methods))),
	reading: z.array(z.enum(keysOf(readings))),
	from: day.nullable(),
	to: day.nullable(),
	known: day.nullable(),
	date: z.enum(keysOf(dateAxes)),
	/** Conflict ids (their band) and report ids (that toll); empty for none. */
	baseline: z.array(slug),
	chart: z.enum(keysOf(charts)),
	scale: z.enum(keysOf(scales)),
	events: z.boolean(),
	/** The unit of a pace. */
	per: z.enum(keysOf(paceUnits)),
	/** Days within which figures of different days still stand beside each other. */
	window: z.int().min(windowDays.least).max(windowDays.most),
	/** A number that the reader brought along, as `writeClaim` writes it; null for none. */
	claim: z
		.string()
		.refine((text) => readClaim(text) !== null, "not a claim as it is written")
		.nullable(),
});

export type Estimate = z.output<typeof estimateSchema>;
/** One figure of one source: entered by hand, or a row of a series, whose id is `series@date`. */
export type Report = Omit<z.output<typeof reportSchema>, "series"> & { series: string | null };
export type SeriesFacts = z.output<typeof seriesSchema>;
export type SeriesInput = z.input<typeof seriesSchema>;
export type Citation = z.output<typeof citationSchema>;
export type Source = z.output<typeof sourceSchema>;
export type Conflict = z.output<typeof conflictSchema>;
export type LedgerEntry = z.output<typeof ledgerEntrySchema>;
export type LedgerEntryInput = z.input<typeof ledgerEntrySchema>;
export type View = z.output<typeof viewSchema>;
export type ReportInput = z.input<typeof reportSchema>;
export type SourceInput = z.input<typeof sourceSchema>;
export type ConflictInput = z.input<typeof conflictSchema>;
