import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { numbersOf } from "@/data/estimate";
import { figure } from "@/data/figures";
import { multiples } from "@/data/figures/side-by-side";
import { readPasted } from "@/data/pasted";
import { viewSchema } from "@/data/schema";
import { decodeViews, encodeFullViews, encodeViews, firstPair } from "@/data/side-by-side";
import { offeredAdditions, offeredPairs, partnerOf } from "@/data/side-by-side-offers";
import type { View } from "@/data/types";
import { decodeView, defaultView, encodeView } from "@/data/view";
import { viewParameters } from "@/data/view-reader";
import * as words from "@/data/vocabulary";
import { conflictInput, datasetOf, report } from "./synthetic";

/** An address of views, each given by its query. */
const address = (...queries: string[]) => new URLSearchParams(queries.map((query) => ["view", query]));
const decode = (...queries: string[]) => decodeViews(address(...queries), dataset);
const viewsOf = (...queries: string[]): View[] => {
	const { views, problems } = decode(...queries);
	expect(problems).toEqual([]);
	return views;
};

const plausible = fc.constantFrom(
	...dataset.conflicts.map(({ id }) => id),
	...Object.keys(words.measures),
	...Object.keys(words.groups),
	...Object.keys(words.spans),
	...Object.keys(words.stances),
	...Object.keys(words.charts),
	...Object.keys(words.scales),
	"russia",
	"ukraine",
	"nato,ua-general-staff",
	"2022-03-23",
	"published",
	"15000",
	"week",
	"any",
	"none",
);
const query = fc
	.array(fc.tuple(fc.constantFrom(...viewParameters), fc.oneof(plausible, fc.string({ maxLength: 20 }))), {
		maxLength: 7,
	})
	.map((pairs) => new URLSearchParams(pairs).toString());
const queries = fc.array(fc.oneof(query, fc.string({ unit: "binary", maxLength: 40 })), { maxLength: 7 });

describe("two to four Views are a URL and a URL is two to four Views", () => {
	test("any address gives two to four valid views, no two alike, on axes that can be one", () => {
		fc.assert(
			fc.property(queries, (all) => {
				const { views } = decode(...all);
				expect(views.length).toBeGreaterThanOrEqual(2);
				expect(views.length).toBeLessThanOrEqual(4);
				for (const view of views) viewSchema.parse(view);
				expect(new Set(views.map((view) => encodeView(view, dataset))).size).toBe(views.length);
				for (const name of ["chart", "scale", "date", "per"] as const)
					expect(new Set(views.map((view) => view[name])).size).toBe(1);
				for (const { chart, span } of views) expect(words.spansOnChart[chart]).toContain(span);
			}),
			{ numRuns: 400 },
		);
	});

	test("decode after encode gives the same views and nothing to tell, in the short form and in the full one", () => {
		fc.assert(
			fc.property(queries, (all) => {
				const { views } = decode(...all);
				for (const text of [encodeViews(views, dataset), encodeFullViews(views)]) {
					const again = decodeViews(new URLSearchParams(text), dataset);
					expect(again.problems).toEqual([]);
					expect(again.views).toEqual(views);
				}
				const canonical = encodeViews(views, dataset);
				expect(encodeViews(decodeViews(new URLSearchParams(canonical), dataset).views, dataset)).toBe(
					canonical,
				);
			}),
			{ numRuns: 300 },
		);
	});

	test("an empty value is the default view; the address is what a browser's form would send", () => {
		const views = viewsOf("", "side=ukraine");
		expect(views).toEqual([
			defaultView(dataset),
			decodeView(new URLSearchParams("side=ukraine"), dataset).view,
		]);
		expect(encodeViews(views, dataset)).toBe("view=&view=side%3Dukraine");
	});

	test("an address that asks for nothing shows Russian and Ukrainian soldiers killed, and tells nothing", () => {
		const { views, problems } = decodeViews(new URLSearchParams(), dataset);
		expect(problems).toEqual([]);
		expect(views).toEqual(firstPair(dataset));
		expect(views.map(({ side, group, measure }) => [side, group, measure])).toEqual([
			["russia", "military", "killed"],
			["ukraine", "military", "killed"],
		]);
	});
});

