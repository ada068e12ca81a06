import { formatCount } from "../estimate";
import { hedgeAround } from "../number-words";
import type { Estimate } from "../types";
import { cut } from "../yardsticks";
import { toPersons } from "./amounts";
import { type Token, tokensOf } from "./tokens";

/** A claim as it was read, with what a reader must know of the reading; or why it was not read. */
export type ParsedClaim = { estimate: Estimate; notices: string[] } | { refusal: string };

/** More characters than these are no claim. */
export const MOST_CHARACTERS = 200;

type Count = Extract<Token, { kind: "count" }>;
/** One number, or two joined to a range, and where they stand in the text. */
interface Candidate {
	first: Token;
	second: Token | null;
}

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
	const rate = RATE.exec(text.slice((only.second ?? only.first).end))?.[1];
	if (rate !== undefined)
		return {
			refusal: `‘${rate}’ makes it a number for one such stretch; here totals since the war began are compared. If it is a total, leave these words out.`,
		};
	const read =
		only.second?.kind === "count" ? range(text, only.first, only.second) : single(text, only.first);
	const aside = tokens.filter(({ kind }) => kind === "other");
	return "refusal" in read || aside.length === 0
		? read
		: { ...read, notices: [...read.notices, `Left aside: ${listed(aside)}.`] };
}

/** What makes a number one of each day or month. 'A year into the war' does not. */
const RATE =
	/^\D*?(?<!\p{L})((?:(?:per|an?|each|every)\s+|\/\s?)(?:hour|day|week|month|year)(?!\p{L})(?!\s+(?:into|after|before|ago|since|later|earlier|of|and))|(?:daily|weekly|monthly|yearly|annually)(?!\p{L}))/iu;

/** Numbers that count nobody, each with what it is. */
function listed(tokens: readonly Token[]): string {
	const seen = tokens.map(
		(token) => `‘${cut(token.text)}’ (${token.kind === "other" ? token.what : "a number"})`,
	);
	return [...new Set(seen)].slice(0, 6).join(", ");
}

/** The text with plain spaces and apostrophes, and one sign for each comparison. */
function plain(text: string): string {
	return text
		.replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\0]/g, "")
		.replace(/\s/g, " ")
		.replace(/[’ʼ‘`´]/g, "'")
		.replace(/<=|=</g, "≤")
		.replace(/>=|=>/g, "≥")
		.trim();
}

function unusableText(text: string, length: number): string | null {
	if (length > MOST_CHARACTERS)
		return `The text is ${formatCount(length)} characters long; up to ${MOST_CHARACTERS} are read. Enter the number alone.`;
	if (text === "") return "Enter a number or a range, such as 15,000 or 7,000–15,000.";
	const foreign = [...new Set(text.match(/(?![0-9])\p{N}/gu))].join(" ");
	if (foreign) return `‘${foreign}’ is not read here: write the number with the digits 0 to 9.`;
	if (/±|\+\/-|\+-/.test(text)) return "‘±’ is not read: write both ends, such as 13,000–17,000.";
	// A word such as 'до' makes a ceiling of a number; what is not understood must not be passed over.
	const otherWords = text.replace(CYRILLIC_SCALES, "").match(/[^\p{Script=Latin}\P{L}]+/u)?.[0];
	if (otherWords !== undefined)
		return `‘${cut(otherWords)}’ is not understood: of other scripts only ‘тыс.’, ‘тысяч’ and the like are read. Enter the number alone.`;
	return null;
}

const CYRILLIC_SCALES =
	/(?<!\p{L})(?:к|тыс|тис|тысяч[аи]?|тисяч[аі]?|млн|миллион(?:а|ов)?|мільйон(?:а|ів)?|млрд|миллиард(?:а|ов)?|мільярд(?:а|ів)?)(?!\p{L})/giu;

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

const UNCLEAR =
	"A word such as ‘over’, ‘about’ or ‘not’ stands apart from the number, so it is not clear what it makes of it. Enter the number alone, or as ‘at least 15,000’, ‘about 15,000’ or ‘up to 15,000’.";

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
	const ends = `${formatCount(low)} and ${formatCount(high)}`;
	if (low > high)
		return {
			refusal: `The range runs downwards, from ${formatCount(low)} to ${formatCount(high)}. If the ends are ${ends.split(" and ").reverse().join(" and ")}, write the lower one first.`,
		};
	// '7–15,000' may be short for 7,000–15,000, and '500 to 1.2 million' for 500,000.
	const isShort =
		scale === 1 &&
		first.amount.bare &&
		(second.scale > 1 ? low * 1000 < high : low * 1000 <= high && high >= 1000);
	if (isShort)
		return {
			refusal: `‘${cut(text.slice(first.start, second.end))}’ can be read in two ways: as from ${formatCount(low)}, or from ${first.text} thousand or more. Write both ends in full.`,
		};
	const notices = [
		...[first, second].flatMap(({ amount }) => amount.notice ?? []),
		scale !== first.scale
			? `‘${cut(text.slice(first.start, second.end))}’ is read as ${ends}: its last word counts for both ends.`
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

const VAGUE =
	/(?<!\p{L})(?:(?:several|many|some|a few|few|a couple of)\s+)?(?:tens?|dozens?|scores?|hundreds?|thousands?|millions?)(?:\s+of\s+(?:thousands|millions))?(?!\p{L})/iu;

function noNumber(text: string, tokens: readonly Token[]): string {
	const rest = tokens.reduce((left, { text: own }) => left.replace(own, ""), text);
	const vague = VAGUE.exec(rest)?.[0];
	if (vague !== undefined)
		return `‘${vague}’ is no number. If it is meant as a floor write ‘at least’ and a number; if as a range, write both ends, such as 20,000–40,000.`;
	if (tokens.length === 0)
		return `There is no number in ‘${cut(text)}’. Write it in digits, such as 15,000 or 7,000–15,000.`;
	return `No number of persons was found. What was seen: ${listed(tokens)}.`;
}

function several(text: string, candidates: readonly Candidate[]): string {
	const seen = candidates.map(
		({ first, second }) => `‘${cut(text.slice(first.start, (second ?? first).end))}’`,
	);
	const shown = seen.slice(0, 6).join(", ");
	const more = seen.length > 6 ? ` and ${seen.length - 6} more` : "";
	return `More than one number may be meant: ${shown}${more}. Enter one of them; a range is written 7,000–15,000.`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
