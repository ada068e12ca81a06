import type { Estimate } from "./types";

/**
 * Arithmetic between two estimates. Both bounds are carried; an end that either source left open stays open, and no
 * number is made where none was given. What comes out is our own computation and has to be labelled so.
 */

/** The ends that an estimate sets: one number is both of its ends; null is an open end. */
function endsOf({ low, best, high }: Estimate): { low: number | null; high: number | null } {
	if (low === null && high === null) return { low: best, high: best };
	// Bounds that a source printed upside down still enclose what lies between them.
	return low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };
}

/**
 * How many times `b` goes into `a`: low over high, high over low; best only where both sources gave a best. An end of
 * `a` below zero lies furthest out over the other end of `b`. A divisor that may be zero sets no end on that side.
 * @returns null where no end is left: 'at least' over 'at least' can be anything; and over what may be below zero
 */
export function multiple(a: Estimate, b: Estimate): Estimate | null {
	const [over, under] = [endsOf(a), endsOf(b)];
	if ([under.low, b.best, under.high].some((end) => end !== null && end < 0)) return null;
	return combined(a, b, {
		low: quotient(over.low, isBelowZero(over.low) ? under.low : under.high),
		best: quotient(a.best, b.best),
		high: quotient(over.high, isBelowZero(over.high) ? under.high : under.low),
	});
}

function isBelowZero(end: number | null): boolean {
	return end !== null && end < 0;
}

/**
 * What lies between two totals, `later` less `earlier`: lowest less highest, highest less lowest; best only where both
 * sources gave a best. Below zero it is a revision downwards, and is kept.
 * @returns null where no end is left: two figures of 'at least' may lie any distance apart
 */
export function difference(later: Estimate, earlier: Estimate): Estimate | null {
	const [now, then] = [endsOf(later), endsOf(earlier)];
	return combined(later, earlier, {
		low: less(now.low, then.high),
		best: less(later.best, earlier.best),
		high: less(now.high, then.low),
	});
}

function quotient(a: number | null, b: number | null): number | null {
	return a === null || b === null || b === 0 ? null : a / b;
}

function less(a: number | null, b: number | null): number | null {
	return a === null || b === null ? null : a - b;
}

type Numbers = Pick<Estimate, "low" | "best" | "high">;

/** Two single numbers give a single number; else the ends decide what kind of statement it is. */
function combined(a: Estimate, b: Estimate, { low, best, high }: Numbers): Estimate | null {
	const isAbout = a.qualifier === "about" || b.qualifier === "about";
	if (isSingle(a) && isSingle(b))
		return best === null
			? null
			: { ...PLAIN, low: null, best, high: null, qualifier: isAbout ? "about" : "exact" };
	// A best alone would read as a single number, with both of its open ends forgotten.
	if (low === null && high === null) return null;
	return { ...PLAIN, low, best, high, qualifier: qualifierOf(low, high, isAbout), ...boundsOf(a, b) };
}

const PLAIN = { bounds: null, confidence: null, asPublished: false } as const;

function isSingle({ low, high }: Estimate): boolean {
	return low === null && high === null;
}

function qualifierOf(low: number | null, high: number | null, isAbout: boolean): Estimate["qualifier"] {
	if (isAbout) return "about";
	if (low !== null && high !== null) return "range";
	return low === null ? "at-most" : "at-least";
}

/**
 * An interval beside a single number keeps its level; two intervals together have none that could be stated. A floor
 * that is divided by, or subtracted, is no floor of what comes out.
 */
function boundsOf(a: Estimate, b: Estimate): Pick<Estimate, "bounds" | "confidence"> {
	const bounded = isSingle(b) ? a : isSingle(a) && b.bounds !== "verified-minimum" ? b : null;
	return { bounds: bounded?.bounds ?? null, confidence: bounded?.confidence ?? null };
}
