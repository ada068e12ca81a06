import { buildDataset } from "./build";
import { rawDataset } from "./raw";

/** The one door to the data: checked when it is first imported, so that an error in it stops the build. */
export const dataset = buildDataset(rawDataset);
