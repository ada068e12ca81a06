import { type FrameFacts, iframe } from "./embed";
import type { JsonSchema } from "./schemas";
import { escapeXml } from "./xml";

/** An embed as other sites' editors ask for it, see oembed.com. */

export const oembedFormats = {
	json: "application/json; charset=utf-8",
	xml: "text/xml; charset=utf-8",
} as const;

export type OembedFormat = keyof typeof oembedFormats;

/** For how long an answer may be kept, in seconds: the title of a view hardly changes. */
const CACHE_AGE = 86_400;

/** The width that a frame has where the caller sets no limit, in CSS pixels. */
export const OEMBED_WIDTH = 720;

export interface OembedFacts {
	frame: FrameFacts;
	/** Null where none is small enough for what was asked. */
	thumbnail: { url: string; width: number; height: number } | null;
	site: string;
	most: { width: number | null; height: number | null };
}

/** The fields of an answer, in the order of the specification. */
export function oembed({ frame, thumbnail, site, most }: OembedFacts): Record<string, string | number> {
	const width = Math.min(OEMBED_WIDTH, most.width ?? OEMBED_WIDTH);
	const height = Math.min(frame.height, most.height ?? frame.height);
	return {
		type: "rich",
		version: "1.0",
		title: frame.title,
		provider_name: "Reported Losses",
		provider_url: site,
		cache_age: CACHE_AGE,
		...(thumbnail
			? {
					thumbnail_url: thumbnail.url,
					thumbnail_width: thumbnail.width,
					thumbnail_height: thumbnail.height,
				}
			: {}),
		html: iframe({ ...frame, height }, String(width)),
		width,
		height,
	};
}

export function oembedXml(fields: Record<string, string | number>): string {
	const lines = Object.entries(fields).map(
		([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`,
	);
	return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join("\n")}\n</oembed>\n`;
}

/** How the endpoint is described; a site that was not told its address has none. */
export function oembedPath(site: string): JsonSchema {
	const pixels = (name: string, description: string) => ({
		name,
		in: "query",
		description,
		schema: { type: "integer", minimum: 1 },
		example: 640,
	});
	return {
		get: {
			operationId: "oembed",
			tags: ["data"],
			summary: "A page of the site as an embed",
			description:
				"oEmbed 1.0, of type rich. Names that it does not know are passed over, as callers send their own.",
			parameters: [
				{
					name: "url",
					in: "query",
					required: true,
					description: "The whole address of a page of this site that shows a view.",
					schema: { type: "string", format: "uri" },
					example: `${site}/explore?to=2022-03-31`,
				},
				pixels("maxwidth", "The most pixels that the frame may be wide."),
				pixels("maxheight", "The most pixels that it may be high."),
				{
					name: "format",
					in: "query",
					description: "The format of the answer.",
					schema: { type: "string", enum: Object.keys(oembedFormats), default: "json" },
					example: "json",
				},
			],
			responses: {
				200: {
					description: "The answer.",
					content: {
						"application/json": { schema: oembedSchema },
						"text/xml": { schema: { type: "string" } },
					},
				},
				304: { $ref: "#/components/responses/NotModified" },
				400: { $ref: "#/components/responses/Refused" },
				404: { $ref: "#/components/responses/Missing" },
			},
		},
	};
}

const oembedSchema: JsonSchema = {
	type: "object",
	properties: {
		type: { const: "rich" },
		version: { const: "1.0" },
		title: { type: "string" },
		provider_name: { type: "string" },
		provider_url: { type: "string", format: "uri" },
		cache_age: { type: "integer" },
		thumbnail_url: { type: "string", format: "uri" },
		thumbnail_width: { type: "integer" },
		thumbnail_height: { type: "integer" },
		html: { type: "string" },
		width: { type: "integer" },
		height: { type: "integer" },
	},
	required: ["type", "version", "title", "html", "width", "height"],
};
