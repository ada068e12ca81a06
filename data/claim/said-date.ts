import { isPartialDate } from "../dates";

/** A full day or a month that a text names. */
export interface SaidDate {
	/** `2022-11-30` or `2022-11`. */
	iso: string;
	/** As it stands in the text. */
	text: string;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
	"(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";
/** No digit follows, and no group of thousands: a number of people is no year. */
const YEAR = "(?<year>(?:19|20)\\d\\d)(?!\\d|[.,' ]\\d{3}(?!\\d))";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";

const FORMS = [
	"(?<![\\d-])(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?(?![\\d-])",
	`(?<![\\d.,'])${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`,
	`(?<!\\p{L})${MONTH}\\s+${DAY},?\\s+${YEAR}`,
	`(?<!\\p{L})${MONTH},?\\s+${YEAR}`,
].map((form) => new RegExp(form, "giu"));

/**
 * The one day or month with its year that a text names: '30 November 2022', 'Nov. 30th, 2022', '2022-11-30',
 * 'November 2022'. Days that do not exist and dates of bare digits ('3.4.22'), which can mean two days, are no date.
 */
export function saidDate(text: string): SaidDate | "several" | null {
	let rest = text;
	const found: SaidDate[] = [];
	for (const form of FORMS)
		rest = rest.replace(form, (whole: string, ...more: unknown[]) => {
			const iso = isoOf(more.at(-1) as Record<string, string | undefined>);
			if (iso !== null) found.push({ iso, text: whole });
			return "\0".repeat(whole.length);
		});
	const [only, ...others] = found;
	if (only === undefined) return null;
	return others.every(({ iso }) => iso === only.iso) ? only : "several";
}

function isoOf({ year = "", month = "", day }: Record<string, string | undefined>): string | null {
	const number = /^\d+$/.test(month) ? month : `${MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1}`;
	const iso = [year, number.padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
	return isPartialDate(iso) ? iso : null;
}
