import type { Category, Figure } from "@/data/figures/figure";
import { isCrossing, staysOpen } from "./range/geometry";

/** What charts on shared axes leave the same room for, so that a value lies at the same place in each. */
export interface Alike {
	/** The most events that any of them marks. */
	events: number;
	/** The highest number from which an arrow runs upwards; null where no end is open. */
	openFrom: number | null;
	/** The rows of all of them. */
	categories: Category[];
	/** Whether a row's name and day may stand below each other in all of them; absent where each judges by itself. */
	stacked?: boolean;
}

export function alikeOf(figures: readonly Figure[], stacked?: boolean): Alike {
	const open = figures.flatMap(({ marks }) =>
		marks.flatMap((mark) => {
			const { low, best, high, kind } = mark;
			const isOpen = isCrossing(kind)
				? staysOpen(mark)
				: high === null && (low !== null || kind === "verified-minimum");
			const start = isCrossing(kind) ? best : (low ?? best);
			return isOpen && start !== null ? [start] : [];
		}),
	);
	return {
		events: Math.max(0, ...figures.map(({ events }) => events.length)),
		openFrom: open.length === 0 ? null : open.reduce((most, start) => Math.max(most, start)),
		categories: figures.flatMap(({ position }) =>
			position.kind === "categories" ? position.categories : [],
		),
		...(stacked === undefined ? {} : { stacked }),
	};
}
