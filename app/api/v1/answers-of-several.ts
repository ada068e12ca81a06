import type { ReadViews } from "@/app/api/read-views";
import { drawBundle } from "@/app/images/bundle";
import { drawImage } from "@/app/images/draw";
import { dataset } from "@/data/dataset";
import { multiples } from "@/data/figures/side-by-side";
import { bundleName } from "@/data/formats/bundle";
import { readBundleRequest } from "@/data/formats/bundle-request";
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
		bytes: () => drawImage(views, request, image),
	};
}

/** The same with rows, sources and caption. */
export function bundleOfSeveral({ views, parameters }: ReadViews): Made {
	return {
		name: bundleName(views, dataset),
		bytes: () => drawBundle(views, readBundleRequest(parameters).request),
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
