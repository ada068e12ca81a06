import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { viewSchema } from "@/data/schema";
import { decodeView, defaultView, encodeFullView, encodeView } from "@/data/view";
import { viewParameters } from "@/data/view-reader";
import { anyQuery as query } from "./any-query";

const decode = (query: string) => decodeView(new URLSearchParams(query), dataset);

describe("a View is a URL and a URL is a View", () => {
	test("any parameters whatever decode to a valid View", () => {
		fc.assert(
			fc.property(query, (text) => {
				viewSchema.parse(decode(text).view);
			}),
			{ numRuns: 1000 },
		);
	});

	test("any string whatever decodes to a valid View", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				viewSchema.parse(decode(text).view);
			}),
			{ numRuns: 1000 },
		);
	});

	test("encode after decode is canonical and stable, and loses nothing", () => {
		fc.assert(
			fc.property(query, (text) => {
				const { view } = decode(text);
				const canonical = encodeView(view, dataset);
				const again = decode(canonical);
				expect(again.problems).toEqual([]);
				expect(again.view).toEqual(view);
				expect(encodeView(again.view, dataset)).toBe(canonical);
			}),
			{ numRuns: 1000 },
		);
	});

	test("the full address writes every parameter and means the same", () => {
		fc.assert(
			fc.property(query, (text) => {
				const { view } = decode(text);
				const full = encodeFullView(view);
				expect([...new URLSearchParams(full).keys()]).toEqual([...viewParameters]);
				const again = decode(full);
				expect(again.problems).toEqual([]);
				expect(again.view).toEqual(view);
			}),
			{ numRuns: 500 },
		);
	});

	test("an empty address is the default view, and the default view an empty address", () => {
		expect(encodeView(defaultView(dataset), dataset)).toBe("");
		expect(defaultView(dataset)).toMatchObject({
			conflict: "russia-ukraine-2022",
			side: "russia",
			measure: "killed",
			chart: "timeline",
			baseline: ["ap-2022-03-23-soviet-afghan-mil-killed"],
		});
	});

	test("the names and ids are a promise", () => {
		expect(viewParameters).toEqual([
			"conflict",
			"side",
			"group",
			"measure",
			"span",
			"source",
			"stance",
			"method",
			"reading",
			"from",
			"to",
			"known",
			"date",
			"baseline",
			"chart",
			"scale",
			"events",
			"per",
			"window",
			"claim",
		]);
		const promised = "conflict=soviet-afghan&side=soviet-union&source=nato&chart=by-source";
		expect(decode(promised).problems).toEqual([]);
		expect(
			decode("conflict=russia-ukraine-2022&side=ukraine&measure=killed&chart=timeline").problems,
		).toEqual([]);
	});

	test("lists may be repeated or comma separated, in any order", () => {
		const expected = decode("source=nato,ru-mod").view;
		for (const text of [
			"source=ru-mod&source=nato",
			"source=ru-mod,nato,nato",
			"source=+nato+,&source=ru-mod",
		])
			expect(decode(text).view).toEqual(expected);
	});
});

describe("what was not understood is said, with the value and what would be accepted", () => {
	test.each([
		["measure=killed,casualties", "measure", /one measure at a time: 'casualties' was dropped/],
		["measure=dead", "measure", /'dead' is no measure/],
		["source=natto", "source", /'natto' is no source that is listed here \(did you mean 'nato'\?\)/],
		["to=2022-02-30", "to", /'2022-02-30' is no calendar date; write it as 2022-03-23/],
		["from=2022-05-01&to=2022-03-01", "from", /lies after the cut-off/],
		["sorce=nato", "sorce", /'sorce' is not understood here \(did you mean 'source'\?\)/],
		["baseline=gone", "baseline", /neither a conflict with a yardstick nor a report/],
		[
			"measure=casualties&baseline=ap-2022-03-23-soviet-afghan-mil-killed",
			"baseline",
			/counts killed, this view counts casualties/,
		],
		["baseline=rferl-belarus-2022-03-13-ru-mil-killed", "baseline", /belongs to the war that is shown/],
		["baseline=nato-2022-03-23-ru-mil-killed", "baseline", /belongs to the war that is shown/],
		["group=civilians&baseline=soviet-afghan", "baseline", /no toll of civilians killed/],
		["to=9999-12-31", "to", /no calendar date/],
		["measure=killed&measure=killed", "measure", /stands there 2 times/],
		["to=2022&to=any", "to", /one date at a time: 'any' was dropped/],
		["known=2022&known=2022&known=2022", "known", /stands there 3 times/],
		[
			"span=stock&chart=timeline",
			"chart",
			/only running totals \(span=cumulative\) stand on the chart 'Timeline'/,
		],
	])("%s", (text, parameter, message) => {
		const { problems } = decode(text);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.parameter).toBe(parameter);
		expect(problems[0]?.message).toMatch(message);
	});

	test("no more than five yardsticks are laid under a chart", () => {
		const tolls = dataset.reports.filter(
			(report) => report.conflict === "soviet-afghan" && report.measure === "killed",
		);
		const { view, problems } = decode(`baseline=soviet-afghan,${tolls.map(({ id }) => id).join(",")}`);
		expect(view.baseline).toHaveLength(5);
		expect(problems.some(({ message }) => /at most 5 yardsticks/.test(message))).toBe(true);
	});

	test("a long list is cut and said so, a long value is shortened", () => {
		const { problems } = decode(
			`source=${Array.from({ length: 5000 }, (_, index) => `x${index}`).join(",")}`,
		);
		expect(problems[0]?.message).toMatch(/at most 100 are read/);
		expect(decode(`measure=${"a".repeat(10_000)}`).problems[0]?.message.length).toBeLessThan(200);
	});

	test("marks that other sites add to links are no concern of the reader", () => {
		expect(decode("utm_source=x&fbclid=y&source=nato").problems).toEqual([]);
	});

	test("a field that was left empty says nothing; the route's own names stand there once", () => {
		expect(decode("from=&to=&source=&known=").problems).toEqual([]);
		const { problems } = decodeView(new URLSearchParams("add=1&add=2"), dataset, ["add"]);
		expect(problems).toMatchObject([{ parameter: "add", value: "2" }]);
	});

	test.each(["latest", "2026-11-31-00000000", "2026-11-23"])("version=%s names none", (version) => {
		const { problems } = decodeView(new URLSearchParams({ version }), dataset, ["version"]);
		expect(problems).toMatchObject([{ parameter: "version", value: version, accepted: dataset.version }]);
	});

	test("a second measure never shares the axis", () => {
		expect(decode("measure=casualties&measure=killed").view.measure).toBe("casualties");
	});
});
