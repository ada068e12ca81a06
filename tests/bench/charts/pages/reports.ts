import { themes } from "@/components/charts/theme";
import { dayNumber } from "@/data/dates";
import { figure } from "@/data/figures";
import { stanceOf } from "@/data/select";
import type { Dataset } from "@/data/types";
import { decodeView } from "@/data/view";
import { halfOfSources, intervalsOf, queryOf } from "../../dataset";
import type { Given, Interval } from "./contract";

/** The made-up war whose reports all are intervals, as a dataset for this project and as rows for the others. */
export function reportsOf(count: number): { all: Given; half: Given } {
	const data = intervalsOf(count);
	const rows = rowsOf(data);
	const chosen = halfOfSources();
	const view = (sources: readonly string[]) => decodeView(new URLSearchParams(queryOf(sources)), data).view;
	return {
		all: { rows, figure: () => figure(view([]), data) },
		half: {
			rows: rows.filter(({ source }) => chosen.includes(source)),
			figure: () => figure(view(chosen), data),
		},
	};
}

function rowsOf(data: Dataset): Interval[] {
	return data.reports
		.filter(({ conflict }) => conflict === "bench-war")
		.map((report) => {
			const { low, best, high } = report.estimate;
			const day = dayNumber(report.period.end ?? "");
			const tone = stanceOf(report, data);
			return { day, low: low ?? 0, best: best ?? 0, high: high ?? 0, source: report.source, tone };
		});
}

/** The stances that the made-up sources have. */
const stances = ["own-side", "own-side-ally", "adversary-ally", "adversary"] as const;

export const colours = Object.fromEntries(stances.map((tone) => [tone, themes.light.tones[tone]]));
