import { formatDate, lastDay } from "./dates";
import type { Dataset } from "./types";

/** How far the dataset reaches for one side of one conflict. */
export interface Coverage {
	conflict: string;
	side: string;
	/** `Losses of Russia (Russia's invasion of Ukraine): reports published up to 4 January 2023 are in the dataset.` */
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
		const day = published === null ? "" : lastDay(published);
		if (day > (newest.get(key) ?? "")) newest.set(key, day);
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
