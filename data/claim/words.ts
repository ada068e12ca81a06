import { formatCount, formatEstimate, hullOf } from "../estimate";
import { population } from "../figures/words";
import type { Dataset, Estimate } from "../types";
import { type Measure, measures } from "../vocabulary";
import type { Ends, Relation } from "./relation";
import type { Choice } from "./time";

/** The words of an answer. They say how numbers lie to each other, and never which of them is so. */

const singular: Partial<Record<Measure, string>> = {
	captured: "held prisoner",
	casualties: "casualty",
	losses: "loss",
};

/** `15,000 Russian soldiers killed`, `15,000 casualties among Russian soldiers`. */
export function claimInWords(claim: Estimate, { measure, ...choice }: Choice, data: Dataset): string {
	const number = formatEstimate(claim);
	const people = population(choice, data);
	// One person, in words that need no singular of the people: 'at least 1 killed among Russian soldiers'.
	if (/(?:^|\s)1$/.test(number)) return `${number} ${singular[measure] ?? measures[measure]} among ${people}`;
	if (measure === "casualties" || measure === "losses")
		return `${number} ${measures[measure]} among ${people}`;
	return `${number} ${people} ${measure === "captured" ? "held prisoner" : measures[measure]}`;
}

/** How a claim lies to one report, as a line beside it. */
export function lie(relation: Relation, persons: number | null): string {
	const by = persons === null ? "" : ` by ${formatCount(persons)}`;
	const lines: Record<Relation, string> = {
		equal: "The claim is the same.",
		within: "The claim lies within it.",
		around: "The claim takes it in.",
		overlaps: "The claim overlaps it.",
		"over-floor": persons
			? `The claim is above this floor${by}, and not against it.`
			: "The claim is at this floor, and not against it.",
		"under-ceiling": persons
			? `The claim is below this ceiling${by}, and not against it.`
			: "The claim is at this ceiling, and not against it.",
		above: `The claim is above it${by}.`,
		below: `The claim is below it${by}.`,
	};
	return lines[relation];
}

/** A report as a summary needs it. */
export interface Lying {
	estimate: Estimate;
	ends: Ends;
	/** The short name of its source. */
	source: string;
	relation: Relation;
	/** Persons between the claim and the bound that it is set against. */
	gap: number | null;
	/** True where it was surely not public on the day of the claim. */
	isLater: boolean;
	/** `as of 9 March 2022, 14 days earlier`; empty where that is the day that the claim speaks of. */
	asOf: string;
}

const verbs: Record<Relation, string> = {
	equal: "is the same as",
	within: "lies within",
	around: "takes in",
	overlaps: "overlaps",
	above: "is above",
	below: "is below",
	"over-floor": "is not below the floor of",
	"under-ceiling": "is not above the ceiling of",
};

/** The number that a claim is set against: the ends of a report, of a floor or a ceiling its one number. */
function said({ estimate, ends: { low, high }, relation }: Lying): string {
	if (relation === "over-floor" || relation === "under-ceiling") return formatCount(low ?? high ?? 0);
	if (low === null || high === null)
		return low === null ? `‘up to ${formatCount(high ?? 0)}’` : `‘at least ${formatCount(low)}’`;
	if (low !== high) return `${formatCount(low)}–${formatCount(high)}`;
	return `${estimate.qualifier === "about" ? "about " : ""}${formatCount(low)}`;
}

/** A short name within brackets: 'US official (via CBS)' has some of its own. */
function bare(source: string): string {
	return source.replace(/ \((.*)\)$/, ", $1");
}

/** One clause for each way in which a claim lies to reports: a single one by name, of several the nearest. */
export function sumUp(nearestFirst: readonly Lying[]): string {
	return joined([...byRelation(nearestFirst)].map(([relation, own]) => `${verbs[relation]} ${named(own)}`));
}

function named([nearest, ...others]: readonly Lying[]): string {
	if (!nearest) return "";
	const { source, relation, gap, asOf, isLater } = nearest;
	const by = relation === "above" || relation === "below" ? `by ${formatCount(gap ?? 0)}` : "";
	const told = [bare(source), asOf, by].filter(Boolean).join(", ");
	const own = isLater ? ", published later" : "";
	if (others.length === 0) return `${said(nearest)} (${told}${own})`;
	const later = laterAmong([nearest, ...others]);
	return `${others.length + 1} reports${later} (nearest: ${said(nearest)}, ${told}${later.startsWith(", all") ? "" : own})`;
}

/** `, one of them published later`; empty where none was. */
function laterAmong(reports: readonly Lying[]): string {
	const later = reports.filter(({ isLater }) => isLater).length;
	if (later === 0) return "";
	if (later === reports.length) return ", all published later";
	return `, ${later === 1 ? "one" : later} of them published later`;
}

/** In the order in which each relation first occurs. */
function byRelation(reports: readonly Lying[]): Map<Relation, Lying[]> {
	const groups = new Map<Relation, Lying[]>();
	for (const report of reports) groups.set(report.relation, [...(groups.get(report.relation) ?? []), report]);
	return groups;
}

const shortly: Record<Relation, string> = {
	equal: "at the same number as",
	within: "within",
	around: "around",
	overlaps: "across an end of",
	"over-floor": "not below the floor of",
	"under-ceiling": "not above the ceiling of",
	above: "above",
	below: "below",
};

/** How the same number would read as another measure: `Read as casualties: 3 reports run from 20,000 to 45,000; …`. */
export function readAs(measure: Measure, claim: Estimate, reports: readonly Lying[]): string {
	const hull = hullOf(reports.map(({ estimate }) => estimate));
	const number = formatEstimate(claim);
	const [first] = reports;
	if (first && reports.length === 1)
		return `Read as ${measures[measure]}: one report gives ${formatEstimate(first.estimate)} (${[bare(first.source), first.asOf, first.isLater ? "published later" : ""].filter(Boolean).join(", ")}); ${number} is ${shortly[first.relation]} it.`;
	const counts = [...byRelation(reports)];
	const where =
		counts.length === 1
			? counts.map(([relation]) => `${shortly[relation]} all of them`)
			: [`${joined(counts.map(([relation, own]) => `${shortly[relation]} ${own.length}`))} of them`];
	const open = (isOpen: boolean, words: string) => (isOpen ? `${words} ` : "");
	const ends =
		hull.low === hull.high
			? `give ${[open(hull.openBelow, "up to"), open(hull.openAbove, "at least")].filter(Boolean).join("or ")}${formatCount(hull.low)}`
			: `run from ${open(hull.openBelow, "up to")}${formatCount(hull.low)} to ${open(hull.openAbove, "at least")}${formatCount(hull.high)}`;
	return `Read as ${measures[measure]}: ${reports.length} reports${laterAmong(reports).replace(/^, (.*)$/, " ($1)")} ${ends}; ${number} is ${where.join("")}.`;
}

function joined(parts: readonly string[]): string {
	return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
