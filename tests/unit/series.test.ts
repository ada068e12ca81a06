import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { allMarks, rowOf } from "@/data/figures/marks";
import { select } from "@/data/select";
import { estimateOf, readRowId, reportsOf, type Series, type SeriesRow, stepsOf } from "@/data/series";
import { readLines, toRows } from "@/data/series-csv";
import { decodeView } from "@/data/view";

const find = (id: string): Series => dataset.series.find((one) => one.id === id) ?? expect.fail(id);
const figureOf = (query: string) => figure(decodeView(new URLSearchParams(query), dataset).view, dataset);
const problemsOf = (csv: string) =>
	toRows(readLines(csv).lines, "a.csv", "a").problems.map(
		({ file, field, message }) => `${file} ${field} ${message}`,
	);

describe("a series' file", () => {
	test.each([
		["2022-02-30,1", "a.csv:2 date '2022-02-30' is no calendar day (YYYY-MM-DD)"],
		["2022-03-01,1.5", "a.csv:2 best '1.5' is no whole number of persons"],
		["2022-03-01,-5", "a.csv:2 best '-5' is no whole number of persons"],
		["2022-03-01,1,300", "a.csv:2 line has more or fewer cells than the header has columns"],
		["2022-03-01", "a.csv:2 line has more or fewer cells than the header has columns"],
		[
			"\n2022-03-02,1\n2022-03-01,2",
			"a.csv:4 date '2022-03-01' does not come after '2022-03-02': rows stand in the order of their days, one a day",
		],
	])("%j is told with its line, column and value", (row, problem) => {
		expect(problemsOf(`date,best\n${row}\n`)).toEqual([problem]);
	});

	test("an address must be one of the web, and unknown columns are named", () => {
		expect(problemsOf("date,best,url\n2022-03-01,1,javascript:alert(1)")).toEqual([
			"a.csv:2 url 'javascript:alert(1)' is no web address (http or https)",
		]);
		expect(readLines("date,bst\n2022-03-01,1").unknown).toEqual(["bst"]);
	});

	test("an empty cell is unknown and not zero", () => {
		expect(toRows(readLines("date,low,best\n2022-03-01,,0\n2022-03-02,5,\n").lines, "a", "a").rows).toEqual([
			["2022-03-01", null, 0, null],
			["2022-03-02", 5, null, null],
		]);
	});
});

describe("its rows are reports", () => {
	test("with an address of their own, and every number and day of the file", () => {
		const reports = reportsOf(find("ua-general-staff-personnel"));
		expect(reports).toHaveLength(1626);
		const row = reports.find(({ id }) => id === "ua-general-staff-personnel@2022-03-07") ?? expect.fail();
		expect(row).toMatchObject({
			measure: "losses",
			published: "2022-03-07",
			estimate: { low: 11000, best: null, high: null, qualifier: "at-least" },
			period: { start: "2022-02-24", end: "2022-03-07" },
		});
		expect(readRowId(row.id)).toEqual({ series: "ua-general-staff-personnel", date: "2022-03-07" });
	});

	test("a week has its seven days, a year its own, the first no day before the war", () => {
		const [first, second] = reportsOf(find("bbc-mediazona-names-by-week-of-death"));
		expect([first?.period, second?.period]).toEqual([
			{ start: "2022-02-24", end: "2022-02-27" },
			{ start: "2022-02-28", end: "2022-03-06" },
		]);
		expect(reportsOf(find("ucdp-total-ukraine")).at(-1)?.period).toEqual({
			start: "2024-01-01",
			end: "2024-12-31",
		});
	});

	test("bounds are never dropped and never gain a kind that the numbers do not have", () => {
		const number = fc.option(fc.nat(1e6), { nil: null });
		fc.assert(
			fc.property(number, number, number, (low, best, high) => {
				const facts = { qualifier: "about", bounds: "confidence-interval", confidence: 0.95 } as const;
				const made = estimateOf(facts, ["2022-03-01", low, best, high]);
				expect([made.low, made.best, made.high]).toEqual([low, best, high]);
				expect(made.confidence === null).toBe(low === null || high === null);
			}),
		);
	});
});

