import { firstPair, LEAST_VIEWS, MOST_VIEWS } from "../side-by-side";
import type { Dataset } from "../types";
import { encodeView } from "../view";
import { ANY, MAX_BASELINES, MAX_ITEMS, NONE, type Parameter } from "../view-reader";
import * as words from "../vocabulary";
import { type citationParameters, citationStyles, subjects } from "./citation/words";
import type { SEVERAL } from "./endpoints";
import {
	imageLimits,
	type imageParameters,
	imageThemes,
	presets,
	printLimits,
	wordLimits,
} from "./image-request";
import type { JsonSchema } from "./schemas";

/** How a parameter of an address is described: what it means, its form, and one value that can be tried. */
interface ParameterFacts {
	description: string;
	schema: JsonSchema;
	example: unknown;
	/** True where several values stand as several pairs, as they may hold commas. */
	repeated?: true;
}

type Name =
	| Parameter
	| (typeof imageParameters)[number]
	| (typeof citationParameters)[number]
	| typeof SEVERAL
	| "scope";

const SLUG = "^[a-z0-9]+(-[a-z0-9]+)*$";

/** Every parameter of the API, its words taken from the vocabulary itself. */
export function parameterFacts(data: Dataset): Record<Name, ParameterFacts> {
	return {
		scope: {
			description: "The reports of a view with its defaults, or all that agree with what is asked.",
			schema: { type: "string", enum: ["view", "all"], default: "view" },
			example: "view",
		},
		view: {
			description: `Several views side by side: ${LEAST_VIEWS} to ${MOST_VIEWS} times the query of a view, percent-encoded as one value; an empty one is the default view. Beside it stand no other parameters of a view. All are of one chart, scale, date axis and unit of pace.`,
			schema: { type: "array", items: { type: "string" }, minItems: LEAST_VIEWS, maxItems: MOST_VIEWS },
			example: encodedPair(data),
			repeated: true,
		},
		conflict: {
			description: "Which conflict.",
			schema: { type: "string", enum: data.conflicts.map(({ id }) => id) },
			example: data.conflicts[0]?.id ?? "",
		},
		side: {
			description:
				"Whose losses: the id of a side of the conflict, `both` or `all`. Of any conflict where none is named and no default narrows the choice.",
			schema: { type: "string", enum: [...new Set(data.reach.map(({ side }) => side))] },
			example: data.conflicts[0]?.camps[0]?.id ?? "all",
		},
		group: word("Which people.", words.groups, "military"),
		measure: word("What is counted.", words.measures, "killed"),
		span: word("A running total, one period, or a number on a day.", words.spans, "cumulative"),
		source: list("Only these sources.", { type: "string", pattern: SLUG }, ["nato", "ru-mod"]),
		stance: list("Only sources of this relation to the side.", anyOf(words.stances), ["adversary-ally"]),
		method: list("Only figures that were come by in this way.", anyOf(words.methods), ["intelligence"]),
		reading: list("Only reports whose page was read so often.", anyOf(words.readings), ["single", "second"]),
		from: day("First day, by the date that `date` names.", "2022-02-24"),
		to: day("Last day, likewise.", "2022-03-31"),
		known: day("Only what had been published by this day.", "2022-12-31"),
		date: word("Which date places a report.", words.dateAxes, "as-of"),
		baseline: {
			description: `Yardsticks: ended conflicts, or single tolls of theirs. Repeated or divided by commas; '${NONE}' for none.`,
			schema: { type: "array", items: { type: "string" }, maxItems: MAX_BASELINES },
			example: ["soviet-afghan"],
		},
		chart: word("Which chart.", words.charts, "timeline"),
		scale: word("The scale of its value axis.", words.scales, "linear"),
		events: {
			description: "Whether events of the war stand on a timeline.",
			schema: { type: "string", enum: ["on", "off"] },
			example: "on",
		},
		per: word("The unit of a pace.", words.paceUnits, "day"),
		window: {
			description:
				"By how many days at most the last day of one report may lie before another for their figures to stand beside each other.",
			schema: {
				type: "integer",
				minimum: words.windowDays.least,
				maximum: words.windowDays.most,
				default: words.windowDays.usual,
			},
			example: words.windowDays.usual,
		},
		claim: {
			description: `A number to be drawn across the chart, which is the caller's own and no report: 15000, ~15000 (about), 7000-15000, 15000- (at least), -15000 (up to); or '${NONE}'.`,
			schema: { type: "string", pattern: `^(~?[0-9]+|[0-9]+-[0-9]*|-[0-9]+|${NONE})$` },
			example: "15000",
		},
		preset: {
			description: `A size with letters to suit it: ${Object.entries(presets)
				.map(([id, { name }]) => `${id} (${name})`)
				.join(
					"; ",
				)}. With 'print' width and height are millimetres, ${printLimits.width.join(" to ")} and ${printLimits.height.join(" to ")}; with the others they are not given.`,
			schema: { type: "string", enum: Object.keys(presets) },
			example: "article",
		},
		width: pixels("width", "Width of the image, in pixels at ratio 1; without it and a preset 1200.", 900),
		height: pixels("height", "Its height; by default as high as it needs to be.", 1200),
		"pixel-ratio": pixels("pixel-ratio", "How many pixels a side of each of these has: PNG, JPEG, WebP.", 1),
		theme: {
			description: "Its colours; 'print' is greyscale with patterns.",
			schema: { type: "string", enum: [...imageThemes] },
			example: imageThemes[0],
		},
		text: {
			description: "Letters of an SVG as outlines, which need no font, or as text, which can be edited.",
			schema: { type: "string", enum: ["paths", "text"], default: "paths" },
			example: "paths",
		},
		title: ownWords("title", "A title in the caller's own words"),
		subtitle: ownWords("subtitle", "What stands below it, in the caller's own words"),
		notes: ownWords("notes", "The notes, in the caller's own words; verdicts on what may be compared stay"),
		of: {
			description: "What is cited. Beside `report`, `source` and `dataset` stand no parameters of a view.",
			schema: { type: "string", enum: words.keysOf(subjects), default: "view" },
			example: "view",
		},
		id: {
			description:
				"Which report (a row of a series is `series@2022-03-23`) or which source, where `of` is one of these.",
			schema: { type: "string" },
			example: data.reports[0]?.id ?? "",
		},
		style: {
			description: "The style of a citation as text; it says nothing of the other formats.",
			schema: { type: "string", enum: words.keysOf(citationStyles), default: "apa" },
			example: "chicago",
		},
		accessed: {
			description: "The day of access that is written into a citation; by default today in UTC.",
			schema: { type: "string", format: "date" },
			example: "2026-11-24",
		},
		version: {
			description:
				"The dataset's version that the caller expects. It changes nothing in the answer, which is the version held now; where both are the same, the answer may be kept for good.",
			schema: { type: "string" },
			example: data.version,
		},
	};
}

