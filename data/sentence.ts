import { formatDate, lastDay } from "./dates";
import { formatCount, formatLevel } from "./estimate";
import { population } from "./figures/words";
import { sourceOf } from "./select";
import { nameInSentence, sayerInSentence } from "./source-name";
import type { Dataset, Estimate, Report } from "./types";
import { bounds as boundsWords, deathInclusions, weakCitation } from "./vocabulary";

/**
 * A report as a sentence that may be pasted elsewhere: who said it and through whom, when, how many with the source's
 * own bounds, of whom, and over which days. Made of the report's fields alone. What weakens it follows in sentences
 * of its own. Nothing is left out silently: an absent date is said to be absent.
 */
export function hedgedSentence(report: Report, data: Dataset): string {
	const source = sourceOf(report, data);
	const who = sayerInSentence(source, report.speaker).replace(/^(the|an?) /, capital);
	const said = `${who} ${verb(report)}${publishedOn(report)} that ${claim(report, data)}.`;
	return [said.replaceAll(/,(?=,)/g, ""), ...cautions(report, data)].join(" ");
}

/** Where the sentence can be looked up: the page, and this record of it. */
export function citationLine({ id, citation }: Report, data: Pick<Dataset, "version">): string {
	const { title, publisher, url } = citation;
	return `${publisher}: ${title}, ${url} (by way of Reported Losses, report ${id}, dataset ${data.version})`;
}

const ESTIMATING = new Set<Report["method"]>(["intelligence", "statistical", "survey"]);

function verb({ method, projection }: Report): string {
	if (projection) return "projected";
	if (ESTIMATING.has(method)) return "estimated";
	return method === "official-statement" || method === "leak" ? "said" : "reported";
}

function publishedOn({ published }: Report): string {
	if (published === null) return ", on a day that its page does not give,";
	return published.length === 10 ? ` on ${formatDate(published)}` : ` in ${formatDate(published)}`;
}

function claim(report: Report, data: Dataset): string {
	const people = whom(report, data);
	const { scope } = report;
	const part = scope === "whole" ? "" : ` (a part only: ${scope.subset})`;
	const counted = `${quantity(report.estimate)} ${people}${part}`;
	const conflict = data.conflicts.find(({ id }) => id === report.conflict);
	const war = conflict?.inSentence ?? report.conflict;
	const isWhole =
		report.span === "cumulative" &&
		report.period.end !== null &&
		conflict?.start === report.period.start &&
		conflict?.end === report.period.end;
	// A source that speaks of a past war as a whole does not name its days.
	const when = isWhole ? `(the whole war, dated here ${days(report)})` : days(report);
	if (conflict?.kind === "context") return `${predicate(report, counted, data)} (${war}) ${when}`;
	// A war's name that holds years would run into the days that are counted.
	const apart = /\d{4}/.test(war) && !when.startsWith("(");
	return `${predicate(report, counted, data)} in ${war} ${apart ? `(counted ${when})` : when}`;
}

function whom(report: Report, data: Dataset): string {
	const people = population({ ...report, group: report.group.of }, data).replace(
		/^(.+?)(?:'s|(?<=s)') (.+)$/,
		"$2 of $1",
	);
	const { low, best, high } = report.estimate;
	if (![low, best, high].every((value) => value === null || value === 1)) return people;
	return people
		.replace(/\b(soldier|fighter|civilian|national)s\b/, "$1")
		.replace(/\bmercenaries\b/, "mercenary")
		.replace(/\bchildren\b/, "child")
		.replace(/\bpeople\b/, "person");
}

/** The number with its bounds in words, for running text: `about 1,300`, `47,000 (95% confidence interval 40,000 to 55,000)`. */
export function quantity({ low, best, high, qualifier, bounds, confidence, asPublished }: Estimate): string {
	const central = best === null ? null : `${qualifier === "about" ? "about " : ""}${formatCount(best)}`;
	if (low !== null && high !== null) {
		const span = `${formatCount(low)} to ${formatCount(high)}`;
		const level = confidence === null ? null : formatLevel(confidence);
		const kind = kindOfBounds(bounds, level);
		const upside = asPublished && low > high ? ", as printed" : "";
		if (central !== null) return `${central} (${kind ?? "range"} ${span}${upside})`;
		return `${span}${kind ? ` (${kind}${upside})` : upside}`;
	}
	if (low !== null) return joined(central, `at least ${formatCount(low)}`);
	if (high !== null) return joined(central, `up to ${formatCount(high)}`);
	return central ?? "no number of";
}

function joined(central: string | null, bound: string): string {
	return central === null ? bound : `${central} (${bound})`;
}

