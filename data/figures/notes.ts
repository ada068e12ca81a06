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
	return [
		`${capital(words.measures[view.measure])}: ${words.measureDefinitions[view.measure]}`,
		populationNote(reports, told),
		told.has("includes") ? null : includesNote(reports, view),
		told.has("deaths") ? null : deathsNote(reports),
		floorNote(reports),
		invertedNote(reports, selection),
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

/** Who else is in numbers of soldiers; of other services only where anybody states it. */
function populationNote(reports: readonly Report[], told: ReadonlySet<string>): string | null {
	const military = reports.filter(({ group }) => group.of === "military");
	if (military.length === 0) return null;
	const said = words.keysOf(formations).flatMap((formation) => {
		const count = (inclusion: words.Inclusion) =>
			military.filter(({ group }) => group[formation] === inclusion).length;
		const [counted, not, unstated] = [count("in"), count("out"), count("unstated")];
		const isSilent = formation === "otherServices" && counted + not === 0;
		if (told.has(formation) || isSilent) return [];
		const parts = [
			counted ? `counted in ${counted}` : "",
			not ? `not counted in ${not}` : "",
			`not stated in ${unstated}`,
		];
		return [`${formations[formation]} are ${parts.filter(Boolean).join(", ")}`];
	});
	return said.length === 0 ? null : `Of ${plural(military.length, "report")}, ${said.join("; ")}.`;
}

function includesNote(reports: readonly Report[], view: View): string | null {
	if (view.measure !== "casualties" && view.measure !== "losses") return null;
	const definitions = new Set(reports.map((report) => report.includes ?? "not said"));
	return definitions.size > 1
		? `The sources do not mean the same by '${words.measures[view.measure]}': see what each includes in the table.`
		: null;
}

function deathsNote(reports: readonly Report[]): string | null {
	const kinds = words.keysOf(words.deathInclusions).flatMap((kind) => {
		const count = reports.filter(({ deaths }) => deaths === kind).length;
		return count === 0 ? [] : [`${words.deathInclusions[kind]} (${count})`];
	});
	return kinds.length < 2 ? null : `Not all count the same deaths: ${kinds.join("; ")}.`;
}

function floorNote(reports: readonly Report[]): string | null {
	return reports.some((report) => report.estimate.bounds === "verified-minimum")
		? "A count of names or of checked cases is meant as a floor: whoever was not found is not in it. Such lists hold errors, and are corrected downwards too."
		: null;
}

function invertedNote(reports: readonly Report[], { series }: Selection): string | null {
	const isInverted = ({ estimate }: Report) => estimate.asPublished;
	const rows = series.flatMap((one) => one.reports.filter(isInverted)).length;
	const single = reports.filter((report) => report.series === null && isInverted(report)).length;
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
	for (const report of data.reports)
		if (alike(report) && report.published !== null && lastDay(report.published) > newest)
			newest = lastDay(report.published);
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
