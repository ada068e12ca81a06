import { buildDataset } from "./build";
import { lastDay } from "./dates";
import { rawDataset } from "./raw";

/** The one door to the data: checked when it is first imported, so that an error in it stops the build. */
export const dataset = buildDataset(rawDataset);

/** The newest day on which anything in the dataset was published: up to there it was read. */
export const newestPublished = dataset.reports
	.flatMap((report) => (report.published === null ? [] : [lastDay(report.published)]))
	.sort()
	.at(-1);
