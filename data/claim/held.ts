import { population } from "../figures/words";
import type { Dataset, Report, Series } from "../types";
import { measures } from "../vocabulary";
import { type Choice, spanOf } from "./time";

/** What is held of a war: people and measure, and how many reports of them. */
export interface Held {
	choice: Choice;
	/** `Russian soldiers, killed`. */
	label: string;
	/** Reports, a series counted once. */
	count: number;
}

/** What a claim about one war can be set beside, that of which most is held first. */
export function heldOf(conflict: string, data: Dataset, most = 8): Held[] {
	const found = new Map<string, Held>();
	for (const one of [...data.reports, ...data.series]) {
		if (one.conflict !== conflict || !canBeCompared(one)) continue;
		const choice: Choice = { conflict, side: one.side, group: one.group.of, measure: one.measure };
		const key = Object.values(choice).join(" ");
		const known = found.get(key);
		if (known) known.count += 1;
		else
			found.set(key, { choice, label: `${population(choice, data)}, ${measures[choice.measure]}`, count: 1 });
	}
	return [...found.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, most);
}

function canBeCompared(one: Report | Series): boolean {
	const stands =
		!("standing" in one) || one.standing.status === "standing" || one.standing.status === "disputed";
	return one.scope === "whole" && one.span === spanOf(one.measure) && stands;
}
