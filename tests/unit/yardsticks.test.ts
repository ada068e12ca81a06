import { describe, expect, test } from "vitest";
import { baselineOptions, conflictOptions } from "@/components/explorer/options";
import { bandOf, setAside } from "@/data/band";
import { groupConflicts } from "@/data/conflict-groups";
import { dataset } from "@/data/dataset";
import { baselinesOf } from "@/data/figures/baselines";
import type { ConflictInput } from "@/data/schema";
import { slice } from "@/data/slice";
import { decodeView, defaultView } from "@/data/view";
import { yardsticksOf } from "@/data/yardstick-record";
import { refuseBaseline } from "@/data/yardsticks";
import { conflictInput, datasetOf, report } from "./synthetic";

const view = (query: string) => decodeView(new URLSearchParams(query), dataset);
const wars = yardsticksOf(dataset);
const familyOf = (war: string, heading: RegExp) =>
	wars.find(({ conflict }) => conflict.id === war)?.families.find((family) => heading.test(family.heading)) ??
	expect.fail(`no family ${heading} of ${war}`);

describe("the band of each past war, as its label says it", () => {
	test.each([
		[
			"syria-russian-losses",
			"killed",
			"at least 543: Russian forces in Syria, final figure (BBC News Russian)",
		],
		["georgia-2008", "killed", "64–67: Russian-Georgian war of 2008, Russian side, final figures"],
		[
			"georgia-2008",
			"wounded",
			"283: Russian-Georgian war of 2008, Russian side, final figure (Russia, Defence Ministry)",
		],
		["us-iraq", "killed", "4,488: US forces in the Iraq war, final figure (Costs of War (Brown Univ.))"],
		[
			"chechnya-1",
			"killed",
			"3,826: First Chechen war, Russian side, final figure (Russia, Defence Ministry)",
		],
		["chechnya-1", "wounded", "16,098–17,892: First Chechen war, Russian side, final figures"],
		[
			"chechnya-1",
			"killed-or-missing",
			"5,552: First Chechen war, Russian side, final figure (Russian official figures)",
		],
		[
			"chechnya-both",
			"killed",
			"about 12,000: Both Chechen wars, Russian side, final figure (Novaya Gazeta)",
		],
		["us-gulf-war", "killed", "382–383: US forces in the Gulf War of 1990 and 1991, final figures"],
		["falklands-1982", "killed", "255: Falklands War, British side, final figure (UK Ministry of Defence)"],
		["iran-iraq", "killed", "188,015: Iran-Iraq War, Iranian side, final figure (Martyrs Foundation (Iran))"],
		["soviet-afghan", "killed", "13,833–14,453: Soviet war in Afghanistan, final figures"],
		["soviet-afghan", "wounded", "49,985–53,753: Soviet war in Afghanistan, final figures"],
		["us-vietnam", "killed", "58,209–58,220: US forces in the Vietnam War, final figures"],
		["us-korea", "killed", "36,574: US forces in the Korean War, final figure (US Defense Department)"],
		[
			"ww2-eastern-front",
			"killed-or-missing",
			"8,668,400: German-Soviet war of 1941 to 1945, Soviet side, final figure (Krivosheev's group (Russia))",
		],
		["winter-war", "killed", "65,384 to at least 72,408: Winter War, Soviet side, final figures"],
		["winter-war", "killed-or-missing", "126,875–138,509: Winter War, Soviet side, final figures"],
	] as const)("%s, %s", (war, measure, label) => {
		const { view: shown, problems } = view(`measure=${measure}&baseline=${war}`);
		expect(problems).toEqual([]);
		expect(baselinesOf(shown, dataset).map((baseline) => baseline.label)).toEqual([label]);
	});

	test.each(["donbas-2014", "uk-afghanistan", "chechnya-2"])(
		"%s has interim tolls only, and no band",
		(war) => {
			expect(view(`baseline=${war}`).problems).toMatchObject([
				{ message: expect.stringContaining("interim tolls only") },
			]);
			expect(familyOf(war, /^killed, \w+ soldiers/)).toMatchObject({
				band: null,
				noBand: expect.stringContaining("no figure held here runs to the end"),
			});
		},
	);

	test("known on a day before its final figures, a war has no band, and the note says so", () => {
		const { view: shown } = view("baseline=us-gulf-war&known=2004-01-01&to=2022-12-31");
		expect(baselinesOf(shown, dataset)).toEqual([]);
	});
});

