import { bodyName } from "./bodies";
import { headingOf, viewOf } from "./links";
import { chronologically, countedKey } from "./related";
import { deriveStance } from "./stance";
import type { Conflict, Dataset, Report, Source, View } from "./types";
import { type Stance, spans } from "./vocabulary";
import { sidesOf } from "./yardsticks";

interface RecordSection {
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
			return [{ heading, span: `${spans[first.span]}, ${war}`, view: viewOf(first, data), reports: sorted }];
		});
}

export interface DerivedStance {
	stance: Stance;
	/** Whose losses it speaks of, with the war: 'Russian losses, …'. */
	about: string;
	reason: string;
}

/** The stance of a source to each side of each war whose losses it speaks of, with the fact it follows from. */
export function stancesOf(source: Source, data: Dataset): DerivedStance[] {
	return data.conflicts.flatMap((conflict) => {
		const spoken = new Set(
			data.reports.filter((r) => r.source === source.id && r.conflict === conflict.id).map((r) => r.side),
		);
		return sidesOf(conflict.id, data)
			.filter((side) => spoken.has(side))
			.map((side) => ({
				stance: deriveStance(source, conflict, side),
				about: `${lossesOf(side, conflict)}, ${conflict.inSentence}`,
				reason: stanceReason(source, conflict, side),
			}));
	});
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
