import { sourceOf } from "../../select";
import type { Citation, Dataset } from "../../types";
import { type CslItem, cslDate, keyOf, plain, plainUrl } from "./item";

/** A figure's page: whose figure it is, and where it stands. */
export interface Origin {
	/** Of a report, or of a series: what the key is made from. */
	id: string;
	source: string;
	citation: Citation;
}

/**
 * The pages on which figures were made public, each once, in the order given. Its author is who published it: a body
 * whose figure a newspaper prints did not write the headline. A note says whose figures it carries.
 */
export function originalItems(origins: readonly Origin[], accessed: string, data: Dataset): CslItem[] {
	const pages = new Map<string, [Origin, ...Origin[]]>();
	for (const origin of origins) {
		const page = pages.get(origin.citation.url);
		if (page) page.push(origin);
		else pages.set(origin.citation.url, [origin]);
	}
	return [...pages.values()].map((page) => originalItem(page, accessed, data));
}

function originalItem([first, ...others]: [Origin, ...Origin[]], accessed: string, data: Dataset): CslItem {
	const { citation, id } = first;
	const sources = [...new Set([first, ...others].map((origin) => sourceOf(origin, data).name))];
	const publisher = plain(citation.publisher);
	return {
		id: keyOf(id),
		type: "webpage",
		title: titleOf(citation),
		author: [{ literal: publisher }],
		publisher,
		URL: plainUrl(citation.url),
		...(citation.published ? { issued: cslDate(citation.published) } : {}),
		accessed: cslDate(accessed),
		...(sources.every((name) => plain(name) === publisher)
			? {}
			: { note: `Figures of: ${sources.map(plain).join("; ")}` }),
	};
}

/** What a record says in parentheses of the page that was read, and not a part of its headline. */
const ABOUT_PAGE =
	/ \((in [A-Z][^()]*|abstract|excerpt|extract|newsletter|README|CSV|quoted in a forum|(?:data|JSON) file\b[^()]*)\)$/;

/** Where a page has no headline, a record describes it instead. */
const DESCRIBED =
	/^(Article|Report|Page|Blog page) on |^(Page of a book|Copy of|Table of published estimates|Total of the list|Forum post)\b/;

/** A headline as it stands; what describes a page rather than names it stands in brackets, as both styles have it. */
function titleOf({ title }: Pick<Citation, "title">): string {
	const text = plain(title);
	const about = ABOUT_PAGE.exec(text)?.[1];
	const name = about === undefined ? text : text.slice(0, -about.length - 3);
	if (DESCRIBED.test(name)) return `[${name}${about === undefined ? "" : `, ${about}`}]`;
	return about === undefined ? name : `${name} [${about}]`;
}
