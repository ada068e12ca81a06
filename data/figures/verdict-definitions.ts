import { worstOf } from "../comparable";
import { type Rule, type RuleId, ruleIds, rules } from "../comparable/rules";
import type { Dataset } from "../types";
import { counted, filtered, judge, type Point, type Tally, tallyOf, type Unit } from "./verdict-points";

/** How many of the reports say what, on each rule. */
type Tallies = Record<RuleId, Tally<string>>;

export function talliesOf(units: readonly Unit[]): Tallies {
	const definitions = tallyOf(units.map(({ definition }) => definition));
	return Object.fromEntries(
		ruleIds.map((id) => {
			const tally = new Map<string, number>();
			for (const [{ values }, count] of definitions)
				tally.set(values[id], (tally.get(values[id]) ?? 0) + count);
			return [id, tally as Tally<string>];
		}),
	) as Tallies;
}

/** What those that stand on a chart do not say alike. A View shows one kind of count, or rates, which may meet. */
export function amongDefinitions(tallies: Tallies, data: Dataset): Point[] {
	return ruleIds
		.filter((id) => id !== "span")
		.flatMap((id) => {
			const rule: Rule = rules[id];
			const found = judge(tallies[id], {
				between: (a, b) => rule.between(a, b, data),
				words: (value) => rule.words(value, data),
			});
			return found.map(({ grade, text }) => ({
				rule: id,
				grade,
				text: rule.lead + text,
				label: labelOf(rule),
			}));
		});
}

/** What a yardstick says otherwise than those on the chart, of which there are `total`. */
export function besideDefinitions(
	tallies: Tallies,
	total: number,
	tolls: readonly Unit[],
	data: Dataset,
): Point[] {
	const yardstick = talliesOf(tolls);
	return ruleIds
		.filter((id) => id !== "span")
		.flatMap((id) => {
			const rule: Rule = rules[id];
			const theirs = [...yardstick[id].keys()];
			const gradeOf = (value: string) =>
				worstOf(theirs.map((toll) => (value === toll ? "same" : rule.between(value, toll, data))));
			return (["not-comparable", "with-care"] as const).flatMap((grade): Point[] => {
				const differing = filtered(tallies[id], (value) => gradeOf(value) === grade);
				if (differing.size === 0) return [];
				const shared = { rule: id, grade, label: labelOf(rule) };
				// Which war and which side the yardstick's own sentence tells.
				if (id === "side") return [{ ...shared, text: "another war", label: "another war" }];
				const [first] = differing;
				const isAll = differing.size === 1 && first?.[1] === total;
				const ours = isAll
					? rule.words(first[0], data)
					: counted(differing, (value) => rule.words(value, data));
				const words = [...new Set(theirs.map((toll) => rule.words(toll, data)))].join(" and ");
				return [{ ...shared, text: `${rule.lead}${ours} against ${words}` }];
			});
		});
}

function labelOf({ label }: Rule): string {
	return label.charAt(0).toLowerCase() + label.slice(1);
}
