import type { Context, Problem } from "./rules";
import { suggest } from "./suggest";
import type { Conflict, Report, Series, Source } from "./types";

/** Every finding on sources and conflicts. */
export function checkRegistry(
	context: Context,
	reports: readonly Report[],
	series: readonly Series[],
): Problem[] {
	const conflicts = [...context.conflicts.values()];
	const camps = conflicts.flatMap((conflict) => conflict.camps);
	const listed = new Set(camps.flatMap(({ members, allies }) => [...members, ...allies]));
	const used = new Set([...reports, ...series].map(({ source }) => source));
	return [
		...checkIds(context, series),
		...conflicts.flatMap((conflict) => checkConflict(conflict, context)),
		...[...context.sources.values()].flatMap((source) => checkSource(source, listed, used, context)),
		...series.flatMap(checkSeries),
	];
}

/** What must hold of a series beyond its rows. */
function checkSeries({
	id,
	conflict,
	rows,
	marks,
	otherValues,
	span,
	every,
	longestStep,
}: Series): Problem[] {
	const at = (field: string, message: string): Problem => ({
		file: `data/conflicts/${conflict}`,
		id,
		field,
		message,
	});
	const days = new Set(rows.map(([date]) => date));
	return [
		...(rows.length === 0 ? [at("rows", "has no row")] : []),
		...marks
			.filter(({ kind, from }) => (kind === "restart") !== (from !== undefined))
			.map(({ date }) =>
				at("marks", `${date}: a restart says from which day it counts, and nothing else does`),
			),
		...((every === "irregular") !== (longestStep !== null)
			? [at("longestStep", "an irregular series needs it, in days, and no other has it")]
			: []),
		...(span === "period" && every === "irregular"
			? [at("every", "the rows of a period series need a length: day, week, month or year")]
			: []),
		...otherValues
			.filter(({ date }) => !days.has(date))
			.map(({ date }) => at("otherValues", `there is no row of ${date}`)),
		...marks
			.filter(({ date }) => date < (rows[0]?.[0] ?? "") || date > (rows.at(-1)?.[0] ?? ""))
			.map(({ date }) => at("marks", `${date} lies outside its rows`)),
	];
}

/** Words of an address that no id may take. */
const RESERVED = ["any", "none", "both", "all"];

/** A conflict and a report share one name space in `baseline`, a source and a report in `derivedFrom`. */
function checkIds({ conflicts, sources, reportIds }: Context, series: readonly Series[]): Problem[] {
	const camps = [...conflicts.values()].flatMap((conflict) => conflict.camps.map(({ id }) => id));
	const taken = [...conflicts.keys(), ...sources.keys()];
	return [
		...duplicates(series.map(({ id }) => id)).map((id) => clash(id, "is the id of two series")),
		...series.filter(({ id }) => reportIds.has(id)).map(({ id }) => clash(id, "is the id of a report too")),
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

function checkCamp(
	camp: Conflict["camps"][number],
	kind: Conflict["kind"],
	file: string,
	{ bodies }: Context,
): Problem[] {
	const at = (message: string): Problem => ({ file, id: camp.id, field: "members", message });
	return [
		...(kind === "war" && camp.members.length === 0 ? [at("a side needs a member")] : []),
		...[...camp.members, ...camp.allies]
			.filter((body) => !Object.hasOwn(bodies, body))
			.map((body) => at(`'${body}' is not in data/bodies.ts${suggest(body, Object.keys(bodies))}`)),
	];
}

function checkConflict(conflict: Conflict, context: Context): Problem[] {
	const { id, kind, start, end, camps, yardstick, events, related } = conflict;
	const file = `data/conflicts/${id}/conflict.ts`;
	const problems: Problem[] = [];
	for (const other of related)
		if (!context.conflicts.get(other)?.related.includes(id))
			problems.push({ file, id, field: "related", message: `'${other}' does not name ${id} in return` });
	if (kind === "context" && yardstick)
		problems.push({ file, id, field: "yardstick", message: "counts by place of death are nobody's toll" });
	problems.push(...camps.flatMap((camp) => checkCamp(camp, kind, file, context)));
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
	listed: Set<string>,
	used: Set<string>,
	{ sources }: Context,
): Problem[] {
	const at = (field: string, message: string): Problem => ({
		file: "data/sources",
		id: source.id,
		field,
		message,
	});
	const problems = source.derivedFrom
		.filter((id) => !sources.has(id))
		.map((id) => at("derivedFrom", `unknown source '${id}'${suggest(id, [...sources.keys()])}`));
	// A misspelt body would silently turn a party to the war into a third party.
	if (source.of !== null && !listed.has(source.of))
		problems.push(at("of", `'${source.of}' is in no conflict's camps${suggest(source.of, [...listed])}`));
	if (!used.has(source.id))
		problems.push(at("id", "no report names this source; drop it, or enter the report"));
	return problems;
}
