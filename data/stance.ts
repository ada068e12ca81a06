import type { Conflict, Source } from "./types";
import type { Stance } from "./vocabulary";

/**
 * The interest of a source in a figure, from its relation to the parties and the side whose losses it speaks of.
 * Rule: a member of that side is `own-side`, its ally `own-side-ally`; a member of another side is `adversary`,
 * its ally `adversary-ally`; all others are `third-party`. Where a figure speaks of both sides or of all, a
 * member of any side speaks of its own too, and an ally of an ally.
 */
export function deriveStance(
	source: Pick<Source, "of">,
	conflict: Pick<Conflict, "camps">,
	side: string,
): Stance {
	const body = source.of;
	if (body === null) return "third-party";
	const own = conflict.camps.filter((camp) => camp.id === side);
	const speaksOfAll = own.length === 0;
	const ownCamps = speaksOfAll ? conflict.camps : own;
	const others = speaksOfAll ? [] : conflict.camps.filter((camp) => camp.id !== side);
	if (ownCamps.some((camp) => camp.members.includes(body))) return "own-side";
	if (others.some((camp) => camp.members.includes(body))) return "adversary";
	if (ownCamps.some((camp) => camp.allies.includes(body))) return "own-side-ally";
	if (others.some((camp) => camp.allies.includes(body))) return "adversary-ally";
	return "third-party";
}
