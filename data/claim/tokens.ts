import { cut } from "../foreign-text";
import { type Amount, type Flaw, readDigits } from "./amounts";
import {
	FRACTION,
	namePattern,
	readFraction,
	readName,
	SCALE_AFTER,
	scaleOf,
	strayScale,
} from "./number-names";

/** A number in a text: a count of something, or what is surely none, with the reason. */
export type Token = { start: number; end: number; text: string } & (
	| { kind: "count"; amount: Amount; scale: number }
	| { kind: "flawed"; flaw: string }
	| { kind: "other"; what: string }
);

const MONTH =
	"(?:[Jj]an(?:uary)?|[Ff]eb(?:ruary)?|[Mm]ar(?:ch)?|[Aa]pr(?:il)?|May|MAY|[Jj]une?|[Jj]uly?|[Aa]ug(?:ust)?|[Ss]ept?(?:ember)?|[Oo]ct(?:ober)?|[Nn]ov(?:ember)?|[Dd]ec(?:ember)?)(?!\\p{L})\\.?";
/** No digit follows, and no group of thousands: 'March 15,000' is no day of March. */
const END = "(?!\\d|[.,' ]\\d{3}(?!\\d))";
const YEAR = `(?:19|20)\\d\\d${END}`;
const DAY = `\\d{1,2}(?:st|nd|rd|th)?${END}`;
const BEFORE_YEAR =
	"(?:[Ii]n|[Ss]ince|[Dd]uring|[Uu]ntil|[Tt]ill?|[Bb]efore|[Aa]fter|[Bb]y|[Ee]arly|[Ll]ate|[Mm]id|[Yy]ear|[Ee]nd of|[Ss]tart of|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)";

/** Dates and times of day: their numbers count nobody. */
const DATES = new RegExp(
	[
		`(?<!\\d)(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])(?:-\\d\\d)?(?![\\d,.'])`,
		"(?<![\\d.])\\d{1,2}[./]\\d{1,2}[./](?:\\d{4}|\\d{2})(?!\\d|[.,]\\d)",
		`(?<![\\d.,'])${DAY}(?:\\s+of)?\\s+${MONTH}(?:,?\\s+${YEAR})?`,
		`(?<!\\p{L})${MONTH}\\s+(?:${DAY}(?:,?\\s+${YEAR})?|${YEAR})`,
		`(?<!\\p{L})${BEFORE_YEAR}[\\s-]+${YEAR}(?!-\\d\\d-)(?:\\s*(?:[-‐‑–—/]|to|and)\\s*(?:${YEAR}|\\d\\d${END}))?`,
		`\\(${YEAR}\\)`,
		"(?<!\\d)\\d+:\\d+(?::\\d+)*",
	].join("|"),
	"gu",
);

/** A sign may lead, as in '.5 million'; in '7,000...15,000' it is none of the number. */
const LEAD = "(?:(?<![\\p{L}\\p{N}.,])[.,](?=\\d))?";
const DIGITS = "\\d{1,3}(?: \\d{3}(?!\\d))+(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,']\\d+)*";

const MONEY_KIND = "a sum of money";
const NAME_KIND = "part of a word";

/** What a number counts where it counts no persons. */
const UNITS: readonly [pattern: string, what: string][] = [
	["%|per\\s?cent|percent(?:age)?", "a share"],
	["seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)", "a length of time"],
	["km|kilomet(?:re|er)s?|miles?|met(?:re|er)s", "a distance"],
	["times|fold", "a multiple"],
	["st|nd|rd|th", "a running number"],
	["dollars?|euros?|pounds|roubles?|rubles?|hryvnias?|usd|eur", MONEY_KIND],
	[
		"tanks?|aircraft|air(?:planes|craft)|planes?|jets?|helicopters?|drones?|uavs?|missiles?|rockets?|shells?|vehicles?|apcs?|ships?|vessels|guns|artillery|tonnes|tons",
		"a number of things",
	],
];
const AFTER = UNITS.map(([pattern, what]) => ({
	what,
	pattern: new RegExp(`^[\\s-]*(?:${pattern})(?!\\p{L})`, "iu"),
}));

