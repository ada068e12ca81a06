import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameTexts } from "@/components/charts/frame/content";
import { placeOfDay } from "@/components/explorer/known-words";
import { dataset } from "@/data/dataset";
import { dayFromNumber, dayNumber, lastDay } from "@/data/dates";
import { stepsOfReports } from "@/data/drawn-steps";
import { figure } from "@/data/figures";
import { changesSince, publicationDays } from "@/data/known";
import { permalinkQuery } from "@/data/permalink";
import { laterVersions, supersededBy } from "@/data/revisions";
import { type ReportInput, type SeriesFacts, seriesSchema } from "@/data/schema";
import { everyReport, select } from "@/data/select";
import { reportsOf } from "@/data/series";
import type { Dataset, Report, Series, View } from "@/data/types";
import { decodeView } from "@/data/view";
import { datasetOf, report } from "./synthetic";

const viewOf = (query: string, data: Dataset = dataset): View =>
	decodeView(new URLSearchParams(query), data).view;
const idsOf = (reports: readonly Report[]) => reports.map(({ id }) => id);
const shownIds = (query: string, data: Dataset) =>
	idsOf(everyReport(select(viewOf(query, data), data))).sort();
const exact = (best: number): Report["estimate"] => ({ ...report().estimate, best });
const within = (start: string, end: string) => ({ start, end });

function seriesOf(rows: Series["rows"], change: Partial<SeriesFacts> = {}): Series {
	const facts = seriesSchema.parse({
		id: "daily",
		name: "daily line",
		conflict: "test-war",
		source: "watchers",
		side: "north",
		group: { of: "military" },
		measure: "killed",
		span: "cumulative",
		method: "named-count",
		dated: "report",
		start: "2020-01-01",
		every: "day",
		published: "row by row",
		bounds: null,
		confidence: null,
		citation: { title: "A table", publisher: "Watchers", url: "https://example.org/table" },
		licence: { name: "none stated" },
		recorded: "2021-01-01",
		...change,
	});
	return { ...facts, rows };
}

const row = (day: string, best: number, published?: string): Series["rows"][number] => [
	day,
	null,
	best,
	null,
	published === undefined ? undefined : { published },
];

/** A war of few reports in which everything happens that a known-on day has to do with. */
const taken = report({
	id: "taken-back",
	published: "2020-02-10",
	standing: { status: "withdrawn", on: "2020-03" },
});
const first = report({ id: "first", published: "2020-02-02", estimate: exact(1000) });
const second = report({ id: "second", published: "2020-03-05", estimate: exact(1100) });
const third = report({ id: "third", published: "2020-05-01", estimate: exact(1200) });
const undated = report({ id: "undated", published: null, source: "south-army" });
const later = report({
	id: "later",
	published: "2020-06",
	source: "south-army",
	period: within("2020-01-01", "2020-05-31"),
});
const daily = seriesOf([row("2020-02-02", 5), row("2020-02-03", 6), row("2020-04-01", 9, "2020-06-30")]);
const war = datasetOf([taken, first, second, third, undated, later], undefined, [daily]);

