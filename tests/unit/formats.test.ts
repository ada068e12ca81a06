import { parse } from "csv-parse/sync";
import { csvParse } from "d3-dsv";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { columns } from "@/data/formats/columns";
import { toCsv } from "@/data/formats/csv";
import { fileName } from "@/data/formats/file-name";
import { decodeView } from "@/data/view";
import { datasetOf, report } from "./synthetic";

describe("CSV", () => {
	const whole = toCsv(dataset.reports, dataset);
	const readers: [string, (text: string) => Record<string, string>[]][] = [
		["csv-parse", (text) => parse(text, { columns: true })],
		["d3-dsv", (text) => csvParse(text)],
	];

	test.each(readers)("reads back in %s to the same facts", (_, read) => {
		const rows = read(whole);
		expect(rows).toHaveLength(dataset.reports.length);
		rows.forEach((row, index) => {
			const { id, estimate, period, published, citation, source } = dataset.reports[index] ?? expect.fail();
			const text = (value: number | string | null) => (value === null ? "" : String(value));
			expect(row).toMatchObject({
				id,
				source,
				low: text(estimate.low),
				best: text(estimate.best),
				high: text(estimate.high),
				period_start: text(period.start),
				period_end: text(period.end),
				published: text(published),
				citation_url: citation.url,
				dataset_version: dataset.version,
			});
		});
	});

	test("no cell can run as a formula, and quotes and line breaks survive", () => {
		const nasty = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", 'a "quoted", line\nbreak'];
		const reports = nasty.map((note) => report({ note: `${note} ` }));
		const rows: Record<string, string>[] = parse(toCsv(reports, datasetOf(reports)), { columns: true });
		for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
		expect(rows.at(-1)?.note).toBe('a "quoted", line\nbreak');
	});

	test("column names are unique", () => {
		const names = columns.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe("a file's name", () => {
	test("says what is in the file, in characters that every system takes", () => {
		const { view } = decodeView(new URLSearchParams("to=2022-03-31&known=2022-04-01"), dataset);
		const name = fileName(view, dataset.version, ".csv");
		expect(name).toBe(
			`reported-losses_russia-military-killed_timeline_to-2022-03-31_known-2022-04-01_vb247_${dataset.version}.csv`,
		);
		const of = (query: string) =>
			fileName(decodeView(new URLSearchParams(query), dataset).view, dataset.version, ".csv");
		expect(of("source=nato")).toContain("_nato_");
		expect(of("stance=adversary")).not.toBe(of("stance=own-side"));
		expect(name).toMatch(/^[\w.-]+$/);
	});
});
