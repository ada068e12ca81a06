import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dataset } from "@/data/dataset";

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