describe("each slip is told, and in which of the views it is", () => {
	const told = (...all: string[]) => decode(...all).problems.map(({ message }) => message);

	test("in a value, in a name", () => {
		expect(told("", "side=ukrain")).toEqual([
			expect.stringMatching(/^second view, side: 'ukrain' is no side .*did you mean 'ukraine'/),
			"second view: shows the same as the first view; it stands there once, and 'Ukrainian soldiers reported killed' was put beside it",
		]);
		expect(told("sides=russia", "side=ukraine")).toEqual([
			expect.stringMatching(/^first view, sides: 'sides' is not understood here/),
		]);
	});

	test("one view alone gets the other side of its war", () => {
		const { views, problems } = decode("measure=wounded");
		expect(views.map(({ side, measure }) => [side, measure])).toEqual([
			["russia", "wounded"],
			["ukraine", "wounded"],
		]);
		expect(problems.map(({ message }) => message)).toEqual([
			"one view alone stands beside nothing: 'Ukrainian soldiers reported wounded' was put beside it",
		]);
	});

	test("more than four: the others are named as dropped, and a flood is not read", () => {
		const six = ["", "side=ukraine", "measure=wounded", "measure=losses", "measure=casualties", "known=2022"];
		const { views, problems } = decode(...six);
		expect(views).toHaveLength(4);
		expect(problems.map(({ message }) => message)).toEqual([
			"fifth view: at most 4 views stand side by side; 'measure=casualties' was dropped",
			"sixth view: at most 4 views stand side by side; 'known=2022' was dropped",
		]);
		const flood = decode(...Array.from({ length: 500 }, (_, index) => `known=${1500 + index}`));
		expect(flood.views).toHaveLength(4);
		expect(flood.problems.length).toBeLessThan(10);
		expect(flood.problems.at(-1)?.message).toContain("what comes after the twelfth view was not read");
	});

	test("the same twice, also where only the chart set them apart", () => {
		expect(told("", "side=ukraine", "")).toEqual([
			"third view: shows the same as the first view; it stands there once",
		]);
		expect(told("", "side=ukraine", "chart=by-source")).toEqual([
			"third view, chart: By source and the first view's Timeline cannot share an axis; Timeline is shown",
			"third view: shows the same as the first view; it stands there once",
		]);
	});

	test("kinds of axes that cannot be one: the first view's are taken", () => {
		const { views, problems } = decode("", "side=ukraine&chart=pace&scale=log&date=published&per=week");
		expect(views.map(({ chart, scale, date, per }) => [chart, scale, date, per])).toEqual([
			["timeline", "linear", "as-of", "day"],
			["timeline", "linear", "as-of", "day"],
		]);
		expect(problems.map(({ message }) => message)).toEqual([
			"second view, chart: Pace and the first view's Timeline cannot share an axis; Timeline is shown",
			"second view, scale: logarithmic and the first view's linear cannot share an axis; linear is shown",
			"second view, date: published and the first view's as of cannot share an axis; as of is shown",
			"second view, per: a week and the first view's a day cannot share an axis; a day is shown",
		]);
		expect(problems.map(({ accepted }) => accepted)).toEqual([
			"chart=timeline",
			"scale=linear",
			"date=as-of",
			"per=day",
		]);
	});

	test("a chart that cannot hold what another view counts: all are shown source by source", () => {
		const { views, problems } = decode("", "measure=captured&chart=by-source");
		expect(views.map(({ chart, span }) => [chart, span])).toEqual([
			["by-source", "cumulative"],
			["by-source", "stock"],
		]);
		expect(problems.map(({ message }) => message)).toEqual([
			"second view: the first view's chart, Timeline, cannot hold number on a day; all are shown source by source",
		]);
	});

	test("parameters of a view beside the views, and names that nobody knows", () => {
		const parameters = address("", "side=ukraine");
		parameters.set("measure", "wounded");
		parameters.set("colour", "red");
		const { problems } = decodeViews(parameters, dataset, ["version"]);
		expect(problems.map(({ parameter, message }) => [parameter, message])).toEqual([
			["measure", "'measure' says nothing beside 'view': it belongs inside one"],
			["colour", expect.stringContaining("'colour' is not understood here")],
		]);
	});
});

