import type { Conflict } from "./types";

export const conflictGroupNames = {
	"going-on": "Going on",
	over: "Over",
	context: "Context",
} as const;

type ConflictGroup = keyof typeof conflictGroupNames;

/** Wars going on, wars that are over, and what is context only: within each the one that began last comes first. */
export function groupConflicts(
	conflicts: readonly Conflict[],
): { id: ConflictGroup; conflicts: Conflict[] }[] {
	const newestFirst = [...conflicts].sort((a, b) =>
		a.start < b.start ? 1 : a.start > b.start ? -1 : a.id < b.id ? -1 : 1,
	);
	return (Object.keys(conflictGroupNames) as ConflictGroup[])
		.map((id) => ({ id, conflicts: newestFirst.filter((conflict) => groupOf(conflict) === id) }))
		.filter((group) => group.conflicts.length > 0);
}

function groupOf({ kind, end }: Conflict): ConflictGroup {
	if (kind === "context") return "context";
	return end === null ? "going-on" : "over";
}
