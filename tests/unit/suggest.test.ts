import { describe, expect, test } from "vitest";
import { suggest } from "@/data/suggest";

const known = ["from", "to", "date", "measure", "ap", "nato", "komsomolskaya-pravda", "russia-ukraine-2022"];

describe("the nearest known word", () => {
	test.each([
		["fom", "from"],
		["form", "from"],
		["mesure", "measure"],
		["NATO", "nato"],
		["anto", "nato"],
		["komsomolskaja-prawda", "komsomolskaya-pravda"],
	])("%s: %s", (word, nearest) => {
		expect(suggest(word, known)).toBe(` (did you mean '${nearest}'?)`);
	});

	test.each(["foo", "page", "s0", "", "x", "a".repeat(10_000), "x".repeat(10_000)])(
		"nothing is near to %s",
		(word) => {
			expect(suggest(word, known)).toBe("");
		},
	);
});
