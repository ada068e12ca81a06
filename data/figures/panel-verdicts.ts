import { type Difference, grade, gradeWords, worstOf } from "../comparable";
import { definitionOf, type RuleId, ruleIds } from "../comparable/rules";
import type { Dataset, Report, View } from "../types";
import type { Verdict } from "./figure";
import { selectForChart } from "./index";
import { andList } from "./words";

/**
 * Like with like between panels: in what every figure of one differs from every figure of another, so that a shared
 * axis makes nobody take the one for the other. What differs within a panel too is that panel's own verdict.
 */
export function verdictsBetween(views: readonly View[], names: readonly string[], data: Dataset): Verdict[] {
	const shown = views.map((view) => speakers(view, data));
	const said = new Map<string, { grade: Verdict["grade"]; pairs: string[]; reason: string }>();
	for (const [left, own] of shown.entries())
		for (const [right, others] of shown.entries()) {
			if (right <= left) continue;
			const found = between(own, others, views[left], data);
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

function between(
	own: readonly Report[],
	others: readonly Report[],
	view: View | undefined,
	data: Dataset,
): { grade: Verdict["grade"]; reason: string } | null {
	const [a, b] = [own.at(-1), others.at(-1)];
	if (!a || !b || !view) return null;
	const { points } = grade(a, b, data, { of: view.chart === "pace" ? "rate" : "total", window: null });
	const constant = points.filter(({ about }) =>
		about === "length" ? a.conflict !== b.conflict : isThroughout(about, own, others, data),
	);
	const worst = worstOf(constant.map((point) => point.grade));
	if (worst === "same") return null;
	const told = (one: Verdict["grade"]) =>
		constant
			.filter((point) => point.grade === one)
			.map(({ text }) => text)
			.join("; ");
	const reason = [told("not-comparable"), told("with-care")].filter(Boolean).join("; with care: ");
	return { grade: worst, reason };
}

/** True where no figure of the one panel says the same of it as any of the other. */
function isThroughout(
	about: Difference["about"],
	own: readonly Report[],
	others: readonly Report[],
	data: Dataset,
): boolean {
	if (!(ruleIds as readonly string[]).includes(about)) return false;
	const saidBy = (report: Report) => definitionOf(report, data).values[about as RuleId];
	const values = new Set(own.map(saidBy));
	return others.every((report) => !values.has(saidBy(report)));
}
