import { chosen, type ReadAddress } from "@/app/api/read";
import { draw, imageOptions } from "@/app/image";
import type { ProblemDetail } from "@/app/respond";
import { siteUrl } from "@/app/site";
import { conflictsOf, sourcesOf } from "@/data/choose";
import { publishedLedger } from "@/data/corrections";
import { dataset } from "@/data/dataset";
import { figure, selectForChart } from "@/data/figures";
import { toCsv } from "@/data/formats/csv";
import type { EndpointName, Format } from "@/data/formats/endpoints";
import { fileName, wholeName } from "@/data/formats/file-name";
import * as json from "@/data/formats/json";
import { openApi } from "@/data/formats/openapi";
import { tableToCsv } from "@/data/formats/table";
import {
	conflictColumns,
	correctionColumns,
	figureColumns,
	seriesColumns,
	sourceColumns,
} from "@/data/formats/tables";
import { everyReport } from "@/data/select";
import type { Report } from "@/data/types";

/** What stands behind each address of the API: a name to save it under, and the body when it is needed. */
interface Made {
	name: string;
	body: () => string | Buffer | Promise<string | Buffer>;
	problems?: readonly ProblemDetail[];
}

type Maker = (address: ReadAddress, format: Format) => Made;

export const makers: Record<EndpointName, Maker> = {
	reports: (address, format) => {
		const { view, parameters } = address;
		const scope = parameters.get("scope") ?? "view";
		const all = scope === "all";
		const reports = (): readonly Report[] =>
			all ? chosen(address) : everyReport(selectForChart(view, dataset));
		return {
			name: all ? nameOf("reports", address, format) : fileName(view, dataset.version, `.${format}`),
			body: () =>
				format === "csv"
					? toCsv(reports(), dataset)
					: JSON.stringify(json.toJson(all ? null : view, reports(), dataset)),
		};
	},
	sources: (address, format) => ({
		name: nameOf("sources", address, format),
		body: () => {
			const sources = sourcesOf(chosen(address), dataset, !address.narrows);
			return format === "csv"
				? tableToCsv(sourceColumns, sources, dataset)
				: JSON.stringify(json.sourcesToJson(sources, dataset));
		},
	}),
	conflicts: (address, format) => ({
		name: nameOf("conflicts", address, format),
		body: () => {
			const conflicts = conflictsOf(chosen(address), dataset, !address.narrows);
			return format === "csv"
				? tableToCsv(conflictColumns, conflicts, dataset)
				: JSON.stringify(json.conflictsToJson(conflicts, dataset));
		},
	}),
	series: (address, format) => ({
		name: nameOf("series", address, format),
		body: () =>
			format === "csv"
				? tableToCsv(seriesColumns, dataset.series, dataset)
				: JSON.stringify(json.seriesListToJson(dataset)),
	}),
	figure: ({ view }, format) => ({
		name: fileName(view, dataset.version, `_figure.${format}`),
		body: () => {
			const shown = figure(view, dataset);
			return format === "csv" ? tableToCsv(figureColumns, shown.rows, dataset) : JSON.stringify(shown);
		},
	}),
	ledger: (address, format) => ({
		name: nameOf("ledger", address, format),
		body: () =>
			format === "csv"
				? tableToCsv(correctionColumns, publishedLedger(dataset.ledger), dataset)
				: JSON.stringify(json.ledgerToJson(dataset)),
	}),
	chart: ({ view, parameters }, format) => {
		const { options, problems } = imageOptions(parameters, view, true);
		const size = `_${options.width}x${options.height}@${options.pixelRatio}x-${options.theme}.${format}`;
		return {
			name: fileName(view, dataset.version, size),
			body: () => draw(view, options, format === "svg" ? "svg" : "png", true),
			problems,
		};
	},
	openapi: () => ({
		name: "reported-losses_openapi.json",
		body: () => JSON.stringify(openApi(dataset, siteUrl)),
	}),
};

function nameOf(what: string, { narrows }: ReadAddress, format: Format): string {
	return wholeName(narrows ? `${what}-chosen` : what, dataset.version, `.${format}`);
}