describe("what stands beside a band", () => {
	const roles = (war: string, measure = "killed") =>
		Object.fromEntries(
			(baselinesOf(view(`measure=${measure}&baseline=${war}`).view, dataset)[0]?.members ?? []).map(
				({ id, role }) => [id, role],
			),
		);

	test("an own revision, a slip of digits, a summary, a floor and another definition", () => {
		expect(roles("winter-war", "killed-or-missing")).toMatchObject({
			"kilin-2012-ussr-killed-or-missing": "earlier",
		});
		expect(roles("us-korea")).toMatchObject({
			"us-dod-2005-korea-us-killed": "earlier",
			"historyguy-korea-us-54246-killed": "wider",
		});
		expect(roles("ww2-eastern-front", "killed-or-missing")).toMatchObject({
			"ru-mod-2016-ww2-ussr-killed-or-missing": "set-aside",
			"duma-hearing-2017-02-14-ww2-ussr-killed-or-missing": "wider",
		});
		expect(roles("chechnya-1")).toMatchObject({
			"estimates-chechnya1-mil-killed": "set-aside",
			"ru-official-5732-chechnya1-mil-killed": "set-aside",
			"ru-official-5500-chechnya1-mil-killed": "rounded",
			"soldiers-mothers-1995-02-chechnya1-mil-killed": "interim",
		});
		expect(roles("iran-iraq")).toMatchObject({ "irna-1988-iran-mil-killed": "floor" });
	});

	test("what is set aside by judgement is in the dataset", () => {
		const ids = new Set(dataset.reports.map(({ id }) => id));
		expect(Object.keys(setAside).filter((id) => !ids.has(id))).toEqual([]);
	});

	test("a final figure below an earlier count of the same side makes no band", () => {
		expect(view("baseline=us-afghanistan").problems[0]?.message).toContain("interim");
		expect(baselinesOf(view("baseline=us-afghanistan").view, dataset)).toEqual([]);
	});

	test("a toll counted to a day after the war has the war's own days, and an open end stays open", () => {
		const [georgia] = baselinesOf(view("baseline=georgia-2008").view, dataset);
		expect(georgia?.sentence).toMatch(/is 5 days, both ends counted/);
		expect(georgia?.sentence).not.toContain("17 days");
		const [syria] = baselinesOf(view("baseline=syria-russian-losses").view, dataset);
		expect(syria).toMatchObject({ low: 543, high: 543, openAbove: true, openBelow: false });
	});

	test("a toll of the other side says whose it is, and offers no family", () => {
		const [toll] = baselinesOf(view("baseline=falklands-argentina-killed-649").view, dataset);
		expect(toll).toMatchObject({ label: "649: Falklands War, Argentine side (BBC)", familyQuery: null });
	});

	test("excess deaths say so on the chart's face", () => {
		const { view: shown } = view("conflict=gaza-2023&group=all&baseline=irc-2008-01-22-drc-excess");
		expect(baselinesOf(shown, dataset)[0]?.label).toContain("excess deaths");
	});
});

describe("a band of made-up figures", () => {
	const over: ConflictInput = {
		...conflictInput,
		end: "2020-12-31",
		yardstick: { side: "north", group: "military", measure: "killed" },
	};
	const toll = (best: number, change: Parameters<typeof report>[0] = {}) =>
		report({
			estimate: { best, qualifier: "exact" },
			period: { start: "2020-01-01", end: "2020-12-31" },
			published: "2021-02-01",
			...change,
		});
	const rolesOf = (reports: ReturnType<typeof toll>[]) => {
		const [war] = datasetOf(reports, [over]).conflicts;
		return war && bandOf(reports, war).tolls.map(({ role }) => role);
	};
	const lineOf = (reports: ReturnType<typeof toll>[]) =>
		yardsticksOf(datasetOf(reports, [over]))[0]?.families[0]?.band;

	test("a later figure of a source replaces its earlier one", () => {
		expect(rolesOf([toll(100, { published: "2021-03-01" }), toll(90)])).toEqual(["in-band", "earlier"]);
	});

	test("neither of two figures that one source gave on one day is the earlier, whatever their ids", () => {
		expect(rolesOf([toll(100, { id: "a" }), toll(90, { id: "b" })])).toEqual(["in-band", "in-band"]);
	});

	test("what has no day of publication is nobody's earlier figure", () => {
		expect(rolesOf([toll(100), toll(90, { published: null })])).toEqual(["in-band", "in-band"]);
	});

	test("without days there is no rate, and no infinity", () => {
		expect(lineOf([toll(100, { period: { start: null, end: "2020-12-31" } })])).toMatchObject({
			figure: "100",
			covers: "not given",
			days: "not known",
			perDay: "not known",
			perYear: "–",
		});
	});

	test("where some figures have no days, it says of how many the rate is", () => {
		const undated = toll(100, { period: { start: null, end: "2020-12-31" } });
		expect(lineOf([undated, toll(732)])).toMatchObject({
			figure: "100–732",
			days: "366 (of 1 of its 2 figures)",
			perDay: "2",
		});
	});

	test("rates that read alike stand once", () => {
		expect(familyOf("us-gulf-war", /^killed/).band?.perDay).toBe("1.51");
		for (const { families } of wars)
			for (const { band, tolls } of families)
				for (const rate of [band?.perDay, ...tolls.map(({ perDay }) => perDay)])
					expect(rate ?? "").not.toMatch(/([\d.,]+)–\1$/);
	});
});

