import { derivedFrom, sourceOf, stanceOf } from "../select";
import type { Dataset, Report, View } from "../types";

/** A View's reports as JSON, with the view itself, the dataset's version, and what each source's stance is. */
export function toJson(view: View, reports: readonly Report[], data: Dataset) {
	return {
		version: data.version,
		licence: "CC BY 4.0 (compilation); each figure belongs to its source",
		view,
		reports: reports.map((report) => ({
			...report,
			sourceName: sourceOf(report, data).name,
			stance: stanceOf(report, data),
			derivedFrom: derivedFrom(report, data),
		})),
	};
}
