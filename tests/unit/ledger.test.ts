import { describe, expect, test } from "vitest";
import { correctionsOf, publishedLedger } from "@/data/corrections";
import { dataset } from "@/data/dataset";
import { keysOf, ledgerReasonDefinitions, ledgerReasons } from "@/data/vocabulary";

/**
 * The fingerprint of each entry that was ever published, oldest first. A new entry adds a line at the end; a line that
 * is here is never changed. Each covers all entries before it.
 */
const published = [
	["2026-11-23-1", "8b9dbbc5a8dbd360b122fa7c1969acfedabbc2b5cf92cda30932259be0da03bc"],
	["2026-11-23-2", "8b9f2ca6aea0e702a8ea15fbfb5ef74f5a56e6e4a9e26034891a19cc0c85021e"],
	["2026-11-23-3", "313d5822af0a8de95eb263e2d13fe78f0a766d87e1cc3d2c91907d8186fd476c"],
];

describe("the ledger", () => {
	const entries = publishedLedger(dataset.ledger);

	test("is append only: no published entry was changed or dropped, and each new one is pinned here", () => {
		expect(entries.map(({ id, hash }) => [id, hash])).toEqual(published);
	});

	test("a change of any earlier entry changes every fingerprint after it", () => {
		const [first, ...others] = dataset.ledger;
		const changed = publishedLedger([{ ...(first ?? expect.fail()), what: "Something else." }, ...others]);
		for (const [index, { hash }] of changed.entries()) expect(hash).not.toBe(entries[index]?.hash);
	});

	test("runs by day, and each reason has a definition", () => {
		const days = entries.map(({ date }) => date);
		expect(days).toEqual([...days].sort());
		expect(Object.keys(ledgerReasonDefinitions)).toEqual(keysOf(ledgerReasons));
	});

	test("the version's day is that of the newest entry", () => {
		expect(dataset.version.startsWith(entries.at(-1)?.date ?? "?")).toBe(true);
	});

	test("names each report and series of a batch once", () => {
		const batch = entries.find(({ reason }) => reason === "late-batch") ?? expect.fail();
		expect([batch.reports.length, batch.series.length]).toEqual([715, 400]);
		expect(new Set(batch.reports).size).toBe(715);
	});

	test("is found by report, and by row of a series", () => {
		expect(
			correctionsOf("bbc-russian-2022-03-22-ru-mil-killed", entries).map(({ reason }) => reason),
		).toEqual(["definition-changed"]);
		expect(correctionsOf("gaza-moh-killed@2024-01-01", entries).map(({ reason }) => reason)).toEqual([
			"late-batch",
		]);
		expect(correctionsOf("nobody", entries)).toEqual([]);
	});
});
