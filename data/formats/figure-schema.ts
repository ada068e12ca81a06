import type { Figure, Row } from "../figures/figure";
import type { Multiples, Panel } from "../figures/side-by-side";
import type { JsonSchema } from "./schemas";

/** The JSON Schema of a Figure: its parts by name, and each row of its table in full. */

const text: JsonSchema = { type: "string" };
const maybeText: JsonSchema = { type: ["string", "null"] };
const number: JsonSchema = { type: "number" };
const value: JsonSchema = { type: ["number", "null"], description: "In the unit of the value axis." };
const texts: JsonSchema = { type: "array", items: text };
const things: JsonSchema = { type: "array", items: { type: "object" } };

const row: Record<keyof Row, JsonSchema> = {
	id: text,
	href: text,
	number,
	source: text,
	sourceHref: text,
	speaker: maybeText,
	stance: text,
	stanceLabel: text,
	figure: text,
	low: value,
	best: value,
	high: value,
	counted: text,
	particulars: texts,
	asOf: maybeText,
	asOfShort: maybeText,
	asOfIso: maybeText,
	published: maybeText,
	publishedShort: maybeText,
	publishedIso: maybeText,
	method: text,
	basis: maybeText,
	words: maybeText,
	note: maybeText,
	reading: text,
	flags: texts,
	computed: maybeText,
	notDrawn: maybeText,
};

const figure: Record<keyof Figure, JsonSchema> = {
	view: { type: "object", description: "Every parameter of the view." },
	version: text,
	readTo: text,
	newest: {
		...maybeText,
		description: "The newest day of what it is made from; null where a report has none.",
	},
	title: text,
	subtitle: text,
	caption: text,
	alt: { ...text, description: "What a reader who does not see the chart needs." },
	value: {
		type: "object",
		description: "The value axis: persons, persons in a unit of time, or day numbers.",
	},
	position: { type: "object", description: "The other axis: days, or one row a source." },
	marks: { ...things, description: "What is drawn; bounds that the source left open are null." },
	lines: { ...things, description: "Long series, point by point." },
	baselines: { ...things, description: "Yardsticks, with what is computed in them named as computed." },
	events: things,
	legend: { type: "object" },
	sources: things,
	verdicts: {
		...things,
		description: "Whether what stands together may be compared, where not without more ado.",
	},
	notes: { ...texts, description: "What a reader must know before comparing." },
	computed: { ...texts, description: "Formulas with their inputs, for all that was computed." },
	findings: { ...things, description: "What was computed from several reports, with the reports." },
	independence: {
		type: ["object", "null"],
		description: "How many sources can be independent of each other.",
	},
	sinceThen: { type: ["object", "null"], description: "What changed since the known-on day." },
	table: {
		type: ["object", "null"],
		description: "The table behind the chart, where its lines are not the rows.",
	},
	rows: { type: "array", items: strict(row) },
	leftOut: { ...things, description: "Reports that match but may not stand here, each with the reason." },
	empty: { type: ["object", "null"], description: "Why nothing is left to show, and ways back." },
};

function strict(properties: Record<string, JsonSchema>): JsonSchema {
	return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

export const figureSchema: JsonSchema = strict(figure);

const panel: Record<keyof Panel, JsonSchema> = {
	title: { ...text, description: "What sets the panel apart." },
	name: { ...text, description: "What the texts of the whole call it." },
	subtitle: text,
	figure: { ...figureSchema, description: "Its figure, on the shared axes." },
};

const on = (what: string): JsonSchema => ({
	type: "array",
	items: { type: "object", required: ["on", "thing"] },
	description: `${what}, each once; 'on' names the panels that have it, and is empty where all do.`,
});

const multiples: Record<keyof Multiples, JsonSchema> = {
	version: text,
	readTo: text,
	title: text,
	subtitle: text,
	axes: { ...text, description: "Which axes the panels share, and which not." },
	panels: { type: "array", items: strict(panel), minItems: 2, maxItems: 4 },
	legend: { type: "object", description: "One for all panels." },
	between: { ...things, description: "Whether the panels may be compared, where not without more ado." },
	verdicts: { ...things, description: "The same of what stands within each panel." },
	baselines: on("Yardsticks"),
	events: on("Lists of events"),
	caption: text,
	notes: { ...texts, description: "What a reader must know, each once; of some panels, with their names." },
	computed: { ...texts, description: "Formulas with their inputs, likewise." },
	alt: text,
	permalink: { ...text, description: "The query that writes out every parameter of each view." },
};

export const multiplesSchema: JsonSchema = strict(multiples);
