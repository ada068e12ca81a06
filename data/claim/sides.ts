import type { Dataset } from "../types";
import { sidesOf } from "../yardsticks";

/** The name of a side in its war: 'Russia', 'both sides'. */
export function sideLabel(conflict: string, side: string, data: Dataset): string {
	const camps = data.conflicts.find(({ id }) => id === conflict)?.camps ?? [];
	return camps.find(({ id }) => id === side)?.name ?? `${side} sides`;
}

/** The sides of every war whose losses are spoken of, for a form in which the war can be changed. */
export function sidesByConflict(data: Dataset): Record<string, { value: string; label: string }[]> {
	return Object.fromEntries(
		data.conflicts.map(({ id }) => [
			id,
			sidesOf(id, data).map((side) => ({ value: side, label: sideLabel(id, side, data) })),
		]),
	);
}
