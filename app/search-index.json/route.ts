import { dataset } from "@/data/dataset";
import { documents } from "@/data/search/site";

export const dynamic = "force-static";

/** What the search dialog searches through, made at build; asked for with the version, so that a cached one is never stale. */
export function GET(): Response {
	return Response.json({ version: dataset.version, documents });
}
