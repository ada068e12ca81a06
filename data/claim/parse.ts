import { formatCount } from "../estimate";
import { cut } from "../foreign-text";
import { hedgeAround } from "../number-words";
import type { Estimate } from "../types";
import { toPersons } from "./amounts";
import { unreadBeside } from "./beside";
import { type Candidate, changedBy, listed, noNumber, several, UNCLEAR, unusableText } from "./refusals";
import { type Token, tokensOf } from "./tokens";

/** A claim as it was read, with what a reader must know of the reading; or why it was not read. */
export type ParsedClaim = { estimate: Estimate; notices: string[] } | { refusal: string };

type Count = Extract<Token, { kind: "count" }>;
const DASH = /^\s*(?:[-‐‑–—−]|\.{2,3}|…|to|till?|until|through|or)\s*$/i;

/**
 * A claim in a reader's own words as an estimate in whole persons, 1 to 1,000,000,000: '15k', 'more than 15,000',
 * '7 to 15 thousand', 'half a million', '15,000 Russian soldiers in 4 weeks'. Total: any text is read or refused, and
 * a refusal says what to write instead. What can mean two numbers is refused, or read and told in a notice.
 */
export function parseClaim(typed: string): ParsedClaim {
	const text = plain(typed);
	const unusable = unusableText(text, typed.length);
	if (unusable !== null) return { refusal: unusable };
	const tokens = tokensOf(text);
	const candidates = candidatesOf(text, tokens);
	const [only, ...others] = candidates;
	if (only === undefined) return { refusal: noNumber(text, tokens) };
	if (others.length > 0) return { refusal: several(text, candidates) };
	if (only.first.kind === "flawed") return { refusal: `${only.first.flaw}.` };
	if (only.second?.kind === "flawed") return { refusal: `${only.second.flaw}.` };
	if (only.first.kind === "other") return { refusal: noNumber(text, tokens) };
	if (only.second && /^0\d\d$/.test(only.second.text))
		return {
			refusal: `‘${cut(text.slice(only.first.start, only.second.end))}’ looks like a slip for one number: write it as 15,000 or 15000.`,
		};
	const changed = changedBy(text, only);
	if (changed !== null) return { refusal: changed };
	const read =
		only.second?.kind === "count" ? range(text, only.first, only.second) : single(text, only.first);
	if ("refusal" in read) return read;
	const aside = tokens.filter(({ kind }) => kind === "other");
	const unread = unreadBeside(text.slice(0, only.first.start), text.slice((only.second ?? only.first).end));
	const notices = [...read.notices, aside.length === 0 ? "" : `Left aside: ${listed(aside)}.`, unread ?? ""];
	return { ...read, notices: notices.filter(Boolean) };
}

/** Verbs of headlines that make a floor or a round number of what follows. */
const AHEAD = "(?=\\d|half\\b|an?\\s|one\\b)";
const MORE = new RegExp(
	`\\b(?:tops?|topped|topping|surpass(?:es|ed|ing)?|pass(?:es|ed|ing))\\s+${AHEAD}`,
	"giu",
);
const NEAR = new RegExp(`\\b(?:near(?:s|ed|ing)?|approach(?:es|ed|ing)?)\\s+${AHEAD}`, "giu");

