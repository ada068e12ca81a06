import { figuresOf } from "@/components/charts/carry/texts";
import { fitPicture } from "@/components/charts/fit";
import { measureText } from "@/components/charts/render/render";
import type { EmbedOffer } from "@/components/embed/EmbedSnippets";
import { pictureSizes } from "@/components/figure/picture-sizes";
import { dataset } from "@/data/dataset";
import { frozenDay } from "@/data/embed/read";
import type { Figure } from "@/data/figures/figure";
import { usualImage } from "@/data/formats/image-request";
import { encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { encodeFullView } from "@/data/view";
import { subjectOf } from "../images/subject";

/** The same Views as an embed that follows the data, and as one that stays as it is. */
export function offersOf(views: readonly View[]): { live: EmbedOffer; frozen: EmbedOffer } {
	const day = frozenDay(dataset);
	const held = views.map((view) => ({ ...view, known: view.known ?? day }));
	return { live: offerOf(views, null), frozen: offerOf(held, dataset.version) };
}

/** The width of a picture in CSS pixels, and with how many times as many it is drawn. */
interface PictureSize {
	width: number;
	ratio: number;
}

/** Of a picture to paste. */
const PASTED: PictureSize = { width: 1200, ratio: 2 };
/** What stands around the charts of an embed, in CSS pixels. */
const WORDS = 420;

/** What an embed of these Views is made of. @param frozen the dataset's version, or null for a live one */
export function offerOf(views: readonly View[], frozen: string | null, size = PASTED): EmbedOffer {
	// A picture with the dataset's version in its address may be kept for good: a live one has none.
	const version = frozen === null ? "" : `&version=${frozen}`;
	const { subject, home } = subjectOf(views);
	const { title, alt } = "figure" in subject ? subject.figure : subject.multiples;
	const figures = figuresOf(subject);
	const { width, ratio } = size;
	const fitted = fitPicture(subject, { ...usualImage, width }, "svg", home, measureText());
	if ("parameter" in fitted) throw new Error(fitted.message);
	const [view, ...others] = views;
	if (!view) throw new RangeError("an embed of no view");
	const isOfSeveral = others.length > 0;
	const query = isOfSeveral ? encodeFullViews(views) : encodeFullView(view);
	return {
		frozen,
		query,
		page: `/${isOfSeveral ? "side-by-side" : "explore"}?${query}${version}`,
		title,
		alt,
		height: figures.reduce((sum, shown) => sum + chartHeight(shown), WORDS),
		picture: {
			query: `${query}&width=${width}&pixel-ratio=${ratio}${version}`,
			width,
			height: fitted.picture.height,
		},
	};
}

/** In a frame of middling width. */
function chartHeight(shown: Figure): number {
	return pictureSizes(shown, PASTED.width)[1]?.height ?? 480;
}
