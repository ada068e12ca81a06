import { describe, expect, test } from "vitest";
import { dataset } from "@/data/dataset";
import { seriesAlike } from "@/data/related";
import { gapsOf, noSuchRow, pageOf, rowLines, yearsOf } from "@/data/series-page";
import type { Series } from "@/data/types";

function series(id: string): Series {
	const found = dataset.series.find((one) => one.id === id);
	if (!found) throw new Error(`no series ${id}`);
	return found;
}

const staff = series("ua-general-staff-personnel");

describe("series beside a report", () => {
	test("stand as one line each with the row nearest to its day, the source's own first", () => {
		const report = dataset.reports.find(({ id }) => id === "ua-general-staff-2022-03-20-ru-mil-losses");
		if (!report) throw new Error("no such report");
		const [own] = seriesAlike(report, dataset);
		expect([own?.series.id, own?.nearest?.days, own?.nearest?.report.period.end]).toEqual([
			staff.id,
			0,
			"2022-03-20",
		]);
		const undated = { ...report, period: { start: null, end: null } };
		expect(seriesAlike(undated, dataset)[0]?.nearest).toBeNull();
	});
});

describe("the page of a series", () => {
	test("a long one shows a year at a time, the newest unless asked", () => {
		expect(pageOf(staff, "2023")).toEqual({ year: "2023", problem: null });
		expect(pageOf(staff, undefined)).toEqual({ year: yearsOf(staff).at(-1), problem: null });
		expect(pageOf(staff, "1999").problem).toMatch(/no row of '1999'; there are rows of 2022, 2023/);
		expect(pageOf(series("ohchr-civilians-killed"), "2023")).toEqual({ year: null, problem: null });
	});

	test("the years together hold every row once", () => {
		for (const one of dataset.series) {
			const { year } = pageOf(one, undefined);
			const lines = year === null ? rowLines(one, null) : yearsOf(one).flatMap((own) => rowLines(one, own));
			expect(lines.map(({ date }) => date)).toEqual(one.rows.map(([date]) => date));
		}
	});

	test("a row has its figure, its computed step, and what the series notes for the day", () => {
		const rows = rowLines(staff, "2023");
		expect(rows.find(({ date }) => date === "2023-12-09")).toMatchObject({
			days: "9 December 2023",
			step: expect.stringMatching(/^[+−]?[\d,]+$/),
			notes: expect.arrayContaining([expect.stringMatching(/^also given as 336,230: /)]),
		});
	});

	test("rows that are missing are said, and nothing is filled in", () => {
		const cut = { ...staff, rows: staff.rows.filter(([date]) => date !== "2022-06-15") };
		expect(gapsOf(cut)).toEqual(
			[...gapsOf(staff), "between 14 June 2022 and 16 June 2022 (2 days apart)"].sort(),
		);
		expect(rowLines(cut, "2022").find(({ date }) => date === "2022-06-16")).toMatchObject({
			step: null,
			notes: ["no row between 14 June 2022 and this one"],
		});
	});

	test("a day without a row leads to the nearest ones", () => {
		const { message, links } = noSuchRow(staff.id, "2021-01-01", staff);
		expect(message).toMatch(/no row of '2021-01-01'. It has [\d,]+ rows, from /);
		expect(links[0]?.href).toBe(`/series/${staff.id}?year=2022#d${staff.rows[0]?.[0]}`);
		expect(noSuchRow("nowhere", "x", null).message).toContain("no series 'nowhere'");
		expect(noSuchRow(staff.id, "<b>", staff).links).toHaveLength(1);
	});
});
