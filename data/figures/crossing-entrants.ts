import { grade } from "../comparable";
import { whyNoCrossing } from "../crossings";
import type { Selection, SeriesRows } from "../select";
import type { Dataset, Report, View } from "../types";
import { baselinesOf } from "./baselines";
import type { Baseline } from "./figure";
import { tollsOf } from "./tolls";

/** Why a report may not be set against a yardstick, in words; null where it may. */
type Judge = (report: Report) => string | null;

/**
 * What of a selection may enter a crossing of at least one of the View's yardsticks: running totals from the war's
 * first day that stand on a day and are comparable with it, if only with care. The rest is left out with its reason.
 */
export function enterCrossings(view: View, selection: Selection, data: Dataset): Selection {
	const conflict = data.conflicts.find(({ id }) => id === view.conflict);
	if (!conflict) return selection;
	const judges = baselinesOf(view, data).map((baseline) => whyNotAgainst(baseline, view, data));
	const judge: Judge = (report) => {
		const own = whyNoCrossing(report, view, conflict);
		if (own !== null || judges.length === 0) return own;
		const reasons = judges.map((refuses) => refuses(report));
		return reasons.includes(null) ? null : [...new Set(reasons)].join(" ");
	};
	const reports: Report[] = [];
	const leftOut = [...selection.leftOut];
	for (const report of selection.reports) {
		const reason = judge(report);
		if (reason === null) reports.push(report);
		else leftOut.push({ report, reason });
	}
	const series = selection.series.flatMap((one) => withoutRefused(one, judge, leftOut));
	return { reports, series, leftOut };
}

/** The rows of a series that may enter; those refused are left out once for each reason. */
function withoutRefused(
	{ series, reports }: SeriesRows,
	judge: Judge,
	leftOut: Selection["leftOut"],
): SeriesRows[] {
	const entering: Report[] = [];
	const refused = new Map<string, Report[]>();
	for (const report of reports) {
		const reason = judge(report);
		if (reason === null) entering.push(report);
		else {
			const same = refused.get(reason);
			if (same) same.push(report);
			else refused.set(reason, [report]);
		}
	}
	for (const [reason, own] of refused) {
		const last = own.at(-1);
		const rows = own.length === 1 ? "1 row" : `${own.length} rows`;
		if (last) leftOut.push({ report: last, reason: `${rows} of a series: ${reason}` });
	}
	return entering.length === 0 ? [] : [{ series, reports: entering }];
}

/** Of several yardsticks, what may be set against some only: each report with those that refuse it, and why. */
export function refusedBySome(
	selection: Selection,
	yardsticks: readonly { toll: string; refuses: Judge }[],
): Selection["leftOut"] {
	const judge: Judge = (report) => {
		const reasons = yardsticks.flatMap(({ toll, refuses }) => {
			const reason = refuses(report);
			return reason === null ? [] : [`only not set against ${toll}: ${reason}`];
		});
		return reasons.length === 0 ? null : reasons.join(" ");
	};
	const leftOut: Selection["leftOut"] = [];
	for (const report of selection.reports) {
		const reason = judge(report);
		if (reason !== null) leftOut.push({ report, reason });
	}
	for (const one of selection.series) withoutRefused(one, judge, leftOut);
	return leftOut;
}

/** Judges reports against one yardstick: against its toll, or against each figure of its band. */
export function whyNotAgainst(baseline: Baseline, view: View, data: Dataset): Judge {
	const tolls = tollsOf(baseline, data);
	return (report) => {
		for (const toll of tolls) {
			const { grade: verdict, reason } = grade(report, toll, data, { known: view.known });
			if (verdict === "not-comparable") return `not comparable with the yardstick: ${lowerFirst(reason)}`;
		}
		return null;
	};
}

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
