import type { Download } from "@/components/data/Downloads";
import type { SeriesLine } from "@/components/data/SeriesTable";
import { formatCount } from "@/data/estimate";
import { dataPackage } from "@/data/formats/data-package";
import { datasetToJson } from "@/data/formats/json";
import { resources, type WholeDataset } from "@/data/formats/resources";
import { jsonSchemaOf } from "@/data/formats/schemas";
import { sourceOf } from "@/data/select";
import type { Series } from "@/data/types";

/** The files below /data, as the page lists them. */
export function downloads(data: WholeDataset, siteUrl: string): Download[] {
	const whole = (file: string, what: string, content: unknown): Download => ({
		href: `/data/${file}`,
		file,
		what,
		size: megabytes(JSON.stringify(content)),
		terms: "",
	});
	return [
		...resources.map(({ name, description, terms, count, csv }) => ({
			href: `/data/${name}.csv`,
			file: `${name}.csv`,
			what: description,
			size: `${formatCount(count(data))} rows, ${megabytes(csv(data))}`,
			terms,
		})),
		whole(
			"dataset.json",
			"All of it in one file, as nested records. The rows of a series are short: what they share stands with the series.",
			datasetToJson(data),
		),
		whole(
			"schema.json",
			"JSON Schema (2020-12) of dataset.json, with the meaning of each field of a report.",
			jsonSchemaOf("Dataset"),
		),
		whole(
			"datapackage.json",
			"Frictionless data package: the five tables with types, units, words used and keys, for a program that checks or loads them.",
			dataPackage(data, siteUrl),
		),
	];
}

/** How large a file is before it is packed for the way: `7.4 MB`, `12 kB`. */
function megabytes(text: string): string {
	const bytes = Buffer.byteLength(text);
	return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A line a series; those that count by place of death are some hundreds of one kind, and are one line. */
export function seriesLines(data: WholeDataset): SeriesLine[] {
	const context = new Set(data.conflicts.filter(({ kind }) => kind === "context").map(({ id }) => id));
	const single = data.series.filter(({ conflict }) => !context.has(conflict));
	const families = [...context].flatMap((id) => {
		const series = data.series.filter(({ conflict }) => conflict === id);
		return series[0] ? [familyLine(id, series, series[0], data)] : [];
	});
	return [...single.map((series) => lineOf(series, data)), ...families];
}

function lineOf(series: Series, data: WholeDataset): SeriesLine {
	return {
		id: series.id,
		name: `${sourceOf(series, data).name}: ${series.name}`,
		href: `/api/v1/series/${series.id}.csv`,
		file: `${series.id}.csv`,
		rows: formatCount(series.rows.length),
		licence: series.licence,
	};
}

function familyLine(
	conflict: string,
	series: readonly Series[],
	first: Series,
	data: WholeDataset,
): SeriesLine {
	const rows = series.reduce((sum, one) => sum + one.rows.length, 0);
	return {
		id: conflict,
		name: `${sourceOf(first, data).name}: ${series.length} series, one for each country and kind of violence, all with these terms`,
		href: `/api/v1/reports.csv?scope=all&conflict=${conflict}`,
		file: `${conflict}.csv`,
		rows: formatCount(rows),
		licence: first.licence,
	};
}
