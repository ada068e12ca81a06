import table from "./renamed.json";
import type { Problem } from "./rules";
import { suggest } from "./suggest";

/** What may be renamed, each with its own addresses. */
export type Renamable = "reports" | "sources" | "conflicts" | "series";
/** Old id to the id that took its place. */
export type Renamed = Readonly<Record<Renamable, Readonly<Record<string, string>>>>;

/** The ids that once were, append only. JSON, since next.config.js reads it too for the redirects of pages. */
export const renamed: Renamed = table;

/** The id by which a thing goes today: the same one unless it was renamed. */
export function currentId(kind: Renamable, id: string, names: Renamed = renamed): string {
	const moved = names[kind];
	return Object.hasOwn(moved, id) ? (moved[id] ?? id) : id;
}

/** What must hold of the table: each new id is there, no old one is, and no id was renamed twice in a chain. */
export function checkRenamed(
	ids: Readonly<Record<Renamable, ReadonlySet<string>>>,
	names: Renamed = renamed,
): Problem[] {
	return (Object.keys(names) as Renamable[]).flatMap((kind) =>
		Object.entries(names[kind]).flatMap(([from, to]) => {
			const at = (message: string): Problem => ({
				file: "data/renamed.json",
				id: from,
				field: kind,
				message,
			});
			if (ids[kind].has(from))
				return [at(`'${from}' is still in use: only an id that is gone can be renamed`)];
			if (ids[kind].has(to)) return [];
			const onward = names[kind][to];
			return [
				at(
					onward === undefined
						? `'${to}' is not there${suggest(to, [...ids[kind]])}`
						: `'${to}' was itself renamed: write '${onward}'`,
				),
			];
		}),
	);
}