const MONEY = /[$€£¥₴₽]\s*$/u;
const RUNNING = /(?<!\p{L})(?:days?|weeks?|months?|years?|no\.|nos\.|№|#|article|chapter|page)\s*$/iu;
const NAME_BEFORE = /\p{L}[-‐‑]?$|^\/$/u;
const NAME_AFTER = /^(?:\p{L}|\/\d)/u;

/** All numbers in a text, in order. Dates, lengths of time, money and the like are told apart from counts. */
export function tokensOf(text: string): Token[] {
	const dates = [...text.matchAll(DATES)].map(
		({ index, 0: found }): Token => ({
			start: index,
			end: index + found.length,
			text: found,
			kind: "other",
			what: "a date or time",
		}),
	);
	// What is taken keeps its length, so that places in the text stay.
	const rest = text.replace(DATES, (found) => "\0".repeat(found.length));
	const isBetween = /\bbetween\b/i.test(text);
	const numbers = new RegExp(
		`(?<fraction>(?<![\\p{L}\\d])(?:${FRACTION}))|(?<name>(?<!\\p{L})(?:${namePattern(isBetween)}))|(?<digits>${LEAD}(?:${DIGITS}))(?<scale>${SCALE_AFTER}?)`,
		"giu",
	);
	let end = 0;
	const found = [...rest.matchAll(numbers)].flatMap((match) => {
		// The rest of a word such as '1e5' is told with its beginning.
		if (match.index < end) return [];
		const token = tokenOf(match, rest.slice(end, match.index), rest);
		end = token.end;
		return token;
	});
	const all = [...dates, ...found].sort((a, b) => a.start - b.start);
	return withoutLoneOne(withSharedKinds(all, text));
}

/** @param before the text since the number before: the 'k-' of '7k-15' is no part of a name */
function tokenOf({ index, 0: text, groups = {} }: RegExpExecArray, before: string, whole: string): Token {
	const place = { start: index, end: index + text.length, text };
	const after = whole.slice(place.end);
	if (NAME_BEFORE.test(before) || NAME_AFTER.test(after)) {
		const start = index - (/[\p{L}\p{N}/-]+$/u.exec(before)?.[0].length ?? 0);
		const end = place.end + (/^[\p{L}\p{N}/-]+/u.exec(after)?.[0].length ?? 0);
		return { ...place, end, text: whole.slice(start, end), kind: "other", what: NAME_KIND };
	}
	const what = notPersons(before, after, /^\d{1,3}$/.test(text));
	if (what !== null) return { ...place, kind: "other", what };
	const stray = strayScale(after);
	if (stray !== null)
		return {
			...place,
			kind: "flawed",
			flaw: `‘${cut(`${text}${after.slice(0, after.indexOf(stray))}${stray}`)}’ is not read, for its ‘${stray}’: write the number in full, such as 15,000`,
		};
	if (groups.fraction !== undefined) return { ...place, kind: "count", ...readFraction(text) };
	if (groups.name !== undefined) {
		const read = readName(text);
		return read
			? { ...place, kind: "count", ...read }
			: { ...place, kind: "flawed", flaw: `‘${text}’ is no single number: write it in digits` };
	}
	const scale = groups.scale ?? "";
	const amount: Amount | Flaw = readDigits(groups.digits ?? "", scale !== "");
	return "flaw" in amount
		? { ...place, kind: "flawed", flaw: amount.flaw }
		: { ...place, kind: "count", amount, scale: scaleOf(scale) };
}

/** What a number is that counts no persons, by the text on either side; null for a count. */
function notPersons(before: string, after: string, isShort: boolean): string | null {
	if (MONEY.test(before)) return MONEY_KIND;
	if (isShort && RUNNING.test(before)) return "a running number";
	return AFTER.find(({ pattern }) => pattern.test(after))?.what ?? null;
}

const TO = /^\s*(?:[-‐‑–—−]|to|and|or)\s*$/i;

/** In '3 to 4 weeks', '10–15%' and '$7–15 million' both numbers are of one kind. */
function withSharedKinds(tokens: readonly Token[], text: string): Token[] {
	const joined = (first: Token | undefined, second: Token | undefined) =>
		first !== undefined && second !== undefined && TO.test(text.slice(first.end, second.start));
	return tokens.map((token, at) => {
		const [before, after] = [tokens[at - 1], tokens[at + 1]];
		if (token.kind !== "count") return token;
		const { start, end, text: own } = token;
		if (before?.kind === "other" && before.what === MONEY_KIND && joined(before, token))
			return { start, end, text: own, kind: "other", what: MONEY_KIND };
		const isShort = token.amount.bare && token.scale === 1;
		return isShort && after?.kind === "other" && after.what !== NAME_KIND && joined(token, after)
			? { start, end, text: own, kind: "other", what: after.what }
			: token;
	});
}

/** 'No one', 'one of them': beside another number the word counts nobody. */
function withoutLoneOne(tokens: readonly Token[]): Token[] {
	const isLone = ({ text }: Token) => text.toLowerCase() === "one";
	const others = tokens.some((token) => token.kind !== "other" && !isLone(token));
	return others ? tokens.filter((token) => !isLone(token)) : [...tokens];
}
