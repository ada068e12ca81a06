import { headers } from "next/headers";
import { QUERY_HEADER } from "./security/query-header";

/**
 * The query of a page as it was asked for. Next's own object loses or mixes up names that every object has, such as
 * `__proto__` and `constructor`; it is waited for, as that tells Next on what the page depends.
 */
export async function queryOf({
	searchParams,
}: {
	searchParams: Promise<unknown>;
}): Promise<URLSearchParams> {
	await searchParams;
	const query = new URLSearchParams((await headers()).get(QUERY_HEADER) ?? "");
	// What the router adds where it asks for a page without its document.
	query.delete("_rsc");
	return query;
}
