import { dayFromNumber, dayNumber } from "../dates";
import { formatEstimate } from "../estimate";
import { formatPace, formatRevision, formulaOf, isRevision, isShorterThanUnit, type Stretch } from "../pace";
import type { Estimate } from "../types";
import { type PaceUnit, paceUnits, unitDays } from "../vocabulary";
import type { LineRate, Row } from "./figure";

/** The words of a pace that a row of a figure carries. */
type RateWords = Pick<Row, "figure" | "computed" | "flags">;

/** What must be seen where a pace is given in a unit that is longer than the days it is made of. */
export function shortFlags({ length }: Pick<Stretch, "length">, per: PaceUnit): string[] {
	return isShorterThanUnit(length, per)
		? [
				`it covers fewer days than a ${per} has: “${paceUnits[per]}” is a pace here, not what a ${per} came to`,
			]
		: [];
}

export const REVISED = "a revision by its source, not a pace: people do not come back";

/**
 * The words of a point of a series whose value is a rate. The number of persons follows from the rate and its days, as
 * it was whole before it was divided.
 */
export function rateWords(
	rate: Estimate,
	{ per, until }: LineRate,
	{ start, end, isStep }: { start: string; end: string; isStep: boolean },
): RateWords {
	const days = stretchOf(start, until === null ? end : dayFromNumber(Math.min(until, dayNumber(end))));
	const persons = (value: number | null) =>
		value === null ? null : Math.round((value / unitDays[per]) * days.length.most);
	const number = { ...rate, low: persons(rate.low), best: persons(rate.best), high: persons(rate.high) };
	if (isStep && isRevision(number))
		return {
			figure: `${formatRevision(number)} (computed)`,
			computed: "the row's number less that of the row before it",
			flags: [REVISED],
		};
	const dividend = `${formatEstimate({ ...number, asPublished: false })}${isStep ? " more than in the row before" : ""}`;
	return {
		figure: `${formatPace(rate, per)} (computed)`,
		computed: formulaOf(dividend, days, per),
		flags: shortFlags(days, per),
	};
}

/** Full days, both ends counted. */
export function stretchOf(start: string, end: string): Stretch {
	const days = dayNumber(end) - dayNumber(start) + 1;
	return { start, end, length: { least: days, most: days } };
}
