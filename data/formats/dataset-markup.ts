import { citation, newestDay, summary, TITLE } from "./data-package";
import { licence } from "./licence";
import { resources, type WholeDataset } from "./resources";

/**
 * The dataset in the words of schema.org, for search engines for data.
 * @param siteUrl where the site lives; empty leaves addresses out, since they must be whole
 */
export function datasetMarkup(data: WholeDataset, siteUrl: string) {
	const publisher = { "@type": "Organization", name: "Reported Losses contributors" };
	const starts = data.conflicts.map(({ start }) => start).sort();
	return {
		"@context": "https://schema.org",
		"@type": "Dataset",
		name: TITLE,
		description: summary(data),
		...(siteUrl ? { url: `${siteUrl}/data` } : {}),
		version: data.version,
		dateModified: newestDay(data),
		isAccessibleForFree: true,
		license: licence.url,
		creditText: citation(data, siteUrl),
		creator: publisher,
		publisher,
		inLanguage: "en",
		keywords: "war, casualties, losses, killed, estimates, sources, armed conflict",
		measurementTechnique: "Publicly reported figures, entered one by one with their source and a page",
		variableMeasured: {
			"@type": "PropertyValue",
			name: "Reported losses: low, best and high",
			unitText: "persons",
			description: "What the source gave: its lowest, its own and its highest number, any of them absent.",
		},
		temporalCoverage: `${starts[0]}/${data.readTo ?? ".."}`,
		...(siteUrl ? { distribution: distribution(siteUrl) } : {}),
	};
}

function distribution(siteUrl: string) {
	const download = (file: string, name: string, encodingFormat: string) => ({
		"@type": "DataDownload",
		name,
		encodingFormat,
		contentUrl: `${siteUrl}/data/${file}`,
	});
	return [
		...resources.map(({ name, title }) => download(`${name}.csv`, title, "text/csv")),
		download("dataset.json", "The whole dataset", "application/json"),
		download("datapackage.json", "Frictionless data package", "application/json"),
	];
}

/** JSON that may stand inside a `script` element: no character in it can end the element or begin a comment. */
export function scriptSafeJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}
