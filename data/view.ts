import { firstDay, isPartialDate, lastDay } from "./dates";
import { suggest } from "./suggest";
import type { Dataset, Report, View } from "./types";
import * as words from "./vocabulary";

/** What was wrong in an address, for the reader (a page) or the caller (a 400 of the API). */
export interface ViewProblem {
	parameter: string;
	value: string;
	message: string;
	accepted?: string;
}

export interface DecodedView {
	view: View;
	problems: ViewProblem[];
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
] as const satisfies readonly (keyof View)[];

type Parameter = (typeof viewParameters)[number];

const MAX_ITEMS = 100;
/** Marks that other sites add to links; they say nothing of the view. */
const TRACKING = /^(utm_\w+|fbclid|gclid|ref|_rsc)$/;

/** The words for 'no restriction' and 'none', so that an address can write out every parameter. */
const ANY = "any";
const NONE = "none";

/**
 * Address to View. Total: any parameters whatever give a valid View; what was not understood, or names what is
 * not there, is told in `problems` and falls back to the default.
 * @param extra names that the route itself understands (`width`, `version`), not to be called unknown
 */
export function decodeView(
	parameters: URLSearchParams,
	data: Dataset,
	extra: readonly string[] = [],
): DecodedView {
	const reader = new Reader(parameters);
	const conflictIds = data.conflicts.map((conflict) => conflict.id);
	const conflict = reader.one("conflict", conflictIds, conflictIds[0] ?? "");
	const side = reader.one("side", sidesOf(conflict, data), defaultSide(conflict, data));
	const group = reader.word("group", words.groups, "military");
	const measure = reader.word("measure", words.measures, "killed");
	const span = reader.word("span", words.spans, defaultSpan(measure));
	const source = reader
		.many(
			"source",
			data.sources.map(({ id }) => id),
		)
		.sort();
	const stance = reader.words("stance", words.stances);
	const method = reader.words("method", words.methods);
	const reading = reader.words("reading", words.readings);
	const to = reader.day("to", lastDay);
	const known = reader.day("known", lastDay);
	let from = reader.day("from", firstDay);
	if (from !== null && to !== null && from > to) {
		reader.reject("from", from, `lies after the cut-off 'to' (${to}); it was dropped`);
		from = null;
	}
	const date = reader.word("date", words.dateAxes, "as-of");
	const scope = { conflict, side, group, measure };
	const baseline = reader.baselines(scope, data);
	const scale = reader.word("scale", words.scales, "linear");
	const events = reader.one("events", ["on", "off"], "on") === "on";
	let chart = reader.word("chart", words.charts, defaultChart(span));
	if (chart === "timeline" && span !== "cumulative") {
		reader.reject("chart", chart, "only running totals stand on the timeline; this view is shown by source");
		chart = "by-source";
	}
	reader.rejectUnknownNames([...viewParameters, ...extra]);
	const view = {
		conflict,
		side,
		group,
		measure,
		span,
		source,
		stance,
		method,
		reading,
		from,
		to,
		known,
		date,
		baseline,
		chart,
		scale,
		events,
	};
	return { view, problems: reader.problems };
}

/** View to its canonical address: the parameters that differ from their defaults, in a fixed order. */
export function encodeView(view: View, data: Dataset): string {
	const full = new URLSearchParams(encodeFullView(view));
	const parameters = new URLSearchParams();
	const defaults = encodeDefaults(view, data);
	for (const name of viewParameters) {
		const value = full.get(name) ?? "";
		if (value !== defaults[name]) parameters.set(name, value);
	}
	return readable(parameters);
}

/** View to an address that writes out every parameter, so that no new default changes what it shows. */
export function encodeFullView(view: View): string {
	const list = (values: readonly string[], none: string) => (values.length === 0 ? none : values.join(","));
	const written: Record<Parameter, string> = {
		...view,
		source: list(view.source, ANY),
		stance: list(view.stance, ANY),
		method: list(view.method, ANY),
		reading: list(view.reading, ANY),
		from: view.from ?? ANY,
		to: view.to ?? ANY,
		known: view.known ?? ANY,
		baseline: list(view.baseline, NONE),
		events: view.events ? "on" : "off",
	};
	return readable(new URLSearchParams(viewParameters.map((name) => [name, written[name]])));
}