describe("days of publication", () => {
	const days = (query: string, data: Dataset = war) =>
		publicationDays(viewOf(query, data), data).map(
			({ day, published, withdrawn }) => `${day} ${published} ${withdrawn}`,
		);

	test("each once, in order, with how many reports came and went; a month stands for its last day", () => {
		expect(days("")).toEqual([
			"2020-02-02 2 0",
			"2020-02-03 1 0",
			"2020-02-10 1 0",
			"2020-03-05 1 0",
			"2020-03-31 0 1",
			"2020-05-01 1 0",
			"2020-06-30 2 0",
		]);
	});

	test("the known-on day and what is laid beside the reports change nothing; every other filter does", () => {
		expect(days("known=2020-02-02")).toEqual(days(""));
		expect(days("known=2020-02-02&scale=log&events=off")).toEqual(days(""));
		expect(days("source=south-army")).toEqual(["2020-06-30 1 0"]);
		expect(days("to=2020-02-01&source=north-army")).toEqual([
			"2020-02-02 1 0",
			"2020-02-10 1 0",
			"2020-03-05 1 0",
			"2020-03-31 0 1",
			"2020-05-01 1 0",
		]);
		expect(days("span=period&chart=by-source")).toEqual([]);
		// The steps of a running total stand on the chart of periods, and come with its rows.
		expect(days("span=period")).toEqual(["2020-02-02 1 0", "2020-02-03 1 0", "2020-06-30 1 0"]);
	});

	test("what was withdrawn on a day that is not known, and what counts a part, is on no day", () => {
		const data = datasetOf([
			report({ standing: { status: "disowned", on: null } }),
			report({ scope: { subset: "one region" }, standing: { status: "withdrawn", on: "2020-03-01" } }),
			report({ published: "2020-02-05", standing: { status: "disowned", on: "2020-02-05" } }),
		]);
		expect(days("", data)).toEqual(["2020-02-05 1 1"]);
	});

	test("of the dataset: a daily series gives its days, and they are kept", () => {
		const view = viewOf("measure=losses");
		const found = publicationDays(view, dataset);
		expect(found.length).toBeGreaterThan(1600);
		expect(publicationDays({ ...view, known: "2023-01-01" }, dataset)).toBe(found);
		expect(
			publicationDays(viewOf("span=period&chart=periods&measure=losses"), dataset).length,
		).toBeGreaterThan(1600);
	});
});

describe("the totals between which steps of a pace lie", () => {
	const PACE = "span=period&chart=pace";
	const total = (
		id: string,
		end: string,
		published: string,
		best: number,
		change: Partial<ReportInput> = {},
	) => report({ id, period: within("2020-01-01", end), published, estimate: exact(best), ...change });
	const one = total("one", "2020-02-01", "2020-02-02", 100);
	const two = total("two", "2020-03-01", "2020-03-02", 150);
	const again = total("again", "2020-03-01", "2020-04-02", 160);
	const three = total("three", "2020-05-01", "2020-05-02", 200);
	const gone = total("gone", "2020-06-01", "2020-06-02", 300, {
		standing: { status: "withdrawn", on: "2020-06-20" },
	});
	const alone = total("alone", "2020-03-01", "2020-03-20", 7, { source: "watchers" });
	const data = datasetOf([one, two, again, three, gone, alone]);
	const days = (query: string) =>
		publicationDays(viewOf(query, data), data).map(
			({ day, published, withdrawn }) => `${day} ${published} ${withdrawn}`,
		);

	test("each has its day, replaced and withdrawn ones too; a total without a step has none", () => {
		expect(days(PACE)).toEqual([
			"2020-02-02 1 0",
			"2020-03-02 1 0",
			"2020-04-02 1 0",
			"2020-05-02 1 0",
			"2020-06-02 1 0",
			"2020-06-20 0 1",
		]);
		// The first step starts at the total before the chosen days.
		expect(days(`${PACE}&from=2020-04-15&to=2020-05-15`)).toEqual(["2020-04-02 1 0", "2020-05-02 1 0"]);
		expect(days(`${PACE}&date=published`)).toEqual([]);
	});

	test("since then: what was put otherwise, taken back and new, each once", () => {
		const changes = (known: string) => {
			const found = changesSince(viewOf(`${PACE}&known=${known}`, data), data);
			return (
				found && {
					revised: found.revised.map(({ report: { id }, since }) => [id, ...idsOf(since)]),
					withdrawn: idsOf(found.withdrawn),
					added: idsOf(found.added).sort(),
				}
			);
		};
		expect(changes("2020-02-02")).toEqual({ revised: [], withdrawn: [], added: ["again", "three", "two"] });
		expect(changes("2020-03-02")).toEqual({ revised: [["two", "again"]], withdrawn: [], added: ["three"] });
		expect(changes("2020-06-02")).toEqual({ revised: [], withdrawn: ["gone"], added: [] });
		const { sinceThen } = figure(viewOf(`${PACE}&known=2020-03-02`, data), data);
		expect(sinceThen?.summary).toBe("Since then: 1 revised, 0 withdrawn, 1 new.");
	});

	test("of the dataset every report of a step has a day, and between two days the steps stay the same", () => {
		const found = publicationDays(viewOf(PACE), dataset).map(({ day }) => day);
		const { steps } = stepsOfReports(viewOf(PACE), dataset);
		expect(steps.length).toBeGreaterThan(40);
		for (const { earlier, later } of steps)
			for (const { published } of [earlier, later])
				if (published !== null) expect(found).toContain(lastDay(published));
		const stepsOn = (day: string) =>
			stepsOfReports(viewOf(`${PACE}&known=${day}`), dataset).steps.map(
				({ earlier, later }) => `${earlier.id} ${later.id}`,
			);
		for (const [at, day] of found.entries()) {
			const next = found[at + 1];
			if (next) expect(stepsOn(dayFromNumber(dayNumber(next) - 1)), day).toEqual(stepsOn(day));
		}
	});
});

