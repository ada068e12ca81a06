import { licence } from "./licence";
import { type Resource, resources, type WholeDataset } from "./resources";
import type { ColumnFacts } from "./table";

export const TITLE = "Reported Losses: publicly reported estimates of losses in war";

/** What the dataset is, in two sentences: for the data package, the markup of the page and its summary. */
export function summary(data: WholeDataset): string {
	const reports = (resources[0]?.count(data) ?? 0).toLocaleString("en-GB");
	const wars = data.conflicts.filter(({ kind }) => kind === "war").length;
	return `${reports} publicly reported figures on losses in ${wars} wars, and by place of death as context, by ${data.sources.length} sources: who said how many, about whom, when, how sure, and where it can be looked up. Each figure stands as its source gave it: nothing is merged, averaged or filled in, and every unit is a person.`;
}

/** How to name the dataset, with its version. */
export function citation(data: WholeDataset, url: string): string {
	const [year] = data.version.split("-");
	return `Reported Losses contributors (${year}). Reported Losses [data set], version ${data.version}.${url ? ` ${url}` : ""}`;
}

/**
 * The Frictionless description of the dataset (Data Package v1 with Table Schemas). Paths are relative to it.
 * @param siteUrl where the site lives; empty where that is not known
 */
export function dataPackage(data: WholeDataset, siteUrl: string) {
	return {
		profile: "tabular-data-package",
		name: "reported-losses",
		title: TITLE,
		description: summary(data),
		version: data.version,
		created: `${newestDay(data)}T00:00:00Z`,
		...(siteUrl ? { homepage: `${siteUrl}/data` } : {}),
		licenses: licences,
		contributors: [{ title: "Reported Losses contributors", role: "author" }],
		sources: [{ title: "The bodies listed in sources.csv; each report names its source and a page" }],
		resources: resources.map(describe),
	};
}

/** Day of the newest ledger entry. */
export function newestDay({ ledger }: WholeDataset): string {
	return (
		ledger
			.map(({ date }) => date)
			.sort()
			.at(-1) ?? ""
	);
}

const licences = [{ name: licence.id, path: licence.url, title: licence.title }];

function describe({ name, title, description, terms, columns, foreignKeys }: Resource) {
	return {
		profile: "tabular-data-resource",
		name,
		title,
		path: `${name}.csv`,
		description: `${description} Terms: ${terms}`,
		format: "csv",
		mediatype: "text/csv",
		encoding: "utf-8",
		dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
		licenses: licences,
		schema: {
			fields: columns.map(toField),
			missingValues: [""],
			primaryKey: "id",
			...(foreignKeys.length > 0 ? { foreignKeys } : {}),
		},
	};
}

function toField({ name, type, unit, description, required, unique, enum: words, pattern }: ColumnFacts) {
	const constraints = {
		...(required ? { required } : {}),
		...(unique ? { unique } : {}),
		...(words ? { enum: words } : {}),
		...(pattern ? { pattern } : {}),
		...(type === "integer" ? { minimum: 0 } : {}),
	};
	return {
		name,
		type,
		...(type === "date" ? { format: "%Y-%m-%d" } : {}),
		description: unit ? `${description} Unit: ${unit}.` : description,
		...(unit ? { unit } : {}),
		...(Object.keys(constraints).length > 0 ? { constraints } : {}),
	};
}
