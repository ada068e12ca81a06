import { defaultImageHeight } from "@/components/charts/frame/size";
import { fittingHeight } from "@/components/charts/render/multiples";
import type { EmbedOffer } from "@/components/embed/EmbedSnippets";
import { pictureSizes } from "@/components/figure/picture-sizes";
import { dataset } from "@/data/dataset";
import { frozenDay } from "@/data/embed/read";
import { figure } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import { multiples } from "@/data/figures/side-by-side";
import { encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { encodeFullView } from "@/data/view";
import { permalink } from "../site";

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
	const [view, ...others] = views;
	if (!view) throw new RangeError("an embed of no view");
	// A picture with the dataset's version in its address may be kept for good: a live one has none.
	const version = frozen === null ? "" : `&version=${frozen}`;
	return { frozen, ...(others.length > 0 ? ofSeveral(views, version, size) : ofOne(view, version, size)) };
}

function ofOne(view: View, version: string, size: PictureSize): Omit<EmbedOffer, "frozen"> {
	const shown = figure(view, dataset);
	const query = encodeFullView(view);
	return {
		query,
		page: `/explore?${query}${version}`,
		title: shown.title,
		alt: shown.alt,
		height: WORDS + chartHeight(shown),
		picture: pictureOf(query, version, size, defaultImageHeight(shown, size.width)),
	};
}

function ofSeveral(views: readonly View[], version: string, size: PictureSize): Omit<EmbedOffer, "frozen"> {
	const shown = multiples(views, dataset);
	const query = encodeFullViews(views);
	const address = permalink(`/side-by-side?${shown.permalink}`);
	return {
		query,
		page: `/side-by-side?${query}${version}`,
		title: shown.title,
		alt: shown.alt,
		height: shown.panels.reduce((sum, panel) => sum + chartHeight(panel.figure), WORDS),
		picture: pictureOf(query, version, size, fittingHeight(shown, { width: size.width, permalink: address })),
	};
}

function pictureOf(query: string, version: string, { width, ratio }: PictureSize, height: number) {
	return { query: `${query}&width=${width}&pixel-ratio=${ratio}${version}`, width, height };
}

/** In a frame of middling width. */
function chartHeight(shown: Figure): number {
	return pictureSizes(shown, PASTED.width)[1]?.height ?? 480;
}
