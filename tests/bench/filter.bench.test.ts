import { cpus } from "node:os";
import { expect, test } from "vitest";
import { chooseReports } from "@/data/choose";
import { selectForChart } from "@/data/figures";
import type { Report, View } from "@/data/types";
import { decodeView } from "@/data/view";
import { datasetOf, halfOfSources } from "./dataset";
import { median } from "./measure";
import { writeSection } from "./results";
import { spread, summarise } from "./summary";

/** What a filter costs the API and the figures, before anything is written or drawn. */

const REPORTS = 50_000;
const PROMISED = 10;
const ROUNDS = 24;

const data = datasetOf(REPORTS);

/** Half of the sources or fewer, another choice each time, up to another day. */
function asked(round: number, chart: View["chart"]): View {
	const sources = halfOfSources().slice(round % 5);
	const query = new URLSearchParams({
		chart,
		source: sources.join(","),
		to: `2022-0${1 + (round % 6)}-15`,
		baseline: "none",
	});
	return decodeView(query, data).view;
}

/** What one would write without any of this project: one pass over the reports, then by date. */
function plain({ source, to }: View): Report[] {
	return data.reports
		.filter(
			(one) =>
				one.conflict === data.conflicts[0]?.id &&
				source.includes(one.source) &&
				one.period.end !== null &&
				one.period.end <= (to ?? ""),
		)
		.sort((a, b) => ((a.period.end ?? "") < (b.period.end ?? "") ? -1 : 1));
}

const ways: Record<string, (round: number) => readonly Report[]> = {
	"of a timeline": (round) => selectForChart(asked(round, "timeline"), data).reports,
	"of a chart by source": (round) => selectForChart(asked(round, "by-source"), data).reports,
	"of a spread": (round) => selectForChart(asked(round, "spread"), data).reports,
	"of all reports, `scope=all`": (round) =>
		chooseReports(new Set(["source", "to"]), asked(round, "timeline"), data),
};

const timesOf = (choose: (round: number) => readonly Report[]) =>
	Array.from({ length: ROUNDS + 1 }, (_, round) => {
		const began = performance.now();
		expect(choose(round).length).toBeGreaterThan(0);
		return performance.now() - began;
	}).slice(1);

test(`a filter over ${REPORTS} reports`, { timeout: 120_000 }, async () => {
	const all = Object.entries(ways).map(([name, choose]) => ({ name, times: timesOf(choose) }));
	const peer = timesOf((round) => plain(asked(round, "timeline")));
	const conditions = `${cpus()[0]?.model.trim()}, ${cpus().length} cores; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`;
	const ratio = (times: number[]) => `×${(median(peer) / median(times)).toFixed(1)}`;
	await writeSection(
		"filter",
		[
			"## What a filter costs before anything is drawn",
			"",
			`Half of the sources or fewer and a cut-off, another choice each time, over ${REPORTS.toLocaleString("en-GB")} made-up reports, in Node: milliseconds, median of ${ROUNDS} (least–most), reading`,
			"the address included. Beside it a plain `filter` and `sort` of the same array for the same choice as on a timeline.",
			"",
			"| choice | ms | plain filter and sort, ms | theirs to ours |",
			"|---|--:|--:|--:|",
			...all.map(
				({ name, times }) => `| ${name} | ${spread(times, 1)} | ${spread(peer, 1)} | ${ratio(times)} |`,
			),
			"",
			conditions,
		].join("\n"),
	);
	await summarise(
		"filter",
		all.map(({ name, times }) => ({
			what: `a filter ${name}, ${REPORTS.toLocaleString("en-GB")} reports, ms`,
			ours: spread(times, 1),
			beside: `plain filter and sort ${spread(peer, 1)} ${ratio(times)}`,
		})),
		conditions,
	);
	for (const { name, times } of all) expect(median(times), name).toBeLessThan(PROMISED);
});
