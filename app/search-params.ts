import { headers } from "next/headers";

/** Under which the proxy tells a page its query. */
export const QUERY_HEADER = "x-query";

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
	return new URLSearchParams((await headers()).get(QUERY_HEADER) ?? "");
}