describe("superseded", () => {
	const by = (one: Report, known: string | null, data: Dataset = war) =>
		supersededBy(one, { known }, data)?.id ?? null;

	test("from the day on which its source gave another number for the same day", () => {
		expect(by(first, "2020-03-04")).toBeNull();
		expect(by(first, "2020-03-05")).toBe("second");
		expect(by(first, null)).toBe("second");
		expect(by(second, "2020-04-30")).toBeNull();
		expect(by(second, null)).toBe("third");
		expect(by(third, null)).toBeNull();
		expect(idsOf(laterVersions(first, { known: null }, war))).toEqual(["second", "third"]);
	});

	const pair = (change: Partial<Report>) => {
		const one = { ...first, published: "2020-02-02" };
		const other = { ...second, published: "2020-04-01", ...change };
		return by(one, null, datasetOf([one, other]));
	};

	test("only by the same source, for the same thing and the same days, with another number", () => {
		expect(pair({})).toBe("second");
		expect(pair({ source: "watchers" })).toBeNull();
		expect(pair({ estimate: first.estimate })).toBeNull();
		expect(pair({ period: within("2020-01-01", "2020-02-02") })).toBeNull();
		expect(pair({ period: within("2020-01-15", "2020-02-01") })).toBeNull();
		expect(pair({ group: { ...first.group, militia: "in" } })).toBeNull();
		expect(pair({ deaths: "excess" })).toBeNull();
		expect(pair({ scope: { subset: "one region" } })).toBeNull();
		expect(pair({ method: "leak" })).toBeNull();
		expect(pair({ estimate: { ...exact(0), best: null, low: 1100, qualifier: "at-least" } })).toBeNull();
	});

	test("only where the order of publication is certain, and by what still stands", () => {
		expect(pair({ published: "2020-02-02" })).toBeNull();
		expect(pair({ published: null })).toBeNull();
		expect(pair({ published: "2020-02" })).toBeNull();
		expect(pair({ published: "2020-03" })).toBe("second");
		expect(pair({ standing: { status: "withdrawn", on: "2020-05-01" } })).toBeNull();
		const withdrawn: Report = { ...second, standing: { status: "withdrawn", on: "2020-05-01" } };
		const data = datasetOf([first, withdrawn]);
		expect(by(first, "2020-04-30", data)).toBe("second");
		expect(by(first, "2020-05-01", data)).toBeNull();
	});

	test("the first that differs counts: the same number again supersedes nothing", () => {
		const again = { ...second, id: "again", estimate: first.estimate, published: "2020-02-20" };
		expect(by(first, null, datasetOf([third, again, first]))).toBe("third");
	});

	test("of the dataset: these, and no other", () => {
		const all = [...dataset.reports, ...dataset.series.flatMap(reportsOf)];
		const found = all.flatMap((one) => {
			const other = supersededBy(one, { known: null }, dataset);
			return other === null ? [] : [`${one.id} ${other.id}`];
		});
		expect(found.filter((line) => !line.startsWith("ohchr-civilians-killed-by-month-as-of")).sort()).toEqual([
			"ghent-2023-01-15-tigray-civ ghent-2023-05-24-tigray-civ",
			"icty-tabeau-bijak-2004-bosnia-all icty-2010-01-bosnia-all",
			"kilin-2012-ussr-killed-or-missing kilin-2014-ussr-killed-or-missing",
			"ohchr-year-2025-12-31-ua-civ-killed ohchr-year-rev2026-02-2025-12-31-ua-civ-killed",
			"ohchr-year-2025-12-31-ua-civ-wounded ohchr-year-rev2026-02-2025-12-31-ua-civ-wounded",
			"rdc-2007-06-22-bosnia-scotsman rdc-2013-bosnia-all",
			"rwanda-gov-2002-11-all rwanda-gov-2004-03-all",
			"us-dod-2005-korea-us-killed us-dod-2011-12-02-korea-us-killed",
		]);
		const months = "ohchr-civilians-killed-by-month-as-of";
		expect(found).toContain(`${months}-2023-02-05@2022-03-31 ${months}-2023-03-05@2022-03-31`);
		// October 2022 came out the same in both.
		expect(found.filter((line) => line.startsWith(`${months}-2023-02-05`))).toHaveLength(11);
	});
});

