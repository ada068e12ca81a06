import type { Dataset } from "../types";
import { type Endpoint, endpoints, type Format, formats } from "./endpoints";
import { figureSchema, multiplesSchema } from "./figure-schema";
import { licence } from "./licence";
import { oembedPath } from "./oembed";
import { parameterFacts } from "./parameters";
import { type AnswerName, answers, type JsonSchema, jsonSchemaOf } from "./schemas";

/** The version of the API itself: raised when an address or an answer changes, not when the data does. */
export const API_VERSION = "1.0.0";

/**
 * The API as an OpenAPI 3.1 document, made from the same lists as the answers.
 * @param siteUrl where the site lives; empty gives addresses relative to the document
 */
export function openApi(data: Dataset, siteUrl: string) {
	return {
		openapi: "3.1.1",
		info: {
			title: "Reported Losses",
			version: API_VERSION,
			description: `Publicly reported estimates of losses in war, as files. Dataset version ${data.version}. No key is needed; any page may read it (CORS). Each address answers GET, HEAD and OPTIONS, and other methods with a 405. Answers carry an ETag. Without an ending an address gives the format that Accept likes best. What a page of the site forgives in an address is refused here, with a problem (RFC 9457) that names the parameter and what would be accepted.`,
			license: { name: licence.title, identifier: licence.id },
		},
		servers: [{ url: siteUrl || "/" }],
		tags: [{ name: "data", description: "The dataset, and views of it." }],
		paths: Object.fromEntries([
			...Object.entries(endpoints).flatMap(([name, endpoint]) => pathsOf(name, endpoint)),
			...seriesPaths(data),
			...(siteUrl ? [["/api/v1/oembed", oembedPath(siteUrl)] as const] : []),
		]),
		components: {
			parameters: Object.fromEntries(
				Object.entries(parameterFacts(data)).map(([name, { description, schema, example, repeated }]) => [
					name,
					{
						name,
						in: "query",
						description,
						schema,
						example,
						...(schema.type === "array" ? { style: "form", explode: repeated ?? false } : {}),
					},
				]),
			),
			schemas: schemas(),
			responses: {
				Refused: refusal("The address could not be read: each slip is named."),
				Missing: refusal("There is nothing at this address."),
				Busy: {
					...refusal("Too many images are being drawn: ask again after so many seconds as Retry-After says."),
					headers: { "Retry-After": { schema: { type: "integer" } } },
				},
				NotModified: { description: "The caller has it already (If-None-Match)." },
			},
		},
	};
}

function pathsOf(name: string, { formats: offered, ...endpoint }: Endpoint): [string, JsonSchema][] {
	return spellings(offered).map(({ ending, given }) => [
		`/api/v1/${name}${ending}`,
		{
			get: {
				operationId: `${name}${ending.replace(".", "-")}`,
				tags: ["data"],
				summary: endpoint.summary,
				description: endpoint.description,
				...(endpoint.parameters.length > 0
					? { parameters: endpoint.parameters.map((one) => ({ $ref: `#/components/parameters/${one}` })) }
					: {}),
				responses: {
					...responses(given, schemaOf(name, endpoint.answer), endpoint.json),
					...(name === "chart" || name === "bundle" ? { 503: { $ref: "#/components/responses/Busy" } } : {}),
				},
			},
		},
	]);
}

/** The endings of an address with the formats that it then gives; without one, whichever the caller likes best. */
function spellings(offered: readonly Format[]): { ending: string; given: readonly Format[] }[] {
	return [
		{ ending: "", given: offered },
		...offered.map((format) => ({ ending: `.${format}`, given: [format] })),
	];
}

function seriesPaths(data: Dataset): [string, JsonSchema][] {
	return spellings(["json", "csv"]).map(({ ending, given }) => [
		`/api/v1/series/{id}${ending}`,
		{
			get: {
				operationId: `one-series${ending.replace(".", "-")}`,
				tags: ["data"],
				summary: "The rows of one series as reports",
				parameters: [
					{
						name: "id",
						in: "path",
						required: true,
						description: "Id of the series, from /api/v1/series.",
						schema: { type: "string" },
						example: data.series[0]?.id ?? "",
					},
					{ $ref: "#/components/parameters/version" },
				],
				responses: {
					...responses(given, { $ref: "#/components/schemas/OneSeries" }),
					404: { $ref: "#/components/responses/Missing" },
				},
			},
		},
	]);
}

function schemaOf(name: string, answer: AnswerName | undefined): JsonSchema {
	if (answer) return { $ref: `#/components/schemas/${answer}` };
	if (name === "citation") return ref("Citations");
	return name === "figure" ? { anyOf: [ref("Figure"), ref("Multiples")] } : { type: "object" };
}

/** @param json the type of its JSON, where that has a name of its own */
function responses(given: readonly Format[], schema: JsonSchema, json?: string) {
	const typeOf = (format: Format) => (format === "json" && json ? json : formats[format]).split(";")[0] ?? "";
	const contentOf = (format: Format) =>
		format === "json" ? { schema } : isText.has(format) ? { schema: { type: "string" } } : {};
	return {
		200: {
			description: "The answer.",
			headers: { ETag: { schema: { type: "string" } } },
			content: Object.fromEntries(given.map((format) => [typeOf(format), contentOf(format)])),
		},
		304: { $ref: "#/components/responses/NotModified" },
		400: { $ref: "#/components/responses/Refused" },
	};
}

const isText: ReadonlySet<Format> = new Set(["csv", "txt", "bib", "ris"]);

function refusal(description: string) {
	return { description, content: { "application/problem+json": { schema: ref("Problem") } } };
}

const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** The schemas of all answers; parts that have names stand once. */
function schemas(): Record<string, JsonSchema> {
	const all: Record<string, JsonSchema> = {
		Figure: figureSchema,
		Multiples: multiplesSchema,
		Problem: problemSchema,
		Citations: citationSchema,
	};
	for (const name of Object.keys(answers) as AnswerName[]) {
		if (name === "Dataset") continue;
		const { $defs, $schema: _, ...schema } = jsonSchemaOf(name);
		Object.assign(all, $defs, { [name]: schema });
	}
	return JSON.parse(JSON.stringify(all).replaceAll("#/$defs/", "#/components/schemas/"));
}

const citationSchema: JsonSchema = {
	type: "array",
	description: "CSL-JSON: this site's page, then the pages on which the figures were made public.",
	items: {
		type: "object",
		properties: {
			id: { type: "string", description: "Unique in the list: a-z, 0-9 and hyphens." },
			type: { type: "string", enum: ["dataset", "webpage"] },
			title: { type: "string" },
			author: { type: "array", items: { type: "object", properties: { literal: { type: "string" } } } },
			publisher: { type: "string" },
			URL: { type: "string" },
			issued: { type: "object", description: "Absent where the page gives no date." },
			accessed: { type: "object" },
			version: { type: "string", description: "The dataset's." },
			genre: { type: "string" },
			note: { type: "string" },
		},
		required: ["id", "type", "title", "author", "publisher", "URL", "accessed"],
	},
};

const problemSchema: JsonSchema = {
	type: "object",
	description: "RFC 9457.",
	properties: {
		type: { type: "string" },
		title: { type: "string" },
		status: { type: "integer" },
		detail: { type: "string" },
		errors: {
			type: "array",
			items: {
				type: "object",
				properties: {
					parameter: { type: "string" },
					value: { type: "string" },
					message: { type: "string" },
					accepted: { type: "string", description: "What would be accepted." },
				},
				required: ["parameter", "value", "message"],
			},
		},
	},
	required: ["type", "title", "status", "detail"],
};
