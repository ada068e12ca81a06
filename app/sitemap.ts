import type { MetadataRoute } from "next";
import { publishedLedger } from "@/data/corrections";
import { dataset } from "@/data/dataset";
import { siteUrl } from "./site";

/**
 * Every page there is, with the day on which its data last changed. A sitemap needs whole addresses: where SITE_URL is
 * not set (at build, since it is written then) there are none to give, and the list is empty.
 */
export default function sitemap(): MetadataRoute.Sitemap {
	if (!siteUrl) return [];
	const changed = publishedLedger(dataset.ledger).at(-1)?.date ?? "";
	const page = (path: string, lastModified: string) => ({ url: `${siteUrl}${path}`, lastModified });
	return [
		...[
			"/",
			"/explore",
			"/check",
			"/side-by-side",
			"/conflicts",
			"/yardsticks",
			"/sources",
			"/search",
			"/open",
			"/data",
			"/data/corrections",
			"/methodology",
			"/privacy",
		].map((path) => page(path, changed)),
		...dataset.conflicts.map(({ id }) => page(`/conflicts/${id}`, changed)),
		...dataset.series.map(({ id, recorded }) => page(`/series/${id}`, recorded)),
		...dataset.sources.map(({ id }) => page(`/sources/${id}`, changed)),
		...dataset.reports.map(({ id, recorded }) => page(`/reports/${id}`, recorded)),
	];
}
