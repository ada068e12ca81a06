import type { Estimate } from "./schema";

/** No claim about people lies above this. */
export const MOST_CLAIMED = 1_000_000_000;

const CLAIM = /^(~?)(\d{1,10})$|^(\d{1,10})-$|^-(\d{1,10})$|^(\d{1,10})-(\d{1,10})$/;

type Numbers = Pick<Estimate, "low" | "best" | "high" | "qualifier">;

const NONE = { low: null, best: null, high: null };

/**
 * A claim as an address writes it, in whole persons: `15000`, `~15000` (about), `7000-15000`, `15000-` (at least),
 * `-15000` (up to). Null where it is none, or not in its one spelling.
 */
export function readClaim(text: string): Estimate | null {
	const [, about, one, least, most, low, high] = CLAIM.exec(text) ?? [];
	const numbers = toNumbers({ about, one, least, most, low, high });
	if (numbers === null || writeClaim(numbers) !== text) return null;
	const { low: from, high: to } = numbers;
	const highest = Math.max(...[from, numbers.best, to].map((value) => value ?? 0));
	if (highest > MOST_CLAIMED || (from !== null && to !== null && from >= to)) return null;
	return { ...numbers, bounds: null, confidence: null, asPublished: false };
}

function toNumbers(part: Record<"about" | "one" | "least" | "most" | "low" | "high", string | undefined>) {
	const { about, one, least, most, low, high } = part;
	if (one !== undefined) return { ...NONE, best: Number(one), qualifier: about ? "about" : "exact" } as const;
	if (least !== undefined) return { ...NONE, low: Number(least), qualifier: "at-least" } as const;
	if (most !== undefined) return { ...NONE, high: Number(most), qualifier: "at-most" } as const;
	if (low === undefined || high === undefined) return null;
	return { ...NONE, low: Number(low), high: Number(high), qualifier: "range" } as const;
}

/** The inverse of `readClaim`. Of an estimate that has a best number within bounds, the bounds. */
export function writeClaim({ low, best, high, qualifier }: Numbers): string {
	if (low === null && high === null) return `${qualifier === "about" ? "~" : ""}${best ?? 0}`;
	return `${low ?? ""}-${high ?? ""}`;
}
