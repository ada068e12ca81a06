import { formatDate } from "./dates";
import type { Dataset } from "./types";

/** How far the dataset reaches for one side of one conflict. */
interface Coverage {
	conflict: string;
	side: string;
	/** `Of the losses of Russia (…), the dataset holds reports published up to 4 January 2023.` */
	sentence: string;
}

/** The newest publication day of each side's reports, side by side, since they need not be alike. */
export function coverage({ conflicts, reach }: Pick<Dataset, "conflicts" | "reach">): Coverage[] {
	return reach.flatMap(({ conflict: id, side, published }) => {
		const conflict = conflicts.find((one) => one.id === id);
		if (!conflict || published === null) return [];
		const name = conflict.camps.find((camp) => camp.id === side)?.name ?? `${side} sides`;
		const day = formatDate(published);
		const sentence = `Of the losses of ${name} (${conflict.name}), the dataset holds reports published up to ${day}.`;
		return [{ conflict: id, side, sentence }];
	});
}
