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

/** The newest publication day of each side's reports, side by side, since they need not be alike. */
export function coverage(data: Pick<Dataset, "conflicts" | "reports">): Coverage[] {
	return data.conflicts.flatMap((conflict) =>
		[...conflict.camps, { id: "both", name: "both sides" }, { id: "all", name: "all sides" }].flatMap(
			({ id, name }) => {
				const newest = data.reports
					.filter((report) => report.conflict === conflict.id && report.side === id)
					.flatMap(({ published }) => (published === null ? [] : [lastDay(published)]))
					.sort()
					.at(-1);
				if (newest === undefined) return [];
				const day = formatDate(newest);
				const sentence = `Of the losses of ${name} (${conflict.name}), the dataset holds reports published up to ${day}.`;
				return [{ conflict: conflict.id, side: id, sentence, short: `${name} to ${day}` }];
			},
		),
	);
}
