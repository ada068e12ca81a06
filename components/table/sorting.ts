import { useSyncExternalStore } from "react";

/** By which column a table is sorted. */
export interface Order<Column extends string> {
	column: Column;
	descending: boolean;
}

/** Rising, falling, and back to the figure's own order. */
export function next<Column extends string>(
	order: Order<Column> | null,
	column: Column,
): Order<Column> | null {
	if (order?.column !== column) return { column, descending: false };
	return order.descending ? null : { column, descending: true };
}

export function ariaSort(order: Order<string> | null, column: string): "ascending" | "descending" | "none" {
	if (order?.column !== column) return "none";
	return order.descending ? "descending" : "ascending";
}

export function arrow(order: Order<string> | null, column: string): string {
	if (order?.column !== column) return "↕";
	return order.descending ? "↓" : "↑";
}

const never = () => () => {};

/** True once scripts run: what only they can do is not offered before. */
export function useScripted(): boolean {
	return useSyncExternalStore(
		never,
		() => true,
		() => false,
	);
}
