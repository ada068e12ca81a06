import type { ReportInput } from "../schema";

type EstimateInput = ReportInput["estimate"];

const NUMBER = "\\d{1,3}(?:[,.'’\\s]\\d{3})+|\\d+";
const RANGE = new RegExp(`(${NUMBER})\\s*(?:-|–|—|to|and)\\s*(${NUMBER})`, "iu");
const FLOOR = /more than|over|at least|no fewer|not less|exceed|above|upwards? of|\+\s*$|^\s*>/i;
const CEILING = /up to|as many as|at most|no more|not more|fewer than|less than|under|maximum|^\s*</i;
const ROUND = /about|around|roughly|some|approx|almost|nearly|close to|circa|estimated|~/i;

/**
 * A number as a source puts it, as an estimate: `7,000-15,000` is a range, `more than 1,300` a low alone, `up to 500`
 * a high alone, `about 900` a best. Null where it holds no number, or more than it can mean.
 */
export function readEstimate(text: string): EstimateInput | null {
	const range = RANGE.exec(text);
	if (range) {
		const [low, high] = [count(range[1]), count(range[2])];
		const rest = text.replace(range[0], "");
		return /\d/.test(rest) ? null : { low, high, qualifier: "range", bounds: "expert-range" };
	}
	const numbers = text.match(new RegExp(NUMBER, "gu")) ?? [];
	if (numbers.length !== 1 || /\d\s*(?:k|m|thousand|million)\b/i.test(text)) return null;
	const number = count(numbers[0]);
	if (FLOOR.test(text)) return { low: number, qualifier: "at-least" };
	if (CEILING.test(text)) return { high: number, qualifier: "at-most" };
	return { best: number, qualifier: ROUND.test(text) ? "about" : "exact" };
}

function count(text = ""): number {
	return Number(text.replace(/\D/g, ""));
}
