import { type ProblemDetail, refuse } from "@/app/problem";
import { choiceParameters, chooseReports } from "@/data/choose";
import { dataset } from "@/data/dataset";
import { cut } from "@/data/foreign-text";
import { type Format, formats } from "@/data/formats/endpoints";
import type { Report, View } from "@/data/types";
import { decodeChoice, decodeView, encodeFullView } from "@/data/view";
import { type Parameter, type ViewProblem, viewParameters } from "@/data/view-reader";
import { windowDays } from "@/data/vocabulary";

/** An address as the API reads it: strictly. What a page forgives comes back as a refusal. */
export interface ReadAddress {
	view: View;
	parameters: URLSearchParams;
	/** The names that the address holds. */
	given: ReadonlySet<string>;
	/** True where any parameter of a View is among them. */
	narrows: boolean;
	/** What it asks for, in one spelling: the full query of its View, or that of a choice of reports. */
	meaning: string;
}

const scopes = ["view", "all"];

/**
 * @param endpoint every name that the address may hold; with scope=all those that speak of a chart say nothing
 * @param own what the endpoint found in the names that are its own
 */
export function readAddress(
	request: Request,
	endpoint: readonly string[],
	own: readonly ProblemDetail[] = [],
): ReadAddress | Response {
	const parameters = new URL(request.url).searchParams;
	const wide = endpoint.includes("scope") && parameters.get("scope") === "all";
	const allowed = wide ? ["scope", ...choiceParameters, "version"] : endpoint;
	// Where a chart's parameters say nothing, reports are chosen from all there are.
	const isChoice = !allowed.includes("chart");
	const { view, problems } = (isChoice ? decodeChoice : decodeView)(parameters, dataset, allowed);
	const given = new Set(parameters.keys());
	const idle = viewParameters.filter((name) => given.has(name) && !allowed.includes(name));
	const unknownScopes = allowed.includes("scope")
		? parameters.getAll("scope").filter((value) => value !== "" && !scopes.includes(value))
		: [];
	const all = [
		...unknownScopes.map((value) => ({
			parameter: "scope",
			value: cut(value),
			message: `'${cut(value)}' is no scope`,
			accepted: scopes.join(", "),
		})),
		...blanks(parameters, allowed),
		// What was only renamed is understood: an old link to a file still gives it.
		...problems
			.filter(({ renamed, parameter }) => !renamed && !idle.includes(parameter as Parameter))
			.map((one) => withAccepted(one, allowed)),
		...idle.map((name) => ({
			parameter: name,
			value: cut(parameters.get(name) ?? ""),
			message: wide ? "says nothing where scope=all" : "says nothing here",
			accepted: namesOf(allowed),
		})),
	];
	const named = new Set(all.map(({ parameter }) => parameter));
	all.push(...own.filter(({ parameter }) => !named.has(parameter)));
	if (all.length > 0) return refuse(all);
	const meaning = isChoice ? choiceQuery(view, given) : encodeFullView(view);
	return { view, parameters, given, narrows: viewParameters.some((name) => given.has(name)), meaning };
}

/** Reports that agree with what the address gives, and no default: see chooseReports. */
export function chosen({ given, view }: ReadAddress): Report[] {
	return chooseReports(given, view, dataset);
}

/** The same choice in one spelling and one order, whatever the address looks like; empty where nothing is chosen. */
function choiceQuery(view: View, given: ReadonlySet<string>): string {
	const full = new URLSearchParams(encodeFullView(view));
	const pairs = choiceParameters
		.filter((name) => given.has(name))
		.map((name) => [name, full.get(name) ?? ""]);
	return new URLSearchParams(pairs).toString().replaceAll("%2C", ",");
}

/** A page takes a field that was left empty as nothing said; a program that sends one has lost its value. */
export function blanks(parameters: URLSearchParams, allowed: readonly string[]): ProblemDetail[] {
	const isBlank = (value: string) => /^[\s,]*$/.test(value);
	return allowed
		.filter((name) => parameters.getAll(name).some(isBlank))
		.map((name) =>
			withAccepted(
				{ parameter: name, value: "", message: "has no value; leave the name out to choose nothing" },
				allowed,
			),
		);
}

/** What would be accepted, also where the list is too long to print. */
export function withAccepted(
	{ fault, renamed: _, within: __, ...one }: ViewProblem,
	allowed: readonly string[],
): ProblemDetail {
	const accepted =
		one.accepted ?? (allowed.includes(one.parameter) ? inWords[one.parameter] : namesOf(allowed));
	return { ...one, message: fault ?? one.message, ...(accepted ? { accepted } : {}) };
}

export const namesOf = (allowed: readonly string[]) => allowed.join(", ") || "no parameter";

const calendarDate = "a calendar date: 2022-03-23, 2022-03 or 2022; or 'any'";
const inWords: Record<string, string> = {
	conflict: "an id from /api/v1/conflicts",
	source: "ids from /api/v1/sources, or 'any'",
	side: "the id of a side of the conflict, see /api/v1/conflicts",
	baseline: "ids of ended conflicts or of their tolls, at most five; or 'none'",
	from: calendarDate,
	to: calendarDate,
	known: calendarDate,
	window: `a whole number of days, ${windowDays.least} to ${windowDays.most}`,
	claim: "15000, ~15000 (about), 7000-15000, 15000- (at least) or -15000 (up to); or 'none'",
};

/** `reports.csv` as its name and its format; null where the ending is missing, undefined where it is none of these. */
export function splitName(file: string): { name: string; ending: Format | null | undefined } {
	const dot = file.lastIndexOf(".");
	if (dot === -1) return { name: file, ending: null };
	const ending = file.slice(dot + 1);
	return {
		name: file.slice(0, dot),
		ending: Object.hasOwn(formats, ending) ? (ending as Format) : undefined,
	};
}

/** The format that a caller likes best, by its Accept header; the first where it names none of them. */
export function negotiate<F extends Format>(request: Request, offered: readonly [F, ...F[]]): F {
	const wishes = (request.headers.get("accept") ?? "").split(",").map((wish) => {
		const [type = "", ...rest] = wish.split(";").map((part) => part.trim());
		const quality = rest.find((part) => part.startsWith("q="))?.slice(2) ?? "1";
		return { type, quality: Number(quality) || 0 };
	});
	const liking = (format: F) =>
		wishes.find(({ type }) => formats[format].startsWith(type) && type !== "")?.quality ?? 0;
	return offered.reduce((best, format) => (liking(format) > liking(best) ? format : best));
}
