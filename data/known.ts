import { dayNumber, lastDay } from "./dates";
import { steppedSeries, totalsOfSteps } from "./drawn-steps";
import { perDataset } from "./memo";
import { laterVersions, supersededBy } from "./revisions";
import { everyReport, onceStood, select, withdrawalDay } from "./select";
import type { Dataset, Report, View } from "./types";
import { encodeFullView } from "./view";

/** What could be known on which day: the days on which a View's choice changed, and what changed since one of them. */

/** A day on which something of a choice was published, or withdrawn or disowned; with how many reports, rows of series among them. */
export interface PublicationDay {
	day: string;
	published: number;
	withdrawn: number;
}

/**
 * The days on which something of a View's choice came or went, whatever its known-on day: in order, each once. Of a
 * partial date the last day, as nothing is known before it. What has no publication day has no place here, and what was
 * withdrawn on a day that is not known never stands.
 */
export function publicationDays(view: View, data: Dataset): readonly PublicationDay[] {
	const lists = daysOfChoice(data);
	const choice = encodeFullView({ ...view, ...FOR_ANY_DAY });
	let days = lists.get(choice);
	if (!days) {
		days = findDays({ ...view, known: null }, data);
		if (lists.size >= MOST_CHOICES) lists.clear();
		lists.set(choice, days);
	}
	return days;
}

/** What does not change which reports are chosen. */
const FOR_ANY_DAY = { known: null, baseline: [], scale: "linear", events: true } satisfies Partial<View>;
const MOST_CHOICES = 50;
const daysOfChoice = perDataset(() => new Map<string, readonly PublicationDay[]>());

function findDays(view: View, data: Dataset): PublicationDay[] {
	const days = new Map<string, PublicationDay>();
	const at = (day: string): PublicationDay => {
		const entry = days.get(day) ?? { day, published: 0, withdrawn: 0 };
		days.set(day, entry);
		return entry;
	};
	const taken = select(view, data).leftOut.map(({ report }) => report);
	const onceShown = [...taken.filter((one) => onceStood(one, view)), ...totalsOfSteps(view, data)];
	for (const report of new Set([...standing(view, data), ...onceShown])) {
		if (report.published === null) continue;
		at(lastDay(report.published)).published += 1;
		const until = withdrawalDay(report);
		if (until !== null) at(until).withdrawn += 1;
	}
	return [...days.values()].sort((a, b) => dayNumber(a.day) - dayNumber(b.day));
}

/** All reports on which the chart of a View rests: those chosen, row by row, and the totals whose steps are drawn. */
function standing(view: View, data: Dataset): Report[] {
	const stepped = steppedSeries(view, data).flatMap(({ reports }) => reports);
	const totals = totalsOfSteps(view, data);
	if (totals.length === 0) return [...everyReport(select(view, data)), ...stepped];
	const stands = new Set(select({ ...view, span: "cumulative", from: null }, data).reports);
	return [...everyReport(select(view, data)), ...stepped, ...totals.filter((one) => stands.has(one))];
}

/** A figure that stood on a day, and what its source has published of the same thing and day or period since: never empty. */
interface Revised {
	report: Report;
	since: Report[];
}

/** Differences between what stood on a day and what stands today. No report is in two of the lists. */
export interface ChangesSince {
	revised: Revised[];
	withdrawn: Report[];
	/** Stands today and was published after that day; what replaced a revised figure is named there instead. */
	added: Report[];
	/** Stands today without a publication day: when it came to be known cannot be shown. */
	undated: Report[];
}

/** What changed since a View's known-on day; null where none is set. */
export function changesSince(view: View, data: Dataset): ChangesSince | null {
	if (view.known === null) return null;
	const today = { ...view, known: null };
	const before = standing(view, data);
	const now = standing(today, data);
	const [stood, stands] = [new Set(before), new Set(now)];
	const revised: Revised[] = [];
	const replacing = new Set<Report>();
	for (const report of before) {
		if (!stands.has(report) || supersededBy(report, view, data)) continue;
		if (!supersededBy(report, today, data)) continue;
		const since = laterVersions(report, today, data).filter((later) => !stood.has(later));
		revised.push({ report, since });
		for (const later of since) replacing.add(later);
	}
	const later = now.filter((report) => !stood.has(report) && !replacing.has(report));
	return {
		revised,
		withdrawn: before.filter((report) => !stands.has(report)),
		added: later.filter(({ published }) => published !== null),
		undated: later.filter(({ published }) => published === null),
	};
}
