/**
 * The controlled words of the dataset, each with its label. Kept apart from the zod schemas so that a browser
 * can use them without loading zod.
 */

export const measures = {
	killed: "killed",
	wounded: "wounded",
	missing: "missing",
	captured: "captured",
	"killed-or-missing": "killed or missing",
	casualties: "casualties",
	losses: "losses",
} as const;

export const measureDefinitions: Record<keyof typeof measures, string> = {
	killed: "People said to have died. Which causes of death are included is stated where the source said so.",
	wounded: "People said to have been injured. Some sources count cases of treatment rather than persons.",
	missing: "People whose fate was not known to the source on that day; some are later found dead or captive.",
	captured: "Prisoners held on a day. The number rises and falls with captures and exchanges.",
	"killed-or-missing": "Dead and missing in one number, not separable.",
	casualties: "Killed and wounded together, unless the report says that more is included.",
	losses:
		"A number of soldiers 'lost', 'eliminated' or 'out of action', which sources define differently or not at all. It is not a number of dead.",
};

export const groups = {
	military: "military",
	militia: "allied militia",
	mercenaries: "mercenaries",
	civilians: "civilians",
	children: "children",
	foreign: "foreign nationals",
	all: "everyone",
} as const;

export const groupDefinitions: Record<keyof typeof groups, string> = {
	military:
		"Members of the regular forces of a side. Whether militia, mercenaries and other armed services are in the number is noted with each report.",
	militia:
		"Fighters of armed groups that fight beside a side’s regular forces, where the source counts them by themselves.",
	mercenaries: "Fighters of private military companies, where the source counts them by themselves.",
	civilians: "People who were not fighters, as the source draws that line.",
	children:
		"Civilians under the age that the source sets, usually 18. They are as a rule part of its civilians too.",
	foreign: "Citizens of other states, where the source counts them by themselves.",
	all: "Fighters and civilians together.",
};

export const inclusions = { in: "counted", out: "not counted", unstated: "not stated" } as const;

export const spans = {
	cumulative: "running total",
	period: "one period",
	stock: "number on a day",
} as const;

export const spanDefinitions: Record<keyof typeof spans, string> = {
	cumulative: "All from the war’s first day to the as-of day. Only running totals stand on the timeline.",
	period: "One stretch of time, such as a month or a battle. Periods are not added up here.",
	stock: "How many there were on one day: prisoners held, people missing. It falls as well as rises.",
};

export const stances = {
	"own-side": "own side",
	"own-side-ally": "own side's ally",
	"third-party": "third party",
	"adversary-ally": "adversary's ally",
	adversary: "adversary",
} as const;

export const stanceDefinitions: Record<keyof typeof stances, string> = {
	"own-side": "The source belongs to the side whose losses it speaks of.",
	"own-side-ally": "The source belongs to a state or body allied with the side whose losses it speaks of.",
	"third-party": "The source belongs to no party of the war and to no ally of one.",
	"adversary-ally": "The source belongs to a state or body that supports the other side.",
	adversary: "The source belongs to the other side of the war.",
};

export const methods = {
	"official-statement": "official statement",
	intelligence: "intelligence estimate",
	"named-count": "count of names or verified cases",
	"media-tally": "tally of news and other reports",
	statistical: "statistical estimate",
	survey: "survey",
	leak: "leaked or intercepted material",
	"historical-record": "historical record",
	unstated: "not stated",
} as const;

export const methodDefinitions: Record<keyof typeof methods, string> = {
	"official-statement":
		"A figure announced by a government, a force or an international body; how it was counted is usually not said.",
	intelligence: "An assessment by officials who draw on intelligence; the working is not published.",
	"named-count": "A list of single, checked cases. A floor: whoever was not found is not in it.",
	"media-tally": "A sum made from news and other reports or from witnesses, by journalists or researchers.",
	statistical: "A model or extrapolation from partial data.",
	survey: "Interviews with a sample of households or people, extended to a population.",
	leak: "A document or recording made public against the will of its owner, or said to be so.",
	"historical-record":
		"A figure given after the war, from records, from research or as it is commonly cited.",
	unstated: "The page does not say how the figure came about, or whose it is.",
};

export const sourceKinds = {
	"belligerent-government": "government or force of a party to the war",
	government: "government of another state",
	intelligence: "intelligence service",
	alliance: "military alliance",
	igo: "intergovernmental organisation",
	ngo: "non-governmental organisation",
	media: "news organisation",
	"media-count": "journalists or volunteers counting cases",
	academic: "researchers",
	person: "single person speaking for himself or herself",
	leak: "leaked material",
} as const;

