import {
	coveredBy,
	dayRules,
	endWords,
	gradeEnds,
	gradeLengths,
	gradeStarts,
	lengthsAgainst,
	startWords,
} from "./comparable/days";
import {
	type Definition,
	definitionOf,
	type Grade,
	type Rule,
	type RuleId,
	type RuleText,
	ruleIds,
	rules,
} from "./comparable/rules";
import { wasWithdrawn } from "./select";
import type { Dataset, Report, View } from "./types";
import { windowDays } from "./vocabulary";

export type { Grade } from "./comparable/rules";

/** What is compared. */
export interface Terms {
	/** The figures themselves, or what they come to per day: then days of different number may meet. */
	of?: "total" | "rate";
	/** How many days apart two as-of days of one war may lie; null where an axis of days shows them. */
	window?: number | null;
	/** The day as of which a withdrawn figure is judged; null for today. */
	known?: string | null;
}

/** One difference, naming both sides: '28 days against 3,341'. */
export interface Difference {
	about: RuleId | "standing" | "start" | "end" | "length";
	grade: Exclude<Grade, "same">;
	text: string;
}

/** Like with like: the grade of two figures, why in one sentence, and each difference by itself. */
export interface Comparison {
	grade: Grade;
	reason: string;
	points: Difference[];
}

/** The grades in words, to stand before a reason. */
export const gradeWords: Record<Grade, string> = {
	same: "the same, as far as stated",
	"with-care": "comparable with care",
	"not-comparable": "not comparable",
};

/**
 * Whether two figures may be set beside each other. The worst difference decides; the reason names all differences of
 * that grade, the first figure's side before the second's. The grade does not depend on their order, and a figure is
 * the same as itself. What two sources both leave unstated is the same as far as stated.
 */
export function grade(a: Report, b: Report, data: Dataset, terms: Terms = {}): Comparison {
	const points = a.id === b.id ? [] : differences(a, b, data, terms);
	const worst = worstOf(points.map((point) => point.grade));
	return { grade: worst, reason: reasonOf(points, worst), points };
}

export function worstOf(grades: readonly Grade[]): Grade {
	if (grades.includes("not-comparable")) return "not-comparable";
	return grades.includes("with-care") ? "with-care" : "same";
}

function reasonOf(points: readonly Difference[], worst: Grade): string {
	if (worst === "same") return "They count the same, as far as their sources state it.";
	const deciding = points.filter((point) => point.grade === worst).map(({ text }) => text);
	const sentence = deciding.join("; ");
	return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function differences(a: Report, b: Report, data: Dataset, terms: Terms): Difference[] {
	return [
		...standings(a, b, { known: terms.known ?? null }),
		...dayDifferences(a, b, data, terms),
		...definitions(a, b, data, terms),
	];
}

/** All rules in words, those that read alike in one. */
export const ruleTexts: readonly RuleText[] = merged([
	...ruleIds.map((id) => rules[id]),
	...dayRules,
	{
		label: "Standing",
		care: null,
		never:
			"a figure that its source withdrew, or that was disowned, beside any other, from the day of the withdrawal on",
	},
]);

function merged(texts: readonly RuleText[]): RuleText[] {
	const alike = new Map<string, RuleText>();
	for (const { label, care, never } of texts) {
		const key = `${care} ${never}`;
		const known = alike.get(key);
		const joined = known ? `${known.label}, ${label.toLowerCase()}` : label;
		alike.set(key, { label: joined, care, never });
	}
	return [...alike.values()];
}

function standings(a: Report, b: Report, view: Pick<View, "known">): Difference[] {
	const gone = [a, b].map((report) => wasWithdrawn(report, view));
	if (!gone.includes(true)) return [];
	const words = [a, b].map(({ standing }, index) =>
		gone[index] ? `a figure that was ${standing.status}` : "one that stands",
	);
	return [{ about: "standing", grade: "not-comparable", text: words.join(" against ") }];
}

const judged = new WeakMap<Dataset, Map<string, readonly Difference[]>>();

/** The differences between two definitions, kept: of thousands of reports few are defined differently. */
function definitions(a: Report, b: Report, data: Dataset, { of = "total" }: Terms): readonly Difference[] {
	const [one, other] = [definitionOf(a, data), definitionOf(b, data)];
	if (one === other) return NONE;
	const ofData = judged.get(data) ?? new Map<string, readonly Difference[]>();
	judged.set(data, ofData);
	const key = `${one.number} ${other.number} ${of}`;
	const found = ofData.get(key) ?? ruleIds.flatMap((id) => differenceOn(id, one, other, data, of));
	ofData.set(key, found);
	return found;
}

const NONE: readonly Difference[] = [];

function differenceOn(
	id: RuleId,
	one: Definition,
	other: Definition,
	data: Dataset,
	of: "total" | "rate",
): Difference[] {
	const spans = [one.values.span, other.values.span];
	// A running total and the count of one period both have a rate.
	if (id === "span" && of === "rate" && !spans.includes("stock")) return [];
	const rule: Rule = rules[id];
	const [left, right] = [one.values[id], other.values[id]];
	const worse = left === right ? "same" : rule.between(left, right, data);
	if (worse === "same") return [];
	const text =
		rule.difference?.(left, right, data) ??
		`${rule.lead}${rule.words(left, data)} against ${rule.words(right, data)}`;
	return [{ about: id, grade: worse, text }];
}

/** Which days matter: of one war's totals the first and the last, of rates, periods and other wars how many. */
function dayDifferences(a: Report, b: Report, data: Dataset, terms: Terms): Difference[] {
	const { of = "total", window = windowDays.usual } = terms;
	const [one, other] = [coveredBy(a, data), coveredBy(b, data)];
	const isOneWar = a.conflict === b.conflict;
	const bothAre = (span: Report["span"]) => a.span === span && b.span === span;
	const found: Difference[] = [];
	const add = (about: Difference["about"], worse: Grade, text: () => string) => {
		if (worse !== "same") found.push({ about, grade: worse, text: text() });
	};
	if (a.span !== "stock" && b.span !== "stock" && (of === "rate" || !isOneWar || bothAre("period")))
		add("length", gradeLengths(one.length, other.length), () => lengthsAgainst(one.length, other.length));
	if (of === "rate" || !isOneWar) return found;
	if (bothAre("cumulative"))
		add(
			"start",
			gradeStarts(one.start, other.start),
			() => `since ${startWords(one.start)} against since ${startWords(other.start)}`,
		);
	if (window !== null)
		add(
			"end",
			gradeEnds(one.end, other.end, window),
			() => `as of ${endWords(one.end)} against ${endWords(other.end)}`,
		);
	return found;
}
