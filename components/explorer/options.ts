import { bandOf } from "@/data/band";
import { conflictGroupNames, groupConflicts } from "@/data/conflict-groups";
import { formatDateShort } from "@/data/dates";
import { formatEstimate, formatHull, hullOf } from "@/data/estimate";
import { population } from "@/data/figures/words";
import { sourceOf } from "@/data/select";
import type { Conflict, Dataset, Report, View } from "@/data/types";
import { deathInclusions } from "@/data/vocabulary";
import { isToll, yardstickReports } from "@/data/yardsticks";

/** Sources that speak of the chosen population and measure, and those chosen already. */
export function sourceOptions(view: View, data: Dataset) {
	const counts = new Map<string, number>();
	for (const one of [...data.reports, ...data.series])
		if (
			one.conflict === view.conflict &&
			one.side === view.side &&
			one.group.of === view.group &&
			one.measure === view.measure
		)
			counts.set(one.source, (counts.get(one.source) ?? 0) + ("rows" in one ? one.rows.length : 1));
	return data.sources
		.filter(({ id }) => counts.has(id) || view.source.includes(id))
		.map(({ id, name }) => ({ value: id, label: `${name} (${counts.get(id) ?? 0})` }))
		.sort((a, b) => (a.label < b.label ? -1 : 1));
}

export interface OptionGroup {
	label: string;
	options: { value: string; label: string }[];
}

/** Wars as a select lists them: going on, over, context; the newest first. */
export function conflictOptions(data: Dataset): OptionGroup[] {
	return groupConflicts(data.conflicts).map(({ id, conflicts }) => ({
		label: conflictGroupNames[id],
		options: conflicts.map((conflict) => ({ value: conflict.id, label: conflict.name })),
	}));
}

/**
 * What may be laid under a view, war by war, the newest war first: the band of its final figures, where it has one, and
 * each toll of the view's group and measure.
 */
export function baselineOptions(view: View, data: Dataset): OptionGroup[] {
	const over = data.conflicts.filter(({ id, end }) => end !== null && id !== view.conflict);
	return groupConflicts(over).flatMap(({ conflicts }) =>
		conflicts.flatMap((war) => optionsOfWar(war, view, data)),
	);
}

function optionsOfWar(war: Conflict, view: View, data: Dataset): OptionGroup[] {
	const tolls = data.reports.filter(
		(report) =>
			report.conflict === war.id &&
			report.group.of === view.group &&
			report.measure === view.measure &&
			isToll(report),
	);
	if (tolls.length === 0) return [];
	const { inBand } = bandOf(
		war.yardstick?.group === view.group ? yardstickReports(war.id, view.measure, data) : [],
		war,
	);
	const several = new Set(tolls.map(({ side }) => side)).size > 1;
	const whose = (report: Report) =>
		several ? `, ${population({ ...report, group: report.group.of }, data)}` : "";
	const band = inBand.slice(0, 1).map((example) => ({
		value: war.id,
		label: `final figures${whose(example)}: ${formatHull(hullOf(inBand.map(({ estimate }) => estimate)))}`,
	}));
	const isMain = ({ side }: Report) => side === war.yardstick?.side;
	tolls.sort((a, b) => Number(isMain(b)) - Number(isMain(a)));
	const single = tolls.map((report) => {
		const day = report.period.end === null ? "" : `, to ${formatDateShort(report.period.end)}`;
		return {
			value: report.id,
			label: `${formatEstimate(report.estimate)} (${sourceOf(report, data).short}${day}${whose(report)}${unusualDeaths(report)})`,
		};
	});
	return [{ label: war.name, options: [...band, ...single] }];
}

function unusualDeaths({ deaths }: Report): string {
	return deaths === "unstated" || deaths === "violent" ? "" : `; ${deathInclusions[deaths]}`;
}
