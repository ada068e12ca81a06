import type { Amount } from "./amounts";

/** Numbers written as words, and the words that multiply a number. */

const SMALL = [
	..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(
		" ",
	),
	..."sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const VALUES: ReadonlyMap<string, number> = new Map([
	...SMALL.map((word, value) => [word, value] as const),
	...TENS.map((word, at) => [word, (at + 2) * 10] as const),
]);

const LARGE: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** How each scale is written behind a number; of the short forms those that the press uses. */
const SCALES: readonly [pattern: string, scale: number][] = [
	["dozens?", 12],
	["hundreds?", 100],
	["k|к|thousands?|thou|th?sd\\.?|тыс\\.?|тис\\.?|тысяч[аи]?|тисяч[аі]?", 1e3],
	["m|mi?ln\\.?|mio\\.?|mn|millions?|млн\\.?|миллион(?:а|ов)?|мільйон(?:а|ів)?", 1e6],
	["bn|billions?|млрд\\.?|миллиард(?:а|ов)?|мільярд(?:а|ів)?", 1e9],
];
const ANY_SCALE = SCALES.map(([pattern]) => pattern).join("|");
const FROM_THOUSAND = SCALES.flatMap(([pattern, scale]) => (scale < 1e3 ? [] : pattern)).join("|");

/** Scales that are not read: of other countries, of other languages, above all numbers of persons, or of two meanings. */
const UNREAD_SCALE =
	"kk|mm|b|g|t|tn|trn|lakhs?|lacs?|crores?|mil|mille|mila|milliers?|milliards?|mrd\\.?|milliarden?|(?:tr|quadr|quint)illions?|billiarden?|scores?|myriads?|tausend|millionen|millones|mill[oó]n|milh(?:[aã]o|[oõ]es)|milion[ei]|miljoen|tys\\.?|tysi[aą]c[ae]?|tysi[eę]cy|tis[ií]c|tusen|duizend";

/** A second scale behind a number, or one that is not read: 'k k', 'lakh', '15 (in thousands)', '15-odd thousand'. */
const STRAY_SCALE = new RegExp(
	`^(?:[\\s"'(+~≈‐‑–-]|(?:in|ish|odd|plus|or\\s+(?:so|more|less|fewer))(?!\\p{L}))*(?<!\\p{L})(${ANY_SCALE}|${UNREAD_SCALE})(?!\\p{L})`,
	"iu",
);

/** Such a scale in the text behind a number that is read already; null for none. */
export function strayScale(after: string): string | null {
	return STRAY_SCALE.exec(after)?.[1] ?? null;
}

/** A scale as it stands behind a number: 'k', ' thousand', '-million', ' hundred thousand'. */
export const SCALE_AFTER = `(?:[\\s-]*(?:(?:hundred|dozen)[\\s-]+(?=(?:${FROM_THOUSAND})(?!\\p{L})))?(?:${ANY_SCALE})(?!\\p{L}))`;

/** The factor that such a scale stands for; 1 for none. */
export function scaleOf(text: string): number {
	const words = text
		.trim()
		.split(/[\s-]+/)
		.filter(Boolean);
	return words.reduce((product, word) => {
		const found = SCALES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, "iu").test(word));
		return product * (found?.[1] ?? 1);
	}, 1);
}

const UNIT = [...VALUES.keys()].sort((a, b) => b.length - a.length).join("|");
const LARGER = "dozen|hundred|thousand|million|billion";

/** A number in words: 'fifteen thousand', 'a hundred and fifty', 'twenty-two'. Beside 'between', 'and' parts two numbers. */
export function namePattern(isBetween: boolean): string {
	const and = isBetween ? "" : `(?:(?<=${LARGER})[\\s-]+and)?`;
	const next = `(?:${and}[\\s-]+(?:${UNIT}|${LARGER})(?!\\p{L}))`;
	return `(?:an?\\s+(?:${LARGER})|(?:${UNIT}))(?!\\p{L})${next}*`;
}

/** The value of such words, with the last scale apart, as 'seven to fifteen thousand' shares it; null for no number. */
export function readName(text: string): { amount: Amount; scale: number } | null {
	const words = text
		.toLowerCase()
		.split(/[\s-]+/)
		.filter((word) => word !== "and");
	let total = 0;
	let current = 0;
	let last = Number.POSITIVE_INFINITY;
	for (const word of words) {
		const large = LARGE[word];
		const joined = large === undefined ? join(current, word) : null;
		if (large === undefined && joined === null) return null;
		if (joined !== null) current = joined;
		else if (large !== undefined) {
			if (current === 0 || large >= last) return null;
			total += current * large;
			[current, last] = [0, large];
		}
	}
	const value = total + current;
	const shared = current === 0 && words.length > 1 ? last : 1;
	const digits = BigInt(value) / BigInt(shared);
	return digits * BigInt(shared) === BigInt(value)
		? { amount: whole(digits, shared === 1 && value < 1000), scale: shared }
		: { amount: whole(BigInt(value), false), scale: 1 };
}

/** One more word below a thousand: 'twenty' and 'two', 'one' and 'hundred'; null where they do not join. */
function join(current: number, word: string): number | null {
	if (word === "hundred" || word === "dozen")
		return current > 0 && current < 100 ? current * (word === "dozen" ? 12 : 100) : null;
	const value = word === "a" || word === "an" ? 1 : (VALUES.get(word) ?? 0);
	const fits = current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && value > 0 && value < 10);
	return fits && (current === 0 || value > 0) ? current + value : null;
}

const whole = (digits: bigint, bare: boolean): Amount => ({ digits, places: 0, bare, notice: null });

const OF_A = "(?:\\s+of)?\\s+an?\\s+";

/** Parts of a scale: 'half a million', 'a quarter of a million', 'one and a half million', 'a million and a half'. */
export const FRACTION = [
	`(?:half${OF_A}|(?:an?\\s+|one[\\s-]+)?quarter${OF_A}|three[\\s-]+quarters${OF_A})(?:${LARGER})(?!\\p{L})`,
	`(?:\\d{1,3}|${UNIT})\\s+and\\s+a\\s+half\\s+(?:${LARGER})(?!\\p{L})`,
	`(?:an?|one)\\s+(?:${LARGER})\\s+and\\s+a\\s+half(?!\\p{L})`,
].join("|");

const SCALE_WORD = new RegExp(`(?:${LARGER})(?!\\p{L})`, "iu");

/** The value of such a part of a scale. */
export function readFraction(text: string): { amount: Amount; scale: number } {
	const words = text.toLowerCase();
	const scale = scaleOf(SCALE_WORD.exec(words)?.[0] ?? "");
	const [first = ""] = words.split(/\s+/);
	const wholes = /^an?$/.test(first) ? 1 : Number(VALUES.get(first) ?? first);
	const quarters = words.includes("and a half")
		? wholes * 4 + 2
		: words.startsWith("half")
			? 2
			: quartersOf(words);
	return { amount: { digits: BigInt(quarters * 25), places: 2, bare: false, notice: null }, scale };
}

function quartersOf(words: string): number {
	return words.startsWith("three") ? 3 : 1;
}
