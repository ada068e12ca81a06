import { formatDate, lastDay } from "./dates";
import type { Dataset } from "./types";

/** How far the dataset reaches for one side of one conflict. */
export interface Coverage {
	conflict: string;
	side: string;
	/** `Of the losses of Russia (…), the dataset holds reports published up to 4 January 2023.` */
	sentence: string;
	/** Short, for a list: `Russia to 4 January 2023`. */
	short: string;
}

const known = new WeakMap<object, Coverage[]>();

/** The newest publication day of each side's reports, side by side, since they need not be alike. */
export function coverage(data: Pick<Dataset, "conflicts" | "reports">): Coverage[] {
	const found = known.get(data) ?? measure(data);
	known.set(data, found);
	return found;
}

function measure({ conflicts, reports }: Pick<Dataset, "conflicts" | "reports">): Coverage[] {
	const newest = new Map<string, string>();
	for (const { conflict, side, published } of reports) {
		const key = `${conflict} ${side}`;
		const known = newest.get(key);
		if (published !== null && (known === undefined || lastDay(published) > lastDay(known)))
			newest.set(key, published);
	}
	return conflicts.flatMap((conflict) =>
		[...conflict.camps, { id: "both", name: "both sides" }, { id: "all", name: "all sides" }].flatMap(
			({ id, name }) => {
				const last = newest.get(`${conflict.id} ${id}`);
				if (last === undefined) return [];
				const day = formatDate(last);
				const sentence = `Of the losses of ${name} (${conflict.name}), the dataset holds reports published up to ${day}.`;
				return [{ conflict: conflict.id, side: id, sentence, short: `${name} to ${day}` }];
			},
		),
	);
}
