/** What the site and its dataset are called, as CITATION.cff has it. */
export const TITLE_OF_SITE = "Reported Losses";

/** On what terms the compilation may be used: its one home for pages and files. */
export const licence = {
	/** As the SPDX list names it. */
	id: "CC-BY-4.0",
	name: "CC BY 4.0",
	title: "Creative Commons Attribution 4.0 International",
	url: "https://creativecommons.org/licenses/by/4.0/",
	/** For a field of a file. */
	sentence: "CC BY 4.0 (compilation); each figure belongs to its source",
} as const;
