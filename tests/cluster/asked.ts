import { createHash } from "node:crypto";

const view = "source=nato&to=2022-03-31";

/** One address of each kind that the site has: made at build or when asked for, read, drawn, or not there. */
export const PAGES = [
	"/",
	"/conflicts",
	"/conflicts/gaza-2023",
	"/sources/nato",
	"/yardsticks",
	"/methodology",
];
export const MADE_WHEN_ASKED = [`/explore?${view}`, "/search?q=nato", `/embed?${view}`, "/check", "/cite"];
export const READ = [
	`/api/v1/reports.json?${view}`,
	`/api/v1/reports.csv?${view}`,
	`/api/v1/citation.bib?${view}`,
	"/api/v1/openapi.json",
	"/feed.xml",
	"/data/datapackage.json",
	"/search-index.json",
];
export const DRAWN = ["png", "jpg", "webp", "svg", "pdf"]
	.map((ending) => `/api/v1/chart.${ending}?${view}&width=640`)
	.concat(`/api/v1/chart.svg?${view}&text=text`, `/api/v1/bundle.zip?${view}`, `/plot.svg?${view}`);

export interface Answered {
	status: number;
	etag: string | null;
	type: string | null;
	cacheControl: string | null;
	/** Of the body, without what is made anew for each answer. */
	hash: string;
	bytes: number;
}

/** What an address gives, in so far as it is to be the same from any replica. */
export async function answered(origin: string, path: string): Promise<Answered> {
	const response = await fetch(origin + path);
	const bytes = Buffer.from(await response.arrayBuffer());
	const nonce = /'nonce-([^']+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
	const body = nonce ? bytes.toString().replaceAll(nonce, "") : bytes;
	return {
		status: response.status,
		etag: response.headers.get("etag"),
		type: response.headers.get("content-type"),
		cacheControl: response.headers.get("cache-control"),
		hash: createHash("sha256").update(body).digest("hex"),
		bytes: bytes.length,
	};
}