describe("a pasted address", () => {
	test.each([
		["https://losses.example.org/explore?side=ukraine&version=2026-01-01-1a2b3c4d", ["side=ukraine"]],
		["/explore?side=ukraine", ["side=ukraine"]],
		["  ?side=ukraine&measure=killed ", ["side=ukraine&measure=killed"]],
		["side=ukraine", ["side=ukraine"]],
		["/explore", [""]],
		["/api/v1/chart.png?scale=log&width=900&theme=dark&pixel-ratio=2", ["scale=log"]],
		["/side-by-side?view=&view=side%3Dukraine", ["", "side=ukraine"]],
		["view=side%3Dukraine", ["side=ukraine"]],
	])("%s", (text, expected) => {
		expect(readPasted(text)).toEqual(expected);
	});

	test.each([
		"",
		"   ",
		"Ukraine",
		"a=b",
		"/sources/nato",
		"https://example.org/",
		"http://",
		"javascript:alert(1)",
		`side=${"x".repeat(9000)}`,
	])("no address of a view: %s", (text) => {
		expect(readPasted(text)).toBeNull();
	});
});

describe("small multiples", () => {
	test("golden: Russian and Ukrainian soldiers reported killed", async () => {
		const { version, permalink, panels, ...shown } = multiples(firstPair(dataset), dataset);
		expect(version).toBe(dataset.version);
		expect(permalink).toContain(`&version=${version}`);
		const short = panels.map(({ figure: { value, position, events, rows, sources }, ...panel }) => ({
			...panel,
			value,
			position,
			events: events.length,
			rows: rows.map(({ id, number }) => `${number} ${id}`),
			sources: sources.map(({ number, id, days }) => `${number} ${id} (${days})`),
		}));
		await expect(`${JSON.stringify({ ...shown, panels: short }, null, "\t")}\n`).toMatchFileSnapshot(
			"../fixtures/golden/side-by-side.json",
		);
	});

	const sets = [
		["", "side=ukraine"],
		["scale=log", "side=ukraine&scale=log", "measure=wounded&scale=log", "group=mercenaries&scale=log"],
		["chart=by-source", "side=ukraine&chart=by-source"],
		["stance=own-side,own-side-ally", "stance=adversary,adversary-ally", "stance=third-party"],
		["conflict=soviet-afghan&chart=timeline", ""],
		["source=nato", "source=ru-mod,nato"],
		["measure=losses&span=period", "measure=casualties&span=period&side=russia"],
	];

	test.each(sets)("the shared axes hold every value and day of each panel: %s beside %s", (...all) => {
		const views = viewsOf(...all.filter((one) => one !== undefined));
		const shown = multiples(views, dataset);
		const [first] = shown.panels;
		for (const { figure: one } of shown.panels) {
			expect(one.value).toEqual(first?.figure.value);
			const alone = figure(one.view, dataset);
			const values = [...one.marks, ...one.lines.flatMap(({ points }) => points), ...one.baselines].flatMap(
				(drawn) => numbersOf({ best: null, ...drawn }),
			);
			for (const value of values) {
				expect(value).toBeGreaterThanOrEqual(one.value.min);
				expect(value).toBeLessThanOrEqual(one.value.max);
			}
			expect(one.rows).toEqual(alone.rows);
			if (one.position.kind !== "days") continue;
			for (const { position } of [...one.marks, ...one.lines.flatMap(({ points }) => points)]) {
				expect(position).toBeGreaterThanOrEqual(one.position.min);
				expect(position).toBeLessThanOrEqual(one.position.max);
			}
		}
		const ofOneWar = new Set(views.map(({ conflict }) => conflict)).size === 1;
		const days = shown.panels.map(({ figure: { position } }) => position);
		const areDays = days.every(({ kind }) => kind === "days");
		if (areDays) expect(new Set(days.map((axis) => JSON.stringify(axis))).size === 1).toBe(ofOneWar);
	});

	test("panels of one war have the same events, on the days of the longer axis", () => {
		const { panels, events } = multiples(viewsOf("to=2022-03-31", "to=2022-12-31"), dataset);
		expect(panels[0]?.figure.events).toEqual(panels[1]?.figure.events);
		expect(events).toEqual([{ on: "", thing: panels[1]?.figure.events }]);
		expect(figure(panels[0]?.figure.view ?? defaultView(dataset), dataset).events.length).toBeLessThan(
			panels[0]?.figure.events.length ?? 0,
		);
	});

	test("each note and yardstick stands once; what only some panels say begins with their names", () => {
		const { notes, baselines, panels } = multiples(
			viewsOf("", "side=ukraine&baseline=soviet-afghan"),
			dataset,
		);
		expect(new Set(notes).size).toBe(notes.length);
		const all = panels.flatMap(({ figure: one }) => one.notes);
		for (const note of all) expect(notes.some((told) => told.endsWith(note))).toBe(true);
		const shared = panels[0]?.figure.notes.filter((note) => panels[1]?.figure.notes.includes(note)) ?? [];
		expect(shared.length).toBeGreaterThan(0);
		for (const note of shared) expect(notes.filter((told) => told.endsWith(note))).toEqual([note]);
		for (const note of notes)
			if (!shared.includes(note)) expect(note).toMatch(/^(Russian|Ukrainian) soldiers: /);
		expect(baselines.map(({ on, thing }) => [on, thing.id])).toEqual([
			["Russian soldiers", "ap-2022-03-23-soviet-afghan-mil-killed"],
			["Ukrainian soldiers", "soviet-afghan"],
		]);
	});

	test("what is common is the title; what differs, the panels' titles", () => {
		const titles = (...all: string[]) => {
			const { title, panels } = multiples(viewsOf(...all), dataset);
			return [title, ...panels.map((panel) => panel.title)];
		};
		expect(titles("", "side=ukraine")).toEqual([
			"Reported killed: Russian soldiers and Ukrainian soldiers",
			"Russian soldiers",
			"Ukrainian soldiers",
		]);
		expect(titles("", "measure=wounded")).toEqual([
			"Russian soldiers: reported killed and reported wounded",
			"Reported killed",
			"Reported wounded",
		]);
		expect(titles("stance=own-side,own-side-ally", "stance=adversary,adversary-ally")).toEqual([
			"Russian soldiers reported killed: said by the own side and its allies and said by the adversary and its allies",
			"Said by the own side and its allies",
			"Said by the adversary and its allies",
		]);
		expect(titles("known=2022-12-31", "")).toEqual([
			"Russian soldiers reported killed: as known on 31 December 2022 and as known now",
			"As known on 31 December 2022",
			"As known now",
		]);
		expect(titles("to=2022-12-31", "")).toEqual([
			"Russian soldiers reported killed: up to 31 December 2022 and all days",
			"Up to 31 December 2022",
			"All days",
		]);
	});

	test("titles are never alike, whatever the views", () => {
		fc.assert(
			fc.property(queries, (all) => {
				const { views } = decode(...all);
				const { panels } = multiples(views, dataset);
				expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length);
			}),
			{ numRuns: 60 },
		);
	});

	test("a chosen source has one colour on every panel, named once in the legend", () => {
		const { panels, legend } = multiples(viewsOf("source=nato", "source=ru-mod,nato"), dataset);
		const tones = panels.flatMap(({ figure: one }) =>
			one.marks.map(({ number, tone }) => [one.sources.find((source) => source.number === number)?.id, tone]),
		);
		const toneOf = new Map(tones.map(([id, tone]) => [id, tone]));
		for (const [id, tone] of tones) expect(tone).toBe(toneOf.get(id));
		expect(toneOf.get("nato")).toBe("source-1");
		expect(toneOf.get("ru-mod")).toBe("source-2");
		expect(legend.tones.map(({ tone }) => tone)).toEqual(["source-1", "source-2"]);
	});

	test("an empty panel says why, and has no say on the axes", () => {
		const views = viewsOf("to=2022-03-31", "from=2030-01-01&to=2030-02-01");
		const { panels } = multiples(views, dataset);
		const [full, empty] = panels.map((panel) => panel.figure);
		expect(empty?.empty?.message).toContain("No report is left");
		expect(full?.value).toEqual(figure(views[0] ?? defaultView(dataset), dataset).value);
		expect(full?.position).toEqual(figure(views[0] ?? defaultView(dataset), dataset).position);
	});

	test("the permalink shows the same rows on the same axes, every parameter of each view written out", () => {
		for (const all of sets) {
			const shown = multiples(viewsOf(...all), dataset);
			const parameters = new URLSearchParams(shown.permalink);
			for (const one of parameters.getAll("view"))
				expect([...new URLSearchParams(one).keys()]).toEqual([...viewParameters]);
			expect(parameters.get("version")).toBe(dataset.version);
			const { views, problems } = decodeViews(parameters, dataset, ["version"]);
			expect(problems).toEqual([]);
			const again = multiples(views, dataset);
			expect(again.panels.map(({ figure: one }) => one.rows.map(({ id }) => id))).toEqual(
				shown.panels.map(({ figure: one }) => one.rows.map(({ id }) => id)),
			);
			expect(again.panels.map(({ figure: one }) => one.value)).toEqual(
				shown.panels.map(({ figure: one }) => one.value),
			);
		}
	});
});

