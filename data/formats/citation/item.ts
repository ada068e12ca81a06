import { TITLE_OF_SITE } from "../licence";

/** A calendar date as CSL-JSON writes it: year, month and day, the last ones absent where the date is partial. */
interface CslDate {
	"date-parts": [number[]];
}

/** What is cited, in the words of CSL-JSON: only those that are used here. */
export interface CslItem {
	/** Unique within a list and fit to be a key: a-z, 0-9 and hyphens. */
	id: string;
	type: "dataset" | "webpage";
	title: string;
	author: { literal: string }[];
	publisher: string;
	URL: string;
	accessed: CslDate;
	issued?: CslDate;
	genre?: string;
	version?: string;
	note?: string;
}

/** Who made the compilation, as CITATION.cff and the data package name them. */
const AUTHOR = "Reported Losses contributors";

interface Own {
	key: string;
	title: string;
	genre: string;
	url: string;
	/** The dataset's version, which begins with the day on which it was last changed. */
	version: string;
	accessed: string;
}

/** Something of this site. Of each the dataset's version is cited, since that decides what it shows. */
export function ownItem({ key, title, genre, url, version, accessed }: Own): CslItem {
	return {
		id: keyOf(`reported-losses-${key}`),
		type: "dataset",
		title: plain(title),
		author: [{ literal: AUTHOR }],
		publisher: TITLE_OF_SITE,
		URL: url,
		issued: cslDate(version.slice(0, 10)),
		accessed: cslDate(accessed),
		version,
		genre,
	};
}

/** `2022-03-23`, `2022-03` or `2022` in parts. */
export function cslDate(date: string): CslDate {
	return { "date-parts": [date.split("-").map(Number)] };
}

/** A key of a bibliography: `series@2022-03-23` and capitals are spelt so that every program takes them. */
export function keyOf(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");
}

/**
 * A text as one line: a line break would begin a new field in some formats, and a sign that turns the direction of
 * writing would reach beyond the text. Angle brackets would be read as markup by citation programs.
 */
export function plain(text: string): string {
	return text
		.replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
		.replaceAll("<", "‹")
		.replaceAll(">", "›")
		.replace(/[\p{Cc}\u2028\u2029\s]+/gu, " ")
		.trim();
}

/** An address with what would end it, or its field, percent-encoded. */
export function plainUrl(url: string): string {
	return url.replace(/[\p{Cc}\p{Cf}\s{}\\<>"^`|]/gu, encodeURIComponent);
}