describe("since then", () => {
	const since = (query: string, data: Dataset = war) => {
		const changes = changesSince(viewOf(query, data), data);
		return (
			changes && {
				revised: changes.revised.map((one) => `${one.report.id} ${idsOf(one.since).join(" ")}`),
				withdrawn: idsOf(changes.withdrawn),
				added: idsOf(changes.added).sort(),
				undated: idsOf(changes.undated),
			}
		);
	};

	test("nothing without a known-on day", () => {
		expect(since("")).toBeNull();
	});

	test("what replaced a figure is named with it and is not new besides", () => {
		expect(since("known=2020-02-10")).toEqual({
			revised: ["first second third"],
			withdrawn: ["taken-back"],
			added: ["daily@2020-04-01", "later"],
			undated: ["undated"],
		});
	});

	test("what had been replaced by then is not revised since; what was withdrawn by then is not withdrawn since", () => {
		expect(since("known=2020-03-30")).toEqual({
			revised: ["second third"],
			withdrawn: ["taken-back"],
			added: ["daily@2020-04-01", "later"],
			undated: ["undated"],
		});
		expect(since("known=2020-03-31")).toMatchObject({ withdrawn: [] });
		expect(since("known=2020-06-30")).toEqual({
			revised: [],
			withdrawn: [],
			added: [],
			undated: ["undated"],
		});
	});

	test("a figure that was withdrawn and corrected at once is withdrawn, and the other is new", () => {
		const data = datasetOf([
			{ ...first, standing: { status: "withdrawn", on: "2020-03-05" } },
			second,
			report({ id: "same-again", published: "2020-04-01", estimate: exact(1100) }),
		]);
		expect(since("known=2020-02-10", data)).toEqual({
			revised: [],
			withdrawn: ["first"],
			added: ["same-again", "second"],
			undated: [],
		});
	});

	test("of the dataset: the Georgian toll of 13 August 2008, and OHCHR's months", () => {
		const georgia = "conflict=georgia-2008&side=russia";
		expect(since(`${georgia}&known=2008-08-19`, dataset)?.withdrawn).toEqual([
			"ru-gs-2008-08-13-georgia-mil-killed",
		]);
		expect(since(`${georgia}&known=2008-08-20`, dataset)?.withdrawn).toEqual([]);
		const months = since("side=ukraine&group=civilians&span=period&known=2023-02-05", dataset);
		expect(months?.revised).toHaveLength(11);
		expect(months?.revised[1]).toBe(
			["2023-02-05", "2023-03-05", "2023-07-16", "2024-02-15"]
				.map((day) => `ohchr-civilians-killed-by-month-as-of-${day}@2022-03-31`)
				.join(" "),
		);
	});
});