describe("like with like between panels", () => {
	const between = (...all: string[]) => multiples(viewsOf(...all), dataset).between;

	test("another side is comparable with care, and both are named", () => {
		expect(between("", "side=ukraine")).toEqual([
			{
				grade: "with-care",
				about: "Russian soldiers beside Ukrainian soldiers",
				sentence: expect.stringMatching(
					/^Russian soldiers beside Ukrainian soldiers, comparable with care: another side: .*Russia.* against .*Ukraine/,
				),
			},
		]);
	});

	test("another measure or group is not comparable, said once for all pairs that differ so", () => {
		const [first, second] = between("", "side=ukraine", "measure=wounded", "side=ukraine&measure=wounded");
		expect([first?.grade, second?.grade]).toContain("not-comparable");
		const worst = [first, second].find((one) => one?.grade === "not-comparable");
		expect(worst?.sentence).toContain("killed against wounded");
		expect(between("", "group=mercenaries").map(({ grade }) => grade)).toEqual(["not-comparable"]);
	});

	test("another war says how many days each covers", () => {
		expect(between("conflict=soviet-afghan&chart=timeline", "")[0]?.sentence).toMatch(
			/3,051 to 3,341 days against 5 to 1,\d{3}; another war/,
		);
	});

	test("quotes for a panel what all of it says, and counts what it does not say with one voice", () => {
		const deaths = (of: "unstated" | "violent" | "excess", source: string, start = "2020-01-01") =>
			report({ source, deaths: of, period: { start, end: "2021-01-01" } });
		const data = datasetOf([
			deaths("unstated", "watchers"),
			deaths("violent", "watchers"),
			deaths("excess", "north-army", "2020-06-01"),
		]);
		const views = ["watchers", "north-army"].map(
			(source) => decodeView(new URLSearchParams({ source, side: "north" }), data).view,
		);
		const [said] = multiples(views, data).between;
		expect(said?.grade).toBe("not-comparable");
		expect(said?.sentence).toContain("since 1 January 2020 against since 1 June 2020");
		expect(said?.sentence).toMatch(
			/causes of death not stated \(1\), violent deaths alone \(1\) against excess/,
		);
	});

	test("the same losses by who speaks of them have nothing to be told in what they count", () => {
		expect(between("known=2022-12-31", "")).toEqual([]);
	});
});

