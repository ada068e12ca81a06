import { notFound } from "next/navigation";
import { dataset } from "@/data/dataset";
import type { Conflict } from "@/data/types";

/** The conflict of an address, or the page that says there is none. */
export function findConflict(id: string): Conflict {
	return dataset.conflicts.find((conflict) => conflict.id === id) ?? notFound();
}