/** The view that an empty address shows. */
export function defaultView(data: Dataset): View {
	return decodeView(new URLSearchParams(), data).view;
}

/** Ids of sides that reports of a conflict speak of, its camps first. */
export function sidesOf(conflict: string, data: Dataset): string[] {
	const camps = data.conflicts.find(({ id }) => id === conflict)?.camps.map((camp) => camp.id) ?? [];
	const spoken = new Set(
		data.reports.filter((report) => report.conflict === conflict).map((report) => report.side),
	);
	return [...camps, "both", "all"].filter((side) => spoken.has(side));
}

/** True for a report that may be laid under a chart as a yardstick: a standing running total of a whole population. */
export function isToll(report: Report): boolean {
	return report.span === "cumulative" && report.scope === "whole" && report.standing.status === "standing";
}

// A comma is legal in a query and far easier to read than %2C.
function readable(parameters: URLSearchParams): string {
	return parameters.toString().replaceAll("%2C", ",");
}

function defaultSide(conflict: string, data: Dataset): string {
	return sidesOf(conflict, data)[0] ?? "all";
}

/** Prisoners and missing are counted on a day: they fall as well as rise. */
function defaultSpan(measure: View["measure"]): View["span"] {
	return measure === "captured" || measure === "missing" ? "stock" : "cumulative";
}

function defaultChart(span: View["span"]): View["chart"] {
	return span === "cumulative" ? "timeline" : "by-source";
}

type Counted = Pick<View, "conflict" | "side" | "group" | "measure">;

/** The founding comparison: Russian soldiers killed, beside the Soviet toll in Afghanistan as the press put it. */
const FOUNDING = {
	counted: { conflict: "russia-ukraine-2022", side: "russia", group: "military", measure: "killed" },
	baseline: "ap-2022-03-23-soviet-afghan-mil-killed",
} as const;

function defaultBaseline(counted: Counted, data: Dataset): string[] {
	const founding = Object.entries(FOUNDING.counted).every(
		([name, value]) => counted[name as keyof Counted] === value,
	);
	return founding && data.reports.some(({ id }) => id === FOUNDING.baseline) ? [FOUNDING.baseline] : [];
}

function encodeDefaults(view: View, data: Dataset): Record<Parameter, string> {
	return {
		conflict: data.conflicts[0]?.id ?? "",
		side: defaultSide(view.conflict, data),
		group: "military",
		measure: "killed",
		span: defaultSpan(view.measure),
		source: ANY,
		stance: ANY,
		method: ANY,
		reading: ANY,
		from: ANY,
		to: ANY,
		known: ANY,
		date: "as-of",
		baseline: defaultBaseline(view, data).join(",") || NONE,
		chart: defaultChart(view.span),
		scale: "linear",
		events: "on",
	};
}

/** Reads parameters one by one and notes what it could not use. */
class Reader {
	readonly problems: ViewProblem[] = [];

	constructor(private readonly parameters: URLSearchParams) {}

	reject(parameter: string, value: string, message: string, accepted?: readonly string[]): void {
		const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
		const list = accepted && accepted.length <= 12 ? accepted.join(", ") : undefined;
		this.problems.push({ parameter, value: shown, message, ...(list ? { accepted: list } : {}) });
	}

