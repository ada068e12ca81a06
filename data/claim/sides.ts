import type { Conflict, Dataset } from "../types";
import { decodeView } from "../view";
import { sidesOf } from "../yardsticks";
import type { Choice } from "./time";

/** The name of a side in its war: 'Russia', 'both sides'. */
export function sideLabel(conflict: string, side: string, data: Dataset): string {
	const camps = data.conflicts.find(({ id }) => id === conflict)?.camps ?? [];
	return camps.find(({ id }) => id === side)?.name ?? `${side} sides`;
}

/** What a form shows of a war before anything is chosen in it. */
export interface Opening extends Omit<Choice, "conflict"> {
	/** The sides whose losses are spoken of. */
	sides: { value: string; label: string }[];
}

/** Each war's sides and its usual choice, by id, for a form in which the war can be changed. */
export function openingsOf(conflicts: readonly Conflict[], data: Dataset): Record<string, Opening> {
	return Object.fromEntries(
		conflicts.map(({ id }) => {
			const { side, group, measure } = decodeView(new URLSearchParams({ conflict: id }), data).view;
			const sides = sidesOf(id, data).map((one) => ({ value: one, label: sideLabel(id, one, data) }));
			return [id, { sides, side, group, measure }];
		}),
	);
}
