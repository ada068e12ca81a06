import { lastDay } from "./dates";
import { filterNames, passes } from "./filters";
import { perDataset } from "./memo";
import { type Placed, placed } from "./placed";
import { reportsOf } from "./series";
import type { Conflict, Dataset, Report, Source, View } from "./types";
import { type Parameter, viewParameters } from "./view-reader";

/** What a View says of its chart, which chooses no report. */
const chartParameters = [
	"baseline",
	"chart",
	"scale",
	"events",
	"per",
	"window",
	"claim",
] as const satisfies readonly Parameter[];

type ChoiceParameter = Exclude<Parameter, (typeof chartParameters)[number]>;

/** The parameters by which any reports can be chosen: those of a View that do not speak of a chart. */
export const choiceParameters = viewParameters.filter(
	(name): name is ChoiceParameter => !(chartParameters as readonly string[]).includes(name),
);

/** Every report there is: those that stand alone, then the rows of each series. */
export const allReports = perDataset((data): readonly Report[] => [
	...data.reports,
	...data.series.flatMap(reportsOf),
]);

const allPlaced = perDataset((data) => allReports(data).map((report) => placed(report, data)));

const isSame: Partial<Record<ChoiceParameter, (report: Report, view: View) => boolean>> = {
	conflict: (report, view) => report.conflict === view.conflict,
	side: (report, view) => report.side === view.side,
	group: (report, view) => report.group.of === view.group,
	measure: (report, view) => report.measure === view.measure,
	span: (report, view) => report.span === view.span,
};

/**
 * All reports that agree with the parameters that an address gives, and with nothing else: no default narrows them, and
 * parts, forecasts and withdrawn figures are among them. A report without the date that is asked about is not.
 * @param given the names that the address holds; the view has their values
 */
export function chooseReports(given: ReadonlySet<string>, view: View, data: Dataset): Report[] {
	const same = choiceParameters.flatMap((name) => (given.has(name) && isSame[name]) || []);
	const passesAll = passes(
		filterNames.filter((name) => given.has(name)),
		view,
	);
	return allPlaced(data)
		.filter((one) => same.every((test) => test(one.report, view)) && passesAll(one) && hasItsDates(one, view))
		.map(({ report }) => report);
}

/** True where each date that the view asks about is there. */
function hasItsDates(one: Placed, view: View): boolean {
	if (view.known !== null && one.published === null) return false;
	return (view.from === null && view.to === null) || one[view.date] !== null;
}

/** Sources that made any of the reports, in the dataset's order, with how many; all of them where none is chosen by. */
export function sourcesOf(
	reports: readonly Report[],
	data: Dataset,
	all: boolean,
): (Source & { reports: number })[] {
	return counted(data.sources, reports, ({ source }) => source, all);
}

/** Conflicts that any of the reports is about, likewise. */
export function conflictsOf(
	reports: readonly Report[],
	data: Dataset,
	all: boolean,
): (Conflict & { reports: number })[] {
	return counted(data.conflicts, reports, ({ conflict }) => conflict, all);
}

function counted<T extends { id: string }>(
	things: readonly T[],
	reports: readonly Report[],
	idOf: (report: Report) => string,
	all: boolean,
): (T & { reports: number })[] {
	const counts = new Map<string, number>();
	for (const report of reports) counts.set(idOf(report), (counts.get(idOf(report)) ?? 0) + 1);
	return things.flatMap((thing) => {
		const number = counts.get(thing.id) ?? 0;
		return all || number > 0 ? [{ ...thing, reports: number }] : [];
	});
}

/** Newest first: by the day of entry, then of publication, then id. Undated ones come last within their day. */
export function newestFirst(reports: readonly Report[]): Report[] {
	const key = ({ recorded, published }: Report) =>
		`${recorded} ${published === null ? "" : lastDay(published)}`;
	return reports
		.map((report) => ({ report, key: key(report) }))
		.sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : a.report.id < b.report.id ? -1 : 1))
		.map(({ report }) => report);
}
