import { readClaim } from "./claim";
import { isPartialDate } from "./dates";
import { cut } from "./foreign-text";
import { currentId, type Renamable, type Renamed, renamed } from "./renamed";
import { suggest } from "./suggest";
import type { Dataset, View } from "./types";
import { isVersion } from "./version";
import * as words from "./vocabulary";
import { type Counted, defaultBaseline, refuseBaseline } from "./yardsticks";

/** What was wrong in an address, for the reader (a page) or the caller (a 400 of the API). */
export interface ViewProblem {
	parameter: string;
	value: string;
	message: string;
	/** The message without what a page then does about it; absent where that is the same. */
	fault?: string;
	accepted?: string;
	/** The parameter inside a `view` that it is of, where the address holds several Views. */
	within?: string;
	/** True where nothing was refused: an old id was read as the one that took its place. */
	renamed?: true;
}

/** The public parameter names, in the order in which an address lists them. A promise: never rename one. */
export const viewParameters = [
	"conflict",
	"side",
	"group",
	"measure",
	"span",
	"source",
	"stance",
	"method",
	"reading",
	"from",
	"to",
	"known",
	"date",
	"baseline",
	"chart",
	"scale",
	"events",
	"per",
	"window",
	"claim",
] as const satisfies readonly (keyof View)[];

export type Parameter = (typeof viewParameters)[number];

/** The parameters whose values are ids of the dataset. */
const RENAMABLE: Partial<Record<Parameter, readonly Renamable[]>> = {
	conflict: ["conflicts"],
	source: ["sources"],
	baseline: ["conflicts", "reports"],
};

/** More values than these of one name are not read. */
export const MAX_ITEMS = 100;
/** More yardsticks than this hide the chart that they are laid under. */
export const MAX_BASELINES = 5;
const LAST_YEAR = "3000";
/** Marks that other sites add to links; they say nothing of the view. */
const TRACKING = /^(utm_\w+|fbclid|gclid|ref|_rsc)$/;

/** The words for 'no restriction' and 'none', so that an address can write out every parameter. */
export const ANY = "any";
export const NONE = "none";

/** Reads parameters one by one and notes what it could not use. */
export class ViewReader {
	readonly problems: ViewProblem[] = [];

	constructor(
		private readonly parameters: URLSearchParams,
		private readonly names: Renamed = renamed,
	) {}

	/** @param outcome what a page does about it, to stand after the message */
	reject(
		parameter: string,
		value: string,
		message: string,
		{ accepted, outcome }: { accepted?: readonly string[]; outcome?: string } = {},
	): void {
		const list = accepted && accepted.length <= 12 ? accepted.join(", ") : undefined;
		this.problems.push({
			parameter,
			value: cut(value),
			message: `${message}${outcome ?? ""}`,
			...(outcome ? { fault: message } : {}),
			...(list ? { accepted: list } : {}),
		});
	}

	/** A single choice. Of several, the first that is known counts and the others are named. */
	one<T extends string>(name: Parameter, accepted: readonly T[], fallback: T): T {
		const values = this.single(name);
		const known = values.filter((value): value is T => (accepted as readonly string[]).includes(value));
		for (const value of values)
			if (!(accepted as readonly string[]).includes(value)) this.rejectUnlisted(name, value, accepted);
		for (const value of new Set(known.slice(1)))
			if (value !== known[0])
				this.reject(name, value, `one ${name} at a time`, {
					accepted,
					outcome: `: '${value}' was dropped, '${known[0]}' is shown`,
				});
		return known[0] ?? fallback;
	}

	word<T extends Record<string, string>>(
		name: Parameter,
		vocabulary: T,
		fallback: keyof T & string,
	): keyof T & string {
		return this.one(name, words.keysOf(vocabulary), fallback);
	}

	/** A list without duplicates; empty means no restriction. */
	many<T extends string>(name: Parameter, accepted: readonly T[]): T[] {
		const all = this.values(name);
		const values = all.filter((value) => value !== ANY);
		if (values.length > 0 && values.length < all.length)
			this.reject(name, ANY, `'${ANY}' and single values exclude each other`, {
				outcome: "; the single ones are read",
			});
		const known = new Set(accepted as readonly string[]);
		const kept = new Set<T>();
		for (const value of values) {
			if (known.has(value)) kept.add(value as T);
			else this.rejectUnlisted(name, value, [...accepted, ANY]);
		}
		return [...kept];
	}

	words<T extends Record<string, string>>(name: Parameter, vocabulary: T): (keyof T & string)[] {
		const keys = words.keysOf(vocabulary);
		const chosen = new Set(this.many(name, keys));
		return keys.filter((key) => chosen.has(key));
	}

	/** A calendar day; a month or a year stands for its first or last day. */
	day(name: Parameter, edge: (date: string) => string): string | null {
		const values = this.single(name);
		const isUsable = (value: string) => value === ANY || (isPartialDate(value) && value < LAST_YEAR);
		const valid = values.filter(isUsable);
		for (const value of values)
			if (!isUsable(value))
				this.reject(name, value, `'${cut(value)}' is no calendar date; write it as 2022-03-23`);
		for (const value of new Set(valid.slice(1)))
			if (value !== valid[0])
				this.reject(name, value, "one date at a time", { outcome: `: '${value}' was dropped` });
		return valid[0] === undefined || valid[0] === ANY ? null : edge(valid[0]);
	}

