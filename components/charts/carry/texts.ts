import { type Carried, encodeCarried, rowsOf } from "@/data/carried";
import type { Figure } from "@/data/figures/figure";
import type { Multiples } from "@/data/figures/side-by-side";
import { licence } from "@/data/formats/licence";
import { sourceWords } from "../frame/content";

/** What is drawn: one figure, or several on shared axes in one frame. */
export type Subject = { figure: Figure } | { multiples: Multiples };

/** All that a picture's file says of itself, for people and for programs. */
export interface PictureTexts {
	title: string;
	alt: string;
	/** Where it is found again, as it stands in the frame. */
	permalink: string;
	sources: string;
	version: string;
	licence: string;
	licenceUrl: string;
	/** What brings it home, see data/carried.ts. */
	carried: string;
	/** The same without what tells each figure's revisions, for a format that has no room for more. */
	carriedBare: string;
}

/** @param home permalink as printed, and the pages that the file leads to */
export function textsOf(subject: Subject, home: Home): PictureTexts {
	const figures = figuresOf(subject);
	const { title, alt, version } = "figure" in subject ? subject.figure : subject.multiples;
	const rows = [...new Map(figures.flatMap(rowsOf))];
	const carried = { path: home.path, open: home.open, version, reworded: home.reworded };
	return {
		title,
		alt,
		permalink: home.permalink,
		sources: figures.map(({ sources }) => sourceWords(sources)).join(" | "),
		version,
		licence: licence.sentence,
		licenceUrl: licence.url,
		carried: encodeCarried({ ...carried, rows }),
		carriedBare: encodeCarried({ ...carried, rows: null }),
	};
}

export interface Home extends Pick<Carried, "path" | "open" | "reworded"> {
	permalink: string;
}

export function figuresOf(subject: Subject): readonly Figure[] {
	return "figure" in subject ? [subject.figure] : subject.multiples.panels.map(({ figure }) => figure);
}
