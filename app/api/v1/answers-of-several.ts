import type { ReadViews } from "@/app/api/read-views";
import { imageOptions } from "@/app/image";
import { drawSeveral } from "@/app/image-of-several";
import { dataset } from "@/data/dataset";
import { multiples } from "@/data/figures/side-by-side";
import type { Format } from "@/data/formats/endpoints";
import { multiplesToCsv } from "@/data/formats/figure-columns";
import { fileNameOfSeveral } from "@/data/formats/file-name";
import { type Made, sizeEnding } from "./answers";

/** Several views side by side as an image. */
export function chartOfSeveral({ views, parameters }: ReadViews, format: Format): Made {
	const { options } = imageOptions(parameters);
	return {
		name: fileNameOfSeveral(views, dataset.version, sizeEnding(options, format)),
		picture: () => drawSeveral(views, options, format === "svg" ? "svg" : "png"),
	};
}

/** The same in words and numbers: every panel's figure, or the rows of all. */
export function figureOfSeveral({ views }: ReadViews, format: Format): Made {
	return {
		name: fileNameOfSeveral(views, dataset.version, `_figure.${format}`),
		text: () => {
			const shown = multiples(views, dataset);
			return format === "csv" ? multiplesToCsv(shown) : JSON.stringify(shown);
		},
	};
}