describe("the page of yardsticks", () => {
	test("holds every war that is over, and every report of it once", () => {
		const over = dataset.conflicts.filter(({ end }) => end !== null).map(({ id }) => id);
		expect(wars.map(({ conflict }) => conflict.id).sort()).toEqual(over.sort());
		const listed = wars.flatMap(({ families, refused }) => [
			...families.flatMap(({ tolls }) => tolls.map(({ id }) => id)),
			...refused.map(({ report }) => report.id),
		]);
		const held = dataset.reports.filter(({ conflict }) => over.includes(conflict)).map(({ id }) => id);
		expect(listed.sort()).toEqual(held.sort());
	});

	test("the Soviet band covers 3,341 days and carries both bounds into its rate", () => {
		expect(familyOf("soviet-afghan", /^killed/).band).toMatchObject({
			figure: "13,833–14,453",
			days: "3,341",
			perDay: "4.14–4.33",
			perYear: "1,512–1,580",
		});
	});

	test("an interim figure has its own length and rate", () => {
		const interim = familyOf("soviet-afghan", /^killed/).tolls.find(({ id }) =>
			id.startsWith("ussr-mod-1988"),
		);
		expect(interim).toMatchObject({ covers: "25 Dec 1979 to 1 May 1988", days: "3,051", perDay: "4.36" });
	});

	test("five days make no rate a year", () => {
		expect(familyOf("georgia-2008", /^killed, Russian/).tolls.map(({ perYear }) => perYear)).toEqual([
			"–",
			"–",
			"–",
		]);
	});

	test("every link lays its toll or band under a chart, without a problem", () => {
		const hrefs = wars.flatMap(({ families }) =>
			families.flatMap(({ band, tolls }) => [band?.href ?? null, ...tolls.map(({ href }) => href)]),
		);
		for (const href of hrefs.filter((one) => one !== null)) {
			const { view: shown, problems } = view(href.split("?")[1] ?? "");
			expect(problems, href).toEqual([]);
			expect(baselinesOf(shown, dataset), href).toHaveLength(1);
		}
		expect(hrefs.filter((href) => href !== null).length).toBeGreaterThan(100);
	});

	test("counts by place of death are nobody's yardstick", () => {
		expect(refuseBaseline("organised-violence", defaultView(dataset), dataset, () => "")).toMatch(/not over/);
		expect(wars.some(({ conflict }) => conflict.kind === "context")).toBe(false);
	});
});

describe("the explorer's choices", () => {
	test("wars stand in three groups, the newest first, each once", () => {
		expect(conflictOptions(dataset).map(({ label }) => label)).toEqual(["Going on", "Over", "Context"]);
		const ids = groupConflicts(dataset.conflicts).flatMap(({ conflicts }) => conflicts.map(({ id }) => id));
		expect(ids.sort()).toEqual(dataset.conflicts.map(({ id }) => id).sort());
	});

	test("yardsticks stand war by war, and all of them can be chosen, from a page's part of the dataset too", () => {
		const shown = defaultView(dataset);
		const offered = baselineOptions(shown, dataset);
		expect(offered.length).toBeGreaterThan(15);
		const values = offered.flatMap(({ options }) => options.map(({ value }) => value));
		expect(values.length).toBeGreaterThan(70);
		expect(values.map((id) => refuseBaseline(id, shown, dataset, () => "")).filter(Boolean)).toEqual([]);
		expect(baselineOptions(shown, slice(shown, dataset))).toEqual(offered);
	});
});
