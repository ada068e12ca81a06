import { type Hedge, hedgeAround } from "../number-words";
import type { ReportInput } from "../schema";

type EstimateInput = ReportInput["estimate"];

/** Digits with one kind of separator between thousands, or without any. */
const NUMBER = /\d{1,3}([,.'’\s])\d{3}(?:\1\d{3})*(?!\d)|\d+/gu;
/** Words and letters that make a number another one, and signs that make it no number of persons. */
const SCALED =
	/(?<=\d)\s*(?:[km%]|tho?|mln|bn)(?!\p{L})|(?<!\p{L})(?:dozen|score|hundred|thousand|million|billion)s?(?!\p{L})|(?<!\p{L})(?:half|quarter)(?!\p{L})/iu;
const DASH = /^\s*(?:[-‐‑–—−]|to)\s*$/i;
const BETWEEN = /\bbetween\b/i;

/**
 * A number as a source puts it, as an estimate: `7,000-15,000` is a range, `more than 1,300` a low alone, `no more
 * than 500` a high alone, `about 900` a best. Null where it holds no number in digits, or can mean more than one thing.
 */
export function readEstimate(text: string): EstimateInput | null {
	if (SCALED.test(text)) return null;
	const [first, second, ...more] = [...text.matchAll(NUMBER)];
	if (!first || more.length > 0) return null;
	const before = text.slice(0, first.index);
	const hedge = hedgeAround(before, after(second ?? first));
	if (hedge === "unclear") return null;
	if (!second) return BETWEEN.test(before) ? null : single(count(first[0]), hedge);
	const joined = text.slice(first.index + first[0].length, second.index);
	const isRange = DASH.test(joined) || (/^\s*and\s*$/i.test(joined) && BETWEEN.test(before));
	// A floor or ceiling of a range is no range: what its other end means, the reader must say.
	return isRange && hedge !== "at-least" && hedge !== "at-most"
		? range(count(first[0]), count(second[0]))
		: null;

	function after(match: RegExpExecArray): string {
		return text.slice(match.index + match[0].length);
	}
}

function single(number: number, hedge: Hedge | null): EstimateInput {
	if (hedge === "at-least") return { low: number, qualifier: hedge };
	if (hedge === "at-most") return { high: number, qualifier: hedge };
	return { best: number, qualifier: hedge ?? "exact" };
}

/** A range of two numbers, lowest first. '7–15,000' is none, since its 7 may stand for thousands. */
function range(low: number, high: number): EstimateInput | null {
	const elliptic = low < high / 1000 && low > 0;
	return low > high || elliptic ? null : { low, high, qualifier: "range", bounds: "expert-range" };
}

function count(text: string): number {
	return Number(text.replace(/\D/g, ""));
}
