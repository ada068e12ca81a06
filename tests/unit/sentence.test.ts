import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { formatCount, numbersOf } from "@/data/estimate";
import { sourceOf } from "@/data/select";
import { hedgedSentence } from "@/data/sentence";
import { reportsOf } from "@/data/series";
import type { Report } from "@/data/types";
import { datasetOf, report } from "./synthetic";

const measureWords: Record<Report["measure"], RegExp> = {
	killed: /\bkilled\b|\bdied\b|\bdead\b/,
	wounded: /\bwounded\b/,
	missing: /\bmissing\b/,
	captured: /\bcaptured\b/,
	"killed-or-missing": /killed or (gone )?missing/,
	casualties: /\bcasualties\b/,
	losses: /\blosses\b/,
};

const everyReport = [...dataset.reports, ...dataset.series.flatMap((series) => reportsOf(series).slice(-1))];

/** Words of a name that must stand in the sentence, whatever article leads it. */
function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

describe("a report as a sentence", () => {
	test("names its source, every number, the measure and a date, for every report held", () => {
		const failures = everyReport.flatMap((one) => {
			const sentence = hedgedSentence(one, dataset);
			const lacks = (what: string, holds: boolean) => (holds ? [] : [`${one.id} lacks ${what}: ${sentence}`]);
			const said = new Set(wordsOf(sentence));
			const name = sourceOf(one, dataset).name;
			const { period, published, estimate, standing, scope } = one;
			return [
				...lacks(
					"its source",
					wordsOf(name).every((word) => said.has(word)),
				),
				...numbersOf(estimate).flatMap((value) => lacks(`${value}`, sentence.includes(formatCount(value)))),
				...lacks("its measure", measureWords[one.measure].test(sentence)),
				...lacks(
					"its day",
					published === null
						? sentence.includes("on a day that its page does not give")
						: sentence.includes(formatDate(published)),
				),
				...lacks(
					"its as-of day",
					period.end === null
						? sentence.includes("not given")
						: sentence.includes(formatDate(period.end)) || sentence.includes("since "),
				),
				...lacks("its part", scope === "whole" || sentence.includes(scope.subset)),
				...lacks(
					"its standing",
					standing.status === "standing" || /withdrew|disowned|disputed/.test(sentence),
				),
				...lacks("its bounds", estimate.qualifier !== "at-least" || sentence.includes("at least")),
				...lacks(
					"its floor",
					estimate.bounds !== "verified-minimum" ||
						sentence.includes(
							sourceOf(one, dataset).kind === "igo" ? "had verified" : "had counted, by name or by case,",
						),
				),
				...lacks("plain grammar", !/ {2}|,,|\.\.|\(\)|undefined|null|\b(\w{3,}) \1\b/.test(sentence)),
			];
		});
		expect(failures).toEqual([]);
	});

	test.each([
		[
			"nato-2022-03-23-ru-mil-killed",
			"NATO, through a senior military officer, unnamed, estimated on 23 March 2022 that 7,000 to 15,000 Russian soldiers had been killed in Russia's invasion of Ukraine since 24 February 2022.",
		],
		[
			"ohchr-2022-03-18-ua-civ-killed",
			"The Office of the UN High Commissioner for Human Rights reported on 19 March 2022 that it had verified at least 847 Ukrainian civilians as killed in Russia's invasion of Ukraine from 24 February 2022 to 18 March 2022.",
		],
		[
			"komsomolskaya-pravda-2022-03-20-ru-mil-killed",
			"Komsomolskaya Pravda (text ascribed to Russia's Defence Ministry) said on 20 March 2022 that 9,861 Russian soldiers had been killed in Russia's invasion of Ukraine since 24 February 2022. The body or outlet to which the figure was ascribed disowned it on 21 March 2022. It comes from leaked or intercepted material, not confirmed by those it comes from.",
		],
	])("%s", (id, expected) => {
		const one = dataset.reports.find((candidate) => candidate.id === id);
		if (!one) throw new Error(`no report ${id}`);
		expect(hedgedSentence(one, dataset)).toBe(expected);
	});

	test("a count by place of death names no war that they were killed in, and says whose losses it is not", () => {
		const series = dataset.series.find(({ id }) => id === "ucdp-total-central-african-republic");
		const [last] = series ? reportsOf(series).slice(-1) : [];
		if (!last) throw new Error("no such series");
		expect(hedgedSentence(last, dataset)).toBe(
			"The Uppsala Conflict Data Program reported in 2025 that 485 (range 441 to 788) people in Central African Republic had been killed (deaths in organised violence by place of death) from 1 January 2024 to 31 December 2024. Counted by place of death, it is no side's losses.",
		);
	});

	test.each<[string, Partial<Report>, string]>([
		[
			"one person",
			{ estimate: { ...report().estimate, best: 1 } },
			"Northern army said on 2 February 2020 that 1 Northern soldier had been killed",
		],
		[
			"a projection",
			{ projection: true, measure: "wounded" },
			"projected on 2 February 2020 that 1,000 Northern soldiers would have been wounded",
		],
		["no day of publication", { published: null }, "said, on a day that its page does not give, that 1,000"],
		[
			"no as-of day",
			{ period: { start: "2020-01-01", end: null } },
			"from 1 January 2020 (to a day that is not given)",
		],
		[
			"no first day",
			{ period: { start: null, end: "2020-02" } },
			"up to February 2020 (from a day that is not given)",
		],
		["one day", { span: "period", period: { start: "2020-01-05", end: "2020-01-05" } }, "on 5 January 2020."],
		["a month", { span: "period", period: { start: "2020-01", end: "2020-01" } }, "in January 2020."],
		[
			"a stock",
			{ span: "stock", measure: "captured" },
			"were held prisoner (captured) in the test war as of 1 February 2020.",
		],
		["excess deaths", { deaths: "excess" }, "had died (excess deaths)"],
		[
			"losses",
			{ measure: "losses" },
			"had been counted as losses (what that includes is not stated; not a number of dead)",
		],
		[
			"withdrawn",
			{ standing: { status: "withdrawn", on: "2020-03" } },
			"The source withdrew the figure in March 2020.",
		],
		[
			"inferred days",
			{ inferred: ["period.end", "published"] },
			"The last day and the day of publication are inferred, not printed.",
		],
	])("%s", (_, change, part) => {
		const one = { ...report(), ...change };
		expect(hedgedSentence(one, datasetOf([one]))).toContain(part);
	});

	test.each([
		[{ low: 5, high: 9, qualifier: "range" }, "5 to 9 "],
		[
			{ low: 5, best: 7, high: 9, qualifier: "interval", bounds: "confidence-interval", confidence: 0.95 },
			"7 (95% confidence interval 5 to 9) ",
		],
		[
			{ low: 5, high: 9, qualifier: "interval", bounds: "confidence-interval", confidence: 0.9975 },
			"5 to 9 (99.75% confidence interval) ",
		],
		[
			{ low: 5, high: 9, qualifier: "interval", bounds: "prediction-interval" },
			"5 to 9 (prediction interval, level not given) ",
		],
		[{ low: 5, qualifier: "at-least" }, "at least 5 "],
		[{ high: 9, qualifier: "at-most" }, "up to 9 "],
		[{ best: 7, qualifier: "about" }, "about 7 "],
		[
			{ low: 5, qualifier: "at-least", bounds: "verified-minimum" },
			"it had counted, by name or by case, at least 5 ",
		],
		[{ low: 9, high: 5, qualifier: "range", asPublished: true }, "9 to 5, as printed "],
	] as const)("the number %j", (estimate, part) => {
		const one = report({ estimate });
		expect(hedgedSentence(one, datasetOf([one]))).toContain(`that ${part}`);
	});
});
