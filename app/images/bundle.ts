import { figuresOf } from "@/components/charts/carry/texts";
import { dataset } from "@/data/dataset";
import { bundle } from "@/data/formats/bundle";
import type { BundleRequest } from "@/data/formats/bundle-request";
import { captionOf } from "@/data/formats/caption";
import { citedPageLines, citedPagesToCsv } from "@/data/formats/cited-pages";
import { figureToCsv, multiplesToCsv } from "@/data/formats/figure-columns";
import type { ImageFormat, ImageRequest } from "@/data/formats/image-request";
import { encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { drawImage } from "./draw";
import { remembered } from "./queue";
import { subjectOf } from "./subject";

type Draw = (views: readonly View[], request: ImageRequest, format: ImageFormat) => Promise<Uint8Array>;

/**
 * Picture, rows, sources and caption of one View or several in one file.
 * @throws Refusal where it cannot be drawn in that size, Busy where too many others wait to be drawn
 */
export function drawBundle(views: readonly View[], request: BundleRequest): Promise<Uint8Array> {
	const key = JSON.stringify([encodeFullViews(views), request, "zip"]);
	return remembered(key, () => bundleOf(views, request, drawImage));
}

/** The same without a memory. @param draw how its pictures are drawn */
export async function bundleOf(
	views: readonly View[],
	request: BundleRequest,
	draw: Draw,
): Promise<Uint8Array> {
	// One after the other: a bundle takes no more than one place in the queue.
	const png = await draw(views, request.png, "png");
	const svg = await draw(views, request.svg, "svg");
	const { subject, home } = subjectOf(views, request.png.words);
	const several = "multiples" in subject;
	const parts = {
		png,
		svg,
		figure: several ? multiplesToCsv(subject.multiples) : figureToCsv(subject.figure, dataset),
		sources: citedPagesToCsv(figuresOf(subject), dataset),
		caption: captionOf(several ? subject.multiples : subject.figure, {
			...home,
			pages: citedPageLines(figuresOf(subject), dataset),
		}),
		permalink: home.permalink,
	};
	return bundle(views, request, parts, dataset);
}
