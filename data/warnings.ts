import { firstDay, formatDate, lastDay } from "./dates";
import { formatCount, formatEstimate, numbersOf } from "./estimate";
import { leadingHedge } from "./number-words";
import { countedKey } from "./related";
import type { Problem } from "./rules";
import { type Series, stepsOf } from "./series";
import type { Dataset, Report, Source } from "./types";
import { isBackstage, isWeakHost, namesAFile } from "./weak-hosts";

/**
 * What may well be a slip and can also be right: told by `npm run data:check`, it stops nothing. A report that is
 * right as it stands says why in its note, which silences the rules that a note can answer.
 */

type Finding = [field: string, message: string] | null;
type Rule = (report: Report, data: Context) => Finding;

interface Context {
	sources: ReadonlyMap<string, Source>;
	/** The conflicts that a source or series speaks of, by source. */
	speaksOf: ReadonlyMap<string, ReadonlySet<string>>;
}

const rules: Rule[] = [
	({ citation }) =>
		!citation.weak && isWeakHost(citation.url)
			? [
					"citation.weak",
					`${new URL(citation.url).hostname} is a copy, blog, forum or wiki; mark it 'weak: true'`,
				]
			: null,
	({ citation: { url, weak } }) =>
		!weak && isBackstage(url)
			? [
					"citation.url",
					`${new URL(url).hostname} is a test or delivery address; cite the page's public address`,
				]
			: null,
	({ citation: { title, url } }) =>
		title === url || /^(?:https?:\/\/|www\.)/.test(title) || namesAFile(title, url)
			? [
					"citation.title",
					`'${title}' is the page's address; give its headline, or describe the page in words`,
				]
			: null,
	({ note, basis, speaker }) => {
		const found = [note, basis, speaker].join(" ").replace(QUOTED, "").match(UNFIT);
		return found
			? [
					"note",
					`'${found[0]}' does not belong in a published text; say it in plain, neutral words, or quote it`,
				]
			: null;
	},
	wordsAgainstQualifier,
	wordsAgainstMeasure,
	pageBeforeStatement,
	originInAnotherWar,
];

/** Words of unfinished work, and words that take sides. */
const UNFIT =
	/\b(?:TODO|FIXME|TBC|TBD|XXX|lorem|orcs?|khokhols?|nazis?|fascists?|terrorists?|cannon fodder|meat (?:grinder|waves?)|liquidated|neutrali[sz]ed|kill count)\b|\?\?/i;

/** What stands in quotation marks is somebody else's word. */
const QUOTED = /'[^']{1,80}'(?!\p{L})|‘[^’]*’|"[^"]*"|“[^”]*”/gu;

/** The source's own words for the number say what its qualifier is. */
function wordsAgainstQualifier({ words, estimate: { qualifier, low, high } }: Report): Finding {
	if (words === null) return null;
	const range = low !== null && high !== null;
	const hedge = leadingHedge(words);
	if (hedge === "at-least" && qualifier !== "at-least" && !range)
		return [
			"estimate.qualifier",
			`is '${qualifier}', but its words are '${words}': 'at-least' with low alone?`,
		];
	if (hedge === "at-most" && qualifier !== "at-most" && !range)
		return [
			"estimate.qualifier",
			`is '${qualifier}', but its words are '${words}': 'at-most' with high alone?`,
		];
	if (hedge === "about" && qualifier === "exact")
		return ["estimate.qualifier", `is 'exact', but its words are '${words}': 'about'?`];
	return null;
}

function wordsAgainstMeasure({ words, measure, note }: Report): Finding {
	if (words === null || note !== null) return null;
	if (measure === "killed" && /\b(?:lost|loss|losses|casualt|eliminated|wounded|missing)/i.test(words))
		return [
			"measure",
			`is 'killed', but its words are '${words}': losses or casualties? Else say why in the note`,
		];
	if (
		measure !== "killed" &&
		measure !== "killed-or-missing" &&
		/\b(?:killed|dead|deaths?|died)\b/i.test(words)
	)
		return ["measure", `is '${measure}', but its words are '${words}': killed? Else say why in the note`];
	return null;
}

const DAY_IN_ADDRESS = /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?!\d)/;

/** A page cannot carry a statement that was made after it. */
function pageBeforeStatement({ citation, published, period: { end }, projection }: Report): Finding {
	const [, year, month, day] = DAY_IN_ADDRESS.exec(citation.url) ?? [];
	const page = citation.published ?? (year ? `${year}-${month}-${day}` : null);
	if (page === null || projection) return null;
	if (published !== null && firstDay(published) > lastDay(page))
		return [
			"published",
			`is ${formatDate(published)}, but the cited page is of ${formatDate(page)}: whose day is it?`,
		];
	if (end !== null && firstDay(end) > lastDay(page))
		return [
			"period.end",
			`is ${formatDate(end)}, but the cited page is of ${formatDate(page)}: whose day is it?`,
		];
	return null;
}

