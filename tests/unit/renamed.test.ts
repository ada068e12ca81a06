import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { checkRenamed, currentId, type Renamed, renamed } from "@/data/renamed";
import { decodeView } from "@/data/view";
// @ts-expect-error a plain script: Next reads it before anything is compiled
import nextConfig, { redirectsOf } from "../../next.config.js";

const none: Renamed = { reports: {}, sources: {}, conflicts: {}, series: {} };
const ids = {
	reports: new Set(["new"]),
	sources: new Set(["new", "kept"]),
	conflicts: new Set<string>(),
	series: new Set<string>(),
};
const messages = (table: Partial<Renamed>) =>
	checkRenamed(ids, { ...none, ...table }).map(({ id, field, message }) => `${id} ${field} ${message}`);

describe("renamed ids", () => {
	test("an id that was not renamed stays as it is, whatever it is called", () => {
		expect(["nato", "constructor", "__proto__"].map((id) => currentId("sources", id, none))).toEqual([
			"nato",
			"constructor",
			"__proto__",
		]);
		expect(currentId("reports", "old", { ...none, reports: { old: "new" } })).toBe("new");
	});

	test("the table is refused where the new id is missing, the old one lives on, or one leads to the next", () => {
		expect(messages({ reports: { old: "new" } })).toEqual([]);
		expect(messages({ reports: { old: "nwe" } })).toEqual([
			"old reports 'nwe' is not there (did you mean 'new'?)",
		]);
		expect(messages({ sources: { kept: "new" } })).toEqual([
			"kept sources 'kept' is still in use: only an id that is gone can be renamed",
		]);
		expect(messages({ sources: { older: "old", old: "new" } })).toEqual([
			"older sources 'old' was itself renamed: write 'new'",
		]);
	});

	test("pages lead on for good, with what stands below them", () => {
		expect(redirectsOf({ sources: { old: "new" } })).toEqual([
			{ source: "/sources/old/:rest*", destination: "/sources/new/:rest*", permanent: true },
		]);
	});

	test("the table in use is sound, and each of its ids leads on", async () => {
		const held = {
			reports: new Set(dataset.reports.map(({ id }) => id)),
			sources: new Set(dataset.sources.map(({ id }) => id)),
			conflicts: new Set(dataset.conflicts.map(({ id }) => id)),
			series: new Set(dataset.series.map(({ id }) => id)),
		};
		expect(checkRenamed(held)).toEqual([]);
		const count = Object.values(renamed).flatMap((table) => Object.keys(table)).length;
		expect(await nextConfig.redirects?.()).toHaveLength(count);
	});

	test("a view reads an old id as the new one and tells so", () => {
		const old = { sources: { "north-atlantic": "nato" } };
		const { view, problems } = decodeView(new URLSearchParams("source=north-atlantic,ru-mod"), dataset, [], {
			...none,
			...old,
		});
		expect(view.source).toEqual(["nato", "ru-mod"]);
		expect(problems).toEqual([
			{
				parameter: "source",
				value: "north-atlantic",
				message: "'north-atlantic' is now called 'nato', which is shown",
				renamed: true,
			},
		]);
	});
});
