import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { chainsOf, independenceOf, independenceSentence } from "@/data/independence";
import { type ReportInput, type SourceInput, sourceSchema } from "@/data/schema";
import { derivedFrom, everyReport, select } from "@/data/select";
import type { Dataset, Report } from "@/data/types";
import { decodeView } from "@/data/view";
import { datasetOf, report } from "./synthetic";

/** A dataset whose sources rest on each other as given; each has a name for sentences. */
function worldOf(lists: Record<string, string[]>, reports: readonly Report[]): Dataset {
	const input = (id: string): SourceInput => ({
		id,
		name: id.toUpperCase(),
		short: id,
		kind: "ngo",
		of: null,
		about: "Made up.",
		derivedFrom: lists[id] ?? [],
	});
	return { ...datasetOf(reports), sources: Object.keys(lists).map((id) => sourceSchema.parse(input(id))) };
}

const by = (source: string, change: Partial<ReportInput> = {}) => report({ source, ...change });

describe("independent lines", () => {
	test("reports of one source are one line, and sources that name nothing and no basis are unknown", () => {
		const reports = [by("a"), by("a"), by("b", { basis: "a survey of its own" }), by("c")];
		expect(independenceOf(reports, worldOf({ a: [], b: [], c: [] }, reports))).toEqual({
			reports: 4,
			sources: 3,
			lines: 3,
			unknown: 2,
		});
	});

	test("a source that rests on another of them is no line of its own", () => {
		const reports = [by("a"), by("b")];
		expect(independenceOf(reports, worldOf({ a: [], b: ["a"] }, reports))).toMatchObject({
			lines: 1,
			unknown: 1,
		});
	});

	test("an origin outside joins those who rest on it, over any number of steps", () => {
		const lists = { a: ["x"], b: ["y"], c: ["z"], x: ["y"], y: ["origin"], z: [], origin: [] };
		const reports = [by("a"), by("b"), by("c")];
		expect(independenceOf(reports, worldOf(lists, reports))).toMatchObject({ lines: 2, unknown: 0 });
	});

	test("a source that draws on two adds no line, and does not make one of the two", () => {
		const lists = { a: [], b: [], model: ["a", "b"], other: ["b", "c"], c: [] };
		const reports = [by("a"), by("b"), by("model")];
		expect(independenceOf(reports, worldOf(lists, reports)).lines).toBe(2);
		const apart = [by("model"), by("other")];
		expect(independenceOf(apart, worldOf(lists, apart)).lines).toBe(1);
	});

	test("no two of more sources are without an origin in common: tried on every choice of sources", () => {
		const origins = ["x", "y", "z", "w"];
		const world = fc.array(fc.subarray(origins, { minLength: 1 }), { minLength: 1, maxLength: 5 });
		fc.assert(
			fc.property(world, (rests) => {
				const names = rests.map((_, at) => `s${at}`);
				const lists = Object.fromEntries([
					...origins.map((id): [string, string[]] => [id, []]),
					...rests.map((list, at): [string, string[]] => [`s${at}`, list]),
				]);
				const reports = names.map((name) => by(name));
				const { lines } = independenceOf(reports, worldOf(lists, reports));
				for (let chosen = 0; chosen < 2 ** rests.length; chosen++) {
					const some = rests.filter((_, at) => (chosen >> at) % 2 === 1);
					const isApart = new Set(some.flat()).size === some.flat().length;
					if (isApart) expect(some.length).toBeLessThanOrEqual(lines);
				}
			}),
		);
	});

	test("a report's own list goes before its source's, an empty one too", () => {
		const reports = [by("a", { derivedFrom: [] }), by("b")];
		expect(independenceOf(reports, worldOf({ a: ["b"], b: [] }, reports)).lines).toBe(2);
	});

	test("a named report leads to its source and to what that report rests on", () => {
		const origin = by("b", { id: "said-by-b", derivedFrom: ["c"] });
		const reports = [by("a", { derivedFrom: ["said-by-b"] }), by("c")];
		const data = worldOf({ a: [], b: [], c: [] }, [origin, ...reports]);
		expect(independenceOf(reports, data).lines).toBe(1);
	});

	test("circles end", () => {
		const reports = [by("a"), by("b"), by("c")];
		const data = worldOf({ a: ["b"], b: ["c"], c: ["a"] }, reports);
		expect(independenceOf(reports, data)).toMatchObject({ lines: 1, unknown: 0 });
		expect(chainsOf(reports, data).map(({ text }) => text)).toEqual([
			"A rests on B, which rests on C, which rests on A in turn",
			"B rests on C, which rests on A, which rests on B in turn",
			"C rests on A, which rests on B, which rests on C in turn",
		]);
	});

	const ids = ["a", "b", "c", "d", "e", "f", "g"];
	const link = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
	const world = fc.record({
		links: fc.array(link, { maxLength: 10 }),
		speaking: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 12 }),
		more: link,
	});
	const linesOf = (links: [string, string][], speaking: readonly string[]) => {
		const lists = Object.fromEntries(
			ids.map((id) => [id, links.filter(([from]) => from === id).map(([, to]) => to)]),
		);
		const reports = speaking.map((source) => by(source));
		return independenceOf(reports, worldOf(lists, reports));
	};

	test("there are never more lines than sources, nor none", () => {
		fc.assert(
			fc.property(world, ({ links, speaking }) => {
				const { lines, sources, unknown, reports } = linesOf(links, speaking);
				expect(lines).toBeGreaterThanOrEqual(1);
				expect(lines).toBeLessThanOrEqual(sources);
				expect(unknown).toBeLessThanOrEqual(sources);
				expect(sources).toBeLessThanOrEqual(reports);
			}),
		);
	});

	test("one more link never makes more lines, nor more that is unknown", () => {
		fc.assert(
			fc.property(world, ({ links, speaking, more }) => {
				const [before, after] = [linesOf(links, speaking), linesOf([...links, more], speaking)];
				expect(after.lines).toBeLessThanOrEqual(before.lines);
				expect(after.unknown).toBeLessThanOrEqual(before.unknown);
			}),
		);
	});

	test("neither the order of the reports nor that of the links matters", () => {
		fc.assert(
			fc.property(world, fc.infiniteStream(fc.nat()), ({ links, speaking }, random) => {
				const shuffled = <T>(list: readonly T[]) =>
					list
						.map((item) => ({ item, key: random.next().value }))
						.sort((a, b) => a.key - b.key)
						.map(({ item }) => item);
				expect(linesOf(shuffled(links), shuffled(speaking))).toEqual(linesOf(links, speaking));
			}),
		);
	});

	test("of the real selections each source that rests on another has one chain, with its own page", () => {
		for (const query of [
			"",
			"measure=casualties",
			"side=ukraine",
			"conflict=gaza-2023",
			"conflict=iraq-2003",
		]) {
			const { view } = decodeView(new URLSearchParams(query), dataset);
			const reports = everyReport(select(view, dataset));
			const chains = chainsOf(reports, dataset);
			for (const one of reports) {
				const rests = derivedFrom(one, dataset).filter((id) =>
					dataset.sources.some((source) => source.id === id),
				);
				if (rests.some((id) => id !== one.source))
					expect(chains.map(({ href }) => href)).toContain(`/sources/${one.source}`);
			}
			expect(new Set(chains.map(({ href }) => href)).size).toBe(chains.length);
			for (const { href, text } of chains) {
				expect(dataset.sources.some(({ id }) => href === `/sources/${id}`)).toBe(true);
				expect(text).toMatch(/ rests? on /);
			}
		}
	});
});