/** The text with plain spaces and apostrophes, one sign for each comparison, and headline verbs as plain words. */
function plain(text: string): string {
	return text
		.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\0]/g, "")
		.replace(/\s+/g, " ")
		.replace(/(?<=\d)_(?=\d{3}(?!\d))/g, " ")
		.replace(/[∼～˜]/g, "~")
		.replace(/[≃≅≒]/g, "≈")
		.replace(/[⩽≦]/g, "≤")
		.replace(/[⩾≧]/g, "≥")
		.replace(/[’ʼ‘`´]/g, "'")
		.replace(/<=|=</g, "≤")
		.replace(/>=|=>/g, "≥")
		.replace(MORE, "exceeds ")
		.replace(NEAR, "nearly ")
		.trim();
}

/** Numbers that may be the claim; two that a dash or a word joins are one range. */
function candidatesOf(text: string, tokens: readonly Token[]): Candidate[] {
	const found: Candidate[] = [];
	for (let at = 0; at < tokens.length; at++) {
		const [first, second] = [tokens[at], tokens[at + 1]];
		if (!first || first.kind === "other") continue;
		const joins = second !== undefined && second.kind !== "other" && isJoined(text, first, second);
		found.push({ first, second: joins ? second : null });
		if (joins) at += 1;
	}
	return found;
}

function isJoined(text: string, first: Token, second: Token): boolean {
	const between = text.slice(first.end, second.start);
	return (
		DASH.test(between) || (/^\s*and\s*$/i.test(between) && /\bbetween\b/i.test(text.slice(0, first.start)))
	);
}

function single(text: string, token: Count): ParsedClaim {
	const [before, after] = [text.slice(0, token.start), text.slice(token.end)];
	if (/(?:^|\s)[-−]$/.test(before))
		return {
			refusal: `‘${cut(text)}’ is below zero, and no number of persons is. For a ceiling write ‘up to ${token.text}’.`,
		};
	if (/^\s*[-‐‑–—−]+\s*$/.test(after) || /\bbetween\s*$/i.test(before))
		return {
			refusal: `The range has one end only, ${token.text}: write both ends, or ‘at least ${token.text}’.`,
		};
	const persons = toPersons(token.amount, token.scale, token.text);
	if (typeof persons !== "number") return { refusal: `${capital(persons.flaw)}.` };
	const hedge = hedgeAround(before, after);
	if (hedge === "unclear") return { refusal: UNCLEAR };
	const notices = token.amount.notice === null ? [] : [token.amount.notice];
	if (hedge === "at-least") return { estimate: estimate({ low: persons, qualifier: hedge }), notices };
	if (hedge === "at-most") return { estimate: estimate({ high: persons, qualifier: hedge }), notices };
	return { estimate: estimate({ best: persons, qualifier: hedge ?? "exact" }), notices };
}

function range(text: string, first: Count, second: Count): ParsedClaim {
	const hedge = hedgeAround(text.slice(0, first.start), text.slice(second.end));
	if (hedge === "unclear") return { refusal: UNCLEAR };
	if (hedge === "at-least" || hedge === "at-most")
		return {
			refusal: `‘${hedge === "at-least" ? "At least" : "Up to"}’ and a range at once can mean two things: write the range alone, or one number with those words.`,
		};
	const high = toPersons(second.amount, second.scale, second.text);
	if (typeof high !== "number") return { refusal: `${capital(high.flaw)}.` };
	const scale = sharedScale(first, second, high);
	const low = toPersons(first.amount, scale, first.text);
	if (typeof low !== "number") return { refusal: `${capital(low.flaw)}.` };
	const [from, to] = [formatCount(low), formatCount(high)];
	if (low > high)
		return {
			refusal: `The range runs downwards, from ${from} to ${to}. If the ends are ${to} and ${from}, write the lower one first.`,
		};
	// '7–15,000' may be short for 7,000–15,000, and '500 to 1.2 million' for 500,000.
	const isShort =
		scale === 1 &&
		first.amount.bare &&
		(second.scale > 1 ? low * 1000 < high : low * 1000 <= high && high >= 1000);
	if (isShort)
		return {
			refusal: `‘${cut(text.slice(first.start, second.end))}’ can be read in two ways: as from ${from}, or from ${first.text} thousand or more. Write both ends in full.`,
		};
	const notices = [
		...[first, second].flatMap(({ amount }) => amount.notice ?? []),
		scale !== first.scale
			? `‘${cut(text.slice(first.start, second.end))}’ is read as ${from} and ${to}: its last word counts for both ends.`
			: "",
		/^\s*or\s*$/i.test(text.slice(first.end, second.start))
			? "‘Or’ between two numbers is read as a range."
			: "",
		hedge === "about" ? "‘About’ beside two ends adds nothing that can be drawn, and is left out." : "",
	].filter(Boolean);
	if (low === high)
		return {
			estimate: estimate({ best: low, qualifier: hedge ?? "exact" }),
			notices: ["Both ends are the same number, so it is read as one.", ...notices],
		};
	return { estimate: estimate({ low, high, qualifier: "range" }), notices };
}

/** The scale of a range's first end: in '7 to 15 thousand' that of the second, if it does not lift it above. */
function sharedScale({ amount, scale }: Count, second: Count, high: number): number {
	if (scale > 1 || second.scale === 1) return scale;
	if (!amount.bare && amount.places === 0) return scale;
	const lifted = (amount.digits * BigInt(second.scale)) / BigInt(10) ** BigInt(amount.places);
	return lifted <= BigInt(high) ? second.scale : scale;
}

function estimate(part: Partial<Estimate> & Pick<Estimate, "qualifier">): Estimate {
	return { low: null, best: null, high: null, bounds: null, confidence: null, asPublished: false, ...part };
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
