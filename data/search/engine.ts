import MiniSearch, { type SearchOptions } from "minisearch";
import { indexTerms, queryTerms } from "./terms";

/** What the search finds, in the order in which groups of them are shown. */
export const searchKinds = {
	conflict: { one: "conflict", many: "Conflicts" },
	source: { one: "source", many: "Sources" },
	series: { one: "series", many: "Series" },
	report: { one: "report", many: "Reports" },
} as const;

export type SearchKind = keyof typeof searchKinds;

export const searchKindIds = Object.keys(searchKinds) as SearchKind[];

/** One page of the site as the search knows it. Plain JSON: the browser gets all of them in one file. */
export interface SearchDocument {
	kind: SearchKind;
	id: string;
	title: string;
	/** A line that tells it from its like. */
	detail: string;
	/** Other spellings of its name. */
	names?: readonly string[];
	/** Longer texts, of which a result quotes what was matched. */
	text?: string;
}

export interface SearchResult {
	document: SearchDocument;
	/** The terms of it that were matched, to be highlighted. */
	terms: ReadonlySet<string>;
}

export interface Found {
	results: readonly SearchResult[];
	/** True where nothing holds the words as they were written, and near spellings are shown. */
	near: boolean;
	counts: Readonly<Record<SearchKind, number>>;
}

export type Search = (query: string) => Found;

/** No query is longer than a sentence; the rest of what an address may hold is not read. */
const LONGEST_QUERY = 200;

const startsWithDigit = (term: string) => /^\d/.test(term);

const strict: SearchOptions = {
	// A word that is written fifty times is looked for once.
	tokenize: (query) => queryTerms(query).filter((term, index, terms) => terms.lastIndexOf(term) === index),
	processTerm: (term) => term,
	combineWith: "AND",
	boost: { title: 4, names: 3, detail: 2, id: 2 },
	// A number is meant as it is written: 15,000 is not 150,000. Only one that is still being typed may go on.
	prefix: (term, index, terms) =>
		startsWithDigit(term) ? index === terms.length - 1 && term.length < 4 : term.length > 1,
};

const forgiving: SearchOptions = {
	...strict,
	fuzzy: (term) => (startsWithDigit(term) || term.length < 4 ? false : 0.25),
};

/**
 * A search over documents: every word of the query must be in a result. Results stand by kind and then by how well
 * they match; where there is none, near spellings are tried. The same in the browser and on the server.
 */
export function makeSearch(documents: readonly SearchDocument[]): Search {
	const index = emptyIndex();
	index.addAll(keyed(documents));
	return searchIn(index, documents);
}

/** The same search, made in small steps, so that a browser can go on taking keys meanwhile. */
export async function makeSearchInSteps(documents: readonly SearchDocument[]): Promise<Search> {
	const index = emptyIndex();
	await index.addAllAsync(keyed(documents), { chunkSize: 40 });
	return searchIn(index, documents);
}

type Keyed = SearchDocument & { key: number };

const keyed = (documents: readonly SearchDocument[]): Keyed[] =>
	documents.map((document, key) => ({ ...document, key }));

function emptyIndex(): MiniSearch<Keyed> {
	return new MiniSearch<Keyed>({
		idField: "key",
		fields: ["title", "detail", "names", "text", "id"],
		tokenize: indexTerms,
		processTerm: (term) => term,
		extractField: (document, field) => {
			const value = document[field as keyof Keyed];
			// One name after another must not run together into one number or date.
			return Array.isArray(value) ? value.join(" | ") : (value as string);
		},
	});
}

function searchIn(index: MiniSearch<Keyed>, documents: readonly SearchDocument[]): Search {
	const run = (query: string, options: SearchOptions): SearchResult[] =>
		index.search(query, options).flatMap(({ id, match }) => {
			const document = documents[id];
			return document ? [{ document, terms: new Set(Object.keys(match)) }] : [];
		});
	return (query) => {
		const asked = query.slice(0, LONGEST_QUERY);
		const exact = run(asked, strict);
		const results = exact.length > 0 ? exact : run(asked, forgiving);
		const counts = { conflict: 0, source: 0, series: 0, report: 0 };
		for (const { document } of results) counts[document.kind] += 1;
		const ordered = searchKindIds.flatMap((kind) => results.filter(({ document }) => document.kind === kind));
		return { results: ordered, near: exact.length === 0 && results.length > 0, counts };
	};
}

const folders: Record<SearchKind, string> = {
	conflict: "conflicts",
	source: "sources",
	series: "series",
	report: "reports",
};

/** The page of a document. */
export function hrefOf({ kind, id }: Pick<SearchDocument, "kind" | "id">): string {
	return `/${folders[kind]}/${encodeURIComponent(id)}`;
}

/** The page of all results of a query. */
export function searchHref(query: string, kind: SearchKind | null = null, page = 1): string {
	const parameters = new URLSearchParams({ q: query });
	if (kind !== null) parameters.set("kind", kind);
	if (page > 1) parameters.set("page", String(page));
	return `/search?${parameters}`;
}

/** `3 sources, 12 reports`, or that there is nothing. */
export function countsInWords(counts: Found["counts"]): string {
	const some = searchKindIds.filter((kind) => counts[kind] > 0);
	if (some.length === 0) return "Nothing found";
	return some
		.map((kind) => {
			const { one, many } = searchKinds[kind];
			return `${counts[kind].toLocaleString("en-GB")} ${counts[kind] === 1 ? one : many.toLowerCase()}`;
		})
		.join(", ");
}