describe("for any day and choice", () => {
	const choices = [
		{ query: "", data: war },
		{ query: "source=north-army&to=2020-03-01", data: war },
		{ query: "date=published&from=2020-03-01", data: war },
		{ query: "", data: dataset },
		{ query: "measure=losses&method=official-statement", data: dataset },
		{ query: "side=ukraine&group=civilians&span=period", data: dataset },
		{ query: "conflict=georgia-2008&side=russia", data: dataset },
		{ query: "conflict=bosnia-1992&side=all&group=all", data: dataset },
	];
	const span = (data: Dataset) =>
		data === war ? ["2020-01-25", "2020-07-05"] : ["2004-06-01", "2026-10-01"];
	const anyDay = fc.constantFrom(...choices).chain((choice) => {
		const [from, to] = span(choice.data);
		return fc
			.integer({ min: dayNumber(from ?? ""), max: dayNumber(to ?? "") })
			.map((number) => ({ ...choice, known: dayFromNumber(number) }));
	});
	const on = (query: string, known: string) => `${query}${query === "" ? "" : "&"}known=${known}`;

	test("all that is shown was published by then and withdrawn by nobody", () => {
		fc.assert(
			fc.property(anyDay, ({ query, data, known }) => {
				for (const one of everyReport(select(viewOf(on(query, known), data), data))) {
					expect(one.published !== null && lastDay(one.published) <= known).toBe(true);
					if ("on" in one.standing) expect(one.standing.on && known < lastDay(one.standing.on)).toBe(true);
				}
			}),
		);
	});

	test("what still stands, what replaced it, what is new and what has no day make up today's set", () => {
		fc.assert(
			fc.property(anyDay, ({ query, data, known }) => {
				const changes = changesSince(viewOf(on(query, known), data), data);
				if (changes === null) throw new Error("a known-on day is set");
				const today = shownIds(query, data);
				const then = shownIds(on(query, known), data);
				const gone = new Set(idsOf(changes.withdrawn));
				expect(then.filter((id) => !today.includes(id)).sort()).toEqual([...gone].sort());
				const replacing = new Set(changes.revised.flatMap((one) => idsOf(one.since)));
				const parts = [
					...then.filter((id) => !gone.has(id)),
					...[...replacing].filter((id) => today.includes(id)),
					...idsOf(changes.added),
					...idsOf(changes.undated),
				];
				// As a list, not only as a set: nothing is counted twice.
				expect(parts.sort()).toEqual(today);
			}),
		);
	});

	test("between two neighbouring days of publication nothing changes", () => {
		fc.assert(
			fc.property(anyDay, ({ query, data, known }) => {
				const view = viewOf(on(query, known), data);
				const last = publicationDays(view, data).findLast(({ day }) => day <= known);
				const then = last === undefined ? [] : shownIds(on(query, last.day), data);
				expect(shownIds(on(query, known), data)).toEqual(then);
			}),
		);
	});
});

