import { formatCount } from "../estimate";
import { cut } from "../foreign-text";
import { MOST_CHARACTERS } from "./limits";
import type { Token } from "./tokens";

/** Why a text is not read as a claim, each in a sentence that says what to write instead. */

/** One number, or two joined to a range, and where they stand in the text. */
export interface Candidate {
	first: Token;
	second: Token | null;
}

/** Why nothing in a text is looked at; null where it can be. */
export function unusableText(text: string, length: number): string | null {
	if (length > MOST_CHARACTERS)
		return `The text is ${formatCount(length)} characters long; up to ${MOST_CHARACTERS} are read. Enter the number alone.`;
	if (text === "") return "Enter a number or a range, such as 15,000 or 7,000–15,000.";
	const foreign = [...new Set(text.match(/(?![0-9])\p{N}/gu))].join(" ");
	if (foreign) return `‘${foreign}’ is not read here: write the number with the digits 0 to 9.`;
	if (/±|\+\/-|\+-/.test(text)) return "‘±’ is not read: write both ends, such as 13,000–17,000.";
	const sign = /!=|<>|=\/=|(?![+<=>|~≈≤≥−])\p{Sm}|\^|√/u.exec(text)?.[0];
	if (sign !== undefined)
		return `‘${sign}’ is not read. Enter the number alone, or as ‘at least 15,000’, ‘about 15,000’ or ‘up to 15,000’.`;
	// A word such as 'до' makes a ceiling of a number; what is not understood must not be passed over.
	const otherWords = text.replace(CYRILLIC_SCALES, "").match(/[^\p{Script=Latin}\P{L}]+/u)?.[0];
	if (otherWords !== undefined)
		return `‘${cut(otherWords)}’ is not understood: of other scripts only ‘тыс.’, ‘тысяч’ and the like are read. Enter the number alone.`;
	return null;
}

const CYRILLIC_SCALES =
	/(?<!\p{L})(?:к|тыс|тис|тысяч[аи]?|тисяч[аі]?|млн|миллион(?:а|ов)?|мільйон(?:а|ів)?|млрд|миллиард(?:а|ов)?|мільярд(?:а|ів)?)(?!\p{L})/giu;

/** What makes a part or a multiple of the number after it. */
const PART =
	/(?:(?<!\p{L})(?:half|thirds?|quarters?|fifths?|tenths?|double|twice|triple|treble|minus|plus|times|per ?cent|share|part|one (?:in|of|out of)(?: every)?)|%)\s+(?:of\s+)?(?:(?:the|its|an?)\s+)*$/iu;

/** What makes a number one of each day or month. 'A year into the war' does not. */
const RATE =
	/^\D*?(?<!\p{L})((?:(?:per|an?|each|every)\s+|\/\s?)(?:hour|day|week|month|year)(?!\p{L})(?!\s+(?:into|after|before|ago|since|later|earlier|of|and))|(?:daily|weekly|monthly|yearly|annually)(?!\p{L}))/iu;

/** The same before it: 'daily 15,000', 'per day: 15,000'. */
const RATE_BEFORE =
	/(?<!\p{L})((?:per|each|every)\s+(?:hour|day|week|month|year)|(?:hourly|daily|weekly|monthly|yearly|annual(?:ly)?))(?!\p{L})[^.;]*$/iu;

/** A formula or markup: 'sqrt(2)', '@SUM(1)', '<script>alert(1)'. */
const FORMULA = /[@\p{L}\d_]+\($/u;

/** Words beside a number that make another one of it, as a sentence; null where there are none. */
export function changedBy(text: string, { first, second }: Candidate): string | null {
	const before = text.slice(0, first.start);
	const formula = FORMULA.exec(before)?.[0];
	if (formula !== undefined)
		return `‘${cut(formula)}’ before ‘${first.text}’ is read as a formula, and none is worked out here: enter the number alone.`;
	if (/^\s*[<>≤≥]/.test(text.slice((second ?? first).end))) return UNCLEAR;
	const part = PART.exec(before)?.[0];
	if (part !== undefined)
		return `‘${cut(part.trim())}’ makes another number of ‘${first.text}’: write the number that is meant.`;
	const rate = RATE.exec(text.slice((second ?? first).end))?.[1] ?? RATE_BEFORE.exec(before)?.[1];
	return rate === undefined
		? null
		: `‘${rate}’ makes it a number for one such stretch; here totals since the war began are compared. If it is a total, leave these words out.`;
}

/** Numbers that count nobody, each with what it is. */
export function listed(tokens: readonly Token[]): string {
	const seen = tokens.map(
		(token) => `‘${cut(token.text)}’ (${token.kind === "other" ? token.what : "a number"})`,
	);
	return [...new Set(seen)].slice(0, 6).join(", ");
}

export const UNCLEAR =
	"A word such as ‘over’, ‘about’ or ‘not’ stands apart from the number, so it is not clear what it makes of it. Enter the number alone, or as ‘at least 15,000’, ‘about 15,000’ or ‘up to 15,000’.";

const VAGUE =
	/(?<!\p{L})(?:(?:several|many|some|a few|few|a couple of)\s+)?(?:tens?|dozens?|scores?|hundreds?|thousands?|millions?)(?:\s+of\s+(?:thousands|millions))?(?!\p{L})/iu;

export function noNumber(text: string, tokens: readonly Token[]): string {
	const rest = tokens.reduce((left, { text: own }) => left.replace(own, ""), text);
	const vague = VAGUE.exec(rest)?.[0];
	if (vague !== undefined)
		return `‘${vague}’ is no number. If it is meant as a floor write ‘at least’ and a number; if as a range, write both ends, such as 20,000–40,000.`;
	if (tokens.length === 0)
		return `There is no number in ‘${cut(text)}’. Write it in digits, such as 15,000 or 7,000–15,000.`;
	return `No number of persons was found. What was seen: ${listed(tokens)}.`;
}

export function several(text: string, candidates: readonly Candidate[]): string {
	const seen = candidates.map(
		({ first, second }) => `‘${cut(text.slice(first.start, (second ?? first).end))}’`,
	);
	const shown = seen.slice(0, 6).join(", ");
	const more = seen.length > 6 ? ` and ${seen.length - 6} more` : "";
	return `More than one number may be meant: ${shown}${more}. Enter one of them; a range is written 7,000–15,000.`;
}
