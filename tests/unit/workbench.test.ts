import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GET } from "@/app/explore/held/route";
import { engine } from "@/components/explorer/engine";
import { hrefOn } from "@/components/explorer/some-day";
import { workbench } from "@/components/explorer/workbench";
import { dataset } from "@/data/dataset";
import { explorerHref } from "@/data/links";
import { decodeView } from "@/data/view";
import { pack, unpack } from "@/data/wire";

const held = (query: string) => GET(new Request(`http://localhost/explore/held?${query}`));
const at = (query: string) => new URLSearchParams(query);

describe("the workbench of an address", () => {
	const scopes = dataset.reach.map(({ conflict, side }) => `conflict=${conflict}&side=${side}`);
	const parts = ["", "&group=all", "&measure=casualties", "&known=2023-01-01", "&claim=15000", "&junk=1"];
	const charts = ["", "&chart=pace", "&chart=crossings", "&chart=spread", "&chart=by-source"];

	test("is the same from the reports that travel as from the whole dataset, and is plain JSON", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...scopes),
				fc.constantFrom(...parts),
				fc.constantFrom(...charts),
				(scope, part, chart) => {
					const search = scope + part + chart;
					const { view } = decodeView(at(search), dataset);
					const there = workbench(at(search), dataset);
					expect(workbench(at(search), unpack(pack(view, dataset)))).toEqual(there);
					expect(JSON.parse(JSON.stringify(there))).toEqual(there);
				},
			),
			{ numRuns: 60 },
		);
	});

	test("leads to any day and to today", () => {
		const { known, figure } = workbench(at("scale=log&known=2022-03-23&method=leak"), dataset);
		for (const [day] of known.days)
			expect(hrefOn(day, known)).toBe(explorerHref({ ...figure.view, known: day }, dataset));
		expect(known.today).toBe(explorerHref({ ...figure.view, known: null }, dataset));
	});
});

describe("what a browser holds", () => {
	test("is fetched by conflict, side and measure; what another address needs is missed", async () => {
		expect(engine.workbenchAt("")).toBeNull();
		engine.take(await (await held("")).json());
		expect(engine.workbenchAt("scale=log")).toEqual(workbench(at("scale=log"), dataset));
		expect(engine.readingOn("2022-03-23", "")?.figure).toEqual(
			workbench(at("known=2022-03-23"), dataset).figure,
		);
		expect(engine.changed("known=2022-03-23", { scale: "log" })).toContain("scale=log");
		expect(engine.canonical("known=2022-03-23&scale=linear&junk=1")).toBe("/explore?known=2022-03-23");
		expect(engine.canonical("scale=linear")).toBe("/explore");
		expect(engine.holds("conflict=soviet-afghan")).toBe(false);
		expect(engine.canonical("measure=losses")).toBeNull();
		expect(() => engine.changed("conflict=soviet-afghan", { scale: "log" })).toThrow("not here");
		engine.take(await (await held("conflict=soviet-afghan")).json());
		expect(engine.workbenchAt("conflict=soviet-afghan")).toEqual(
			workbench(at("conflict=soviet-afghan"), dataset),
		);
		expect(engine.holds("scale=log")).toBe(true);
	});

	test("is kept for good only under its own version, and junk is refused by name", async () => {
		const fixed = await held(`version=${dataset.version}`);
		expect(fixed.headers.get("cache-control")).toContain("immutable");
		expect((await held("")).headers.get("cache-control")).toContain("must-revalidate");
		const refused = await held("side=nobody&chart=pace");
		expect(refused.status).toBe(400);
		expect(refused.headers.get("content-type")).toContain("application/problem+json");
		const { errors } = (await refused.json()) as { errors: { parameter: string }[] };
		expect(errors.map(({ parameter }) => parameter)).toEqual(["side", "chart"]);
	});
});