describe("steps", () => {
	test("of days that follow each other add up to the difference of the totals", () => {
		const totals = fc.array(fc.nat(5000), { minLength: 2, maxLength: 40 });
		fc.assert(
			fc.property(totals, (numbers) => {
				const rows = numbers.map((best, index): SeriesRow => {
					const day = new Date(Date.UTC(2022, 2, 1 + index)).toISOString().slice(0, 10);
					return [day, null, best, null];
				});
				const steps = stepsOf({ ...find("ua-general-staff-personnel"), rows, marks: [] });
				expect(steps).toHaveLength(numbers.length - 1);
				const sum = steps.reduce((total, { value }) => total + value, 0);
				expect(sum).toBe((numbers.at(-1) ?? 0) - (numbers[0] ?? 0));
			}),
		);
	});

	test("none over a missing day, nor from or to 'more than'", () => {
		const steps = stepsOf(find("ua-general-staff-personnel")).map(({ end }) => end);
		for (const day of ["2022-03-07", "2022-03-08", "2022-03-10", "2022-03-15"])
			expect(steps).not.toContain(day);
		expect(steps).toContain("2022-03-09");
	});

	test("stand as computed wherever they are told, with the day of the step", () => {
		const shown = figureOf("conflict=gaza-2023&span=period&chart=periods&to=2023-12-18");
		const [row] = shown.rows;
		expect(row).toMatchObject({ figure: "179 (computed)", asOfIso: "2023-12-14" });
		expect(row?.computed).toContain("less that of the row before");
		expect(shown.alt).toContain("179 (computed)");
		expect(shown.sources[0]?.latest.estimate).toBe("179 (computed)");
		for (const mark of allMarks(shown)) expect(rowOf(shown, mark)?.figure).toContain("(computed)");
	});

	test("a running total without steps is listed with the reason, and counted nowhere", () => {
		const shown = figureOf("span=period");
		expect(shown.leftOut.some(({ href }) => href === "/series/economist-model-killed")).toBe(true);
		expect(shown.sources.some(({ id }) => id === "economist")).toBe(false);
		expect(shown.subtitle).toContain(`${shown.lines.length} series`);
	});
});

describe("lines", () => {
	test("do not run over a long silence, a restart or a new method", () => {
		const broken = (query: string, id: string) => {
			const line = figureOf(query).lines.find((one) => one.id === id) ?? expect.fail(id);
			return line.points.filter(({ joined }, index) => !joined && index > 0).map(({ position }) => position);
		};
		const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
		expect(broken("side=ukraine&group=civilians", "ohchr-civilians-killed")).toContain(day("2026-01-31"));
		expect(broken("conflict=lebanon-2023", "lebanon-moph-killed")).toContain(day("2026-03-05"));
		expect(broken("", "bbc-mediazona-names-totals")).toContain(day("2026-02-24"));
	});

	test("each point keeps the series' warnings, and bounds that were printed upside down say so", () => {
		const shown = figureOf("span=period&source=mediazona-meduza");
		const texts = allMarks(shown).map((mark) => rowOf(shown, mark));
		const odd = texts.find((row) => row?.asOfIso === "2022-06-19");
		expect(odd?.figure).toContain("13 to 2, so published");
		expect(odd?.flags).toContain("bounds stand as the source printed them");
		expect(shown.notes.join(" ")).toContain("upside down");
		const staff = figureOf("measure=losses");
		expect(staff.rows[0]?.flags.join(" ")).toContain("weak citation");
	});

	test("by day of publication each row stands on its own, or says why it has no point", () => {
		const shown = figureOf("date=published");
		const line = shown.lines.find(({ id }) => id === "bbc-mediazona-names-totals") ?? expect.fail();
		const july = line.points.find(({ covered }) => covered === "2024-06-21");
		expect(july?.position).toBe(Date.parse("2024-07-05T00:00:00Z") / 86_400_000);
		const model = shown.rows.find(({ href }) => href === "/series/economist-model-killed");
		expect(model?.notDrawn).toContain("published at once");
	});
});

test("nothing that was published later is shown or listed as of a known-on day", () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...dataset.reach.map(({ conflict, side }) => `conflict=${conflict}&side=${side}`)),
			fc.constantFrom("2022-06-30", "2024-01-01", "2026-05-10", "2026-08-21"),
			fc.constantFrom("", "&span=period", "&group=civilians", "&group=all&span=period"),
			(scope, known, part) => {
				const { view } = decodeView(new URLSearchParams(`${scope}&known=${known}${part}`), dataset);
				const { reports, series, leftOut } = select(view, dataset);
				const all = [
					...reports,
					...series.flatMap((one) => one.reports),
					...leftOut.map(({ report }) => report),
				];
				for (const { published } of all) if (published !== null) expect(published <= known).toBe(true);
			},
		),
		{ numRuns: 200 },
	);
});
