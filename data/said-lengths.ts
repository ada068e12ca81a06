import type { Length } from "./estimate";
import { YEAR } from "./estimate";

interface SaidLength {
	/** The report's own words for how long its war lasted, as they stand in it. */
	said: string;
	/** The same within a sentence of ours: 'over ten years, as said'. */
	words: string;
	length: Length;
	/** How the length in days follows from the words. */
	formula: string;
}

/**
 * Tolls whose page says how long it took, in round numbers that are not the war's own days. A rate over that length is
 * what its readers would work out: it stands beside the rate over the days, and never in its place.
 */
export const saidLengths: Readonly<Record<string, SaidLength>> = {
	"ap-2022-03-23-soviet-afghan-mil-killed": {
		said: "over 10 years",
		words: "over ten years, as said",
		length: { least: 10 * YEAR, most: 10 * YEAR },
		formula: "10 years of 365.25 days",
	},
};