describe("in words", () => {
	const said = (reports: number, lines: number, unknown: number, series = 0, steps = 0, totals = 0) =>
		independenceSentence({ reports, sources: lines, lines, unknown }, { series, steps, totals });

	test("numbers to ten in words, beyond in figures; singular where it is one", () => {
		expect(said(9, 4, 3)).toBe("nine reports, at most four independent lines, the basis of three unknown");
		expect(said(2, 1, 1)).toBe("two reports, at most one independent line, the basis of one unknown");
		expect(said(1, 1, 0)).toBe("one report, at most one independent line");
		expect(said(1200, 11, 0)).toBe("1,200 reports, at most 11 independent lines");
	});

	test("a series is told as one, not as its rows", () => {
		expect(said(10, 3, 2, 2)).toBe(
			"eight reports and two series, at most three independent lines, the basis of two unknown",
		);
		expect(said(1, 1, 1, 1)).toBe("one series, at most one independent line, the basis of one unknown");
	});

	test("steps are told with the running totals between which they lie", () => {
		expect(said(6, 2, 2, 0, 4, 6)).toBe(
			"four steps between six running totals, at most two independent lines, the basis of two unknown",
		);
		expect(said(6, 3, 0, 1, 1, 2)).toBe(
			"three reports, one step between two running totals and one series, at most three independent lines",
		);
	});

	test("chains: one origin is followed, of several each is told with what it rests on", () => {
		const { view } = decodeView(new URLSearchParams("measure=casualties"), dataset);
		const chains = chainsOf(everyReport(select(view, dataset)), dataset);
		const of = (source: string) => chains.find(({ href }) => href === `/sources/${source}`)?.text;
		expect(of("uk-osce-delegation")).toBe(
			"The Delegation of the United Kingdom to the OSCE rests on the UK Ministry of Defence, which rests on the General Staff of the Armed Forces of Ukraine",
		);
		expect(of("csis")).toBe(
			"The Center for Strategic and International Studies rests on BBC News Russian and Mediazona and on the UK Ministry of Defence (which rests on the General Staff of the Armed Forces of Ukraine)",
		);
	});

	test("a source that rests only on its own earlier figures has no chain", () => {
		const earlier = by("a", { id: "earlier" });
		const reports = [by("a", { derivedFrom: ["earlier"] })];
		const data = worldOf({ a: [] }, [earlier, ...reports]);
		expect(chainsOf(reports, data)).toEqual([]);
		expect(independenceOf(reports, data)).toMatchObject({ lines: 1, unknown: 0 });
	});
});
