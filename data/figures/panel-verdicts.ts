import { gradeWords, worstOf } from "../comparable";
import { gradeStarts, startWords } from "../comparable/days";
import { type Grade, type Rule, ruleIds, rules } from "../comparable/rules";
import { wasWithdrawn } from "../select";
import type { Dataset, Report, View } from "../types";
import type { Verdict } from "./figure";
import { selectForChart } from "./index";
import { lengthsBeside } from "./verdict-days";
import { counted, tallyOf, type Unit, unitOf } from "./verdict-points";
import { andList } from "./words";

/** What a panel shows, as it is judged beside another. */
interface Side {
	view: View;
	reports: readonly Report[];
	units: readonly Unit[];
}

/** A difference that holds between every figure of one panel and every figure of another. */
interface Throughout {
	grade: Exclude<Grade, "same">;
	text: string;
}

/**
 * Like with like between panels: in what every figure of one differs from every figure of another, so that a shared
 * axis makes nobody take the one for the other. What differs within a panel too is that panel's own verdict.
 */
export function verdictsBetween(views: readonly View[], names: readonly string[], data: Dataset): Verdict[] {
	const shown = views.map((view): Side => {
		const reports = speakers(view, data);
		return { view, reports, units: reports.map((report) => unitOf(report, data)) };
	});
	const said = new Map<string, { grade: Verdict["grade"]; pairs: string[]; reason: string }>();
	for (const [left, own] of shown.entries())
		for (const [right, others] of shown.entries()) {
			if (right <= left) continue;
			const found = between(own, others, data);
			if (found === null) continue;
			const key = `${found.grade} ${found.reason}`;
			const known = said.get(key) ?? { ...found, pairs: [] };
			known.pairs.push(`${names[left]} beside ${names[right]}`);
			said.set(key, known);
		}
	return [...said.values()].map(({ grade: of, pairs, reason }) => {
		const about = andList(pairs);
		return { grade: of, about, sentence: `${about}, ${gradeWords[of]}: ${reason}.` };
	});
}

/** The reports of a panel, by date; of a series its last row speaks for all, as they count the same. */
function speakers(view: View, data: Dataset): Report[] {
	const { reports, series } = selectForChart(view, data);
	return [...series.flatMap((one) => one.reports.slice(-1)), ...reports];
}

function between(own: Side, others: Side, data: Dataset): { grade: Verdict["grade"]; reason: string } | null {
	if (own.reports.length === 0 || others.reports.length === 0) return null;
	const points = [...standings(own, others), ...days(own, others), ...definitions(own, others, data)];
	const worst = worstOf(points.map((point) => point.grade));
	if (worst === "same") return null;
	const told = (one: Verdict["grade"]) =>
		points
			.filter((point) => point.grade === one)
			.map(({ text }) => text)
			.join("; ");
	const reason = [told("not-comparable"), told("with-care")].filter(Boolean).join("; with care: ");
	return { grade: worst, reason };
}

/** Figures that were all withdrawn, by the day as of which their panel shows them, beside figures that all stand. */
function standings(...sides: [Side, Side]): Throughout[] {
	const gone = sides.map(({ view, reports }) => reports.map((report) => wasWithdrawn(report, view)));
	const [own, others] = gone.map((all) => (new Set(all).size === 1 ? all[0] : undefined));
	if (own === undefined || others === undefined || own === others) return [];
	const words = (isGone: boolean) => (isGone ? "figures that were withdrawn" : "figures that stand");
	return [{ grade: "not-comparable", text: `${words(own)} against ${words(others)}` }];
}

/** Of totals of one war where they begin; of two wars how long what was counted lasted. */
function days(own: Side, others: Side): Throughout[] {
	const all = [...own.reports, ...others.reports];
	if (own.view.conflict !== others.view.conflict)
		return all.some(({ span }) => span === "stock") ? [] : lengthsBeside(own.units, others.units);
	if (own.view.chart === "pace" || all.some(({ span }) => span !== "cumulative")) return [];
	return throughout(own, others, {
		value: ({ days: { start } }) => start,
		between: gradeStarts,
		words: (start) => `since ${startWords(start)}`,
	});
}

function definitions(own: Side, others: Side, data: Dataset): Throughout[] {
	return ruleIds.flatMap((id) => {
		const rule: Rule = rules[id];
		const saidBy = ({ definition }: Unit): string => definition.values[id];
		// A running total and the count of one period both have a rate.
		const isStock = (side: Side) => side.units.some((unit) => saidBy(unit) === "stock");
		if (id === "span" && own.view.chart === "pace" && !isStock(own) && !isStock(others)) return [];
		return throughout<string>(own, others, {
			value: saidBy,
			between: (a, b) => rule.between(a, b, data),
			words: (value) => rule.words(value, data),
			lead: rule.lead,
			...(rule.difference ? { difference: (a, b) => rule.difference?.(a, b, data) ?? "" } : {}),
		});
	});
}

/** How a thing is judged of which each figure says something. */
interface Judged<Value> {
	value: (unit: Unit) => Value;
	between: (a: Value, b: Value) => Grade;
	words: (value: Value) => string;
	/** Words before the first value. */
	lead?: string;
	/** The difference of two values, where 'one against the other' is not enough. */
	difference?: (a: Value, b: Value) => string;
}

/**
 * A difference, where no figure of the one panel says the same of a thing as any of the other: the mildest that holds
 * between any two of them, as no more holds throughout. What a panel does not say with one voice is counted.
 */
function throughout<Value>(
	own: Side,
	others: Side,
	{ value, between: judge, words, lead = "", difference }: Judged<Value>,
): Throughout[] {
	const [here, there] = [own, others].map(({ units }) => tallyOf(units.map(value)));
	if (!here || !there) return [];
	const grades = [...here.keys()].flatMap((a) =>
		[...there.keys()].map((b): Grade => (a === b ? "same" : judge(a, b))),
	);
	if (grades.includes("same")) return [];
	const mildest = grades.includes("with-care") ? "with-care" : "not-comparable";
	const [[a], [b]] = [[...here.keys()], [...there.keys()]];
	if (difference && here.size === 1 && there.size === 1)
		return [{ grade: mildest, text: difference(a as Value, b as Value) }];
	const said = (tally: ReadonlyMap<Value, number>) =>
		tally.size === 1 ? words([...tally.keys()][0] as Value) : counted(tally, words);
	return [{ grade: mildest, text: `${lead}${said(here)} against ${said(there)}` }];
}
