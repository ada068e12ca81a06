import { bodyName } from "./bodies";
import { headingOf, type InternalLink, linkTo, viewOf } from "./links";
import { chronologically, countedKey, rangeOfDays } from "./related";
import { reachOf, type Series } from "./series";
import { deriveStance } from "./stance";
import type { Conflict, Dataset, Report, Source, View } from "./types";
import { keysOf, type Method, methods, type Stance, spans, stances } from "./vocabulary";
import { sidesOf } from "./yardsticks";

export interface RecordSection {
	/** Its place in an address: war, side, group, measure and span. */
	id: string;
	/** What all reports of the section count. */
	heading: string;
	/** Running total, one period or number on a day; and of which war. */
	span: string;
	view: View;
	reports: Report[];
}

/** A source's whole record: one section for each thing it counted, by measure; within it by date. */
export function recordOf(source: Source, data: Dataset): RecordSection[] {
	const sections = new Map<string, Report[]>();
	for (const report of data.reports) {
		if (report.source !== source.id) continue;
		const key = `${countedKey(report)} ${report.conflict}`;
		sections.set(key, [...(sections.get(key) ?? []), report]);
	}
	return [...sections]
		.sort(([a], [b]) => a.localeCompare(b, "en"))
		.flatMap(([, reports]) => {
			const sorted = reports.sort(chronologically);
			const [first] = sorted;
			if (!first) return [];
			const heading = headingOf({ ...first, scope: "whole" }, data);
			const war = data.conflicts.find(({ id }) => id === first.conflict)?.inSentence ?? first.conflict;
			const id = [first.conflict, first.side, first.group.of, first.measure, first.span].join("-");
			return [
				{ id, heading, span: `${spans[first.span]}, ${war}`, view: viewOf(first, data), reports: sorted },
			];
		});
}

export interface DerivedStance {
	stance: Stance;
	/** 'Russian losses'. */
	side: string;
	/** The war's name. */
	conflict: string;
	/** Whose losses it speaks of, with the war: 'Russian losses, …'. */
	about: string;
	reason: string;
}

/** A section with more reports than this has a page of its own; the source's page shows its newest few. */
const LONG = 12;

export function isLong({ reports }: Pick<RecordSection, "reports">): boolean {
	return reports.length > LONG;
}

/** The series of a source, by war and name. */
export function seriesOf(source: Source, data: Dataset): readonly Series[] {
	const order = data.conflicts.map(({ id }) => id);
	return data.series
		.filter((series) => series.source === source.id)
		.sort((a, b) => order.indexOf(a.conflict) - order.indexOf(b.conflict) || (a.id < b.id ? -1 : 1));
}

/** The first and the last as-of day of a source's reports and series; null where none has one. */
export function rangeOf(source: Source, data: Dataset): { first: string; last: string } | null {
	const own = data.reports.filter((report) => report.source === source.id);
	const ends = seriesOf(source, data).flatMap((series) => {
		const { first, last } = reachOf(series);
		return [first, last];
	});
	return rangeOfDays([...own.flatMap(({ period }) => period.end ?? []), ...ends]);
}

/** The methods that a source's reports and series name, in the vocabulary's order. */
export function methodsOf(source: Source, data: Dataset): Method[] {
	const own = [...data.reports, ...data.series].filter((one) => one.source === source.id);
	const used = new Set(own.map(({ method }) => method));
	return keysOf(methods).filter((method) => used.has(method));
}

/** The sources on which it rests as a rule, and those that single reports or series of it name. */
export function originsOf(source: Source, data: Dataset): InternalLink[] {
	const named = [...data.reports, ...data.series]
		.filter((one) => one.source === source.id)
		.flatMap((one) => one.derivedFrom ?? []);
	const origins = new Set([...source.derivedFrom, ...named]);
	return data.sources
		.filter(({ id }) => origins.has(id) && id !== source.id)
		.flatMap(({ id }) => linkTo(id, data));
}

/** The stance of a source to each side of each war whose losses it speaks of, with the fact it follows from. */
export function stancesOf(source: Source, data: Dataset): DerivedStance[] {
	return data.conflicts.flatMap((conflict) => {
		const spoken = new Set(
			[...data.reports, ...data.series]
				.filter((one) => one.source === source.id && one.conflict === conflict.id)
				.map((one) => one.side),
		);
		const sides = sidesOf(conflict.id, data).filter((side) => spoken.has(side));
		// Counts by place of death have no sides: one line for all places.
		return sides.slice(0, conflict.kind === "context" ? 1 : undefined).map((side) => ({
			stance: deriveStance(source, conflict, side),
			side: adjectiveOf(side, conflict),
			conflict: conflict.name,
			about:
				conflict.kind === "context"
					? conflict.inSentence
					: `${lossesOf(side, conflict)}, ${conflict.inSentence}`,
			reason: stanceReason(source, conflict, side),
		}));
	});
}

/** The stances of a source, those of one stance and one reason together. */
export function stancesByReason(derived: readonly DerivedStance[]): StanceGroup[] {
	const grouped = new Map<string, StanceGroup>();
	for (const { stance, about, reason } of derived) {
		const key = `${stance} ${reason}`;
		const group = grouped.get(key) ?? { stance, reason, abouts: [] };
		grouped.set(key, { ...group, abouts: [...group.abouts, about] });
	}
	return [...grouped.values()];
}

export interface StanceGroup {
	stance: Stance;
	reason: string;
	/** Whose losses, in which war. */
	abouts: readonly string[];
}

/** The stances of a source in few words: each once, with the sides it speaks of, or in how many wars. */
export function stancesInShort(derived: readonly DerivedStance[]): { stance: Stance; about: string }[] {
	return keysOf(stances).flatMap((stance) => {
		const own = derived.filter((one) => one.stance === stance);
		if (own.length === 0) return [];
		const wars = [...new Set(own.map(({ conflict }) => conflict))];
		const sides = [...new Set(own.map(({ side }) => side))].join(", ");
		return [{ stance, about: wars.length > 2 ? `in ${wars.length} wars` : `${sides} (${wars.join("; ")})` }];
	});
}

function adjectiveOf(side: string, conflict: Conflict): string {
	if (conflict.kind === "context") return "all places";
	const camp = conflict.camps.find(({ id }) => id === side);
	return camp ? `${camp.adjective} losses` : `${side === "both" ? "both" : "all"} sides`;
}

/** Why the rule gives a stance: the entry in the war's camps that decided it. */
export function stanceReason(source: Pick<Source, "of">, conflict: Conflict, side: string): string {
	const { of } = source;
	if (of === null) return "It is recorded as belonging to no state, force or alliance.";
	const body = bodyName(of);
	const ownFirst = [...conflict.camps].sort((a, b) => Number(b.id === side) - Number(a.id === side));
	const member = ownFirst.find((camp) => camp.members.includes(of));
	if (member) return `It belongs to: ${body}, listed with the side '${member.name}'.`;
	const ally = ownFirst.find((camp) => camp.allies.includes(of));
	return ally
		? `It belongs to: ${body}, listed as an ally of the side '${ally.name}'.`
		: `It belongs to: ${body}, listed neither with a side of this war nor as an ally of one.`;
}

/** `Russian losses`, or for figures on more than one side `losses of both sides`. */
export function lossesOf(side: string, conflict: Conflict): string {
	const camp = conflict.camps.find(({ id }) => id === side);
	return camp ? `${camp.adjective} losses` : `losses of ${side === "both" ? "both" : "all"} sides`;
}
