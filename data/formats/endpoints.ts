import { choiceParameters } from "../choose";
import { viewParameters } from "../view-reader";
import { citationParameters } from "./citation/words";
import { imageFormats, imageParameters } from "./image-request";
import type { AnswerName } from "./schemas";

/** What the API offers: its one home, for the server that answers and for the document that describes it. */

export const formats = {
	json: "application/json; charset=utf-8",
	csv: "text/csv; charset=utf-8; header=present",
	png: "image/png",
	jpg: "image/jpeg",
	webp: "image/webp",
	svg: "image/svg+xml",
	pdf: "application/pdf",
	txt: "text/plain; charset=utf-8",
	bib: "application/x-bibtex; charset=utf-8",
	ris: "application/x-research-info-systems; charset=utf-8",
	zip: "application/zip",
} as const;

export type Format = keyof typeof formats;

/** Given two to four times, each the query of a View: several Views at once. All else that a View has stands inside. */
export const SEVERAL = "view";

export interface Endpoint {
	summary: string;
	description: string;
	/** Every name that its address may hold. */
	parameters: readonly string[];
	/** The first is given where the address has no ending and the caller asks for nothing. */
	formats: readonly Format[];
	/** Where its JSON is of a kind that has a name of its own. */
	json?: string;
	answer?: AnswerName;
}

export const endpoints = {
	reports: {
		summary: "Reports of a view, or all that agree with what is asked",
		description:
			"With scope=view (the default) exactly the reports that the page shows for the same parameters, the defaults of a view among them; of steps that a chart of periods computes from running totals there is none. With scope=all every report that agrees with the given parameters and no default, parts, forecasts and withdrawn figures among them; without parameters the whole dataset.",
		parameters: ["scope", ...viewParameters, "version"],
		formats: ["json", "csv"],
		answer: "Reports",
	},
	sources: {
		summary: "Sources that made any of the chosen reports",
		description: "Without parameters all sources. No default narrows the choice.",
		parameters: [...choiceParameters, "version"],
		formats: ["json", "csv"],
		answer: "Sources",
	},
	conflicts: {
		summary: "Conflicts that any of the chosen reports is about",
		description: "Without parameters all conflicts. No default narrows the choice.",
		parameters: [...choiceParameters, "version"],
		formats: ["json", "csv"],
		answer: "Conflicts",
	},
	series: {
		summary: "All series, without their rows",
		description: "What the rows of each series have in common. Its rows are at /api/v1/series/{id}.",
		parameters: ["version"],
		formats: ["json", "csv"],
		answer: "SeriesList",
	},
	figure: {
		summary: "A view as a figure",
		description:
			"All that a chart shows, in words and numbers without pixels: title, axes, marks, lines, yardsticks, notes, rows. As CSV its rows. With `view`, given two to four times, several views side by side on shared axes: as JSON a figure for each panel and what they have in common, as CSV the rows of all panels.",
		parameters: [SEVERAL, ...viewParameters, "version"],
		formats: ["json", "csv"],
	},
	ledger: {
		summary: "What was changed in the dataset, and why",
		description: "Oldest first; entries are only ever added, and each hash covers all entries before it.",
		parameters: ["version"],
		formats: ["json", "csv"],
		answer: "Ledger",
	},
	chart: {
		summary: "A view as an image",
		description:
			"With its title, sources, dataset version and permalink in it, and the same in the file's metadata. With `view`, given two to four times, several views side by side on shared axes in one frame.",
		parameters: [SEVERAL, ...viewParameters, ...imageParameters],
		formats: imageFormats,
	},
	citation: {
		summary: "How to cite a view, a report, a source or the dataset",
		description:
			"This site's page first, with the dataset's version, then the pages on which the figures were made public, each once. As text by APA or Chicago, as BibTeX, as RIS, or as CSL-JSON. `of` says what is cited: a view by its parameters (or, by `view`, several side by side), a report and a source by `id`. Without `accessed` the day of access is today's in UTC.",
		parameters: [...citationParameters, SEVERAL, ...viewParameters, "version"],
		formats: ["json", "txt", "bib", "ris"],
		json: "application/vnd.citationstyles.csl+json",
	},
	bundle: {
		summary: "All of a view's chart in one file",
		description:
			"A ZIP with the picture as PNG (at twice its size, unless pixel-ratio says otherwise) and SVG, the reports and the chart's own table as CSV, the pages behind them, and a caption as plain text. With `view` several views side by side.",
		parameters: [SEVERAL, ...viewParameters, ...imageParameters],
		formats: ["zip"],
	},
	openapi: {
		summary: "This document",
		description: "OpenAPI 3.1, made from the words of the dataset itself.",
		parameters: [],
		formats: ["json"],
	},
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
