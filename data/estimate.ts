import type { MarkKind } from "./figures/figure";
import type { Estimate } from "./types";

const WHOLE = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });

const LEVEL = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

/** A number of persons with thousands separators: `15,000`. */
export function formatCount(value: number): string {
	return WHOLE.format(value);
}

/** The numbers that an estimate holds, lowest field first; at least one in a valid report. */
export function numbersOf({ low, best, high }: Pick<Estimate, "low" | "best" | "high">): number[] {
	return [low, best, high].filter((value) => value !== null);
}

/**
 * An estimate in words, with its qualifier and both bounds: `7,000–15,000`, `about 1,300`, `at least 14,000`,
 * `47,000 (95% confidence interval 40,000–55,000)`. Open bounds stay open.
 */
export function formatEstimate(estimate: Estimate): string {
	const { low, best, high, qualifier } = estimate;
	const central = best === null ? null : `${qualifier === "about" ? "about " : ""}${formatCount(best)}`;
	const range = formatRange(estimate);
	if (central === null) return range ?? "no number";
	return range === null ? central : `${central} (${range})`;

	function formatRange({ confidence, bounds, asPublished }: Estimate): string | null {
		const name = intervalName(bounds, confidence);
		if (low !== null && high !== null) {
			const span =
				asPublished && low > high
					? `${formatCount(low)} to ${formatCount(high)}, so published`
					: between(low, high);
			return name ? `${name} ${span}` : span;
		}
		if (low !== null) return `at least ${formatCount(low)}`;
		if (high !== null) return `up to ${formatCount(high)}`;
		return null;
	}
}

function between(low: number, high: number): string {
	return `${formatCount(low)}–${formatCount(high)}`;
}

function intervalName(bounds: Estimate["bounds"], confidence: number | null): string | null {
	const level = confidence === null ? "" : `${LEVEL.format(confidence * 100)}% `;
	if (bounds === "confidence-interval") return `${level}confidence interval`;
	if (bounds === "prediction-interval") return `${level}prediction interval`;
	if (bounds === "reports-min-max") return "lowest and highest of several reports";
	return null;
}

/** The shape by which an estimate is drawn. Kinds of bounds never share one. */
export function markKind({ low, best, high, qualifier, bounds }: Estimate): MarkKind {
	if (low !== null && high !== null)
		return bounds === null || bounds === "expert-range" || bounds === "verified-minimum" ? "range" : bounds;
	if (bounds === "verified-minimum") return "verified-minimum";
	if (low !== null) return "at-least";
	if (high !== null) return "at-most";
	if (best !== null && qualifier === "about") return "about";
	return "point";
}
