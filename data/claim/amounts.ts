import { MOST_CLAIMED } from "../claim";
import { formatCount } from "../estimate";
import { cut } from "../foreign-text";

/** A number as it is written, kept as an exact decimal: 1.2 million is 1,200,000 and not a fraction near it. */
export interface Amount {
	/** The digits without separators. */
	digits: bigint;
	/** How many of them stand behind the decimal sign. */
	places: number;
	/** True for up to three digits without any sign: before 'to 15 thousand' it may be thousands too. */
	bare: boolean;
	/** What a reader must know of how it was read. */
	notice: string | null;
}

/** Why a text is no number, in a sentence that says what to write instead. */
export interface Flaw {
	flaw: string;
}

/** More digits than this are no number of persons, however they are read. */
const MOST_DIGITS = 24;
/** Two kinds of signs at most: those between thousands, all alike, then one decimal sign. */
const PARTS = /^(\d+)((?:([.,' ])\d{3}(?:\3\d{3})*)?)(?:([.,])(\d+))?$/;

/**
 * Digits with their signs as an amount. One comma, point, apostrophe or space before three digits parts thousands,
 * unless a word such as 'million' follows: then a point is a decimal point. What can mean two numbers is refused, or
 * told in a notice.
 */
export function readDigits(written: string, isScaled: boolean): Amount | Flaw {
	const text = written.replace(/^(?=[.,])/, "0");
	if (text.length > MOST_DIGITS) return { flaw: `‘${cut(text)}’ is longer than any number of persons` };
	const sign = /^\d+([.,])\d{3}$/.exec(text)?.[1];
	if (sign !== undefined && (isScaled || text.startsWith("0"))) return oneSign(text, sign, isScaled);
	const [, whole = "", groups = "", , decimalSign, decimals = ""] = PARTS.exec(text) ?? [];
	const isGrouped = groups !== "";
	if (whole === "" || (isGrouped && (whole.length > 3 || whole.startsWith("0"))) || clashes())
		return { flaw: `‘${cut(text)}’ is no number that can be read: write it as 15,000 or 15000` };
	const isPoint = groups.startsWith(".");
	return {
		digits: BigInt(`${whole}${groups.replace(/\D/g, "")}${decimals}`),
		places: decimals.length,
		bare: !isGrouped && decimals === "" && whole.length <= 3,
		notice: isPoint ? `The point in ‘${text}’ is read as a sign between thousands.` : null,
	};

	function clashes(): boolean {
		return decimalSign !== undefined && groups.includes(decimalSign);
	}
}

/** One sign before three digits, where it may be a decimal sign: '1.250 million', '0.500'. */
function oneSign(text: string, sign: string, isScaled: boolean): Amount | Flaw {
	const [whole = "", decimals = ""] = text.split(sign);
	if (sign === "," && isScaled && !whole.startsWith("0"))
		return {
			flaw: `‘${text}’ before a word such as ‘million’ can mean ${whole}.${decimals} or ${whole},${decimals}: write the number in full`,
		};
	return {
		digits: BigInt(whole + decimals),
		places: decimals.length,
		bare: false,
		notice: isScaled ? `The ‘${sign}’ in ‘${text}’ is read as a decimal sign.` : null,
	};
}

/** Noughts behind a decimal sign: '15,00', '1,500.000'. Cents behind groups, as in '15,000.00', are no slip. */
function isSlip({ digits, places }: Amount, scale: number, text: string): boolean {
	if (scale > 1 || places === 0 || digits === BigInt(0)) return false;
	return /[.,]0+$/.test(text) && !/\D\d{3}[.,]00?$/.test(text);
}

/** An amount times its scale as whole persons, 1 to 1,000,000,000. */
export function toPersons(amount: Amount, scale: number, text: string): number | Flaw {
	if (scale === 1 && /^[.,]/.test(text))
		return {
			flaw: `‘${cut(text)}’ begins with a sign between digits: write the number in full, or with a word such as ‘million’`,
		};
	if (isSlip(amount, scale, text))
		return {
			flaw: `‘${cut(text)}’ may be a slip in a longer number: write it without a fraction, as 15,000 or 15000`,
		};
	const { digits, places } = amount;
	const divisor = BigInt(10) ** BigInt(places);
	const product = digits * BigInt(scale);
	if (product % divisor !== BigInt(0))
		return { flaw: `‘${cut(text)}’ is no whole number of persons: write one without a fraction` };
	const persons = product / divisor;
	if (persons > BigInt(MOST_CLAIMED))
		return { flaw: `‘${cut(text)}’ is above ${formatCount(MOST_CLAIMED)}, the most that is read` };
	if (persons < BigInt(1))
		return { flaw: "zero is not read: enter a number of at least 1, or ‘up to’ a number" };
	return Number(persons);
}
