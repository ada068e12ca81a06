import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayTicks } from "@/components/charts/day-ticks";
import { valueTicks } from "@/components/charts/value-ticks";
import { dayNumber } from "@/data/dates";
import { formatCount } from "@/data/estimate";

const labels = (from: string, to: string, count: number) =>
	dayTicks(dayNumber(from), dayNumber(to), count).map(({ label }) => label);

describe("ticks of days", () => {
	it("lie within the axis, rise, and are no more than asked for", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -200_000, max: 90_000 }),
				fc.oneof(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 60_000 })),
				fc.integer({ min: 1, max: 30 }),
				(min, length, count) => {
					const ticks = dayTicks(min, min + length, count);
					expect(ticks.length).toBeLessThanOrEqual(count);
					for (const [index, { value, label }] of ticks.entries()) {
						expect(value).toBeGreaterThanOrEqual(min);
						expect(value).toBeLessThanOrEqual(min + length);
						if (index > 0) expect(value).toBeGreaterThan(ticks[index - 1]?.value ?? Infinity);
						expect(label).toMatch(/^(\d{1,2} )?([A-Z][a-z]{2} )?\d{4}$|^\d{1,2} [A-Z][a-z]{2}$/);
					}
					expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
				},
			),
		);
	});

	it("stand on the boundaries that the labels name", () => {
		expect(labels("2022-02-24", "2022-03-02", 10)[0]).toBe("24 Feb 2022");
		expect(labels("2022-02-24", "2022-03-02", 10)).toContain("1 Mar");
		expect(labels("2022-02-24", "2022-12-31", 12)).toContain("Apr 2022");
		expect(labels("1979-12-25", "1989-02-15", 12)).toContain("1985");
		expect(labels("2022-12-28", "2023-01-04", 10)).toContain("1 Jan 2023");
	});

	it("are none for an axis without length or sense", () => {
		expect(dayTicks(10, 5, 5)).toEqual([]);
		expect(dayTicks(Number.NaN, 5, 5)).toEqual([]);
		expect(dayTicks(5, 5, 5)).toHaveLength(1);
	});
});

describe("ticks of persons", () => {
	it("are whole, rise and lie within the axis", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 10_000 }),
				fc.integer({ min: 1, max: 5_000_000 }),
				fc.constantFrom("linear" as const, "log" as const),
				(min, length, scale) => {
					const axis = { min: scale === "log" ? min + 1 : min, max: min + 1 + length, scale };
					const ticks = valueTicks(axis, 7);
					expect(ticks.length).toBeLessThanOrEqual(9);
					for (const [index, value] of ticks.entries()) {
						expect(Number.isInteger(value)).toBe(true);
						expect(value).toBeGreaterThanOrEqual(axis.min);
						expect(value).toBeLessThanOrEqual(axis.max);
						if (index > 0) expect(value).toBeGreaterThan(ticks[index - 1] ?? Infinity);
					}
				},
			),
		);
	});

	it("are parts of one on an axis of rates, without the drift of added tenths", () => {
		const axis = { min: 0, max: 0.6, scale: "linear", unit: "rate" } as const;
		expect(valueTicks(axis, 7)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]);
		expect(valueTicks({ ...axis, unit: "persons" }, 7)).toEqual([0]);
	});

	it("go below one on a logarithmic axis of rates", () => {
		expect(valueTicks({ min: 0.01, max: 10, scale: "log", unit: "rate" }, 7)).toEqual([
			0.01, 0.03, 0.1, 0.3, 1, 3, 10,
		]);
	});

	it("begin at zero where a strip below it has no numbers", () => {
		expect(valueTicks({ min: -50, max: 600, scale: "linear", unit: "rate" }, 7)[0]).toBe(0);
	});

	it("are written with separators", () => {
		expect([0, 950, 1000, 15_000, 1_234_567].map(formatCount)).toEqual([
			"0",
			"950",
			"1,000",
			"15,000",
			"1,234,567",
		]);
	});
});
