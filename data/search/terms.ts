import { isDay, isPartialDate } from "../dates";

/** A stretch of a text and what it can be found by. */
interface Span {
	start: number;
	end: number;
	/** What it is found by: a word without accents and endings, a number without separators, a date in all its parts. */
	terms: readonly string[];
	/** What it asks for when it stands in a query: of a date the date alone. */
	wanted: string;
}

const MONTHS = "january february march april may june july august september october november december".split(
	" ",
);
const MONTH = `(?:${MONTHS.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|sept)\\.?`;
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";

const PATTERNS = [
	"(?<iso>\\d{4}-\\d{2}(?:-\\d{2})?(?!\\d))",
	`(?<before>(?<day>${DAY})\\s+(?<month>${MONTH})\\s+(?<year>\\d{4}))`,
	`(?<after>(?<month2>${MONTH})\\s+(?<day2>${DAY}),?\\s+(?<year2>\\d{4}))`,
	`(?<monthly>(?<month3>${MONTH})\\s+(?<year3>\\d{4}))`,
	"(?<number>\\d{1,3}(?:[,.'’\\s]\\d{3})+(?!\\d))",
	"(?<word>[\\p{L}\\p{N}\\p{M}]+(?:['’ʼ`][\\p{L}\\p{M}]+)*)",
];
const SPANS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PATTERNS.join("|")})`, "giu");

/** Words that nearly every text holds: they ask for nothing. */
const EMPTY = new Set(
	"a an and as at by for from in is it its of on or that the their they to was were with".split(" "),
);

/** Two spellings of one word of this field, each met on pages. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
	["defense", "defence"],
	["kiev", "kyiv"],
	["kharkov", "kharkiv"],
	["odessa", "odesa"],
	["lugansk", "luhansk"],
	["estimation", "estimate"],
]);

/** The stretches of a text that can be searched for, in order. */
export function spansOf(text: string): Span[] {
	return [...text.matchAll(SPANS)].flatMap((match) => {
		const read = readMatch(match.groups ?? {});
		return read ? [{ start: match.index, end: match.index + match[0].length, ...read }] : [];
	});
}

/** All that a text can be found by. */
export function indexTerms(text: string): string[] {
	return spansOf(text).flatMap(({ terms }) => terms);
}

/** What a query asks for. */
export function queryTerms(query: string): string[] {
	return spansOf(query).map(({ wanted }) => wanted);
}

function readMatch(found: Record<string, string | undefined>): Pick<Span, "terms" | "wanted"> | null {
	const { iso, number, word = "" } = found;
	const year = found.year ?? found.year2 ?? found.year3;
	if (year !== undefined) {
		const month = (found.month ?? found.month2 ?? found.month3 ?? "").slice(0, 3).toLowerCase();
		const index = MONTHS.findIndex((name) => name.startsWith(month)) + 1;
		const day = Number.parseInt(found.day ?? found.day2 ?? "", 10);
		const date = [year, pad(index), ...(Number.isNaN(day) ? [] : [pad(day)])].join("-");
		if (isPartialDate(date)) return dateTerms(date);
		const parts = [year, MONTHS[index - 1] ?? month];
		return { terms: parts, wanted: year };
	}
	if (iso !== undefined) return isPartialDate(iso) ? dateTerms(iso) : { terms: iso.split("-"), wanted: iso };
	if (number !== undefined) return only(number.replace(/\D/g, ""));
	const term = normalise(word);
	return term === "" || EMPTY.has(term) ? null : only(term);
}

const only = (term: string) => ({ terms: [term], wanted: term });
const pad = (number: number) => String(number).padStart(2, "0");

/** A date is found by itself, by its month and year, and by its single parts while it is being typed. */
function dateTerms(date: string) {
	const [year = "", month = ""] = date.split("-");
	const name = MONTHS[Number(month) - 1] ?? "";
	const day = isDay(date) ? [date, String(Number(date.slice(8)))] : [];
	return { terms: [...day, `${year}-${month}`, year, name], wanted: date };
}

/** A word without case, accents and plural, and with the endings of Slavic names in one spelling. */
function normalise(word: string): string {
	const plain = word
		.normalize("NFKD")
		.replace(/[\p{M}'’ʼ`]/gu, "")
		.toLowerCase()
		.replace(/ł/g, "l")
		.replace(/ø/g, "o")
		.replace(/đ/g, "d")
		.replace(/ı/g, "i")
		.replace(/ß/g, "ss");
	const known = SPELLINGS.get(plain) ?? plain;
	if (known.length < 5 || /\d/.test(known)) return known;
	return known
		.replace(/(?:yy|yi|iy|ij|ii|yj)$/, "y")
		.replace(/ski$/, "sky")
		.replace(/ies$/, "y")
		.replace(/sses$/, "ss")
		.replace(/([^sui])s$/, "$1");
}
