import { homeQuery } from "../curated";
import { viewOf } from "../links";
import { currentId } from "../renamed";
import { encodeViews, firstPair } from "../side-by-side";
import type { Dataset } from "../types";
import { type Embed, readEmbed } from "./read";

/** The pages of the site that can be embedded, for those who ask for another. */
export const embeddablePages = "/, /explore, /side-by-side, /embed and /reports/{id}";

/** What an address of a page of this site shows as an embed; null where the page is no view's, or not of this site. */
export function embedOf(address: string, site: string, data: Dataset): Embed | null {
	if (!URL.canParse(address)) return null;
	const { protocol, host, pathname, searchParams } = new URL(address);
	const home = new URL(site);
	if (!/^https?:$/.test(protocol) || host !== home.host) return null;
	const path = pathname.replace(/\/+$/, "");
	switch (path) {
		case "":
			return readEmbed(new URLSearchParams(homeQuery), data);
		case "/explore":
			searchParams.delete("view");
			return readEmbed(searchParams, data);
		case "/side-by-side":
			// Without any view the page opens on a pair.
			return readEmbed(
				searchParams.has("view") ? searchParams : new URLSearchParams(encodeViews(firstPair(data), data)),
				data,
			);
		case "/embed":
			return readEmbed(searchParams, data);
		default:
			return ofReport(path, data);
	}
}

function ofReport(path: string, data: Dataset): Embed | null {
	const [, asked] = /^\/reports\/([a-z0-9-]+)$/.exec(path) ?? [];
	if (asked === undefined) return null;
	const id = currentId("reports", asked);
	const report = data.reports.find((one) => one.id === id);
	if (!report) return null;
	return { views: [viewOf(report, data)], theme: null, frozen: null, problems: [] };
}
