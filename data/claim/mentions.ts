import type { Conflict } from "../types";
import { type Group, type Measure, measures } from "../vocabulary";
import { type SaidDate, saidDate } from "./said-date";
import type { Choice } from "./time";

/** What the words of a claim name beside its number. A field is left out where they name nothing, or several things. */
export interface Said {
	side?: string;
	group?: Group;
	measure?: Measure;
	date?: SaidDate;
	/** What is named more than once, and so is not used, in sentences. */
	unclear: string[];
}

/** How each measure is spoken of in a sentence. */
const SPOKEN: readonly [measure: Measure, pattern: RegExp][] = [
	[
		"killed",
		/\b(?:killed|dead|deaths?|died|fatalit(?:y|ies)|slain|kia|los(?:t|ing) (?:their|his|her) li(?:fe|ves))\b/i,
	],
	["wounded", /\b(?:wounded|injured|wia)\b/i],
	["missing", /\bmissing\b/i],
	["captured", /\b(?:captured|prisoners?|surrendered)\b/i],
	["casualties", /\bcasualt(?:y|ies)\b/i],
	["losses", /\b(?:loss(?:es)?|lost(?! (?:their|his|her) li(?:fe|ves)\b))\b/i],
];

/** Two measures named together that are one of their own. */
const JOINT: readonly [named: string, measure: Measure][] = [
	["killed wounded", "casualties"],
	["killed missing", "killed-or-missing"],
];

const GROUPS: readonly [group: Group, pattern: RegExp][] = [
	["military", /\b(?:soldiers?|troops|service ?(?:men|members|personnel)|military personnel)\b/i],
	["mercenaries", /\bmercenar(?:y|ies)\b/i],
	["civilians", /\bcivilians?\b/i],
	["children", /\bchild(?:ren)?\b/i],
];

/** Words after which a side's name is that of a speaker, a doer or a place, not of those who are counted. */
const NOT_COUNTED_BEFORE = "(?<!\\b(?:by|in|into|to|from|against|over|with|near|says|said)\\s(?:the\\s)?)";
/** Words that make a speaker of the side's name before them. */
const NOT_COUNTED_AFTER =
	"(?!(?:'s)?\\s*(?::|\\b(?:says?|said|claims?|claimed|reports?|reported|officials?|government|president|presidency|ministry|minister|general staff|intelligence|army says|military says|media|sources?|authorities|estimates?|attacks?|strikes?|invasion|war|front|soil|territory)\\b))";

/** What the text of a claim names of the sides of a war, of groups, measures and days. */
export function saidIn(text: string, conflict: Conflict | undefined): Said {
	const plain = text.replace(/[’ʼ‘`´]/g, "'").replace(/\s+/g, " ");
	const said: Said = { unclear: [] };
	const sides = sidesIn(plain, conflict);
	const [side] = sides;
	if (side && sides.length === 1) said.side = side.id;
	else if (side)
		said.unclear.push(
			`The text names ${sides.map(({ name }) => name).join(" and ")}: the field decides whose losses are meant.`,
		);
	const named = GROUPS.flatMap(([group, pattern]) => (pattern.test(plain) ? [group] : []));
	if (named.length === 1) said.group = named[0];
	const measure = measureIn(plain);
	if (measure !== null) said.measure = measure;
	const date = saidDate(plain);
	if (date === "several") said.unclear.push("The text names several days: none of them is used as the date.");
	else if (date !== null) said.date = date;
	return said;
}

/** The sides that a text names as those who are counted. */
function sidesIn(text: string, conflict: Conflict | undefined): { id: string; name: string }[] {
	if (!conflict || conflict.kind === "context") return [];
	const named = conflict.camps.map(({ id, name, adjective }) => ({
		id,
		name,
		words: [...new Set([adjective, `${adjective}s`, name])].map(escaped).sort((a, b) => b.length - a.length),
	}));
	return named.filter(({ id, words }) => {
		// 'Russian-backed' is not 'Russian', 'Bosnian Serb' not 'Bosnian': longer names of the others are taken away first.
		const others = named.filter((one) => one.id !== id).flatMap((one) => one.words);
		const longer = others.filter((one) =>
			words.some((own) => one !== own && one.toLowerCase().startsWith(own.toLowerCase())),
		);
		const rest =
			longer.length === 0
				? text
				: text.replace(new RegExp(`\\b(?:${longer.join("|")})(?!\\p{L})`, "giu"), "…");
		return new RegExp(
			`${NOT_COUNTED_BEFORE}(?<![\\p{L}-])(?:${words.join("|")})(?![\\p{L}-])${NOT_COUNTED_AFTER}`,
			"iu",
		).test(rest);
	});
}

function escaped(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function measureIn(text: string): Measure | null {
	const named = measuresIn(text);
	const joint = JOINT.find(([names]) => names === named.join(" "));
	return joint?.[1] ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** A word that is denied names nothing: 'dead, not injured'. */
const DENIED = /\b(?:not|no|excluding|without|rather than|as opposed to)\s+(?:the\s+)?\p{L}+/giu;

function measuresIn(text: string): Measure[] {
	const said = text.replace(DENIED, " ");
	return SPOKEN.flatMap(([one, pattern]) => (pattern.test(said) ? [one] : []));
}

/** What the choice of a measure covers, where it is more than its own word. */
const COVERS: Partial<Record<Measure, readonly Measure[]>> = {
	"killed-or-missing": ["killed", "missing"],
	casualties: ["casualties", "killed", "wounded"],
};

/** A sentence where the words of a claim name another measure than the one it is compared with; else null. */
export function otherMeasureNamed(text: string, { measure }: Pick<Choice, "measure">): string | null {
	const named = measuresIn(text);
	const covered = COVERS[measure] ?? [measure];
	if (named.every((one) => covered.includes(one))) return null;
	const listed = named.map((one) => `‘${measures[one]}’`).join(" and ");
	return `The text speaks of ${listed}; it is compared as ‘${measures[measure]}’, the measure that was chosen.`;
}
