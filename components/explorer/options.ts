import { formatEstimate } from "@/data/estimate";
import { sourceOf } from "@/data/select";
import type { Dataset, View } from "@/data/types";
import { yardstickReports } from "@/data/yardsticks";

/** Sources that speak of the chosen population and measure, and those chosen already. */
export function sourceOptions(view: View, data: Dataset) {
	const speaking = data.reports.filter(
		(report) =>
			report.conflict === view.conflict &&
			report.side === view.side &&
			report.group.of === view.group &&
			report.measure === view.measure,
	);
	const counts = new Map<string, number>();
	for (const { source } of speaking) counts.set(source, (counts.get(source) ?? 0) + 1);
	return data.sources
		.filter(({ id }) => counts.has(id) || view.source.includes(id))
		.map(({ id, name }) => ({ value: id, label: `${name} (${counts.get(id) ?? 0})` }))
		.sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** Each past war's family of figures, and each of its single tolls, in the view's measure; the chosen ones first. */
export function baselineOptions(view: View, data: Dataset) {
	const options = data.conflicts
		.filter(
			({ id, end, yardstick }) => yardstick?.group === view.group && end !== null && id !== view.conflict,
		)
		.flatMap((conflict) => {
			const reports = yardstickReports(conflict.id, view.measure, data);
			if (reports.length === 0) return [];
			const family = { value: conflict.id, label: `${conflict.name}: the family of final figures` };
			const single = reports.map((report) => ({
				value: report.id,
				label: `${conflict.name}: ${formatEstimate(report.estimate)} (${sourceOf(report, data).short})`,
			}));
			return [family, ...single];
		});
	const listed = new Set(options.map(({ value }) => value));
	const others = view.baseline.filter((id) => !listed.has(id)).map((id) => ({ value: id, label: id }));
	const all = [...options, ...others];
	return [
		...all.filter(({ value }) => view.baseline.includes(value)),
		...all.filter(({ value }) => !view.baseline.includes(value)),
	];
}