/** A source's own list of what it rests on is about one war: elsewhere the report must say what it rests on. */
function originInAnotherWar(
	{ derivedFrom, source, conflict }: Report,
	{ sources, speaksOf }: Context,
): Finding {
	if (derivedFrom !== null) return null;
	const elsewhere = sources.get(source)?.derivedFrom.find((id) => !speaksOf.get(id)?.has(conflict));
	return elsewhere === undefined
		? null
		: [
				"derivedFrom",
				`rests by its source's list on '${elsewhere}', which says nothing of ${conflict}; give the report its own list, or []`,
			];
}

/** Every warning on the reports that were entered one by one, in their order, on series and on sources. */
export function warningsOf(
	data: Pick<Dataset, "reports" | "sources" | "series">,
	fileOf: (id: string) => string,
): Problem[] {
	const speaksOf = new Map<string, Set<string>>();
	for (const { source, conflict } of [...data.reports, ...data.series])
		speaksOf.set(source, (speaksOf.get(source) ?? new Set()).add(conflict));
	const context: Context = { sources: new Map(data.sources.map((source) => [source.id, source])), speaksOf };
	const at = (report: Report, [field, message]: [string, string]): Problem => ({
		file: fileOf(report.id),
		id: report.id,
		field,
		message,
	});
	return [
		...data.reports.flatMap((report) =>
			rules.flatMap((rule) => {
				const finding = rule(report, context);
				return finding ? [at(report, finding)] : [];
			}),
		),
		...data.series.flatMap(seriesFalls),
		...namesakes(data.sources),
		...lines(data.reports).flatMap((line) => [...falls(line, at), ...twice(line, at)]),
	];
}

/** Sources of one name, in full, in short or as it is also spelt: each says why it is kept apart from the other. */
export function namesakes(sources: readonly Source[]): Problem[] {
	const bearers = new Map<string, Set<Source>>();
	for (const source of sources)
		for (const name of [source.name, source.short, ...source.aliases].map(bareName))
			bearers.set(name, (bearers.get(name) ?? new Set()).add(source));
	const others = new Map<Source, Source>();
	for (const same of bearers.values())
		for (const source of same)
			for (const other of same) if (other !== source && !others.has(source)) others.set(source, other);
	return [...others]
		.filter(([{ identity }]) => identity === null)
		.map(([{ id, name }, other]) => ({
			file: "data/sources",
			id,
			field: "name",
			message: `'${name}' shares a name with '${other.id}' (${other.name}); one body has one id, and 'identity' says why two of a name are kept apart`,
		}));
}

/** A name without what spellings differ in: capitals, marks, accents and a leading 'the'. */
function bareName(name: string): string {
	const letters = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
	return letters
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim()
		.replace(/^the /, "");
}

type At = (report: Report, finding: [field: string, message: string]) => Problem;

/** Reports of one source that count one thing, by as-of day. */
function lines(reports: readonly Report[]): Report[][] {
	const found = new Map<string, Report[]>();
	for (const report of reports) {
		const { conflict, source, group, deaths, scope, standing } = report;
		if (standing.status !== "standing") continue;
		const key = JSON.stringify([conflict, source, countedKey(report), group, deaths, scope, report.includes]);
		found.set(key, [...(found.get(key) ?? []), report]);
	}
	const day = ({ period: { end }, published }: Report) => lastDay(end ?? published ?? "9999");
	return [...found.values()].map((line) => line.sort((a, b) => (day(a) < day(b) ? -1 : 1)));
}

/** A running total does not fall, unless it was revised or counts something else: then the note says so. */
function falls(line: readonly Report[], at: At): Problem[] {
	return line.flatMap((report, index) => {
		const before = line[index - 1];
		if (!before || report.span !== "cumulative" || report.note !== null) return [];
		const [most, least] = [Math.max(...numbersOf(report.estimate)), Math.min(...numbersOf(before.estimate))];
		return most < least
			? [
					at(report, [
						"estimate",
						`${formatEstimate(report.estimate)} is below ${formatEstimate(before.estimate)} of ${before.id}, though a total does not fall; if it was revised, say so in the note`,
					]),
				]
			: [];
	});
}

/** A running total of a series that falls without a mark on that day. */
function seriesFalls(series: Series): Problem[] {
	const marked = new Set(series.marks.map(({ date }) => date));
	return stepsOf(series)
		.filter(({ value, end }) => value < 0 && !marked.has(end))
		.map(({ end, value }) => ({
			file: `data/conflicts/${series.conflict}/series.ts`,
			id: `${series.id}@${end}`,
			field: "marks",
			message: `the total falls by ${formatCount(-value)}; say why in a mark of kind 'revision' on that day`,
		}));
}

/** One statement entered twice: the same source, count, as-of day and numbers. */
function twice(line: readonly Report[], at: At): Problem[] {
	return line.flatMap((report, index) => {
		const same = line
			.slice(0, index)
			.find(
				(other) =>
					other.period.end === report.period.end &&
					other.period.start === report.period.start &&
					JSON.stringify(other.estimate) === JSON.stringify(report.estimate),
			);
		return same
			? [at(report, ["id", `is the same statement as ${same.id}; keep one, with the better page`])]
			: [];
	});
}
