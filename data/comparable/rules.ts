import { formatLevel, markKind } from "../estimate";
import { perReport } from "../memo";
import type { Conflict, Dataset, Report } from "../types";
import { deathInclusions, groups, inclusions, keysOf, measures } from "../vocabulary";

/** How well two figures may be set beside each other, best first. */
export type Grade = "same" | "with-care" | "not-comparable";

/** A rule in words: which differences ask for care, and which forbid a comparison; null where none does. */
export interface RuleText {
	/** 'Causes of death' */
	label: string;
	care: string | null;
	never: string | null;
}

/**
 * One thing in which two figures may differ. What a report says of it is a short key, so that thousands of reports
 * are judged by the few keys among them.
 */
export interface Rule extends RuleText {
	/** Words before the first value: 'allied militia counted', then 'not counted'. */
	lead: string;
	value: (report: Report) => string;
	words: (value: string, data: Dataset) => string;
	/** The grade of two different values; symmetric. Equal values are the same. */
	between: (a: string, b: string, data: Dataset) => Grade;
	/** The difference in words where 'one against the other' is not enough. */
	difference?: (a: string, b: string, data: Dataset) => string;
}

const never = (): Grade => "not-comparable";
const withCare = (): Grade => "with-care";

/** Whether some armed formation is in the number. Nothing is assumed where it is not stated. */
function inclusionRule(name: string, field: "militia" | "mercenaries" | "otherServices"): Rule {
	return {
		label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
		care: `${inclusions.in} in one, ${inclusions.out} or ${inclusions.unstated} in the other; ${inclusions.out} in one, ${inclusions.unstated} in the other`,
		never: null,
		lead: `${name} `,
		value: ({ group }) => group[field],
		words: (value) => inclusions[value as keyof typeof inclusions],
		between: withCare,
	};
}

type Deaths = Report["deaths"];

/** Deaths that somebody recorded one by one, and deaths that a study ascribes to a war: two kinds of number. */
const deathKinds: Record<Deaths, "recorded" | "ascribed"> = {
	unstated: "recorded",
	violent: "recorded",
	"all-causes": "recorded",
	"direct-and-indirect": "ascribed",
	excess: "ascribed",
};

const deathWords: Record<Deaths, string> = {
	unstated: "causes of death not stated",
	violent: "violent deaths alone",
	"all-causes": "deaths by illness and accident included",
	"direct-and-indirect": "direct and indirect deaths",
	excess: "excess deaths",
};

const deathsOf = (kind: "recorded" | "ascribed") =>
	keysOf(deathInclusions)
		.filter((key) => deathKinds[key] === kind)
		.map((key) => deathInclusions[key].replace(/,.*/, ""))
		.join(", ");

const spanWords: Record<Report["span"], string> = {
	cumulative: "a running total",
	period: "the count of one period",
	stock: "a number on one day",
};

/** `losses` has no meaning of its own: two sources that do not define it need not mean the same. */
const UNDEFINED = "?";

function contents(value: string): string {
	return value === "" || value.startsWith(UNDEFINED) ? "not stated" : `‘${value}’`;
}

