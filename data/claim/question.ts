import { writeClaim } from "../claim";
import { formatDate } from "../dates";
import { cut } from "../foreign-text";
import type { Dataset, Estimate, View } from "../types";
import { decodeView, defaultView, encodeView } from "../view";
import { type ViewProblem, viewParameters } from "../view-reader";
import { groups, measures } from "../vocabulary";
import { type Fields, type Filled, fillFrom } from "./fill";
import { otherMeasureNamed } from "./mentions";
import { parseClaim } from "./parse";
import { sideLabel } from "./sides";
import type { Choice } from "./time";

/**
 * The parameters of a check, in the order in which an address lists them. `n` is the text of the claim; `as=fields` says
 * that of this text the number alone is read: without it a side, group, measure or date that it names fills the field
 * that was left as the form opens, and differing from a field that was set, it is asked which of the two is meant.
 */
export const questionParameters = ["n", "conflict", "side", "group", "measure", "date", "as"] as const;
export type QuestionParameter = (typeof questionParameters)[number];

/** A check as it was asked. Total: any parameters give one, and what could not be used is told beside its field. */
export interface Question {
	/** As typed, to stand in the form again. */
	typed: { n: string; date: string };
	choice: Choice;
	/** The day of which the claim speaks; null where none was given, or none could be read. */
	date: string | null;
	/** Null where there is no number to check, where none could be read, and where text and fields differ. */
	claim: Estimate | null;
	/** Set where the text names something else than the fields do: nothing is compared before it is chosen. */
	readings: TwoReadings | null;
	/** Where the text filled fields, the address of the check by the fields alone; else null. */
	keepFields: string | null;
	/** How the claim was read, where that needs saying. */
	notices: string[];
	/** What was wrong, by field; `address` for what belongs to no field. */
	problems: Partial<Record<QuestionParameter | "address", string[]>>;
}

/** The same claim by its words and by its fields, each with its address. */
export interface TwoReadings {
	sentence: string;
	useText: string;
	keepFields: string;
}

const CHOSEN = ["conflict", "side", "group", "measure"] as const;

/** The parameters of an address as a question. */
export function readQuestion(parameters: URLSearchParams, data: Dataset): Question {
	const typed = { n: parameters.get("n") ?? "", date: parameters.get("date") ?? "" };
	const { view, problems: found } = decodeView(asView(parameters), data);
	const { conflict, side, group, measure, to } = view;
	const problems = problemsOf(parameters, view, found, data);
	const read = parameters.has("n") ? parseClaim(typed.n) : null;
	if (read && "refusal" in read) problems.n = [...(problems.n ?? []), read.refusal];
	const claim = read && "estimate" in read ? read : null;
	const isPart = to !== null && typed.date.trim() !== to;
	const fields: Fields = { choice: { conflict, side, group, measure }, date: to };
	const own = { typed, problems, readings: null, keepFields: null };
	if (claim === null) return { ...own, ...fields, claim: null, notices: [] };
	const filled = parameters.get("as") === "fields" ? null : fillFrom(typed.n, fields, typed.date, data);
	const hrefs = {
		useText: filled ? checkHref(typed.n, filled.byText.choice, filled.byText.date, data) : "",
		keepFields: addressOf(typed.n, fields, true, data),
	};
	if (filled && filled.differing.length > 0)
		return {
			...own,
			...fields,
			claim: null,
			notices: [],
			readings: { sentence: differenceInWords(filled.differing), ...hrefs },
		};
	const { choice, date } = filled?.byText ?? fields;
	return {
		...own,
		choice,
		date,
		claim: claim.estimate,
		notices: [
			...noticesOfText(typed.n, claim, filled),
			otherMeasureNamed(typed.n, choice) ?? "",
			isPart ? `The date ‘${cut(typed.date.trim())}’ is read as its last day, ${formatDate(to)}.` : "",
		].filter(Boolean),
		keepFields: filled && filled.added.length > 0 ? hrefs.keepFields : null,
	};
}

/** What an address asks for that cannot be used, by field; what is wrong with the text of the claim stands apart. */
function problemsOf(
	parameters: URLSearchParams,
	view: View,
	found: readonly ViewProblem[],
	data: Dataset,
): Question["problems"] {
	const problems: Question["problems"] = {};
	const tell = (field: QuestionParameter | "address", message: string) => {
		problems[field] = [...(problems[field] ?? []), message];
	};
	for (const problem of found) tell(fieldOf(problem), inWords(problem, view, data));
	for (const name of foreign(parameters)) tell("address", `'${name}' is not understood here.`);
	const as = parameters.get("as");
	if (as !== null && as !== "fields")
		tell("address", `'as' takes the word 'fields' alone, not '${cut(as)}'.`);
	for (const name of ["n", "date"] as const)
		if (new Set(parameters.getAll(name)).size > 1)
			tell(name, `It stands in the address more than once: ‘${cut(parameters.get(name) ?? "")}’ is read.`);
	return problems;
}

/** `The text says Ukraine, 30 November 2022; the fields say Russia and no date.` */
function differenceInWords(differing: Filled["differing"]): string {
	const said = differing.map(({ text }) => text).join(", ");
	const set = differing.map(({ field }) => field);
	const fields = set.length < 2 ? set.join("") : `${set.slice(0, -1).join(", ")} and ${set.at(-1)}`;
	return `The text says ${said}; the fields say ${fields}.`;
}

/** How the text was read: what filled fields, what it names and cannot be used, what was left aside. */
function noticesOfText(text: string, claim: Reading, filled: Filled | null): string[] {
	if (filled === null) return claim.notices;
	const { added, said, byText } = filled;
	const isMonth = said.date && added.includes(formatDate(said.date.iso)) && said.date.iso !== byText.date;
	return [
		added.length > 0 ? `Read from the text: ${added.join(", ")}.` : "",
		isMonth ? `A month is read as its last day, ${formatDate(byText.date ?? "")}.` : "",
		...said.unclear,
		...(said.date && byText.date?.startsWith(said.date.iso)
			? withoutDate(text, said.date.text, claim)
			: claim.notices),
	];
}

/** The notices of the text without a date that is used: it is not 'left aside'. */
function withoutDate(text: string, date: string, claim: Reading): string[] {
	const again = parseClaim(text.replace(date, " "));
	const isSame = "estimate" in again && writeClaim(again.estimate) === writeClaim(claim.estimate);
	return isSame ? again.notices : claim.notices;
}

type Reading = Extract<ReturnType<typeof parseClaim>, { estimate: Estimate }>;

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

/** The address of a check: what differs from the defaults, in a fixed order. It asks for just this, whatever the text names. */
export function checkHref(n: string, choice: Choice, date: string | null, data: Dataset): string {
	const { byText } = fillFrom(n, { choice, date }, date ?? "", data);
	const isSame = byText.date === date && CHOSEN.every((name) => byText.choice[name] === choice[name]);
	return addressOf(n, { choice, date }, !isSame, data);
}

function addressOf(n: string, { choice, date }: Fields, byFields: boolean, data: Dataset): string {
	const chosen = new URLSearchParams(encodeView({ ...defaultView(data), ...choice }, data));
	const parameters = new URLSearchParams({ n: n.trim() });
	for (const name of CHOSEN) {
		const value = chosen.get(name);
		if (value !== null) parameters.set(name, value);
	}
	if (date !== null) parameters.set("date", date);
	if (byFields) parameters.set("as", "fields");
	return `/check?${parameters}`;
}