	/** A whole number within limits. */
	whole(name: Parameter, { least, usual, most }: { least: number; usual: number; most: number }): number {
		const values = this.single(name);
		const isUsable = (value: string) =>
			/^[1-9]\d{0,6}$/.test(value) && Number(value) >= least && Number(value) <= most;
		for (const value of values)
			if (!isUsable(value))
				this.reject(name, value, `'${cut(value)}' is no whole number from ${least} to ${most}`);
		const [first, ...others] = values.filter(isUsable);
		for (const value of new Set(others))
			if (value !== first)
				this.reject(name, value, "one number at a time", { outcome: `: '${value}' was dropped` });
		return first === undefined ? usual : Number(first);
	}

	/** A number that the reader brought along, in its one spelling, which knows no comma. */
	claim(name: Parameter): string | null {
		const values = this.parameters
			.getAll(name)
			.map((value) => value.trim())
			.filter((value) => value !== "");
		if (new Set(values).size > 1) this.rejectRepeated(name, values);
		const [value] = values;
		if (value === undefined || value === NONE) return null;
		if (readClaim(value) !== null) return value;
		const spellings = "15000, ~15000 (about), 7000-15000, 15000- (at least) or -15000 (up to)";
		this.reject(name, value, `'${cut(value)}' is no claim; write it as ${spellings}`);
		return null;
	}

	/** Yardsticks: conflicts that have one, or reports that are tolls; only of the view's own measure. */
	baselines(counted: Counted & Pick<View, "span">, data: Dataset): string[] {
		if (!this.parameters.has("baseline")) return defaultBaseline(counted, data);
		const kept = new Set<string>();
		for (const id of this.values("baseline")) {
			if (id === NONE) continue;
			const reason = refuseBaseline(id, counted, data, (word, known) => this.hint(word, known));
			if (reason !== null) this.reject("baseline", id, reason);
			else if (kept.size === MAX_BASELINES && !kept.has(id))
				this.reject("baseline", id, `at most ${MAX_BASELINES} yardsticks at a time`, {
					outcome: `; '${id}' was dropped`,
				});
			else kept.add(id);
		}
		return [...kept].sort();
	}

	/** A suggestion for the first few slips; a hostile list of thousands is not worth the arithmetic. */
	private hint(word: string, known: readonly string[]): string {
		return this.problems.length < 8 ? suggest(word, known) : "";
	}

	rejectUnknownNames(known: readonly string[]): void {
		for (const name of new Set(this.parameters.keys()))
			if (!known.includes(name) && !TRACKING.test(name))
				this.reject(
					cut(name),
					this.parameters.get(name) ?? "",
					`'${cut(name)}' is not understood here${this.hint(name, known)}`,
				);
	}

	/** @param known the names that are understood here @param present the dataset's version */
	rejectNoVersion(known: readonly string[], present: string): void {
		const version = this.parameters.get("version") ?? "";
		if (known.includes("version") && version !== "" && !isVersion(version))
			this.reject("version", version, `'${cut(version)}' is no version of the dataset`, {
				accepted: [present],
			});
	}

	/** Names of the route's own that stand there more than once: each is one choice, and the first is read. */
	rejectRepeatedNames(names: readonly string[]): void {
		for (const name of names) {
			const values = this.parameters.getAll(name);
			if (values.length > 1) this.rejectRepeated(name, values);
		}
	}

	/** The values of a name that takes one; values that differ are told where they are read. */
	private single(name: Parameter): string[] {
		const values = this.values(name);
		if (values.length > 1 && new Set(values).size === 1) this.rejectRepeated(name, values);
		return values;
	}

	private rejectRepeated(name: string, [first = "", ...others]: readonly string[]): void {
		const other = others.find((value) => value !== first) ?? first;
		this.reject(name, other, `stands there ${others.length + 1} times, and is one choice`, {
			outcome: `: '${cut(first)}' is read`,
		});
	}

	private rejectUnlisted(name: Parameter, value: string, accepted: readonly string[]): void {
		const what = name === "events" || name === "date" ? `choice for '${name}'` : name;
		const message = `'${cut(value)}' is no ${what} that is listed here${this.hint(value, accepted)}`;
		this.reject(name, value, message, { accepted });
	}

	/** The id by which a thing goes today; that it was renamed is told. */
	private today(name: Parameter, id: string): string {
		const now = RENAMABLE[name]?.map((kind) => currentId(kind, id, this.names)).find((found) => found !== id);
		if (now === undefined) return id;
		const message = `'${cut(id)}' is now called '${now}', which is shown`;
		this.problems.push({ parameter: name, value: cut(id), message, renamed: true });
		return now;
	}

	/** Repeated and comma-separated values alike; a blank is no value. */
	private values(name: Parameter): string[] {
		const all = this.parameters
			.getAll(name)
			.flatMap((value) => value.split(","))
			.map((value) => value.trim())
			.filter((value) => value !== "");
		if (all.length > MAX_ITEMS)
			this.reject(name, `${all.length} values`, `at most ${MAX_ITEMS} are read`, {
				outcome: "; the rest were dropped",
			});
		return all.slice(0, MAX_ITEMS).map((value) => this.today(name, value));
	}
}
