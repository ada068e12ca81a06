import { formatDate } from "../dates";
import type { Dataset, Estimate, View } from "../types";
import { decodeView, defaultView, encodeView } from "../view";
import { type ViewProblem, viewParameters } from "../view-reader";
import { groups, measures } from "../vocabulary";
import { cut } from "../yardsticks";
import { otherMeasureNamed } from "./mentions";
import { parseClaim } from "./parse";
import { sideLabel } from "./sides";
import type { Choice } from "./time";

/** The parameters of a check, in the order in which an address lists them. */
export const questionParameters = ["n", "conflict", "side", "group", "measure", "date"] as const;
export type QuestionParameter = (typeof questionParameters)[number];

/** A check as it was asked. Total: any parameters give one, and what could not be used is told beside its field. */
export interface Question {
	/** As typed, to stand in the form again. */
	typed: { n: string; date: string };
	choice: Choice;
	/** The day of which the claim speaks; null where none was given, or none could be read. */
	date: string | null;
	/** Null where there is no number to check, or none could be read. */
	claim: Estimate | null;
	/** How the claim was read, where that needs saying. */
	notices: string[];
	/** What was wrong, by field; `address` for what belongs to no field. */
	problems: Partial<Record<QuestionParameter | "address", string[]>>;
}

const CHOSEN = ["conflict", "side", "group", "measure"] as const;

/** The parameters of an address as a question. */
export function readQuestion(parameters: URLSearchParams, data: Dataset): Question {
	const typed = { n: parameters.get("n") ?? "", date: parameters.get("date") ?? "" };
	const { view, problems: found } = decodeView(asView(parameters), data);
	const { conflict, side, group, measure, to } = view;
	const problems: Question["problems"] = {};
	const tell = (field: QuestionParameter | "address", message: string) => {
		problems[field] = [...(problems[field] ?? []), message];
	};
	for (const problem of found) tell(fieldOf(problem), inWords(problem, view, data));
	for (const name of foreign(parameters)) tell("address", `'${name}' is not understood here.`);
	for (const name of ["n", "date"] as const)
		if (new Set(parameters.getAll(name)).size > 1)
			tell(name, `It stands in the address more than once: ‘${cut(typed[name])}’ is read.`);
	const read = parameters.has("n") ? parseClaim(typed.n) : null;
	if (read && "refusal" in read) tell("n", read.refusal);
	const claim = read && "estimate" in read ? read : null;
	const isPart = to !== null && typed.date.trim() !== to;
	return {
		typed,
		choice: { conflict, side, group, measure },
		date: to,
		claim: claim?.estimate ?? null,
		notices: claim
			? [
					...claim.notices,
					otherMeasureNamed(typed.n, view) ?? "",
					isPart ? `The date ‘${cut(typed.date.trim())}’ is read as its last day, ${formatDate(to)}.` : "",
				].filter(Boolean)
			: [],
		problems,
	};
}

/** What the codec of views reads of an address: the choice, the date as a cut-off, and names that nobody knows. */
function asView(parameters: URLSearchParams): URLSearchParams {
	const isOther = (name: string) =>
		!(questionParameters as readonly string[]).includes(name) && !isOfView(name);
	const [date] = parameters.getAll("date");
	return new URLSearchParams([
		...[...parameters].filter(([name]) => (CHOSEN as readonly string[]).includes(name) || isOther(name)),
		...(date === undefined ? [] : [["to", date.trim().replaceAll(",", " ")]]),
	]);
}

function isOfView(name: string): boolean {
	return (viewParameters as readonly string[]).includes(name);
}

/** Parameters of a view that a check does not have. */
function foreign(parameters: URLSearchParams): string[] {
	const own = new Set<string>(questionParameters);
	return [...new Set(parameters.keys())].filter((name) => isOfView(name) && !own.has(name));
}

function fieldOf({ parameter }: ViewProblem): QuestionParameter | "address" {
	if (parameter === "to") return "date";
	return CHOSEN.find((name) => name === parameter) ?? "address";
}

/** What was wrong, and what is shown instead. */
function inWords({ parameter, message, renamed }: ViewProblem, view: View, data: Dataset): string {
	const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
	if (renamed || parameter === "address") return sentence;
	if (parameter === "to") return `${sentence} No date is used.`;
	const shown: Record<(typeof CHOSEN)[number], string> = {
		conflict: data.conflicts.find(({ id }) => id === view.conflict)?.name ?? view.conflict,
		side: sideLabel(view.conflict, view.side, data),
		group: groups[view.group],
		measure: measures[view.measure],
	};
	const name = CHOSEN.find((one) => one === parameter);
	return name ? `${sentence} Used instead: ${shown[name]}.` : sentence;
}

/** The address of a check: what differs from the defaults, in a fixed order. */
export function checkHref(n: string, choice: Choice, date: string | null, data: Dataset): string {
	const chosen = new URLSearchParams(encodeView({ ...defaultView(data), ...choice }, data));
	const parameters = new URLSearchParams({ n: n.trim() });
	for (const name of CHOSEN) {
		const value = chosen.get(name);
		if (value !== null) parameters.set(name, value);
	}
	if (date !== null) parameters.set("date", date);
	return `/check?${parameters}`;
}
