import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkDraft } from "@/data/add/draft";
import { fileFor } from "@/data/add/files";
import { defaultsIn, readRecord, withDefaults } from "@/data/add/record";
import { dataset } from "@/data/dataset";
import { rawDataset } from "@/data/raw";
import { reportSchema } from "@/data/schema";

const text = readFileSync("CONTRIBUTING.md", "utf8");

test("the example of CONTRIBUTING.md is the record as it stands", () => {
	const example = /```ts\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
	const file = readFileSync("data/conflicts/russia-ukraine-2022/reports/russia-2022-q1b.ts", "utf8");
	const plain = (code: string) => code.replace(/\s+/g, " ").trim();
	expect(example.length).toBeGreaterThan(500);
	expect(plain(file)).toContain(plain(example));
	const id = /id: "([^"]+)"/.exec(example)?.[1];
	expect(dataset.reports.some((report) => report.id === id)).toBe(true);
});

/** A JSON example of the page as data:add reads it from a file. */
function example(place: number) {
	const folder = mkdtempSync(join(tmpdir(), "record-"));
	const path = join(folder, "record.json");
	writeFileSync(path, [...text.matchAll(/```json\n([\s\S]*?)```/g)][place]?.[1] ?? "");
	try {
		return readRecord(path);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

test("the example of a file is that record, is accepted where it is new, and may leave out what its file says", () => {
	const { report } = example(0);
	const without = {
		...rawDataset,
		reportFiles: rawDataset.reportFiles.map(({ file, reports }) => ({
			file,
			reports: reports.filter(({ id }) => id !== report.id),
		})),
	};
	expect(checkDraft(without, { report }, "record.json")).toEqual({ problems: [], warnings: [] });
	const here = dataset.reports.find(({ id }) => id === report.id);
	expect(reportSchema.parse({ ...report, reading: "second" })).toEqual(here);
	const { group: _, span: __, recorded: ___, period, ...part } = report;
	const short = { ...part, period: { end: period?.end } } as typeof report;
	const defaults = defaultsIn(readFileSync(fileFor(short, rawDataset), "utf8")) ?? {};
	expect(withDefaults(short, defaults).report).toEqual(report);
});

test("the example of a new source is an entry as it stands", () => {
	expect(rawDataset.sources.nato).toMatchObject({ ...example(1).newSource });
	expect(example(1).newSource).toBeDefined();
});
