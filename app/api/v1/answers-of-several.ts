import type { ReadViews } from "@/app/api/read-views";
import { drawImage } from "@/app/images/draw";
import { dataset } from "@/data/dataset";
import { multiples } from "@/data/figures/side-by-side";
import type { Format } from "@/data/formats/endpoints";
import { multiplesToCsv } from "@/data/formats/figure-columns";
import { fileNameOfSeveral, sizeEnding } from "@/data/formats/file-name";
import { imageFormat, readImageRequest } from "@/data/formats/image-request";
import type { Made } from "./answers";

/** Several views side by side as an image. */
export function chartOfSeveral({ views, parameters }: ReadViews, format: Format): Made {
	const image = imageFormat(format);
	const { request } = readImageRequest(parameters, image);
	return {
		name: fileNameOfSeveral(views, dataset.version, sizeEnding(request, image)),
		picture: () => drawImage(views, request, image),
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
