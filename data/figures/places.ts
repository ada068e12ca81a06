import { dayNumber, isDay } from "../dates";
import { perReport } from "../memo";
import type { Dataset, Report, View } from "../types";

/** The day number of a report on the View's axis of days; null where its date is no full day. */
export function placeOf(report: Report, view: Pick<View, "date">, data: Dataset): number | null {
	return places[view.date](report, data);
}

const places = {
	"as-of": perReport((report) => numberOf(report.period.end)),
	published: perReport((report) => numberOf(report.published)),
};

function numberOf(date: string | null): number | null {
	return date !== null && isDay(date) ? dayNumber(date) : null;
}
