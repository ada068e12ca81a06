import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { buildDataset, type RawDataset } from "@/data/build";
import { figure } from "@/data/figures";
import { toCsv } from "@/data/formats/csv";
import { rawDataset } from "@/data/raw";
import { decodeView, defaultView } from "@/data/view";
import { pack } from "@/data/wire";
import { median } from "./measure";

/** Today's dataset, and ten and a hundred times as many reports of the same wars. */
const TIMES = [1, 10, 100];
const REPEATS = 5;

test("what ten and a hundred times today's size costs", { timeout: 900_000 }, async () => {
	const rows: string[] = [];
	for (const times of TIMES) {
		const began = performance.now();
		const data = buildDataset(multiplied(rawDataset, times));
		const loaded = performance.now() - began;
		const view = defaultView(data);
		const filtered = decodeView(new URLSearchParams("stance=third-party&to=2024-12-31"), data).view;
		const first = clocked(() => figure(view, data));
		const filter = median(Array.from({ length: REPEATS }, () => clocked(() => figure(filtered, data))));
		const sent = JSON.stringify(pack(view, data));
		const csv = toCsv(data.reports, data);
		expect(data.reports).toHaveLength(
			times * rawDataset.reportFiles.flatMap(({ reports }) => reports).length,
		);
		rows.push(
			`| ${[
				`${times}×`,
				data.reports.length.toLocaleString("en-GB"),
				`${(loaded / 1000).toFixed(1)} s`,
				`${figure(view, data).rows.length.toLocaleString("en-GB")}`,
				`${first.toFixed(0)} ms`,
				`${filter.toFixed(0)} ms`,
				`${kilobytes(sent.length)} / ${kilobytes(gzipSync(sent).length)} kB`,
				`${kilobytes(csv.length)} kB`,
			].join(" | ")} |`,
		);
	}
	const table = [
		"| size | reports | parsed, checked, frozen | rows of the default view | first figure | a filter | sent to the explorer, raw / gzipped | all reports as CSV |",
		"|--:|--:|--:|--:|--:|--:|--:|--:|",
		...rows,
	].join("\n");
	console.log(`\n${table}\n`);
	await writeFile(new URL("./SCALE.md", import.meta.url), `${introduction}\n\n${table}\n\n${machine()}\n`);
});

/** Copies of each report under ids of their own. */
function multiplied(raw: RawDataset, times: number): RawDataset {
	const copies = Array.from({ length: times }, (_, copy) => copy);
	return {
		...raw,
		reportFiles: raw.reportFiles.map(({ file, reports }) => ({
			file,
			reports: reports.flatMap((report) =>
				copies.map((copy) => (copy === 0 ? report : { ...report, id: `${report.id}-copy-${copy}` })),
			),
		})),
	};
}

function clocked(run: () => unknown): number {
	const began = performance.now();
	run();
	return performance.now() - began;
}

function kilobytes(bytes: number): string {
	return Math.round(bytes / 1000).toLocaleString("en-GB");
}

function machine(): string {
	return `${cpus()[0]?.model.trim() ?? "unknown CPU"}, ${cpus().length} cores; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`;
}

const introduction = `# Ten and a hundred times today's size

Written by \`npm run bench\`, in Node. The reports of the dataset are repeated under ids of their own, so that each
page gets ten and a hundred times as many; the series stay as they are. Copies compress better than reports would. How fast a filter is on the screen of a
browser, with 1,000 and 10,000 reports on one chart, is in RESULTS.md.`;
