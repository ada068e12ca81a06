import { z } from "zod";
import {
	conflictSchema,
	ledgerEntrySchema,
	reportSchema,
	seriesSchema,
	sourceSchema,
	viewSchema,
} from "../schema";
import { keysOf, stances } from "../vocabulary";
import { columns } from "./columns";

/** The shapes of what is handed out, as opposed to what is written in the files of data/: see schema.ts. */

const slug = reportSchema.shape.conflict;
const day = reportSchema.shape.recorded;
const count = z.int().min(0).nullable();

/** A report as it is published: entered by hand, or a row of a series. */
export const publishedReportSchema = reportSchema
	.extend({
		id: z
			.string()
			.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:@\d{4}-\d{2}-\d{2})?$/, "no id of a report or of a row"),
		series: slug.nullable(),
	})
	.meta({ id: "Report" });

/** A report with what is computed from it: names, stance, and on what it rests by its own list or its source's. */
const listedReportSchema = publishedReportSchema
	.extend({
		sourceName: z.string(),
		stance: z.enum(keysOf(stances)),
		derivedFrom: z.array(slug),
	})
	.meta({ id: "ListedReport" });

const source = sourceSchema.meta({ id: "Source" });
const conflict = conflictSchema.meta({ id: "Conflict" });
const series = seriesSchema.meta({ id: "Series" });
const entry = ledgerEntrySchema
	.extend({
		id: z.string(),
		/** SHA-256 over the entry and the hash before it. */
		hash: z.string().regex(/^[0-9a-f]{64}$/),
	})
	.meta({ id: "LedgerEntry" });

const rowSchema = z
	.strictObject({
		date: day,
		low: count,
		best: count,
		high: count,
		published: reportSchema.shape.published.unwrap().optional(),
		url: reportSchema.shape.citation.shape.url.optional(),
		asPublished: z.literal(true).optional(),
	})
	.meta({ id: "SeriesRow" });

const header = {
	version: z.string().meta({ description: "Date of the newest ledger entry and content hash." }),
	licence: z.string(),
};
const listed = { reports: z.int().min(0).meta({ description: "How many of the chosen reports it has." }) };

/** The answers of the API and the whole dataset in one file, by name. */
export const answers = {
	Reports: z.strictObject({
		...header,
		view: viewSchema
			.meta({ id: "View" })
			.nullable()
			.meta({ description: "Every parameter of the view; null where all reports are asked for." }),
		reports: z.array(listedReportSchema),
	}),
	Sources: z.strictObject({
		...header,
		sources: z.array(source.extend(listed).meta({ id: "ListedSource" })),
	}),
	Conflicts: z.strictObject({
		...header,
		conflicts: z.array(conflict.extend(listed).meta({ id: "ListedConflict" })),
	}),
	SeriesList: z.strictObject({
		...header,
		series: z.array(series.extend({ rows: z.int().min(1) }).meta({ id: "ListedSeries" })),
	}),
	OneSeries: z.strictObject({ ...header, series, reports: z.array(listedReportSchema) }),
	Ledger: z.strictObject({ ...header, entries: z.array(entry) }),
	Dataset: z.strictObject({
		...header,
		conflicts: z.array(conflict),
		sources: z.array(source),
		reports: z.array(reportSchema.meta({ id: "SingleReport" })),
		series: z.array(series.extend({ rows: z.array(rowSchema) }).meta({ id: "WholeSeries" })),
		ledger: z.array(entry),
	}),
};

export type AnswerName = keyof typeof answers;

/** A JSON Schema (draft 2020-12) as a plain object. */
export type JsonSchema = Record<string, unknown>;

/** The JSON Schema of an answer, with the parts that have names in `$defs`. Reports say what each field means. */
export function jsonSchemaOf(name: AnswerName): JsonSchema & { $defs: Record<string, JsonSchema> } {
	const schema = z.toJSONSchema(answers[name], { io: "output" }) as JsonSchema;
	const defs = (schema.$defs ?? {}) as Record<string, JsonSchema>;
	for (const [id, part] of Object.entries(defs)) if (/Report$/.test(id)) describe(part);
	return { ...schema, $defs: defs };
}

/** Gives each field of a report the description of its column. */
function describe(report: JsonSchema): void {
	for (const { path, description, unit } of columns) {
		if (path === null) continue;
		const field = path
			.split(".")
			.reduce<JsonSchema | undefined>(
				(at, key) => (at?.properties as Record<string, JsonSchema> | undefined)?.[key],
				report,
			);
		if (field) field.description = unit ? `${description} (${unit})` : description;
	}
}
