import { cut } from "../foreign-text";

/** Words that may stand beside a number without making another bound of it; endings below cover many more. */
const KNOWN = new Set(
	`a an the of in on at to by for from with and or as that it its this these those their his her our he she they we you i
	is are was were be been being has have had do did does will would could may might can must should
	about around roughly some approximately approx almost nearly close circa estimated over above beyond under below more most less
	least fewer greater than up upwards upward exceed exceeds excess between within into since after before during until while when
	where who whom which what all total totals totalling sum only just already now then so still also both own either there here
	minimum maximum min max ish odd counting
	killed kill kills dead death deaths die dies dying casualty casualties loss losses lose loses lost wound wounds fatality toll
	missing captive captives prisoner prisoners body bodies victim victims number numbers figure figures count counts tally
	estimate estimates report reports say says said saying claim claims put puts give gives gave set sets hit hits rise rises rose
	reach reaches stand stands stood run runs ran see seen saw know known become became come comes came get gets got go went make
	made mean means meant tell told take takes took fell fall fallen send sent hold held bury leave left
	soldier soldiers troop troops men man women woman people person persons child children civilian civilians military army navy
	servicemen personnel force forces conscript conscripts recruit recruits mercenary mercenaries veterans officer officers
	general generals militants rebels combatants militia units side sides war invasion fight enemy russia russian russians ukraine
	ukrainian ukrainians israel israeli gaza iran iraq iraqi afghanistan afghan soviet us usa uk un nato eu american americans
	palestinian palestinians chechnya chechen syria syrian nazi german moscow kyiv kremlin pentagon bbc mediazona
	official officials officially reportedly allegedly today yesterday later ago out off down per not no none nor never
	action combat battle battlefield field front line hospital hospitals every each other others dozen hundred thousand million
	million-strong strong name names confirm confirms verify because if but including include includes own-side own-goals wide`
		.split(/\s+/)
		.filter(Boolean),
);

/** Endings of English words for people, for what was done to them and by whom; none of a word for a bound. */
const ENGLISH = /(?:ed|ing|ers|ors|ists|ies|men|ians)$|'s$/;

const isKnown = (word: string) => KNOWN.has(word.toLowerCase()) || ENGLISH.test(word.toLowerCase());

const WORD = "\\p{L}[\\p{L}\\p{M}'-]*";
const BEFORE = new RegExp(`((?:${WORD}\\.?\\s+)*${WORD}\\.?)[\\s("'“„«‚~≈<>≤≥=-]*$`, "u");
const AFTER = new RegExp(`^[\\s)"'”»+~≈-]*(${WORD}(?:\\s+${WORD})*)`, "u");
const MOST_WORDS = 4;

/**
 * A sentence that tells which words right beside a number were passed over, as 'bis zu' and 'plus de' are; null where
 * all are English words that make no bound of it. Names behind a number, in capitals, make none either.
 */
export function unreadBeside(before: string, after: string): string | null {
	const left = unknown((BEFORE.exec(before)?.[1] ?? "").split(/\s+/).reverse()).reverse();
	// '15,000 plus' is a floor, and read as one; before a number 'plus' is French or Spanish for 'more'.
	const behind = (AFTER.exec(after.replace(/^[\s-]*plus(?!\p{L})/iu, ""))?.[1] ?? "").split(/\s+/);
	const right = /^\p{Lu}/u.test(behind[0] ?? "") ? [] : unknown(behind);
	const runs = [left, right].filter(({ length }) => length > 0);
	if (runs.length === 0) return null;
	const isOne = runs.flat().length === 1;
	const words = runs.map((run) => `‘${cut(run.join(" "))}’`).join(" and ");
	return `The ${isOne ? "word" : "words"} ${words} beside the number ${isOne ? "was" : "were"} not read: if ${isOne ? "it makes" : "they make"} it a floor or a ceiling, write at least, up to or about.`;
}

/** The words up to the first known one, at most four. */
function unknown(words: readonly string[]): string[] {
	const end = words.findIndex((word) => word === "" || isKnown(word.replace(/\.$/, "")));
	return words.slice(0, end === -1 ? MOST_WORDS : Math.min(end, MOST_WORDS));
}
