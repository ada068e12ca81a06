import { type ChartTab, chartTabs } from "@/data/chart-tabs";
import { readClaim } from "@/data/claim";
import { formatEstimate } from "@/data/estimate";
import { figure } from "@/data/figures";
import type { Figure } from "@/data/figures/figure";
import { publicationDays } from "@/data/known";
import { explorerHref } from "@/data/links";
import { permalinkQuery } from "@/data/permalink";
import type { Conflict, Dataset, View } from "@/data/types";
import { decodeView, encodeView } from "@/data/view";
import { MAX_BASELINES, type ViewProblem } from "@/data/view-reader";
import { sidesOf } from "@/data/yardsticks";
import type { Option } from "./controls";
import { baselineOptions, conflictOptions, type OptionGroup, sourceOptions } from "./options";
import { DRAWN_FOR, drawnFor } from "./settle";
import { SOME_DAY } from "./some-day";

/** All that the explorer shows for an address, as plain JSON: a page brings its first, the browser makes the others. */
export interface Workbench extends Reading {
	problems: readonly ViewProblem[];
	choices: Choices;
	known: KnownOnDays;
	readFirst: Pick<Conflict, "name" | "about" | "readFirst"> | null;
	/** True where figures of another side of the war are held. */
	hasOtherSide: boolean;
}

/** What follows a day that is only being tried. */
export interface Reading {
	figure: Figure;
	/** The canonical query of its View. */
	query: string;
	/** The query of its permalink. */
	permalink: string;
	tabs: ChartTab[];
}

/** What the form offers beside the vocabularies, and what it sends unseen. */
export interface Choices {
	hidden: { name: string; value: string }[];
	conflicts: OptionGroup[];
	sides: Option[];
	sources: Option[];
	yardsticks: OptionGroup[];
	mostYardsticks: number;
	/** The number that the reader brought along, and the view without it. */
	claim: { text: string; href: string } | null;
}

/** The days on which the choice changed, each with how many reports were published and withdrawn. */
export interface KnownOnDays {
	days: (readonly [day: string, published: number, withdrawn: number])[];
	/** The address of the view as known on a day, which stands in it as SOME_DAY. */
	on: string;
	/** That of the view with all that is held. */
	today: string;
}

/** The workbench of an address, whatever is wrong with it. */
export function workbench(search: URLSearchParams, data: Dataset): Workbench {
	const { view, problems } = decodeView(search, data, ["version"]);
	const conflict = data.conflicts.find(({ id }) => id === view.conflict);
	const sides = sidesOf(view.conflict, data);
	return {
		...readingOf(view, data),
		problems,
		choices: choicesOf(view, conflict, sides, data),
		known: {
			days: publicationDays(view, data).map(({ day, published, withdrawn }) => [day, published, withdrawn]),
			on: explorerHref({ ...view, known: SOME_DAY }, data),
			today: explorerHref({ ...view, known: null }, data),
		},
		readFirst:
			conflict && conflict.readFirst.length > 0
				? { name: conflict.name, about: conflict.about, readFirst: conflict.readFirst }
				: null,
		hasOtherSide: sides.length > 1,
	};
}

/** The figure of a View, and the addresses that hang on it. */
export function readingOf(view: View, data: Dataset): Reading {
	const made = figure(view, data);
	return {
		figure: made,
		query: encodeView(view, data),
		permalink: permalinkQuery(made),
		tabs: chartTabs(view, data),
	};
}

function choicesOf(
	view: View,
	conflict: Conflict | undefined,
	sides: readonly string[],
	data: Dataset,
): Choices {
	const sideLabel = (side: string) => conflict?.camps.find(({ id }) => id === side)?.name ?? `${side} sides`;
	const claim = readClaim(view.claim ?? "");
	return {
		hidden: [
			{ name: DRAWN_FOR, value: drawnFor(view) },
			{ name: "chart", value: view.chart },
			...(claim === null ? [] : [{ name: "claim", value: view.claim ?? "" }]),
		],
		conflicts: conflictOptions(data),
		sides: sides.map((side) => ({ value: side, label: sideLabel(side) })),
		sources: sourceOptions(view, data),
		yardsticks: baselineOptions(view, data),
		mostYardsticks: MAX_BASELINES,
		claim: claim && {
			text: formatEstimate(claim),
			href: explorerHref({ ...view, claim: null }, data),
		},
	};
}
