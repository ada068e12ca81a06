import { chosen, type ReadAddress } from "@/app/api/read";
import { drawBundle } from "@/app/images/bundle";
import { drawImage } from "@/app/images/draw";
import { siteUrl } from "@/app/site";
import { conflictsOf, sourcesOf } from "@/data/choose";
import { publishedLedger } from "@/data/corrections";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { bundleName } from "@/data/formats/bundle";
import { readBundleRequest } from "@/data/formats/bundle-request";
import { toCsv } from "@/data/formats/csv";
import type { EndpointName, Format } from "@/data/formats/endpoints";
import { figureToCsv } from "@/data/formats/figure-columns";
import { fileName, sizeEnding, wholeName } from "@/data/formats/file-name";
import { imageFormat, readImageRequest } from "@/data/formats/image-request";
import * as json from "@/data/formats/json";
import { openApi } from "@/data/formats/openapi";
import { tableToCsv } from "@/data/formats/table";
import { conflictColumns, correctionColumns, seriesColumns, sourceColumns } from "@/data/formats/tables";
import { shownReports } from "@/data/shown-reports";
import type { Report } from "@/data/types";

/** What stands behind each address of the API: a name to save it under, and the body when it is needed. */
export type Made = { name: string } & ({ text: () => string } | { bytes: () => Promise<Uint8Array> });

type Maker = (address: ReadAddress, format: Format) => Made;

/** All but citations, which depend on the day too: see citation.ts. */
export const makers: Record<Exclude<EndpointName, "citation">, Maker> = {
	reports: (address, format) => {
		const { view, parameters } = address;
		const scope = parameters.get("scope") ?? "view";
		const all = scope === "all";
		const reports = (): readonly Report[] => (all ? chosen(address) : shownReports(view, dataset));
		return {
			name: all ? nameOf("reports", address, format) : fileName(view, dataset.version, `.${format}`),
			text: () =>
				format === "csv"
					? toCsv(reports(), dataset)
					: json.reportsToJson(all ? null : view, reports(), dataset),
		};
	},
	sources: (address, format) => ({
		name: nameOf("sources", address, format),
		text: () => {
			const sources = sourcesOf(chosen(address), dataset, !address.narrows);
			return format === "csv"
				? tableToCsv(sourceColumns, sources, dataset)
				: JSON.stringify(json.sourcesToJson(sources, dataset));
		},
	}),
	conflicts: (address, format) => ({
		name: nameOf("conflicts", address, format),
		text: () => {
			const conflicts = conflictsOf(chosen(address), dataset, !address.narrows);
			return format === "csv"
				? tableToCsv(conflictColumns, conflicts, dataset)
				: JSON.stringify(json.conflictsToJson(conflicts, dataset));
		},
	}),
	series: (address, format) => ({
		name: nameOf("series", address, format),
		text: () =>
			format === "csv"
				? tableToCsv(seriesColumns, dataset.series, dataset)
				: JSON.stringify(json.seriesListToJson(dataset)),
	}),
	figure: ({ view }, format) => ({
		name: fileName(view, dataset.version, `_figure.${format}`),
		text: () => {
			const shown = figure(view, dataset);
			return format === "csv" ? figureToCsv(shown, dataset) : JSON.stringify(shown);
		},
	}),
	ledger: (address, format) => ({
		name: nameOf("ledger", address, format),
		text: () =>
			format === "csv"
				? tableToCsv(correctionColumns, publishedLedger(dataset.ledger), dataset)
				: JSON.stringify(json.ledgerToJson(dataset)),
	}),
	chart: ({ view, parameters }, format) => {
		const image = imageFormat(format);
		const { request } = readImageRequest(parameters, image);
		return {
			name: fileName(view, dataset.version, sizeEnding(request, image)),
			bytes: () => drawImage([view], request, image),
		};
	},
	bundle: ({ view, parameters }) => ({
		name: bundleName([view], dataset),
		bytes: () => drawBundle([view], readBundleRequest(parameters).request),
	}),
	openapi: () => ({
		name: "reported-losses_openapi.json",
		text: () => JSON.stringify(openApi(dataset, siteUrl)),
	}),
};

function nameOf(what: string, { narrows }: ReadAddress, format: Format): string {
	return wholeName(narrows ? `${what}-chosen` : what, dataset.version, `.${format}`);
}