export const qualifiers = {
	exact: "exactly",
	about: "about",
	"at-least": "at least",
	"at-most": "at most",
	range: "between",
	interval: "interval",
} as const;

export const bounds = {
	"expert-range": "range given by the source",
	"confidence-interval": "confidence interval",
	"prediction-interval": "prediction interval",
	"reports-min-max": "lowest and highest of several reports",
	"verified-minimum": "verified minimum",
} as const;

export const deathInclusions = {
	unstated: "causes of death not stated",
	violent: "violent deaths",
	"direct-and-indirect": "direct and indirect deaths",
	excess: "excess deaths",
	"all-causes": "combat deaths and other deaths, such as illness or accidents",
} as const;

export const deathDefinitions: Record<keyof typeof deathInclusions, string> = {
	unstated: "The source did not say which deaths it counts. This is so for most figures of governments.",
	violent: "Deaths by weapons only.",
	"direct-and-indirect":
		"Deaths by violence, and deaths that followed from the war by hunger, disease or lack of care.",
	excess: "Deaths above the number expected without the war; it depends on what is taken as expected.",
	"all-causes": "Deaths whatever their cause, violent or not, as far as the source counted them.",
};

export const standings = {
	standing: "standing",
	withdrawn: "withdrawn by its source",
	disowned: "disowned by the outlet or body it was ascribed to",
	disputed: "disputed",
} as const;

/** What may happen to a series that is no event of the war. */
export const seriesMarks = {
	break: "method changed",
	restart: "count starts anew",
	revision: "revised",
	gap: "gap",
	doubt: "doubtful value",
} as const;

export const readings = {
	single: "read once",
	second: "read twice",
} as const;

export const readingDefinitions: Record<keyof typeof readings, string> = {
	single: "The cited page was read once for this dataset.",
	second: "The page was read a second time without sight of the first entry, and any slip was corrected.",
};

/** Why the dataset changed. */
export const ledgerReasons = {
	"first-entry": "first entry",
	"source-revised": "source revised",
	"our-error": "our error",
	"definition-changed": "definition changed",
	"late-batch": "late batch",
} as const;

export const ledgerReasonDefinitions: Record<keyof typeof ledgerReasons, string> = {
	"first-entry": "The dataset, or a part of it, was entered for the first time.",
	"source-revised": "The source changed or withdrew its own figure; the earlier one is kept and marked.",
	"our-error": "The record did not say what its page says, and was put right.",
	"definition-changed": "A field of the dataset came to mean something else; the figures are the same.",
	"late-batch": "Figures published long ago were entered now: views of the past may show more than before.",
};

/**
 * Days within which reports of different days stand beside each other: a day and the `window` days before it, so that
 * what is more than `window` days older is dimmed, called stale, and enters no ratio.
 */
export const windowDays = { least: 1, usual: 30, most: 3660 } as const;

/** What makes a citation weak: a better page is always welcome. */
export const weakCitation = "a copy, blog, forum, wiki or machine-made page";

export const charts = {
	timeline: "Timeline",
	"by-source": "By source",
	periods: "Periods",
	pace: "Pace",
	crossings: "Yardsticks crossed",
	spread: "Spread",
} as const;

/** What may stand on each chart: two kinds of count never share an axis. */
export const spansOnChart: Record<keyof typeof charts, readonly (keyof typeof spans)[]> = {
	timeline: ["cumulative"],
	"by-source": ["cumulative", "period", "stock"],
	periods: ["period"],
	pace: ["cumulative", "period"],
	crossings: ["cumulative"],
	spread: ["cumulative"],
};

/** The unit of a pace. */
export const paceUnits = { day: "a day", week: "a week", month: "a month", year: "a year" } as const;

/** Days in each unit of a pace: a month is a twelfth of a year, a year the mean of the Julian calendar. */
export const unitDays: Record<keyof typeof paceUnits, number> = {
	day: 1,
	week: 7,
	month: 30.44,
	year: 365.25,
};

export const dateAxes = { "as-of": "as of", published: "published" } as const;
export const scales = { linear: "linear", log: "logarithmic" } as const;

export type Measure = keyof typeof measures;
export type Group = keyof typeof groups;
export type Inclusion = keyof typeof inclusions;
export type Stance = keyof typeof stances;
export type Method = keyof typeof methods;
export type Bounds = keyof typeof bounds;
export type ChartId = keyof typeof charts;
export type PaceUnit = keyof typeof paceUnits;

/** The keys of a vocabulary, in its own order. */
export function keysOf<T extends Record<string, unknown>>(
	vocabulary: T,
): [keyof T & string, ...(keyof T & string)[]] {
	return Object.keys(vocabulary) as [keyof T & string, ...(keyof T & string)[]];
}
