/** The words of a citation's address, for the API, its description and the page. */

/** What can be cited. */
export const subjects = {
	view: "a chart",
	report: "a report",
	source: "a source",
	dataset: "the dataset",
} as const;

export const citationStyles = {
	apa: "APA, 7th edition",
	chicago: "Chicago, 17th edition, author-date",
} as const;

export type CitationStyle = keyof typeof citationStyles;

/** The names that are a citation's own, beside those of a View. */
export const citationParameters = ["of", "id", "style", "accessed"] as const;
