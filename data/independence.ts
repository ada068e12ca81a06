import { formatCount } from "./estimate";
import { derivedFrom } from "./select";
import { nameInSentence } from "./source-name";
import type { Dataset, Report } from "./types";

/**
 * How far reports may be told apart by where they come from. A source that rests on others adds no line of its own, and
 * sources that rest on one and the same origin are one line; that a third draws on two does not make one of the two. Of
 * sources that do not say what they rest on, nobody can tell: `lines` is the most that there may be.
 */
export interface Independence {
	reports: number;
	sources: number;
	/** At most so many independent lines; never more than sources. */
	lines: number;
	/** Sources of which a report here names nothing that it rests on, and states no basis: unknown is not independent. */
	unknown: number;
}

/** A source that rests on others, in words, with the page that lists what it rests on. */
export interface Chain {
	text: string;
	href: string;
}

/**
 * Counts the independent lines of some reports: the fewest origins of which each source rests on one at least. More
 * sources than these cannot be found of which no two have an origin in common.
 */
export function independenceOf(reports: readonly Report[], data: Dataset): Independence {
	const links = new Links(data);
	const onward = new Map<string, Set<string>>();
	const sources = new Set<string>();
	const unknown = new Set<string>();
	for (const report of reports) {
		sources.add(report.source);
		const rests = derivedFrom(report, data);
		if (rests.length === 0 && report.basis === null) unknown.add(report.source);
		links.follow(report.source, rests, (from, to) => {
			onward.set(from, (onward.get(from) ?? new Set()).add(to));
		});
	}
	const lines = fewestThatMeet([...sources].map((source) => originsOf(source, onward)));
	return { reports: reports.length, sources: sources.size, lines, unknown: unknown.size };
}

/** All that a source rests on, and that in turn, itself among them. */
function reachOf(source: string, onward: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
	const reach = new Set([source]);
	for (const id of reach) for (const to of onward.get(id) ?? []) reach.add(to);
	return reach;
}

/** Where the links from a source end: bodies that rest on nobody else; a circle that leads nowhere else is one. */
function originsOf(source: string, onward: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
	const ends = [...reachOf(source, onward)].flatMap((id) => {
		const reach = reachOf(id, onward);
		const isEnd = [...reach].every((other) => other === id || reachOf(other, onward).has(id));
		return isEnd ? ([...reach].sort()[0] ?? id) : [];
	});
	return new Set(ends);
}

/** More choices than these are not tried out: each adds one then, and the count stays the most that there may be. */
const TRIED = 12;

/** The size of the smallest set that meets each of some sets. */
function fewestThatMeet(sets: readonly ReadonlySet<string>[]): number {
	const alone = new Set(sets.flatMap((set) => (set.size === 1 ? [...set] : [])));
	const rest = sets.filter((set) => ![...set].some((id) => alone.has(id)));
	const choices = [...new Set(rest.flatMap((set) => [...set]))];
	if (choices.length > TRIED) return alone.size + rest.length;
	let fewest = rest.length;
	for (let chosen = 0; chosen < 2 ** choices.length; chosen++) {
		const meets = rest.every((set) => choices.some((id, at) => (chosen >> at) % 2 === 1 && set.has(id)));
		if (meets) fewest = Math.min(fewest, choices.filter((_, at) => (chosen >> at) % 2 === 1).length);
	}
	return alone.size + fewest;
}

/**
 * 'Nine reports, at most four independent lines, the basis of three unknown', without its capital.
 * @param among how many of the reports stand for a whole series each, and between how many of them steps are drawn
 */
export function independenceSentence(
	{ reports, lines, unknown }: Independence,
	{ series, steps, totals } = { series: 0, steps: 0, totals: 0 },
): string {
	const single = reports - series - totals;
	const counted = [
		single > 0 ? `${inWords(single)} ${single === 1 ? "report" : "reports"}` : "",
		steps > 0
			? `${inWords(steps)} ${steps === 1 ? "step" : "steps"} between ${inWords(totals)} running totals`
			: "",
		series > 0 ? `${inWords(series)} series` : "",
	];
	return [
		listed(counted.filter(Boolean)),
		`at most ${inWords(lines)} independent ${lines === 1 ? "line" : "lines"}`,
		unknown === 0 ? "" : `the basis of ${inWords(unknown)} unknown`,
	]
		.filter(Boolean)
		.join(", ");
}

