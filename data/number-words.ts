/** What words before a number make of it: a floor, a ceiling, a round number. */
export type Hedge = "at-least" | "at-most" | "about";

const MORE = "more than|greater than|over|above|beyond|exceed(?:s|ed|ing)?|in excess of";
const LESS = "fewer than|less than|under|below";
const NO = "(?<!\\p{L})(?:no|not|never|nor|\\p{L}+n['’]t)(?!\\p{L})";
const NOT = `${NO}\\s+`;

/** 'No more than' is a ceiling and 'no fewer than' a floor: a word that is denied says its opposite. */
const PHRASES: Readonly<Record<Hedge, string>> = {
	"at-most": `up to|as (?:many|much|high) as|at (?:the )?(?:very |absolute )?most|(?:an? |the )?(?:absolute )?max(?:imum|\\.)?(?: of)?|[<≤]|${NOT}(?:${MORE})|(?<!${NOT})(?:${LESS})`,
	"at-least": `at (?:the )?(?:very |absolute )?least|as (?:few|little|low) as|upwards? of|(?:an? |the )?(?:absolute )?min(?:imum|\\.)?(?: of)?|[>≥]|${NOT}(?:${LESS})|(?<!${NOT})(?:${MORE})`,
	about:
		"about|around|roughly|some|approx(?:imately|\\.)?|almost|nearly|close to|circa|c\\.|ca\\.|(?:an )?estimated|[~≈]",
};

const HEDGES = Object.keys(PHRASES) as Hedge[];

/** What may stand between such a phrase and its number. */
const BETWEEN = `(?:\\s*(?:${PHRASES.about}|an?|the|total of)(?!\\p{L}))*\\s*`;

const whole = (phrases: string) => `(?<!\\p{L})(?:${phrases})(?!\\p{L})`;
const patterns = (make: (phrases: string) => string) =>
	HEDGES.map((hedge) => ({ hedge, pattern: new RegExp(make(PHRASES[hedge]), "iu") }));

const beginning = patterns((phrases) => `^(?:${phrases})(?!\\p{L})`);
const ending = patterns((phrases) => `${whole(phrases)}${BETWEEN}$`);
const anywhere = new RegExp(`${whole(Object.values(PHRASES).join("|"))}|${NO}`, "iu");
const aroundRound = new RegExp(`${whole(PHRASES.about)}\\s*$`, "iu");

/** The hedge with which words begin; null where they begin otherwise. */
export function leadingHedge(words: string): Hedge | null {
	return beginning.find(({ pattern }) => pattern.test(words))?.hedge ?? null;
}

/** The hedge that stands right before a number, given the text before it. 'unclear' where one stands apart from it. */
export function hedgeBefore(text: string): Hedge | "unclear" | null {
	const found = ending.find(({ pattern }) => pattern.test(text));
	const rest = (found ? text.replace(found.pattern, "") : text).replace(aroundRound, "");
	if (anywhere.test(rest)) return "unclear";
	return found?.hedge ?? null;
}

const OPEN_AFTER =
	/^[\s,-]*(?:\+|(?:plus|(?:or|and) (?:more|above|counting)|at (?:the )?(?:very )?least|min(?:imum)?)\b)/i;
const SHUT_AFTER = /^[\s,-]*(?:or (?:fewer|less|under)|at (?:the )?(?:very )?most|max(?:imum)?)\b/i;
const ROUND_AFTER = /^[\s,-]*(?:[~≈]|(?:or so|ish|odd|approximately|approx|or thereabouts|give or take)\b)/i;

/** The hedge that stands right after a number, given the text after it: '500 or more', '1,500+'. */
export function hedgeAfter(text: string): Hedge | null {
	if (OPEN_AFTER.test(text)) return "at-least";
	if (SHUT_AFTER.test(text)) return "at-most";
	return ROUND_AFTER.test(text) ? "about" : null;
}

/** What the words around a number say together; unclear where they disagree. */
export function hedgeAround(before: string, after: string): Hedge | "unclear" | null {
	const [left, right] = [hedgeBefore(before), hedgeAfter(after)];
	if (left === "unclear" || left === null || left === "about")
		return left === "unclear" ? left : (right ?? left);
	return right === null || right === "about" || right === left ? left : "unclear";
}
