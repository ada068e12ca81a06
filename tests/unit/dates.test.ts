import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import {
	dayFromNumber,
	dayNumber,
	daysInclusive,
	firstDay,
	formatDate,
	formatDateShort,
	isDay,
	isPartialDate,
	lastDay,
} from "@/data/dates";

const day = fc.integer({ min: -350_000, max: 400_000 }).map(dayFromNumber);

describe("calendar dates", () => {
	const zone = process.env.TZ;
	afterEach(() => {
		process.env.TZ = zone;
	});

	test("days are counted with both ends", () => {
		expect(daysInclusive("2022-02-24", "2022-03-23")).toBe(28);
		expect(daysInclusive("1979-12-25", "1989-02-15")).toBe(3341);
	});

	test.each(["Pacific/Auckland", "America/Los_Angeles", "Europe/Kyiv", "Pacific/Apia"])(
		"no day shifts in %s",
		(tz) => {
			process.env.TZ = tz;
			fc.assert(fc.property(day, (text) => dayFromNumber(dayNumber(text)) === text));
			expect(formatDate("2011-12-30")).toBe("30 December 2011");
		},
	);

	test("successive numbers are successive days", () => {
		fc.assert(fc.property(day, (text) => daysInclusive(text, dayFromNumber(dayNumber(text) + 1)) === 2));
	});

	test("partial dates span their month or year", () => {
		expect([
			firstDay("2024-02"),
			lastDay("2024-02"),
			lastDay("1900-02"),
			firstDay("1991"),
			lastDay("1991"),
		]).toEqual(["2024-02-01", "2024-02-29", "1900-02-28", "1991-01-01", "1991-12-31"]);
		expect([formatDate("2022-06"), formatDateShort("2022-06-03"), formatDate("1991")]).toEqual([
			"June 2022",
			"3 Jun 2022",
			"1991",
		]);
	});

	test.each([
		"2022-02-30",
		"2022-13",
		"22-01-01",
		"2022-1-1",
		"2022-00-10",
		"",
		"today",
		"2022-03-23T00:00",
		" 2022",
	])("%j is no date", (text) => {
		expect(isPartialDate(text)).toBe(false);
		expect(isDay(text)).toBe(false);
		expect(() => lastDay(text)).toThrow(/not a calendar date/);
	});

	test("a month is a partial date, and no day", () => {
		expect([isPartialDate("2022-03"), isDay("2022-03"), isDay("2022-03-23")]).toEqual([true, false, true]);
		expect(() => dayNumber("2022-03")).toThrow(/2022-03/);
	});
});