/**
 * What each source of some reports rests on, and that in turn: 'CSIS rests on the UK Ministry of Defence, which rests on
 * the General Staff …'. A source that rests on its own earlier figures alone has no chain. By name of the source.
 */
export function chainsOf(reports: readonly Report[], data: Dataset): Chain[] {
	const links = new Links(data);
	const origins = new Map<string, Set<string>>();
	for (const report of reports)
		links.follow(report.source, derivedFrom(report, data), (from, to) => {
			if (from === to) return;
			const known = origins.get(from);
			if (known) known.add(to);
			else origins.set(from, new Set([to]));
		});
	const name = (id: string) => {
		const source = links.source(id);
		return source ? nameInSentence(source) : id;
	};
	const resting = (id: string) => [...(origins.get(id) ?? [])].sort();
	/** Words from a source on; past a list of several, what each rests on stands in brackets, one step deep. */
	const rests = (path: readonly string[]): string => {
		const at = path.at(-1) ?? "";
		const on = resting(at);
		const [only] = on;
		if (only !== undefined && on.length === 1) {
			if (path.includes(only)) return `${verb(name(at))} on ${name(only)} in turn`;
			const more = resting(only).length > 0 ? `, which ${rests([...path, only])}` : "";
			return `${verb(name(at))} on ${name(only)}${more}`;
		}
		return `${verb(name(at))} ${listed(on.map((id) => `on ${name(id)}${aside(id, path)}`))}`;
	};
	const aside = (id: string, path: readonly string[]) => {
		if (path.includes(id)) return " (in turn)";
		const further = resting(id);
		return further.length === 0
			? ""
			: ` (which ${verb(name(id))} ${listed(further.map((one) => `on ${name(one)}`))})`;
	};
	const speaking = new Set(reports.map(({ source }) => source));
	return [...speaking]
		.filter((id) => origins.has(id))
		.map((id) => ({ text: capital(`${name(id)} ${rests([id])}`), href: `/sources/${id}` }))
		.sort((a, b) => (a.text < b.text ? -1 : 1));
}

/** Follows links of derivation from source to source. */
class Links {
	private readonly followed = new Set<string>();
	private readonly data: Dataset;

	constructor(data: Dataset) {
		this.data = data;
	}

	source(id: string) {
		return indexOf(this.data).sources.get(id);
	}

	/**
	 * Tells each link from a source to what it rests on, and on from there: of a report that is named, to its source
	 * and what that report rests on; of a source, to what it rests on as a rule. Each list is followed once, so that a
	 * circle ends, and a thousand rows of one series cost no more than one.
	 */
	follow(source: string, rests: readonly string[], tell: (from: string, to: string) => void): void {
		if (rests.length === 0) return;
		const key = `${source} ${rests.join(" ")}`;
		if (this.followed.has(key)) return;
		this.followed.add(key);
		const { reports, sources } = indexOf(this.data);
		for (const id of rests) {
			const report = reports.get(id);
			const to = report?.source ?? id;
			tell(source, to);
			this.follow(to, report ? derivedFrom(report, this.data) : (sources.get(id)?.derivedFrom ?? []), tell);
		}
	}
}

interface Index {
	reports: ReadonlyMap<string, Report>;
	sources: ReadonlyMap<string, Dataset["sources"][number]>;
}

const indexes = new WeakMap<Dataset, Index>();

function indexOf(data: Dataset): Index {
	let index = indexes.get(data);
	if (!index) {
		index = {
			reports: new Map(data.reports.map((report) => [report.id, report])),
			sources: new Map(data.sources.map((source) => [source.id, source])),
		};
		indexes.set(data, index);
	}
	return index;
}

const TEN = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function inWords(count: number): string {
	return TEN[count] ?? formatCount(count);
}

/** Names of several speakers want the plural: 'Mediazona and Meduza rest on …'. */
function verb(name: string): string {
	return /^(?!the )[^(]* and |et al\.|officials/i.test(name) ? "rest" : "rests";
}

function listed(items: readonly string[]): string {
	return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
