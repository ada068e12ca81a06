import type { Context, Problem } from "./rules";
import { suggest } from "./suggest";
import type { Conflict, Report, Source } from "./types";

/** Every finding on sources and conflicts. */
export function checkRegistry(context: Context, reports: readonly Report[]): Problem[] {
	const conflicts = [...context.conflicts.values()];
	const camps = conflicts.flatMap((conflict) => conflict.camps);
	const bodies = new Set(camps.flatMap(({ members, allies }) => [...members, ...allies]));
	const used = new Set(reports.map(({ source }) => source));
	return [
		...checkIds(context),
		...conflicts.flatMap(checkConflict),
		...[...context.sources.values()].flatMap((source) => checkSource(source, bodies, used, context)),
	];
}

/** Words of an address that no id may take. */
const RESERVED = ["any", "none", "both", "all"];

/** A conflict and a report share one name space in `baseline`, a source and a report in `derivedFrom`. */
function checkIds({ conflicts, sources, reportIds }: Context): Problem[] {
	const camps = [...conflicts.values()].flatMap((conflict) => conflict.camps.map(({ id }) => id));
	const taken = [...conflicts.keys(), ...sources.keys()];
	return [
		...taken.filter((id) => reportIds.has(id)).map((id) => clash(id, "is the id of a report too")),
		...[...taken, ...camps]
			.filter((id) => RESERVED.includes(id))
			.map((id) => clash(id, "is a word of the address")),
	];
}

function clash(id: string, what: string): Problem {
	return { file: "data", id, field: "id", message: `'${id}' ${what}` };
}

function duplicates(ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function checkConflict({ id, start, end, camps, yardstick, events }: Conflict): Problem[] {
	const file = `data/conflicts/${id}/conflict.ts`;
	const problems: Problem[] = [];
	const sides = camps.map((camp) => camp.id);
	for (const twice of [...duplicates(sides), ...duplicates(events.map((event) => event.id))])
		problems.push({ file, id: twice, field: "id", message: "duplicate id" });
	if (yardstick && end === null)
		problems.push({
			file,
			id,
			field: "yardstick",
			message: "a war that is not over has no toll to serve as one",
		});
	if (end !== null && end < start)
		problems.push({ file, id, field: "end", message: `ends (${end}) before it starts (${start})` });
	if (yardstick && !sides.includes(yardstick.side))
		problems.push({ file, id, field: "yardstick.side", message: `'${yardstick.side}' is no side of it` });
	for (const event of events)
		if (event.date < start)
			problems.push({
				file,
				id: event.id,
				field: "date",
				message: `event (${event.date}) before the war (${start})`,
			});
	return problems;
}

function checkSource(
	source: Source,
	bodies: Set<string>,
	used: Set<string>,
	{ sources }: Context,
): Problem[] {
	const at = (field: string, message: string): Problem => ({
		file: "data/sources.ts",
		id: source.id,
		field,
		message,
	});
	const problems = source.derivedFrom
		.filter((id) => !sources.has(id))
		.map((id) => at("derivedFrom", `unknown source '${id}'${suggest(id, [...sources.keys()])}`));
	// A misspelt body would silently turn a party to the war into a third party.
	if (source.of !== null && !bodies.has(source.of))
		problems.push(at("of", `'${source.of}' is in no conflict's camps${suggest(source.of, [...bodies])}`));
	if (!used.has(source.id)) problems.push(at("id", "no report names this source"));
	return problems;
}
