/** How a source is called within a sentence: 'the UK Ministry of Defence', 'a US official', 'NATO'. */
export function nameInSentence({ name }: { name: string }): string {
	const head = name.split(/[(,]/)[0] ?? name;
	if (name.startsWith("Unattributed (")) return name.replace("Unattributed", "an unattributed account");
	if (SINGLE.test(name)) return `${/^(an |[AEIO]|Unn|Una)/.test(name) ? "an" : "a"} ${lowerFirst(name)}`;
	if (name.startsWith("The ") || PLURAL_OR_OWN.test(head)) return name;
	if (!INSTITUTION.test(head)) return name;
	return `the ${/^(City authorities|Authorities|Foreign minister|Defence committee)/.test(name) ? lowerFirst(name) : name}`;
}

/** One estimate, paper or person among many. */
const SINGLE =
	/^(Confidential|US intelligence assessment|US estimate|US official |Altered|Senior|Unattributed|Unnamed|Paper|Finnish official|UN expert|Adviser)/;

/** Plurals without an article, and names that begin with whose they are. */
const PLURAL_OR_OWN =
	/^(Official|Reports|Records|Soviet data|US officials|US and|US intelligence papers|Western|Ethiopian|Unofficial|Independent|Anonymous|Belgian|Russia's|Krivosheev's|Donald|Ghent)/;

const INSTITUTION =
	/(^BBC$|Associated Press|\b([Ss]taff|Commander-in-Chief|President|Office|Ministry|Representative|Government|Police|Commissioner|Service|[Pp]roject|[Cc]entre|Center|Book|[Cc]ommittees?|Governor|Prosecutor|Prosecutor's|Ombudsman|Mission|Group|Delegation|Agency|Department|Command|House|Secretary|administration|Chiefs?|[Mm]inister|Bundeswehr|Institute|Program|Programme|Troops|Union|Archives|Library|Foundation|Organization|Forces|Survey|Observatory|Nations|mediator|envoy|Unit|Commission|[Aa]uthorities|list)\b)/;

function lowerFirst(text: string): string {
	return /^(US|UN|Finnish)\b/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** Offices that one person holds: the person is the source. */
const OF_ONE =
	/^(President|Prime Minister|Governor|Prosecutor of|Ombudsman|Commander-in-Chief|Chief of|Permanent Representative|Adviser|UK Chief|US Secretary|US special envoy|Foreign minister|Ukrainian Parliament Commissioner)/;

/** Sources that are themselves unnamed speakers. */
const OF_UNNAMED = /^(US|Western|Ethiopian|Senior)\b.*official/;

/**
 * Source and speaker within a sentence: 'NATO, through a senior military officer, unnamed,', or for an office of one
 * person 'the President of Ukraine, Volodymyr Zelenskyy,'. A speaker whom the source's name holds already is not
 * repeated.
 */
export function sayerInSentence(source: { name: string }, speaker: string | null): string {
	const name = nameInSentence(source);
	if (speaker === null || isNamedIn(source.name, speaker)) return `${name}${hasTail(name) ? "," : ""}`;
	const person = speaker.split(",")[0] ?? speaker;
	if (OF_ONE.test(source.name)) return `${name}, ${person},`;
	if (OF_UNNAMED.test(source.name))
		return `${name}, ${source.name.startsWith(`${person} `) ? speaker.slice(person.length + 2) : withArticle(speaker)},`;
	return `${name}, through ${withArticle(speaker)},`;
}

/** True for a name with an apposition, as in 'Coghlan et al., The Lancet, 2006', that a comma must close. */
function hasTail(name: string): boolean {
	const bare = name.replaceAll(/\(.*?\)/g, "");
	return bare.includes(",") && !/, .* and /.test(bare);
}

function isNamedIn(name: string, speaker: string): boolean {
	const person = speaker.split(",")[0] ?? speaker;
	if (/^(General Staff|US |UK |one US)/.test(person)) return false;
	const names = person.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'’-]{4,}$/u.test(word));
	return names.some((word) => name.includes(word));
}

function withArticle(speaker: string): string {
	if (/^official\b/.test(speaker)) return `an ${speaker}`;
	if (/^(source in|senior|hospital|commander|town hall|US official\b|Russian soldier)/.test(speaker))
		return `a ${speaker}`;
	if (/^narrator\b/.test(speaker)) return `the ${speaker}`;
	return /^General Staff\b/.test(speaker) ? `its ${speaker}` : speaker;
}
