import { formatDate, lastDay } from "../dates";
import type { Selection } from "../select";
import { UNDATED } from "../select";
import { publishedOn } from "../series";
import type { Dataset, Report, View } from "../types";
import * as words from "../vocabulary";
import { hiddenBaselines } from "./baselines";
import { plural } from "./plain-words";

/**
 * What a reader must know before comparing the rows of a figure: like with like, said on the chart's face.
 * @param told on what the figure's verdict already says how many reports differ
 */
export function notesOn(
	view: View,
	selection: Selection,
	told: ReadonlySet<string>,
	data: Dataset,
): string[] {
	const { reports } = selection;
	const tally = tallyOf(reports);
	return [
		`${capital(words.measures[view.measure])}: ${words.measureDefinitions[view.measure]}`,
		populationNote(tally, told),
		told.has("includes") ? null : includesNote(reports, view),
		told.has("deaths") ? null : deathsNote(tally),
		tally.floors > 0 ? FLOOR_NOTE : null,
		invertedNote(tally, selection),
		unknownDatesNote(view, selection),
		hiddenBaselineNote(view, data),
		coverageNote(view, data),
	].filter((note) => note !== null);
}

const formations = {
	militia: "allied militia",
	mercenaries: "mercenaries",
	otherServices: "other armed services",
};

/** How many reports are of what kind. */
interface Tally {
	military: number;
	formations: Record<keyof typeof formations, Record<words.Inclusion, number>>;
	deaths: Map<Report["deaths"], number>;
	floors: number;
	/** Those that stand alone, printed with their bounds upside down. */
	inverted: number;
}

/** In one pass: thousands of reports lie far apart in memory. */
function tallyOf(reports: readonly Report[]): Tally {
	const none = () => ({ in: 0, out: 0, unstated: 0 });
	const tally: Tally = {
		military: 0,
		formations: { militia: none(), mercenaries: none(), otherServices: none() },
		deaths: new Map(),
		floors: 0,
		inverted: 0,
	};
	const kinds = words.keysOf(formations);
	for (const { group, deaths, estimate, series } of reports) {
		if (group.of === "military") {
			tally.military++;
			for (const kind of kinds) tally.formations[kind][group[kind]]++;
		}
		tally.deaths.set(deaths, (tally.deaths.get(deaths) ?? 0) + 1);
		if (estimate.bounds === "verified-minimum") tally.floors++;
		if (estimate.asPublished && series === null) tally.inverted++;
	}
	return tally;
}

/** Who else is in numbers of soldiers; of other services only where anybody states it. */
function populationNote({ military, formations: counts }: Tally, told: ReadonlySet<string>): string | null {
	if (military === 0) return null;
	const said = words.keysOf(formations).flatMap((formation) => {
		const { in: counted, out: not, unstated } = counts[formation];
		const isSilent = formation === "otherServices" && counted + not === 0;
		if (told.has(formation) || isSilent) return [];
		const parts = [
			counted ? `counted in ${counted}` : "",
			not ? `not counted in ${not}` : "",
			`not stated in ${unstated}`,
		];
		return [`${formations[formation]} are ${parts.filter(Boolean).join(", ")}`];
	});
	return said.length === 0 ? null : `Of ${plural(military, "report")}, ${said.join("; ")}.`;
}

function includesNote(reports: readonly Report[], view: View): string | null {
	if (view.measure !== "casualties" && view.measure !== "losses") return null;
	const definitions = new Set(reports.map((report) => report.includes ?? "not said"));
	return definitions.size > 1
		? `The sources do not mean the same by '${words.measures[view.measure]}': see what each includes in the table.`
		: null;
}

function deathsNote({ deaths }: Tally): string | null {
	const kinds = words.keysOf(words.deathInclusions).flatMap((kind) => {
		const count = deaths.get(kind) ?? 0;
		return count === 0 ? [] : [`${words.deathInclusions[kind]} (${count})`];
	});
	return kinds.length < 2 ? null : `Not all count the same deaths: ${kinds.join("; ")}.`;
}

const FLOOR_NOTE =
	"A count of names or of checked cases is meant as a floor: whoever was not found is not in it. Such lists hold errors, and are corrected downwards too.";

function invertedNote({ inverted: single }: Tally, { series }: Selection): string | null {
	const rows = series.flatMap((one) => one.reports.filter(({ estimate }) => estimate.asPublished)).length;
	const inverted = single + rows;
	return inverted === 0
		? null
		: `The bounds of ${plural(inverted, "report")} stand as the source printed them, upside down.`;
}

function unknownDatesNote(view: View, { leftOut }: Selection): string | null {
	if (view.known === null) return null;
	const undated = leftOut.filter(({ reason }) => reason === UNDATED).length;
	return undated === 0
		? null
		: `${plural(undated, "report")} without a publication date cannot be shown to have been known on that day and ${undated === 1 ? "is" : "are"} left out.`;
}

function hiddenBaselineNote(view: View, data: Dataset): string | null {
	const hidden = view.known === null ? [] : hiddenBaselines(view, data);
	return hidden.length === 0
		? null
		: `Yardstick not shown, as it is not known to have been published by then: ${hidden.join("; ")}.`;
}

/** How far the dataset reaches for what is shown: an early end must not read as silence of the sources. */
function coverageNote(view: View, data: Dataset): string | null {
	// A chart as known on a day says that day itself.
	if (view.known !== null) return null;
	const alike = (one: Pick<Report, "conflict" | "side" | "group" | "measure">) =>
		one.conflict === view.conflict &&
		one.side === view.side &&
		one.group.of === view.group &&
		one.measure === view.measure;
	let newest = "";
	for (const { published } of data.reports.filter(alike)) {
		// A partial date may mean a later day than one that sorts after it.
		if (published === null || (published.length === 10 && published <= newest)) continue;
		const day = lastDay(published);
		if (day > newest) newest = day;
	}
	for (const series of data.series) {
		const last = series.rows.at(-1);
		const day = alike(series) && last ? publishedOn(series, last) : null;
		if (day !== null && day > newest) newest = day;
	}
	return newest === ""
		? null
		: `The newest figure of this kind that is held here was published by ${formatDate(newest)}; what came later is not in it.`;
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