	/** A single choice. Of several, the first that is known counts and the others are named. */
	one<T extends string>(name: Parameter, accepted: readonly T[], fallback: T): T {
		const values = this.values(name);
		const known = values.filter((value): value is T => (accepted as readonly string[]).includes(value));
		for (const value of values)
			if (!(accepted as readonly string[]).includes(value))
				this.reject(
					name,
					value,
					`'${cut(value)}' is no ${name} that is listed here${this.hint(value, accepted)}`,
					accepted,
				);
		for (const value of new Set(known.slice(1)))
			if (value !== known[0])
				this.reject(name, value, `one ${name} at a time: '${value}' was dropped, '${known[0]}' is shown`);
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
		const values = this.values(name).filter((value) => value !== ANY);
		const known = new Set(accepted as readonly string[]);
		const kept = new Set<T>();
		for (const value of values) {
			if (known.has(value)) kept.add(value as T);
			else
				this.reject(
					name,
					value,
					`'${cut(value)}' is no ${name} that is listed here${this.hint(value, accepted)}`,
					accepted,
				);
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
		const values = this.values(name).filter((value) => value !== ANY);
		const valid = values.filter(isPartialDate);
		for (const value of values)
			if (!isPartialDate(value))
				this.reject(name, value, `'${cut(value)}' is no calendar date; write it as 2022-03-23`);
		for (const value of new Set(valid.slice(1)))
			if (value !== valid[0]) this.reject(name, value, `one date at a time: '${value}' was dropped`);
		return valid[0] === undefined ? null : edge(valid[0]);
	}

	/** Yardsticks: conflicts that have one, or reports that are tolls; only of the view's own measure. */
	baselines(counted: Counted, data: Dataset): string[] {
		if (!this.parameters.has("baseline")) return defaultBaseline(counted, data);
		const kept = new Set<string>();
		for (const id of this.values("baseline")) {
			if (id === NONE) continue;
			const reason = this.refuseBaseline(id, counted, data);
			if (reason === null) kept.add(id);
			else this.reject("baseline", id, reason);
		}
		return [...kept].sort();
	}

	private refuseBaseline(id: string, counted: Counted, data: Dataset): string | null {
		const report = data.reports.find((candidate) => candidate.id === id);
		const conflict = data.conflicts.find((candidate) => candidate.id === id);
		if (!report && !conflict) {
			const yardsticks = data.conflicts.filter(({ yardstick }) => yardstick).map((candidate) => candidate.id);
			return `'${cut(id)}' is neither a conflict with a yardstick nor a report${this.hint(id, yardsticks)}`;
		}
		const measure = words.measures[counted.measure];
		if (report && !isToll(report))
			return `'${id}' is no toll of a whole population over a whole war, so it was not laid under the chart`;
		if (report && report.measure !== counted.measure)
			return `counts ${words.measures[report.measure]}, this view counts ${measure}: a second measure is not laid on the same axis`;
		if (conflict && !yardstickReports(conflict.id, counted.measure, data).length)
			return `${conflict.name} has no toll of ${measure} to serve as a yardstick`;
		return null;
	}

	/** A suggestion for the first few slips; a hostile list of thousands is not worth the arithmetic. */
	private hint(word: string, known: readonly string[]): string {
		return this.problems.length < 8 ? suggest(word, known) : "";
	}

	rejectUnknownNames(known: readonly string[]): void {
		for (const name of new Set(this.parameters.keys()))
			if (!known.includes(name) && !TRACKING.test(name))
				this.reject(
					name,
					this.parameters.get(name) ?? "",
					`'${cut(name)}' is not understood here${this.hint(name, known)}`,
				);
	}

	/** Repeated and comma-separated values alike; a blank is no value. */
	private values(name: Parameter): string[] {
		const all = this.parameters
			.getAll(name)
			.flatMap((value) => value.split(","))
			.map((value) => value.trim())
			.filter((value) => value !== "");
		if (all.length > MAX_ITEMS)
			this.reject(name, `${all.length} values`, `at most ${MAX_ITEMS} are read; the rest were dropped`);
		return all.slice(0, MAX_ITEMS);
	}
}

function cut(text: string): string {
	return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The reports that a conflict's yardstick may be made of, in one measure. */
export function yardstickReports(conflictId: string, measure: View["measure"], data: Dataset): Report[] {
	const yardstick = data.conflicts.find(({ id }) => id === conflictId)?.yardstick;
	if (!yardstick) return [];
	return data.reports.filter(
		(report) =>
			report.conflict === conflictId &&
			report.side === yardstick.side &&
			report.group.of === yardstick.group &&
			report.measure === measure &&
			isToll(report),
	);
}