describe("what is offered", () => {
	test.each([
		["", "measure=wounded"],
		["chart=crossings&baseline=soviet-afghan", "side=ukraine&chart=crossings&baseline=soviet-afghan"],
	])("every offer is a set that can be drawn and shows something in each panel: %s, %s", (...queriesOf) => {
		const views = viewsOf(...queriesOf);
		const pairs = offeredPairs(views, dataset).map((pair) => pair.views);
		const added = offeredAdditions(views, dataset).flatMap((group) =>
			group.views.map(({ view }) => [...views, view]),
		);
		expect(pairs.length).toBeGreaterThanOrEqual(1);
		expect(added.length).toBeGreaterThan(10);
		for (const set of [...pairs, ...added]) {
			const again = decodeViews(new URLSearchParams(encodeViews(set, dataset)), dataset);
			expect(again.problems).toEqual([]);
			expect(again.views).toEqual(set);
			for (const view of set) expect(figure(view, dataset).empty).toBeNull();
		}
	});

	test("the set that stands there is not offered", () => {
		const [first] = offeredPairs([defaultView(dataset)], dataset);
		expect(first?.label).toBe("The other side of the war: Ukrainian soldiers reported killed");
		expect(offeredPairs(first?.views ?? [], dataset).map(({ label }) => label)).not.toContain(first?.label);
	});

	test("a war of one side finds its partner elsewhere, and where nothing is held an empty panel", () => {
		const afghan = decodeView(new URLSearchParams("conflict=soviet-afghan"), dataset).view;
		expect(partnerOf(afghan, dataset).view).toMatchObject({
			conflict: "russia-ukraine-2022",
			measure: "killed",
		});
		const data = datasetOf([report()], [conflictInput]);
		const alone = defaultView(data);
		const partner = partnerOf(alone, data);
		expect(partner.view).toEqual({ ...alone, measure: "wounded" });
		expect(multiples([alone, partner.view], data).panels[1]?.figure.empty).not.toBeNull();
	});
});
