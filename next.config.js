import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { headerRules } from "./app/security/headers.js";

/** @type {Record<string, Record<string, string>>} */
const renamed = JSON.parse(readFileSync(new URL("./data/renamed.json", import.meta.url), "utf8"));

/** A hash of all the code and data: two builds of the same source have the same, whatever the machine. */
const sourceId = hashOfSource();

function hashOfSource() {
	const hash = createHash("sha256");
	for (const folder of ["app", "components", "data"])
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((one) => one.isFile())
			.map((one) => `${one.parentPath}/${one.name}`)
			.sort())
			hash.update(entry).update(readFileSync(entry));
	for (const file of ["instrumentation.ts", "next.config.js", "proxy.ts", "package-lock.json"])
		hash.update(readFileSync(file));
	return hash.digest("hex").slice(0, 16);
}

/** @type {import('next').NextConfig} */
export default {
	poweredByHeader: false,
	reactStrictMode: true,
	// The canvas is a native module: bundling it breaks the build. Citation.js and its processor run as they are published.
	serverExternalPackages: [
		"@napi-rs/canvas",
		"@citation-js/core",
		"@citation-js/plugin-bibtex",
		"@citation-js/plugin-csl",
		"@citation-js/plugin-ris",
	],
	redirects: async () => redirectsOf(renamed),
	rewrites: async () => ({
		// Without a year the page was made at build; with one it is made when it is asked for.
		beforeFiles: [
			{
				source: "/series/:id",
				has: [{ type: "query", key: "year" }],
				destination: "/series/:id/rows",
			},
		],
		// Rows of a series have addresses like reports, without a page each: see app/series/[id]/[date].
		afterFiles: ["@", "%40"].map((at) => ({
			source: `/reports/:series([a-z0-9-]+)${at}:date`,
			destination: "/series/:series/:date",
		})),
	}),
	headers: async () => headerRules(process.env.SITE_URL ?? ""),
	// Pictures are drawn to size: an address that resizes any of them would be work for nothing.
	images: { unoptimized: true },
	// What an ETag stands for besides the data: see app/respond.ts.
	env: { SOURCE_ID: sourceId },
	// Replicas that were built apart from the same source give the same pages.
	generateBuildId: () => sourceId,
	// A server that is whole in one folder, for `npm start` and for an image alike: see app/cli/pack.ts.
	output: "standalone",
	outputFileTracingRoot: import.meta.dirname,
	// Read by path while it runs.
	outputFileTracingIncludes: {
		"/*": [
			"node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-{latin,latin-ext,cyrillic}-{400,600}-normal.woff2",
			"data/conflicts/*/series/*.csv",
		],
	},
	// No page changes between two builds and no picture is Next's: nothing is ever written, so that a full or read-only disk hinders nothing.
	// Nothing takes a body, so that none is kept while it is refused.
	experimental: { isrFlushToDisk: false, proxyClientMaxBodySize: 1024 },
};

/**
 * Pages of what was renamed lead on for good (308), and so does all that stands below them.
 * @param {Record<string, Record<string, string>>} table kind to old id to new id
 */
export function redirectsOf(table) {
	return Object.entries(table).flatMap(([kind, ids]) =>
		Object.entries(ids).map(([from, to]) => ({
			source: `/${kind}/${from}/:rest*`,
			destination: `/${kind}/${to}/:rest*`,
			permanent: true,
		})),
	);
}
