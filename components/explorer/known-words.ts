import { formatDate } from "@/data/dates";
import { plural } from "@/data/figures/plain-words";
import type { PublicationDay } from "@/data/known";

/** A known-on day among the days of publication of a choice. */
export interface KnownPlace {
	/** Index of the last publication on or before the day: -1 before the first, past the end where no day is set. */
	at: number;
	previous: PublicationDay | undefined;
	next: PublicationDay | undefined;
	/** The day, and what was published on it. */
	sentence: string;
}

/** Where a known-on day stands, null for none, among the days of publication, which are in order. */
export function placeOfDay(known: string | null, days: readonly PublicationDay[]): KnownPlace {
	if (known === null)
		return {
			at: days.length,
			previous: days.at(-1),
			next: undefined,
			sentence: "Today: all that is held",
		};
	const after = days.findIndex(({ day }) => day > known);
	const at = (after < 0 ? days.length : after) - 1;
	const last = days[at];
	const isDay = last?.day === known;
	return {
		at,
		previous: isDay ? days[at - 1] : last,
		next: days[at + 1],
		sentence: `${formatDate(known)}: ${isDay ? happened(last) : quiet(last)}`,
	};
}

function happened({ published, withdrawn }: PublicationDay): string {
	return [
		published > 0 ? `${plural(published, "report")} published` : "",
		withdrawn > 0 ? `${withdrawn} withdrawn` : "",
	]
		.filter(Boolean)
		.join(", ");
}

function quiet(last: PublicationDay | undefined): string {
	return last
		? `nothing published on that day, the last before it on ${formatDate(last.day)}`
		: "nothing of this choice had been published";
}
