import { derivedFrom, sourceOf, stanceOf } from "../select";
import type { Dataset, Report } from "../types";
import * as words from "../vocabulary";
import { type Cell, type Column, DAY, PARTIAL_DATE, PARTIAL_DATE_PATTERN, PERSONS } from "./table";

/** A column of a report: where its value stands in the record, or null where it is computed or a part of a choice. */
export interface ReportColumn extends Column<Report, Dataset> {
	path: string | null;
}

type Facts = Partial<Pick<ReportColumn, "type" | "unit" | "required" | "unique" | "enum" | "pattern">>;

const date: Facts = { unit: PARTIAL_DATE, pattern: PARTIAL_DATE_PATTERN };
const persons: Facts = { type: "integer", unit: PERSONS };
const flag: Facts = { type: "boolean", required: true };
const needed: Facts = { required: true };
const oneOf = (vocabulary: Record<string, unknown>): Facts => ({ enum: words.keysOf(vocabulary) });
const always = (vocabulary: Record<string, unknown>): Facts => ({ ...oneOf(vocabulary), ...needed });

/** A value as it stands in the record. */
function plain(name: string, path: string, description: string, facts: Facts = {}): ReportColumn {
	return { name, path, type: "string", description, ...facts, cell: (report) => valueAt(report, path) };
}

/** A value that is computed from the record, or that is one half of a choice in it. */
function made(
	name: string,
	description: string,
	cell: ReportColumn["cell"],
	facts: Facts = {},
): ReportColumn {
	return { name, path: null, type: "string", description, ...facts, cell };
}

function valueAt(report: Report, path: string): Cell {
	const value = path.split(".").reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], report);
	return value as Cell;
}

/** The columns of a report in a flat file, in order: their one home, for files, pages and schemas alike. */
export const columns: readonly ReportColumn[] = [
	plain("id", "id", "Opaque and for good. A row of a series is `series@date`.", { ...needed, unique: true }),
	plain("series", "series", "The series that it is a row of; empty for a report that stands alone."),
	plain("conflict", "conflict", "Id of the conflict.", needed),
	plain("side", "side", "Whose losses: the id of a side of the conflict, `both` or `all`.", needed),
	plain("group", "group.of", "Which people.", always(words.groups)),
	plain("militia", "group.militia", "Whether allied militia are in the number.", always(words.inclusions)),
	plain("mercenaries", "group.mercenaries", "Whether mercenaries are in it.", always(words.inclusions)),
	plain(
		"other_services",
		"group.otherServices",
		"Whether border and interior troops, national guard and other services are in it.",
		always(words.inclusions),
	),
	made(
		"scope",
		"The whole population, or a named part of it, which never stands as a total.",
		({ scope }) => (scope === "whole" ? "whole" : "part"),
		{ ...needed, enum: ["whole", "part"] },
	),
	made("scope_part", "Which part it counts.", ({ scope }) => (scope === "whole" ? null : scope.subset)),
	plain("measure", "measure", "What is counted.", always(words.measures)),
	plain("includes", "includes", "What `casualties` or `losses` take in, where the source said so."),
	plain("low", "estimate.low", "Lowest number that the source allows. ‘At least’ is low alone.", persons),
	plain("best", "estimate.best", "The source's own number; never a midpoint of ours.", persons),
	plain("high", "estimate.high", "Highest number that the source allows. ‘Up to’ is high alone.", persons),
	plain("qualifier", "estimate.qualifier", "How the number was put.", always(words.qualifiers)),
	plain("bounds", "estimate.bounds", "What low and high are; empty for a point.", oneOf(words.bounds)),
	plain("confidence", "estimate.confidence", "The level of an interval.", {
		type: "number",
		unit: "share, 0.95 for 95%",
	}),
	plain(
		"as_published",
		"estimate.asPublished",
		"True where the source itself printed its bounds upside down.",
		flag,
	),
	plain("deaths", "deaths", "Which deaths are counted.", always(words.deathInclusions)),
	plain("period_start", "period.start", "First day covered.", date),
	plain("period_end", "period.end", "Last day covered: the day as of which it stands.", date),
	plain("span", "span", "A running total, one period, or a number on a day.", always(words.spans)),
	plain("published", "published", "When the source made it public; empty where the page gives no day.", date),
	plain("recorded", "recorded", "When it was entered here.", { type: "date", unit: DAY, ...needed }),
	plain("source", "source", "Id of the body that makes the claim.", needed),
	made("source_name", "Its name. Computed.", (report, data) => sourceOf(report, data).name, needed),
	made("stance", "Its relation to the side, by a rule. Computed.", stanceOf, always(words.stances)),
	plain("speaker", "speaker", "Who spoke for it."),
	plain("method", "method", "How the source came by it.", always(words.methods)),
	plain("basis", "basis", "On what it rests, by the source's account."),
	plain("words", "words", "The source's own few words for the number."),
	made("derived_from", "Ids of sources or reports on which it rests, divided by spaces.", (report, data) =>
		derivedFrom(report, data).join(" "),
	),
	made(
		"derived_from_own",
		"True where that list is the report's own; false where it is what holds for the source as a rule.",
		(report) => report.derivedFrom !== null,
		flag,
	),
	plain("citation_title", "citation.title", "Title of the page on which it can be looked up.", needed),
	plain("citation_publisher", "citation.publisher", "Who publishes that page.", needed),
	plain("citation_url", "citation.url", "Its address.", needed),
	plain("citation_published", "citation.published", "Its day.", date),
	plain("citation_weak", "citation.weak", `True where the page is ${words.weakCitation}.`, flag),
	plain("citation_archived", "citation.archived", "Address of an archived copy."),
	made("standing", "Whether it still stands.", ({ standing }) => standing.status, always(words.standings)),
	made(
		"standing_on",
		"When it was withdrawn or disowned.",
		({ standing }) => ("on" in standing ? standing.on : null),
		date,
	),
	plain("reading", "reading", "How often its page was read for this dataset.", always(words.readings)),
	made("inferred", "Dates that the page does not print: their names, divided by spaces.", ({ inferred }) =>
		inferred.join(" "),
	),
	plain("projection", "projection", "True for a forecast, published before its period ended.", flag),
	plain("note", "note", "What a reader must know."),
	made("dataset_version", "The dataset's version. Computed.", (_, data) => data.version, needed),
];
