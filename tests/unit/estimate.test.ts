import { describe, expect, test } from "vitest";
import { formatEstimate, markKind } from "@/data/estimate";
import { estimateSchema } from "@/data/schema";

const estimate = (input: unknown) => estimateSchema.parse(input);

describe("an estimate in words and as a shape", () => {
	test.each([
		[{ best: 1351, qualifier: "exact" }, "1,351", "point"],
		[{ best: 1300, qualifier: "about" }, "about 1,300", "about"],
		[{ low: 14000, qualifier: "at-least" }, "at least 14,000", "at-least"],
		[{ high: 90000, qualifier: "at-most" }, "up to 90,000", "at-most"],
		[{ low: 7000, high: 15000, qualifier: "range", bounds: "expert-range" }, "7,000–15,000", "range"],
		[{ low: 557, qualifier: "at-least", bounds: "verified-minimum" }, "at least 557", "verified-minimum"],
		[
			{
				low: 40000,
				best: 47000,
				high: 55000,
				qualifier: "interval",
				bounds: "confidence-interval",
				confidence: 0.95,
			},
			"47,000 (95% confidence interval 40,000–55,000)",
			"confidence-interval",
		],
		[
			{
				low: 190000,
				best: 344000,
				high: 630000,
				qualifier: "interval",
				bounds: "prediction-interval",
				confidence: 0.95,
			},
			"344,000 (95% prediction interval 190,000–630,000)",
			"prediction-interval",
		],
		[
			{ low: 10, high: 20, qualifier: "range", bounds: "reports-min-max" },
			"lowest and highest of several reports 10–20",
			"reports-min-max",
		],
		[
			{ low: 13, best: 8, high: 2, qualifier: "interval", asPublished: true },
			"8 (13 to 2, so published)",
			"range",
		],
		[{ low: 0, high: 0, qualifier: "range" }, "0–0", "range"],
	])("%j reads %j and is drawn as %s", (input, words, kind) => {
		expect(formatEstimate(estimate(input))).toBe(words);
		expect(markKind(estimate(input))).toBe(kind);
	});
});
