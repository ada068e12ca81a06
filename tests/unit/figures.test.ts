import { describe, expect, test } from "vitest";
import { frameTexts } from "@/components/charts/frame/content";
import { curatedViews, homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { dayNumber } from "@/data/dates";
import { figure } from "@/data/figures";
import { blankMessage } from "@/data/figures/blank";
import type { Figure } from "@/data/figures/figure";
import type { Dataset } from "@/data/types";
import { decodeView } from "@/data/view";
import { charts, keysOf, spansOnChart } from "@/data/vocabulary";
import { difference, drawn } from "./charts/drawn";
import { conflictInput, datasetOf, report } from "./synthetic";

function figureOf(query: string, data: Dataset = dataset): Figure {
	const { view, problems } = decodeView(new URLSearchParams(query), data);
	expect(problems).toEqual([]);
	return figure(view, data);
}

describe("golden figures", () => {
	const golden = [{ id: "home", query: homeQuery }, ...curatedViews];

	test.each(golden)("$id", async ({ id, query }) => {
		const { version, ...shown } = figureOf(query);
		expect(version).toBe(dataset.version);
		await expect(`${JSON.stringify(shown, null, "\t")}\n`).toMatchFileSnapshot(
			`../fixtures/golden/${id}.json`,
		);
	});
});

describe("the default comparison", () => {
	const shown = figureOf(homeQuery);
	const markOf = (id: string) => shown.marks.find((mark) => mark.id === id);

	test("NATO's range spans 7,000 to 15,000 at 23 March 2022, without a midpoint", () => {
		expect(markOf("nato-2022-03-23-ru-mil-killed")).toMatchObject({
			low: 7000,
			best: null,
			high: 15000,
			kind: "range",
			position: dayNumber("2022-03-23"),
			offset: 0,
		});
	});

	test("the Russian ministry's 1,351 stands at 25 March 2022", () => {
		expect(markOf("ru-mod-2022-03-25-ru-mil-killed")).toMatchObject({
			best: 1351,
			position: dayNumber("2022-03-25"),
			tone: "own-side",
		});
	});

	test("the Afghan line stands at 15,000 in the press's words, the days marked as computed", () => {
		expect(shown.baselines).toHaveLength(1);
		expect(shown.baselines[0]).toMatchObject({ low: 15000, high: 15000 });
		expect(shown.baselines[0]?.sentence).toMatch(
			/about 15,000 over 10 years.*Computed here: .* is 3,341 days, both ends counted\./,
		);
		expect(shown.verdicts.at(-1)).toEqual({
			grade: "with-care",
			about: shown.baselines[0]?.label,
			sentence:
				"Beside the Soviet war in Afghanistan (Associated Press), comparable with care: 5 to 30 days against 3,341; another war; violent deaths alone (1) against causes of death not stated; a floor (5) against a number or range.",
		});
	});

	test("rows and marks are the same reports", () => {
		expect(shown.marks.map(({ row }) => shown.rows[row]?.id)).toEqual(shown.marks.map(({ id }) => id));
		expect(new Set(shown.rows.map(({ id }) => id)).size).toBe(shown.rows.length);
	});
});

describe("the family of Afghan tolls", () => {
	const [band] = figureOf("baseline=soviet-afghan").baselines;

	test("the band holds the final figures of one definition", () => {
		expect(band).toMatchObject({ low: 13833, high: 14453 });
	});

	test("interim, wider and rounded figures are listed beside it with what they include", () => {
		const role = (id: string) => band?.members.find((member) => member.id === id);
		expect(role("ussr-mod-1988-05-01-soviet-mil-killed")).toMatchObject({
			role: "interim",
			reason: expect.stringContaining("1 May 1988"),
		});
		expect(role("official-15051-soviet-mil-killed")).toMatchObject({
			role: "wider",
			reason: expect.stringContaining("other armed services counted"),
		});
		expect(role("ap-2022-03-23-soviet-afghan-mil-killed")).toMatchObject({ role: "rounded" });
		expect(band?.members.filter((member) => member.role === "in-band")).toHaveLength(2);
	});

	test("a measure with interim figures only has no band: one of them can be chosen", () => {
		const { problems } = decodeView(
			new URLSearchParams("measure=casualties&baseline=soviet-afghan"),
			dataset,
		);
		expect(problems).toMatchObject([{ message: expect.stringContaining("interim tolls only") }]);
		const [toll] = figureOf("measure=casualties&baseline=us-gov-1988-05-25-soviet-mil-casualties").baselines;
		expect(toll).toMatchObject({ low: 33000, high: 38000, familyQuery: null });
	});

	test("known on a day holds for yardsticks too, and says what it hides", () => {
		const before = figureOf("known=2022-03-22");
		expect(before.baselines).toEqual([]);
		expect(before.notes.join(" ")).toMatch(/Yardstick not shown.*Associated Press/);
		expect(figureOf("known=2022-03-23").baselines).toHaveLength(1);
		expect(
			figureOf("known=2022-03-22&baseline=soviet-afghan").baselines[0]?.members.map(({ id }) => id),
		).not.toContain("ap-2022-03-23-soviet-afghan-mil-killed");
	});

	test("the single line offers the family", () => {
		expect(figureOf(homeQuery).baselines[0]?.familyQuery).toBe(`${homeQuery}&baseline=soviet-afghan`);
	});
});

describe("by source", () => {
	const data = datasetOf([
		report({
			id: "old",
			source: "north-army",
			period: { start: "2020-01-01", end: "2020-02-01" },
			published: "2020-02-01",
		}),
		report({
			id: "older",
			source: "north-army",
			period: { start: "2020-01-01", end: "2020-01-10" },
			published: "2020-01-10",
		}),
		report({
			id: "new",
			source: "watchers",
			period: { start: "2020-01-01", end: "2020-03-03" },
			published: "2020-03-03",
		}),
	]);

	test("shows each source's latest report, and dims what is more than 30 days old", () => {
		const shown = figureOf("chart=by-source", data);
		expect(shown.marks.map(({ id, dimmed }) => [id, dimmed])).toEqual([
			["old", true],
			["new", false],
		]);
		expect(shown.position).toMatchObject({
			kind: "categories",
			categories: [{ day: "1 Feb 2020" }, { day: "3 Mar 2020" }],
		});
		expect(shown.rows[0]?.flags).toContain("more than 30 days older than the cut-off");
	});

	test("exactly 30 days is not old", () => {
		expect(figureOf("chart=by-source&to=2020-03-02", data).marks.map(({ dimmed }) => dimmed)).toEqual([
			false,
		]);
	});

	test("goes by the cut-off, not by the end of the dataset", () => {
		expect(figureOf("chart=by-source&to=2020-01-31", data).marks.map(({ id }) => id)).toEqual(["older"]);
	});
});

describe("nothing false, nothing dropped", () => {
	test("a figure says how far the dataset reaches for its side, as an early end is no silence", () => {
		const said = /The newest figure of this kind that is held here was published by \d+ \w+ 2026/;
		expect(figureOf("side=ukraine").notes.join(" ")).toMatch(said);
		expect(figureOf("").notes.join(" ")).toMatch(said);
	});

	test("the legend names the side to which each stance stands", () => {
		const labels = figureOf(homeQuery).legend.tones.map(({ label }) => label);
		expect(labels).toEqual([
			"own side (Russia)",
			"third party",
			"ally of the adversary of Russia",
			"adversary of Russia",
		]);
	});

	test("zero on a logarithmic axis keeps its row and says why it has no mark", () => {
		const data = datasetOf([
			report({ id: "zero", estimate: { best: 0, qualifier: "exact" } }),
			report({ id: "ten", estimate: { best: 10, qualifier: "exact" } }),
		]);
		const shown = figureOf("scale=log", data);
		expect(shown.marks.map(({ id, row }) => [id, shown.rows[row]?.id])).toEqual([["ten", "ten"]]);
		expect(shown.rows.find(({ id }) => id === "zero")?.notDrawn).toMatch(/zero has no place/);
		expect(shown.alt).toMatch(/1 report could not be drawn/);
	});

	test("a report without a full day keeps its row and says why it has no mark", () => {
		const data = datasetOf([
			report({ id: "month", period: { start: "2020-01-01", end: "2020-02" }, published: "2020-03-01" }),
		]);
		const shown = figureOf("", data);
		expect(shown.marks).toEqual([]);
		expect(shown.rows[0]?.notDrawn).toBe("the as-of day is known only as February 2020");
	});

	test("marks of one day stand apart within that day", () => {
		const data = datasetOf(Array.from({ length: 5 }, () => report()));
		const offsets = figureOf("", data).marks.map(({ offset }) => offset);
		expect(new Set(offsets).size).toBe(5);
		expect(Math.max(...offsets.map(Math.abs))).toBeLessThan(0.4);
	});

	test("what reaches down to zero on a logarithmic axis is drawn to the edge, which is said", () => {
		const shown = figureOf(
			"conflict=organised-violence&side=argentina&group=all&measure=killed&span=period&chart=periods&scale=log",
		);
		expect(shown.lines[0]?.points[0]).toMatchObject({ low: 0, best: 0, high: 29 });
		expect(shown.notes).toContain(
			"Zero has no place on a logarithmic axis: 1 figure with an end at zero or below is drawn to the edge, and a best number there has no mark.",
		);
	});

	test("rows without a mark: the text alternative and the chart say why there is nothing to see", () => {
		const shown = figureOf(
			"conflict=iran-iraq&side=iran&group=all&measure=killed&chart=timeline&date=published",
		);
		expect(shown.marks).toEqual([]);
		expect(shown.alt).toMatch(/^Timeline without a mark\. /);
		expect(shown.alt).toContain(blankMessage(shown));
		expect(blankMessage(shown)).toMatch(/the publication day is known only as October 2000\. The table/);
		expect(blankMessage(figureOf(""))).toBeNull();
	});

	test("below zero a linear axis of paces ends in a round number, and the steps in it are told", () => {
		const shown = figureOf(
			"conflict=russia-ukraine-2022&side=ukraine&group=civilians&measure=wounded&span=period&chart=pace&per=year&known=2023-09-14",
		);
		expect(shown.value).toMatchObject({ min: -8000, max: 80000 });
		expect(shown.notes.join(" ")).toMatch(/1 step of a series lies below zero/);
	});

	test("every number lies within the value axis, linear and logarithmic", () => {
		for (const { query } of curatedViews)
			for (const scale of ["linear", "log"]) {
				const parameters = new URLSearchParams(query);
				parameters.set("scale", scale);
				const { marks, baselines, value } = figureOf(parameters.toString());
				for (const number of [
					...marks.flatMap(({ low, best, high }) => [low, best, high]),
					// On an axis of days a yardstick is a sentence, not a line: see the next test.
					...(value.unit === "days" ? [] : baselines.flatMap(({ low, high }) => [low, high])),
				])
					if (number !== null)
						expect(number >= value.min && number <= value.max, `${query} ${number}`).toBe(true);
			}
	});

	test("on an axis of days no yardstick is drawn, and each has its sentence", () => {
		const shown = figureOf("chart=crossings&baseline=soviet-afghan,us-vietnam&to=2022-12-31");
		expect(shown.baselines).toHaveLength(2);
		const { canvas } = drawn(shown);
		expect(difference(canvas, drawn({ ...shown, baselines: [] }).canvas).count).toBe(0);
		for (const { sentence } of shown.baselines) expect(shown.alt).toContain(sentence);
	});

	test("every chart says each of its verdicts in its image", () => {
		for (const query of ["", "conflict=gaza-2023", "conflict=iraq-2003", "measure=losses"])
			for (const chart of keysOf(charts)) {
				const span = spansOnChart[chart][0] ?? "cumulative";
				const shown = figureOf(`${query}${query === "" ? "" : "&"}chart=${chart}&span=${span}`);
				const { verdicts } = frameTexts(shown, { permalink: "" });
				for (const { sentence } of shown.verdicts) expect(verdicts, `${query} ${chart}`).toContain(sentence);
			}
		expect(figureOf("chart=by-source").verdicts.length).toBeGreaterThan(0);
	});

	test("up to eight chosen sources have colours of their own, more go by stance", () => {
		const tones = (query: string) => new Set(figureOf(query).marks.map(({ tone }) => tone));
		expect(tones("source=nato,ru-mod")).toEqual(new Set(["source-1", "source-2"]));
		const many = dataset.sources.slice(0, 12).map(({ id }) => id);
		expect([...tones(`source=${many.join(",")}`)].every((tone) => !tone.startsWith("source-"))).toBe(true);
	});

	test("an emptied figure says so in its text alternative", () => {
		const shown = figureOf("method=survey");
		expect(shown.empty?.offers.length).toBeGreaterThan(0);
		expect(shown.alt).toContain("No chart");
	});

	test("a conflict of another time and shape fits", () => {
		const old = { ...conflictInput, id: "old-war", start: "1939-11-30", end: "1940-03-13" };
		const one = report({
			conflict: "old-war",
			side: "both",
			period: { start: "1939-11-30", end: "1940-03-13" },
			published: "1990",
		});
		expect(figureOf("conflict=old-war&side=both", datasetOf([one], [conflictInput, old])).marks).toHaveLength(
			1,
		);
	});
});