describe("the figure", () => {
	const figureOf = (query: string, data: Dataset = dataset) => figure(viewOf(query, data), data);

	test("dims what was superseded by the day, says by what, and counts it in a note", () => {
		const before = figureOf("source=north-army&known=2020-03-04", war);
		expect(before.marks.some(({ dimmed }) => dimmed)).toBe(false);
		expect(before.notes.join()).not.toContain("superseded");
		const shown = figureOf("source=north-army&known=2020-03-05", war);
		expect(shown.marks.filter(({ superseded, dimmed }) => superseded && dimmed).map(({ id }) => id)).toEqual([
			"first",
			"taken-back",
		]);
		expect(shown.rows.find(({ id }) => id === "first")?.flags).toEqual([
			"superseded on 5 March 2020 by 1,100 of the same source",
		]);
		expect(shown.notes[0]).toMatch(/^Dimmed as superseded: 2 figures\./);
		// Today's view marks it too.
		expect(figureOf("source=north-army", war).marks.filter(({ superseded }) => superseded)).toHaveLength(2);
	});

	test("by source, the row says so, and a source's newest figure is the one that stands", () => {
		const { position, sources } = figureOf(
			"chart=by-source&source=north-army&known=2020-03-05&to=2020-02-01",
			war,
		);
		if (position.kind !== "categories") throw new Error("a chart of rows");
		expect(position.categories.map(({ superseded }) => superseded ?? false)).toContain(true);
		const { latest } = figureOf("conflict=us-korea").sources.find(({ id }) => id === "us-dod") ?? {};
		expect(latest?.estimate).toBe("36,574");
		expect(sources).toHaveLength(1);
	});

	test("dims the points of an earlier state of a series, and only those that were replaced", () => {
		const { lines } = figureOf("side=ukraine&group=civilians&span=period&known=2023-03-05");
		const dimmed = (id: string) =>
			lines.find((line) => line.id === `ohchr-civilians-killed-by-month-as-of-${id}`)?.points ?? [];
		expect(dimmed("2023-02-05").filter(({ superseded }) => superseded)).toHaveLength(11);
		expect(dimmed("2023-03-05").filter(({ superseded }) => superseded)).toHaveLength(0);
		expect(dimmed("2023-02-05").map(({ superseded }) => superseded)).toContain(
			"superseded on 5 March 2023 by at least 3,951 of the same source",
		);
	});

	test("strikes what was withdrawn from the day of its withdrawal, and shows it before", () => {
		const georgia = "conflict=georgia-2008&side=russia&chart=timeline";
		const id = "ru-gs-2008-08-13-georgia-mil-killed";
		const before = figureOf(`${georgia}&known=2008-08-19`);
		expect(before.marks.map((mark) => mark.id)).toContain(id);
		expect(before.leftOut.map((one) => one.id)).not.toContain(id);
		const after = figureOf(`${georgia}&known=2008-08-20`);
		expect(after.marks.map((mark) => mark.id)).not.toContain(id);
		expect(after.leftOut.find((one) => one.id === id)).toMatchObject({
			reason: "withdrawn by its source on 20 August 2008",
			withdrawn: true,
		});
		expect(after.leftOut.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
	});

	test("lists what changed since in words: reports one by one, rows of a series together", () => {
		expect(figureOf("", war).sinceThen).toBeNull();
		expect(figureOf("known=2020-02-10", war).sinceThen).toEqual({
			summary: "Since then: 1 revised, 1 withdrawn, 1 new and 1 new row of 1 series.",
			items: [
				{
					what: "revised",
					text: "Northern army: 1,000 killed, as of 1 February 2020; 1,100 on 5 March 2020; 1,200 on 1 May 2020",
					href: "/reports/third",
				},
				{
					what: "withdrawn",
					text: "Northern army: 1,000 killed, as of 1 February 2020: withdrawn by its source in March 2020",
					href: "/reports/taken-back",
				},
				{
					what: "new",
					text: "Southern army: 1,000 killed, as of 31 May 2020; published in June 2020",
					href: "/reports/later",
				},
				{ what: "new", text: "Watchers, daily line: 1 row", href: "/series/daily" },
			],
		});
		expect(figureOf("known=2020-02-10&source=south-army", war).sinceThen?.summary).toBe(
			"Since then, within this choice: 0 revised, 0 withdrawn, 1 new.",
		);
	});

	test("an image says of which dataset that holds, and its permalink shows the same", () => {
		const shown = figureOf("known=2022-03-20");
		const { notes } = frameTexts(shown, { permalink: "" });
		expect(notes).toContain(`Since then (dataset ${dataset.version}): 0 revised, 1 withdrawn, `);
		expect(figureOf(permalinkQuery(shown).replace(/&version=.*/, ""))).toEqual(shown);
		// A day that is still to come pins nothing: the cut-off does.
		expect(permalinkQuery(figureOf("known=2999-01-01"))).toMatch(/&to=2\d{3}-/);
	});
});

describe("the place of a day among the days of publication", () => {
	const days = publicationDays(viewOf("", war), war);

	test("before the first, on one, between two, after the last, and today", () => {
		const at = (known: string | null) => {
			const { previous, next, ...place } = placeOfDay(known, days);
			return [place.at, previous?.day, next?.day, place.sentence];
		};
		expect(at("2019-12-31")).toEqual([
			-1,
			undefined,
			"2020-02-02",
			"31 December 2019: nothing of this choice had been published",
		]);
		expect(at("2020-02-02")).toEqual([0, undefined, "2020-02-03", "2 February 2020: 2 reports published"]);
		expect(at("2020-02-20")).toEqual([
			2,
			"2020-02-10",
			"2020-03-05",
			"20 February 2020: nothing published on that day, the last before it on 10 February 2020",
		]);
		expect(at("2020-03-31")).toEqual([4, "2020-03-05", "2020-05-01", "31 March 2020: 1 withdrawn"]);
		expect(at("2021-01-01")?.slice(0, 3)).toEqual([6, "2020-06-30", undefined]);
		expect(at(null)).toEqual([7, "2020-06-30", undefined, "Today: all that is held"]);
	});
});
