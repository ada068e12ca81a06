import { grade } from "../comparable";
import { multiple } from "../interval";
import type { Dataset, Estimate, View } from "../types";
import type { PaceEntry } from "./pace-rows";
import type { YardstickPace } from "./pace-yardsticks";

/** What stands on a chart of paces, and beside which yardsticks. */
export interface ShownPaces {
	entries: readonly PaceEntry[];
	yardsticks: readonly YardstickPace[];
	view: View;
	data: Dataset;
}

/** How often a yardstick's pace goes into another, or why there is no such number. */
export type Times = { times: Estimate } | { refused: string } | null;

/** The multiple of a yardstick; null where there is no pace, or nothing left between two open ends. */
export function timesOf({ rate, report }: PaceEntry, yardstick: YardstickPace, shown: ShownPaces): Times {
	if (rate === null) return null;
	for (const toll of yardstick.tolls) {
		const verdict = grade(report, toll, shown.data, { of: "rate", known: shown.view.known });
		if (verdict.grade === "not-comparable") return { refused: verdict.reason };
	}
	const times = multiple(rate, yardstick.rate);
	return times && { times };
}
