import { type Crossing, crossingsOf, firstInside, type ReachedDay } from "../crossings";
import { formatDate } from "../dates";
import { formatEstimate } from "../estimate";
import { sourceOf, stanceOf } from "../select";
import type { Dataset, View } from "../types";
import { boundWords, crossingDetail, dayWords } from "./crossing-words";
import type { StandingSource, YardstickCrossings } from "./crossings";
import { plural } from "./plain-words";

/** More names than these make a sentence into a list. */
const MOST_NAMED = 3;

interface Told {
	crossing: Crossing;
	source: StandingSource;
}

/**
 * `NATO’s upper bound reached 15,000 on day 28 (…); the first lower bound on day 51 (…); the first count of names or
 * cases on day 373 (…); on the own side, the ministry has not: its last, 5,937, is of 21 September 2022 and stale.`
 */
export function leadSentence(
	{ toll, inside: insideWords, sources, reports, baseline }: YardstickCrossings,
	view: View,
	data: Dataset,
): string {
	const told = sources.flatMap((source) => source.telling.map((crossing): Told => ({ crossing, source })));
	const first = earliest(told);
	const lowest = earliest(told.filter(({ crossing }) => crossing.bound === "low"));
	const who = ({ crossing }: Told) => sourceOf(crossing.report, data).name;
	const when = ({ crossing }: Told, all: readonly Told[] = []) =>
		whenWords(crossing, all.map(who).join(", "), view);
	const clauses: string[] = [];
	const [opening, ...tied] = first;
	if (opening) {
		const bound = boundWords(opening.crossing);
		const others = tied.length > 0 ? `, as did ${tied.map(who).join(", ")} that day` : "";
		clauses.push(`${possessive(who(opening))} ${bound} reached ${toll} ${when(opening)}${others}`);
	} else clauses.push(`No bound of the ${plural(sources.length, "source")} here has reached ${toll}`);
	const [low] = lowest;
	if (low && !first.includes(low)) clauses.push(`the first lower bound ${when(low, lowest)}`);
	else if (first.length > 0 && !low) clauses.push("no lower bound has");
	const inside = firstInside(reports, baseline, startOf(view, data), view);
	if (inside && inside.day < (opening?.crossing.day ?? "9999"))
		clauses.push(
			`the first figure ${insideWords} ${whenWords(inside, sourceOf(inside.report, data).name, view)}`,
		);
	if (opening) clauses.push(...countedByName());
	clauses.push(...ownSide());
	return `${clauses.join("; ")}.`;

	function countedByName(): string[] {
		const counts = reports.filter(({ method }) => method === "named-count");
		if (counts.length === 0) return [];
		const reached = crossingsOf(counts, baseline.high, startOf(view, data), view)
			.map(({ reached: { low: lower } }) => lower)
			.filter((crossing) => crossing !== null)
			.sort((a, b) => (a.day < b.day ? -1 : 1));
		const [name] = reached;
		if (!name) return ["no count of names or cases has"];
		const isTold = [...first, ...lowest].some(({ crossing }) => crossing.report === name.report);
		if (isTold) return [];
		return [`the first count of names or cases ${whenWords(name, sourceOf(name.report, data).name, view)}`];
	}

	function ownSide(): string[] {
		const own = sources.filter(({ last: [report] }) => report && stanceOf(report, data) === "own-side");
		// Who spoke last comes first: an old silence says least.
		const behind = own
			.filter(({ telling }) => telling.length === 0)
			.sort((a, b) => (a.lastDay < b.lastDay ? 1 : -1));
		if (behind.length > 0) {
			const named = behind.slice(0, MOST_NAMED).map((source, index) => {
				const who =
					index === 0
						? `on the own side, ${nameOf(source, data)} has not`
						: `nor has ${nameOf(source, data)}`;
				return `${who}: ${lastSaid(source, insideWords)}`;
			});
			const more = behind.length - named.length;
			return more > 0 ? [...named, `nor ${more === 1 ? "has 1 other" : `have ${more} others`} of it`] : named;
		}
		const ahead = earliest(told.filter(({ source }) => own.includes(source)));
		const [lead] = ahead;
		return lead && !first.includes(lead) && !lowest.includes(lead)
			? [`the first bound of the own side ${when(lead, ahead)}`]
			: [];
	}
}

/** `its last, 5,937, is of 21 September 2022 and stale`. */
function lastSaid({ last, lastDate, isInside, stale }: StandingSource, inside: string): string {
	const figures = [...new Set(last.map(({ estimate }) => formatEstimate(estimate)))].join("; ");
	return `its last, ${figures},${isInside ? ` ${inside},` : ""} is of ${formatDate(lastDate)}${stale ? " and stale" : ""}`;
}

export function nameOf({ source, last: [report] }: StandingSource, data: Dataset): string {
	return report ? sourceOf(report, data).name : source;
}

/** `on day 51 (President of Ukraine: 19,000–20,000, as of 15 April 2022)`. */
function whenWords(crossing: ReachedDay, who: string, view: View): string {
	const on = crossing.days.least === crossing.days.most ? "on " : "";
	return `${on}${dayWords(crossing)} (${who === "" ? "" : `${who}: `}${crossingDetail(crossing, view)})`;
}

/** All that stand on the first of their days. */
function earliest(told: readonly Told[]): Told[] {
	const day = told.map(({ crossing }) => crossing.day).sort()[0];
	return told.filter(({ crossing }) => crossing.day === day);
}

function startOf(view: View, data: Dataset): string {
	return data.conflicts.find(({ id }) => id === view.conflict)?.start ?? "";
}

function possessive(name: string): string {
	return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
