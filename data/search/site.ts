import { dataset } from "../dataset";
import { searchDocuments } from "./documents";
import { makeSearch, type Search } from "./engine";

/** All that can be found on this site. */
export const documents = searchDocuments(dataset);

let made: Search | undefined;

/** The search of the server, made at its first use. */
export function siteSearch(query: string) {
	made ??= makeSearch(documents);
	return made(query);
}