function kindOfBounds(bounds: Estimate["bounds"], level: string | null): string | null {
	if (bounds === "reports-min-max") return "the lowest and the highest of several reports";
	if (bounds !== "confidence-interval" && bounds !== "prediction-interval") return null;
	const name = boundsWords[bounds];
	return level === null ? `${name}, level not given` : `${level} ${name}`;
}

/** What is said of them. A floor of checked cases was 'verified' or counted one by one, never simply so many. */
function predicate(report: Report, counted: string, data: Dataset): string {
	const { measure, span, includes, estimate, projection } = report;
	const means = includes === null ? "what that includes is not stated" : `that is, ${includes}`;
	const states: Record<Report["measure"], string> = {
		killed: WITH_OTHER_DEATHS.has(report.deaths) ? `dead (${deathInclusions[report.deaths]})` : "killed",
		wounded: "wounded",
		missing: "missing",
		captured: span === "stock" ? "held prisoner (captured)" : "captured",
		"killed-or-missing": "killed or missing",
		casualties: `casualties (${means})`,
		losses: `losses (${means}; not a number of dead)`,
	};
	const note = includes === null || measure === "casualties" || measure === "losses" ? "" : ` (${includes})`;
	const state = `${states[measure]}${note}`;
	if (estimate.bounds === "verified-minimum") {
		const name = nameInSentence(sourceOf(report, data));
		const several = /^[^(]* and /.test(name) && !name.startsWith("the ");
		// 'Verified' is the word of those who check each case by a stated standard; a list of names counts.
		const checked = sourceOf(report, data).kind === "igo" ? "verified" : "counted, by name or by case,";
		return `${several ? "they" : "it"} had ${checked} ${counted} as ${state}`;
	}
	const [had, were] = projection ? ["would have", "would be"] : ["had", "were"];
	if (measure === "casualties" || measure === "losses") return `${counted} ${had} been counted as ${state}`;
	if (span === "stock") return `${counted} ${were} ${state}`;
	if (measure === "missing") return `${counted} ${had} gone ${state}`;
	if (measure === "killed-or-missing") return `${counted} ${had} been killed or gone missing${note}`;
	if (measure === "killed" && WITH_OTHER_DEATHS.has(report.deaths))
		return `${counted} ${had} died (${deathInclusions[report.deaths]})${note}`;
	return `${counted} ${had} been ${state}`;
}

const WITH_OTHER_DEATHS = new Set<Report["deaths"]>(["direct-and-indirect", "excess", "all-causes"]);

/** Over which days, or as of which day; what is not given is said. */
function days({ span, period: { start, end }, published }: Report): string {
	if (span === "stock") return end === null ? "(as of a day that is not given)" : `as of ${formatDate(end)}`;
	if (end === null)
		return start === null ? "(days not given)" : `from ${formatDate(start)} (to a day that is not given)`;
	if (start === null) return `up to ${formatDate(end)} (from a day that is not given)`;
	if (start === end) return start.length === 10 ? `on ${formatDate(end)}` : `in ${formatDate(end)}`;
	if (span === "cumulative" && published === end) return `since ${formatDate(start)}`;
	return `from ${formatDate(start)} to ${formatDate(end)}`;
}

const INFERRED = { "period.start": "first day", "period.end": "last day", published: "day of publication" };

function cautions(report: Report, data: Dataset): string[] {
	const { standing, method, inferred, citation, words } = report;
	const isContext = data.conflicts.some(({ id, kind }) => id === report.conflict && kind === "context");
	const on = "on" in standing && standing.on !== null ? dateWord(standing.on) : "";
	const fields = inferred.map((field) => INFERRED[field]);
	return [
		words === null ? "" : `In its own words: ‘${words}’.`,
		isContext ? "Counted by place of death, it is no side's losses." : "",
		standing.status === "withdrawn" ? `The source withdrew the figure${on}.` : "",
		standing.status === "disowned"
			? `The body or outlet to which the figure was ascribed disowned it${on}.`
			: "",
		standing.status === "disputed" ? "The figure is disputed." : "",
		method === "leak"
			? "It comes from leaked or intercepted material, not confirmed by those it comes from."
			: "",
		fields.length > 0
			? `The ${fields.join(" and the ")} ${fields.length === 1 ? "is" : "are"} inferred, not printed.`
			: "",
		citation.weak ? `It was read on a weak page: ${weakCitation}.` : "",
	].filter(Boolean);
}

function dateWord(date: string): string {
	return lastDay(date) === date ? ` on ${formatDate(date)}` : ` in ${formatDate(date)}`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
