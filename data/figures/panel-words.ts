import { formatDate } from "../dates";
import type { Dataset, View } from "../types";
import * as words from "../vocabulary";
import { andList, population, verbs, windowOf } from "./words";

/** The words of several Views side by side: what they have in common, and what each has of its own. */
export interface PanelWords {
	/** What is common, then the panels by name. */
	title: string;
	/** What is common beyond the title. */
	common: string[];
	panels: {
		/** What sets the panel apart; no two are the same. */
		title: string;
		/** The title where it is short, else the number that the title then begins with. */
		name: string;
		/** What else differs: its days, its yardsticks. */
		also: string[];
	}[];
}

/** One thing that a View says, in words; empty where it says nothing of it. */
type Facet = (view: View, data: Dataset) => string;

const who: Facet = population;
const verb: Facet = ({ measure }) => verbs[measure];

const speakers: Record<words.Stance, string> = {
	"own-side": "the own side",
	"own-side-ally": "allies of the own side",
	"third-party": "third parties",
	"adversary-ally": "allies of the adversary",
	adversary: "the adversary",
};

const spanWords: Record<View["span"], string> = {
	cumulative: "running totals",
	period: "single periods",
	stock: "numbers on single days",
};

/** All panels are of one chart, so that it is said once; that of running totals over time goes without saying. */
const chartWords: Facet = ({ chart, per }) =>
	({
		timeline: "",
		periods: "",
		"by-source": "each source's latest figure",
		pace: `${words.charts.pace.toLowerCase()}, ${words.paceUnits[per]}`,
		crossings: words.charts.crossings.toLowerCase(),
		spread: words.charts.spread.toLowerCase(),
	})[chart];

/** What may set panels apart beside who and what is counted, in the order in which it is said. */
const further: Record<string, Facet> = {
	war: ({ conflict }, data) => data.conflicts.find(({ id }) => id === conflict)?.inSentence ?? conflict,
	span: ({ span }) => spanWords[span],
	source: ({ source }, data) => named(source, "sources", (id) => shortName(id, data)),
	stance: ({ stance }) => `said by ${stance.length === 0 ? "anyone" : speakersOf(stance)}`,
	method: ({ method }) => named(method, "methods", (one) => words.methods[one]),
	reading: ({ reading }) =>
		reading.length === 0
			? "whether read once or twice"
			: `what was ${reading.map((one) => words.readings[one]).join(" or ")}`,
	known: ({ known }) => (known === null ? "as known now" : `as known on ${formatDate(known)}`),
};

/** What sets panels apart in their small print only, as long as their titles differ without it. */
const minor: Record<string, Facet> = {
	days: (view) => windowOf(view) || "all days",
	window: ({ chart, window }) => (chart === "spread" ? `within ${window} days` : ""),
	baseline: ({ baseline }) =>
		baseline.length === 0 ? "no yardstick" : `${baseline.length === 1 ? "yardstick" : "yardsticks"} shown`,
	claim: ({ claim }) => (claim === null ? "no claim shown" : `claim of ${claim}`),
	events: ({ events }) => (events ? "events shown" : "events not shown"),
};

/** The longest title that names the panels one by one. */
const LONGEST = 120;
/** The longest name of a panel in a running text: of three and more, texts name several at a time. */
const longestName = (panels: number) => (panels > 2 ? 24 : 40);

/** @param views two or more, no two alike */
export function panelWords(views: readonly View[], data: Dataset): PanelWords {
	const differs = (facet: Facet) => new Set(views.map((view) => facet(view, data))).size > 1;
	const heads = [who, verb].filter(differs);
	const bodies = Object.values(further).filter(differs);
	const small = Object.values(minor).filter(differs);
	const say = (facets: readonly Facet[], view: View) => facets.map((facet) => facet(view, data));
	let labels = views.map((view) =>
		[say(heads, view).join(" "), ...say(bodies, view)].filter(Boolean).join(", "),
	);
	const areApart = () => new Set(labels).size === views.length;
	const isEnough = areApart();
	if (!isEnough)
		labels = views.map((view, at) => [labels[at], ...say(small, view)].filter(Boolean).join(", "));
	// Two long lists of sources may read alike.
	if (!areApart()) labels = labels.map((label, at) => `${label}${label === "" ? "" : ", "}view ${at + 1}`);
	const first = views[0];
	const common = first
		? [who, verb].filter((facet) => !differs(facet)).map((facet) => facet(first, data))
		: [];
	const areShort = labels.every((label) => label.length <= longestName(labels.length));
	return {
		title: titleOf(common.join(" "), labels, crossed(views, data)),
		common: first ? commonWords(first, data, differs) : [],
		panels: labels.map((label, at) => ({
			title: areShort ? capital(label) : `Panel ${at + 1}: ${label}`,
			name: areShort ? capital(label) : `Panel ${at + 1}`,
			also: isEnough && views[at] ? say(small, views[at]) : [],
		})),
	};
}

function titleOf(common: string, labels: readonly string[], all: string): string {
	const whole = capital(common === "" ? andList(labels) : `${common}: ${andList(labels)}`);
	return whole.length <= LONGEST ? whole : capital(`${common || all}: ${labels.length} views side by side`);
}

/** `Russian soldiers and Ukrainian soldiers, reported killed and reported wounded`, where both differ. */
function crossed(views: readonly View[], data: Dataset): string {
	const each = (facet: Facet) => andList([...new Set(views.map((view) => facet(view, data)))]);
	return `${each(who)}, ${each(verb)}`;
}

/** What the panels share and do not take for granted. */
function commonWords(first: View, data: Dataset, differs: (facet: Facet) => boolean): string[] {
	const { war, span, source, stance, method, reading, known } = further;
	const restricted: [Facet | undefined, boolean][] = [
		[chartWords, true],
		[span, true],
		[war, true],
		[source, first.source.length > 0],
		[stance, first.stance.length > 0],
		[method, first.method.length > 0],
		[reading, first.reading.length > 0],
		[known, first.known !== null],
		[windowOf, windowOf(first) !== ""],
		[minor.window, true],
	];
	return restricted.flatMap(([facet, said]) =>
		facet && said && !differs(facet) ? [facet(first, data)].filter(Boolean) : [],
	);
}

const CAMPS: readonly [words.Stance, words.Stance][] = [
	["own-side", "own-side-ally"],
	["adversary", "adversary-ally"],
];

function speakersOf(stance: View["stance"]): string {
	const pair = CAMPS.find((camp) => stance.length === 2 && camp.every((one) => stance.includes(one)));
	return pair ? `${speakers[pair[0]]} and its allies` : andList(stance.map((one) => speakers[one]));
}

/** `all sources`, `NATO and BBC`, `5 chosen sources` where a list would be too long for a title. */
function named<T extends string>(chosen: readonly T[], plural: string, name: (one: T) => string): string {
	if (chosen.length === 0) return `all ${plural}`;
	return chosen.length <= 3 ? andList(chosen.map(name)) : `${chosen.length} chosen ${plural}`;
}

function shortName(id: string, data: Dataset): string {
	return data.sources.find((source) => source.id === id)?.short || id;
}

/** `Russian soldiers reported killed`, whatever the chart. */
export function countedIn(view: View, data: Dataset): string {
	return capital(`${who(view, data)} ${verb(view, data)}`);
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
