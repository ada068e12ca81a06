import type { Home, Subject } from "@/components/charts/carry/texts";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { reword, rewordedIn } from "@/data/figures/reworded";
import { multiples } from "@/data/figures/side-by-side";
import type { ImageRequest } from "@/data/formats/image-request";
import { permalinkQuery } from "@/data/permalink";
import { encodeFullViews } from "@/data/side-by-side";
import type { View } from "@/data/types";
import { encodeFullView } from "@/data/view";
import { permalink } from "../site";

/** What is drawn for one View or several, in the reader's words where there are any, and where it is found again. */
export function subjectOf(
	views: readonly View[],
	words: ImageRequest["words"] = {},
): { subject: Subject; home: Home } {
	const [view] = views;
	if (!view) throw new Error("a picture needs a view");
	const reworded = rewordedIn(words);
	const homeAt = (path: string, open: string): Home => ({ path, open, permalink: permalink(path), reworded });
	if (views.length === 1) {
		const shown = figure(view, dataset);
		const home = homeAt(`/explore?${permalinkQuery(shown)}`, `/explore?${encodeFullView(view)}`);
		return { subject: { figure: reword(shown, words) }, home };
	}
	const shown = multiples(views, dataset);
	const home = homeAt(`/side-by-side?${shown.permalink}`, `/side-by-side?${encodeFullViews(views)}`);
	return { subject: { multiples: reword(shown, words) }, home };
}
