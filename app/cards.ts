import type { Metadata } from "next";
import { fitPicture } from "@/components/charts/fit";
import { measureText } from "@/components/charts/render/render";
import { homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { presets, readImageRequest } from "@/data/formats/image-request";
import { viewOf } from "@/data/links";
import { encodeFullViews } from "@/data/side-by-side";
import type { Report, View } from "@/data/types";
import { decodeView, encodeFullView } from "@/data/view";
import { subjectOf } from "./images/subject";
import { siteUrl } from "./site";

interface Card {
	/** The picture's address, with the dataset's version: it may be kept for good. */
	url: string;
	alt: string;
	width: number;
	height: number;
}

const made = new Map<string, Card>();
const MOST_MADE = 2000;

/**
 * What other sites show of a page: the chart of its Views as a social card; words alone where the site does not know its
 * own address, as they take no path for a picture's.
 */
export function cards(
	views: readonly View[],
	{ title, description }: { title: string; description: string },
): Pick<Metadata, "openGraph" | "twitter"> {
	const words = { siteName: "Reported Losses", title, description };
	if (siteUrl === "") return { openGraph: { type: "website", ...words } };
	const { url, ...picture } = cardOf(views);
	const images = [{ url: `${siteUrl}${url}`, ...picture }];
	return {
		openGraph: { type: "website", ...words, images },
		twitter: { card: "summary_large_image", title, description, images },
	};
}

/** The View of a report's page, or where that shows nothing the home page's. */
export function cardViewOf(report: Report | undefined): View {
	const home = decodeView(new URLSearchParams(homeQuery), dataset).view;
	if (report === undefined) return home;
	const view = viewOf(report, dataset);
	const { subject } = subjectOf([view]);
	return "figure" in subject && subject.figure.empty === null ? view : home;
}

/** A card, or a picture of that width where a crowded view has no room in one. */
export function cardOf(views: readonly View[]): Card {
	const [first] = views;
	const query = views.length === 1 && first ? encodeFullView(first) : encodeFullViews(views);
	const known = made.get(query);
	if (known) return known;
	const { subject, home } = subjectOf(views);
	const { title, subtitle } = "figure" in subject ? subject.figure : subject.multiples;
	const size = { width: presets.card.width, height: presets.card.height };
	const fits = !("parameter" in fitPicture(subject, askedBy("preset=card"), "png", home, measureText()));
	const asked = fits ? "preset=card" : `width=${size.width}`;
	const fitted = fits ? null : fitPicture(subject, askedBy(asked), "png", home, measureText());
	const height = fitted && !("parameter" in fitted) ? fitted.picture.height : size.height;
	const url = `/api/v1/chart.png?${query}&${asked}&version=${dataset.version}`;
	const card = { url, alt: `${title}. ${subtitle}.`, width: size.width, height };
	if (made.size >= MOST_MADE) made.clear();
	made.set(query, card);
	return card;
}

function askedBy(query: string) {
	return readImageRequest(new URLSearchParams(query), "png").request;
}