function encodedPair(data: Dataset): string[] {
	return firstPair(data).map((view) => encodeView(view, data));
}

function word(description: string, vocabulary: Record<string, unknown>, example: string): ParameterFacts {
	return { description, schema: { type: "string", enum: words.keysOf(vocabulary) }, example };
}

function anyOf(vocabulary: Record<string, unknown>): JsonSchema {
	return { type: "string", enum: [...words.keysOf(vocabulary), ANY] };
}

function list(description: string, items: JsonSchema, example: readonly string[]): ParameterFacts {
	return {
		description: `${description} Repeated or divided by commas; '${ANY}' for no restriction.`,
		schema: { type: "array", items, maxItems: MAX_ITEMS },
		example,
	};
}

function day(description: string, example: string): ParameterFacts {
	return {
		description: `${description} YYYY-MM-DD; a month or a year stands for its first or last day; '${ANY}' for no limit.`,
		schema: { type: "string", pattern: `^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|${ANY})$` },
		example,
	};
}

function ownWords(name: keyof typeof wordLimits, description: string): ParameterFacts {
	return {
		description: `${description}. The image says that they are not the site's.`,
		schema: { type: "string", maxLength: wordLimits[name] },
		example: "In our own words",
	};
}

function pixels(name: keyof typeof imageLimits, description: string, example: number): ParameterFacts {
	const [minimum, maximum] = imageLimits[name];
	return { description, schema: { type: "integer", minimum, maximum }, example };
}
