import type { View } from "../types";
import { type Measure, measures } from "../vocabulary";

/** How each measure is spoken of in a sentence. */
const SPOKEN: readonly [measure: Measure, pattern: RegExp][] = [
	["killed", /\b(?:killed|dead|deaths?|died|fatalit(?:y|ies)|slain|kia)\b/i],
	["wounded", /\b(?:wounded|injured|wia)\b/i],
	["missing", /\bmissing\b/i],
	["captured", /\b(?:captured|prisoners?|surrendered)\b/i],
	["casualties", /\bcasualt(?:y|ies)\b/i],
	["losses", /\b(?:loss(?:es)?|lost)\b/i],
];

/** What the choice of a measure covers, where it is more than its own word. */
const COVERS: Partial<Record<Measure, readonly Measure[]>> = {
	"killed-or-missing": ["killed", "missing"],
	casualties: ["casualties", "killed", "wounded"],
};

/** A sentence where the words of a claim name another measure than the one it is compared with; else null. */
export function otherMeasureNamed(text: string, { measure }: Pick<View, "measure">): string | null {
	const named = SPOKEN.flatMap(([one, pattern]) => (pattern.test(text) ? [one] : []));
	const covered = COVERS[measure] ?? [measure];
	if (named.every((one) => covered.includes(one))) return null;
	const listed = named.map((one) => `‘${measures[one]}’`).join(" and ");
	return `The text speaks of ${listed}; it is compared as ‘${measures[measure]}’, the measure that was chosen.`;
}