/** What a report counts, apart from its days and its standing. Each rule judges one difference by itself. */
export const rules = {
	measure: {
		label: "Measure",
		care: null,
		never: `another measure: ${Object.values(measures).join(", ")} are different counts`,
		lead: "",
		value: ({ measure }) => measure,
		words: (value) => measures[value as keyof typeof measures],
		between: never,
	},
	group: {
		label: "Group",
		care: null,
		never: `another group: ${Object.values(groups).join(", ")} are different people, or some of them a part of others`,
		lead: "",
		value: ({ group }) => group.of,
		words: (value) => groups[value as keyof typeof groups],
		between: never,
	},
	side: {
		label: "War and side",
		care: "another war, or another side of the same war",
		never:
			"one side beside both or all sides of the same war; a count by place of death beside the losses of a side",
		lead: "",
		value: ({ conflict, side }) => `${conflict} ${side}`,
		words: sideInWar,
		between: sides,
		difference: (a, b, data) => {
			const [one, other] = [a, b].map((value) => sideName(value, data));
			if (isByPlace(a, data) !== isByPlace(b, data))
				return `${countedBy(a, data)} against ${countedBy(b, data)}`;
			if (war(a, data) === war(b, data)) return `another side: ${one} against ${other}`;
			return `another war: ${sideInWar(a, data)} against ${sideInWar(b, data)}`;
		},
	},
	scope: {
		label: "Whole or part",
		care: null,
		never: "a part beside the whole, or beside another part",
		lead: "",
		value: ({ scope }) => (scope === "whole" ? "" : scope.subset),
		words: (value) => (value === "" ? "the whole" : `only ${value}`),
		between: never,
	},
	span: {
		label: "Kind of count",
		care: null,
		never:
			"two of: a running total, the count of one period, a number on one day; as rates the first two may meet, the third has none",
		lead: "",
		value: ({ span }) => span,
		words: (value) => spanWords[value as Report["span"]],
		between: never,
	},
	includes: {
		label: "What is included",
		care: "other contents, or stated in one and not in the other; of losses also where neither source states it",
		never: null,
		lead: "what is included: ",
		value: ({ includes, measure, source }) =>
			includes ?? (measure === "losses" ? `${UNDEFINED}${source}` : ""),
		words: contents,
		between: withCare,
		difference: (a, b) =>
			a.startsWith(UNDEFINED) && b.startsWith(UNDEFINED)
				? "neither says what its losses include"
				: `what is included: ${contents(a)} against ${contents(b)}`,
	},
	deaths: {
		label: "Causes of death",
		care: `two of: ${deathsOf("recorded")}; or ${deathsOf("ascribed")}`,
		never: `one of: ${deathsOf("recorded")}; beside one of: ${deathsOf("ascribed")}. The latter also hold people of whose death nobody made a record`,
		lead: "",
		value: ({ deaths }) => deaths,
		words: (value) => deathWords[value as Deaths],
		between: (a, b) => (deathKinds[a as Deaths] === deathKinds[b as Deaths] ? "with-care" : "not-comparable"),
	},
	militia: inclusionRule("allied militia", "militia"),
	bounds: {
		label: "Kind of number",
		care: "two of: a number or range of the source’s own, a floor, a ceiling, a confidence or prediction interval (also where only its level differs), the lowest and highest of several reports",
		never: null,
		lead: "",
		value: boundsOf,
		words: boundsWords,
		between: withCare,
	},
	mercenaries: inclusionRule("mercenaries", "mercenaries"),
	otherServices: inclusionRule("other armed services", "otherServices"),
	projection: {
		label: "Projection",
		care: "a figure published before its period ended beside one that was not",
		never: null,
		lead: "",
		value: ({ projection }) => (projection ? "projection" : "past"),
		words: (value) => (value === "projection" ? "a projection" : "a figure for days past"),
		between: withCare,
	},
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as RuleId[];

/** What a report says on each rule. Reports that say the same on every rule share one definition. */
export interface Definition {
	/** Its own number, for look-ups. */
	number: number;
	values: Readonly<Record<RuleId, string>>;
}

const known = new Map<string, Definition>();

/** The definition of a report. Few differ among thousands of reports, so each is held once. */
export const definitionOf = perReport((report): Definition => {
	const said = ruleIds.map((id) => [id, rules[id].value(report)] as const);
	const key = JSON.stringify(said);
	let definition = known.get(key);
	if (!definition) {
		definition = { number: known.size, values: Object.fromEntries(said) as Definition["values"] };
		known.set(key, definition);
	}
	return definition;
});

function war(value: string, data: Dataset): Conflict | undefined {
	const [conflict] = value.split(" ");
	return data.conflicts.find(({ id }) => id === conflict);
}

function sideName(value: string, data: Dataset): string {
	const [, side] = value.split(" ");
	const camp = war(value, data)?.camps.find(({ id }) => id === side);
	return camp?.name ?? `${side} sides`;
}

function sideInWar(value: string, data: Dataset): string {
	return `${sideName(value, data)} in ${war(value, data)?.inSentence ?? "an unknown war"}`;
}

/** Counts of a place, whoever died there, as opposed to a side's own. */
function isByPlace(value: string, data: Dataset): boolean {
	return war(value, data)?.kind === "context";
}

function countedBy(value: string, data: Dataset): string {
	return isByPlace(value, data) ? "a count by place of death" : "the losses of a side";
}

const WHOLE = new Set(["both", "all"]);

function sides(a: string, b: string, data: Dataset): Grade {
	if (isByPlace(a, data) !== isByPlace(b, data)) return "not-comparable";
	const holdsAll = [a, b].some((value) => WHOLE.has(value.split(" ")[1] ?? ""));
	return war(a, data) === war(b, data) && holdsAll ? "not-comparable" : "with-care";
}

/** A spoken 'at least' and a count of checked cases are both floors; a range of an expert is as good as a number. */
function boundsOf({ estimate }: Report): string {
	const kind = markKind(estimate);
	if (kind === "at-least" || kind === "verified-minimum") return "floor";
	if (kind === "at-most") return "ceiling";
	if (kind === "confidence-interval" || kind === "prediction-interval")
		return `${kind} ${estimate.confidence ?? ""}`.trim();
	return kind === "reports-min-max" ? kind : "number";
}

function boundsWords(value: string): string {
	const [kind = "", level] = value.split(" ");
	if (kind === "floor") return "a floor";
	if (kind === "ceiling") return "a ceiling";
	if (kind === "number") return "a number or range";
	if (kind === "reports-min-max") return "lowest and highest of several reports";
	const name = kind.replace("-", " ");
	return level === undefined ? `a ${name}` : `a ${name} of ${formatLevel(Number(level))}`;
}
