import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_CLAIMED, readClaim, writeClaim } from "@/data/claim";
import { formatEstimate } from "@/data/estimate";

describe("a claim in an address", () => {
	test.each([
		["15000", "15,000"],
		["~15000", "about 15,000"],
		["7000-15000", "7,000–15,000"],
		["15000-", "at least 15,000"],
		["-15000", "up to 15,000"],
		["0", "0"],
	])("%s is %s", (text, words) => {
		const claim = readClaim(text);
		expect(claim && formatEstimate(claim)).toBe(words);
		expect(claim && writeClaim(claim)).toBe(text);
	});

	test.each([
		"",
		"15,000",
		"15k",
		"15000-7000",
		"7000-7000",
		"007",
		"~7-9",
		"-",
		"~",
		"1e9",
		"1000000001",
		"15000 ",
	])("'%s' is none", (text) => {
		expect(readClaim(text)).toBeNull();
	});

	test("any text is a claim in its one spelling, or none", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-~, k"), maxLength: 24 }), (text) => {
				const claim = readClaim(text);
				if (claim !== null) expect(writeClaim(claim)).toBe(text);
			}),
			{ numRuns: 2000 },
		);
	});

	test("any range within the limit comes back", () => {
		const count = fc.integer({ min: 0, max: MOST_CLAIMED });
		fc.assert(
			fc.property(count, count, (a, b) => {
				fc.pre(a !== b);
				const [low, high] = a < b ? [a, b] : [b, a];
				expect(readClaim(writeClaim({ low, best: null, high, qualifier: "range" }))).toMatchObject({
					low,
					high,
				});
			}),
		);
	});
});
