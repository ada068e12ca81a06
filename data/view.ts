import { firstDay, lastDay } from "./dates";
import { type Renamed, renamed } from "./renamed";
import type { Dataset, View } from "./types";
import { ANY, NONE, type Parameter, type ViewProblem, ViewReader, viewParameters } from "./view-reader";
import * as words from "./vocabulary";
import { defaultBaseline, sidesOf } from "./yardsticks";

export interface DecodedView {
	view: View;
	problems: ViewProblem[];
}

/**
 * Address to View. Total: any parameters whatever give a valid View; what was not understood, or names what is
 * not there, is told in `problems` and falls back to the default.
 * @param extra names that the route itself understands (`width`, `version`), not to be called unknown
 * @param names what was renamed: an old id is read as the new one, and told
 */
export function decodeView(
	parameters: URLSearchParams,
	data: Dataset,
	extra: readonly string[] = [],
	names: Renamed = renamed,
): DecodedView {
	return decode(parameters, data, extra, names, (conflict) => sidesOf(conflict, data));
}

/**
 * The same for a choice of reports that no default narrows, see chooseReports: where no conflict is named, a side may
 * be any conflict's.
 */
export function decodeChoice(
	parameters: URLSearchParams,
	data: Dataset,
	extra: readonly string[] = [],
): DecodedView {
	const anySide = [...new Set(data.reach.map(({ side }) => side))];
	const isNamed = parameters.has("conflict");
	return decode(parameters, data, extra, renamed, (conflict) =>
		isNamed ? sidesOf(conflict, data) : anySide,
	);
}

function decode(
	parameters: URLSearchParams,
	data: Dataset,
	extra: readonly string[],
	names: Renamed,
	sidesIn: (conflict: string) => readonly string[],
): DecodedView {
	const reader = new ViewReader(parameters, names);
	const conflictIds = data.conflicts.map((conflict) => conflict.id);
	const conflict = reader.one("conflict", conflictIds, conflictIds[0] ?? "");
	const first = opensOn(conflict, data);
	const side = reader.one("side", sidesIn(conflict), first.side);
	const group = reader.word("group", words.groups, first.group);
	const measure = reader.word("measure", words.measures, first.measure);
	const span = reader.word("span", words.spans, defaultSpan(group, measure, first));
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
		reader.reject("from", from, `lies after the cut-off 'to' (${to})`, { outcome: "; it was dropped" });
		from = null;
	}
	const date = reader.word("date", words.dateAxes, "as-of");
	const scope = { conflict, side, group, measure, span };
	const baseline = reader.baselines(scope, data);
	const scale = reader.word("scale", words.scales, "linear");
	const events = reader.one("events", ["on", "off"], "on") === "on";
	let chart = reader.word("chart", words.charts, defaultChart(span, conflict, data));
	if (!words.spansOnChart[chart].includes(span)) {
		const fitting = words.spansOnChart[chart].map((one) => `${ON_CHARTS[one]} (span=${one})`).join(" and ");
		reader.reject(
			"chart",
			chart,
			`only ${fitting} stand on the chart '${words.charts[chart]}'`,
			shownOtherwise(span),
		);
		chart = defaultChart(span, conflict, data);
	}
	const per = reader.word("per", words.paceUnits, "day");
	const window = reader.whole("window", words.windowDays);
	const claim = reader.claim("claim");
	reader.rejectUnknownNames([...viewParameters, ...extra]);
	reader.rejectNoVersion(extra, data.version);
	const isOfView = new Set<string>(viewParameters);
	reader.rejectRepeatedNames(extra.filter((name) => !isOfView.has(name)));
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
		per,
		window,
		claim,
	};
	return { view, problems: reader.problems };
}

const ON_CHARTS: Record<View["span"], string> = {
	cumulative: "running totals",
	period: "counts of single periods",
	stock: "numbers on a day",
};

function shownOtherwise(span: View["span"]) {
	const accepted = words.keysOf(words.charts).filter((chart) => words.spansOnChart[chart].includes(span));
	return { accepted, outcome: "; this view is shown otherwise" };
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
		window: String(view.window),
		claim: view.claim ?? NONE,
	};
	return readable(new URLSearchParams(viewParameters.map((name) => [name, written[name]])));
}

/** The view that an empty address shows. */
export function defaultView(data: Dataset): View {
	return decodeView(new URLSearchParams(), data).view;
}

// A comma is legal in a query and far easier to read than %2C.
function readable(parameters: URLSearchParams): string {
	return parameters.toString().replaceAll("%2C", ",");
}

type Opening = NonNullable<Dataset["conflicts"][number]["opensOn"]>;

/** What a conflict shows first. */
function opensOn(conflict: string, data: Dataset): Opening {
	const stated = data.conflicts.find(({ id }) => id === conflict)?.opensOn;
	if (stated) return stated;
	const side = sidesOf(conflict, data)[0] ?? "all";
	return { side, group: "military", measure: "killed", span: "cumulative" };
}

/** Prisoners and missing are counted on a day: they fall as well as rise. */
function defaultSpan(group: View["group"], measure: View["measure"], first: Opening): View["span"] {
	if (group === first.group && measure === first.measure) return first.span;
	return measure === "captured" || measure === "missing" ? "stock" : "cumulative";
}

/** Of a war that is over most figures stand on its last day, one upon the other: they are read side by side. */
function defaultChart(span: View["span"], conflict: string, data: Dataset): View["chart"] {
	if (span === "period") return "periods";
	const isOver = data.conflicts.some(({ id, end }) => id === conflict && end !== null);
	return span === "cumulative" && !isOver ? "timeline" : "by-source";
}

function encodeDefaults(view: View, data: Dataset): Record<Parameter, string> {
	const first = opensOn(view.conflict, data);
	return {
		conflict: data.conflicts[0]?.id ?? "",
		side: first.side,
		group: first.group,
		measure: first.measure,
		span: defaultSpan(view.group, view.measure, first),
		source: ANY,
		stance: ANY,
		method: ANY,
		reading: ANY,
		from: ANY,
		to: ANY,
		known: ANY,
		date: "as-of",
		baseline: defaultBaseline(view, data).join(",") || NONE,
		chart: defaultChart(view.span, view.conflict, data),
		scale: "linear",
		events: "on",
		per: "day",
		window: String(words.windowDays.usual),
		claim: NONE,
	};
}
