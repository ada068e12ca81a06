import { steppedSeries } from "../drawn-steps";
import { selectForChart } from "../figures";
import type { Figure } from "../figures/figure";
import { everyReport } from "../select";
import type { Citation, Dataset, Report } from "../types";
import { weakCitation } from "../vocabulary";
import { count, id, needed, text } from "./facts";
import { type Column, PARTIAL_DATE, tableToCsv } from "./table";

/** A page on which something of a chart can be looked up. */
interface CitedPage {
	/** The number of the source or the letter of the event, as on the chart; empty for a yardstick. */
	mark: string;
	use: "source" | "yardstick" | "event";
	name: string;
	days: string;
	page: Pick<Citation, "publisher" | "url"> & Partial<Citation>;
	/** Reports and series that rest on it. */
	ids: string[];
}

const columns: readonly Column<CitedPage>[] = [
	{
		name: "mark",
		...text,
		description: "The source's number or the event's letter on the chart; empty for a yardstick.",
		cell: ({ mark }) => mark,
	},
	{
		name: "use",
		...needed,
		enum: ["source", "yardstick", "event"],
		description: "What it is to the chart.",
		cell: ({ use }) => use,
	},
	{
		name: "name",
		...id,
		unique: false,
		description: "The source's name; of an event what happened.",
		cell: ({ name }) => name,
	},
	{
		name: "days",
		...text,
		description: "Days of its reports on the chart, in words.",
		cell: ({ days }) => days,
	},
	{
		name: "title",
		...text,
		description: "Title of the page that was read.",
		cell: ({ page }) => page.title ?? null,
	},
	{ name: "publisher", ...needed, description: "Who publishes it.", cell: ({ page }) => page.publisher },
	{ name: "url", ...needed, description: "Its address.", cell: ({ page }) => page.url },
	{
		name: "published",
		...text,
		unit: PARTIAL_DATE,
		description: "Its day.",
		cell: ({ page }) => page.published ?? null,
	},
	{
		name: "weak",
		type: "boolean",
		description: `True where it is ${weakCitation}.`,
		cell: ({ page }) => page.weak ?? null,
	},
	{
		name: "archived",
		...text,
		description: "Address of an archived copy.",
		cell: ({ page }) => page.archived ?? null,
	},
	{
		name: "reports",
		...text,
		description: "Ids of the reports and series that rest on it, divided by spaces.",
		cell: ({ ids }) => ids.join(" "),
	},
];

/**
 * The pages behind one figure or several: of each numbered source, then of the yardsticks, then of the events. Of
 * several each line says on which panel it stands.
 */
export function citedPagesToCsv(figures: readonly Figure[], data: Dataset): string {
	const lines = figures.flatMap((figure, at) =>
		citedPages(figure, data).map((page) => ({ panel: at + 1, page })),
	);
	const own = columns.map((column) => ({
		...column,
		cell: ({ page }: (typeof lines)[number]) => column.cell(page, undefined),
	}));
	const panel: Column<(typeof lines)[number]> = {
		name: "panel",
		...count,
		description: "Number of the panel.",
		cell: (line) => line.panel,
	};
	return tableToCsv(figures.length > 1 ? [panel, ...own] : own, lines, undefined);
}

/** The pages of the numbered sources in words, each once: number, title, publisher, address. */
export function citedPageLines(figures: readonly Figure[], data: Dataset): string[] {
	const pages = figures.flatMap((figure) => citedPages(figure, data)).filter(({ use }) => use === "source");
	return [
		...new Set(
			pages.map(({ mark, page: { title, publisher, url } }) =>
				[`${mark} ${title ? `"${title}"` : ""}`.trim(), publisher, url].join(", "),
			),
		),
	];
}

function citedPages(figure: Figure, data: Dataset): CitedPage[] {
	const reports = reportsBehind(figure, data);
	const sources = figure.sources.flatMap(({ id: source, number, name, days }) =>
		pagesOf(
			reports.filter((report) => report.source === source),
			{ mark: String(number), use: "source", name, days },
		),
	);
	const tolls = new Set(
		figure.baselines.flatMap(({ id: toll, members }) => [toll, ...members.map((one) => one.id)]),
	);
	const yardsticks = pagesOf(
		data.reports.filter((report) => tolls.has(report.id)),
		{ mark: "", use: "yardstick", name: "", days: "" },
	);
	const events = figure.events.map(
		({ letter, label, date, publisher, url }): CitedPage => ({
			mark: letter,
			use: "event",
			name: label,
			days: date,
			page: { publisher, url },
			ids: [],
		}),
	);
	return [...sources, ...yardsticks.map((one) => withSource(one, data)), ...events];
}

/** What is drawn, and the running totals whose steps are. */
function reportsBehind({ view, rows }: Figure, data: Dataset): Report[] {
	const drawn = [
		...everyReport(selectForChart(view, data)),
		...steppedSeries(view, data).flatMap((one) => one.reports),
	];
	const listed = new Set(rows.map((row) => row.id));
	return [...new Set([...drawn, ...data.reports.filter((report) => listed.has(report.id))])];
}

/** A line a page, however many reports rest on it. */
function pagesOf(reports: readonly Report[], what: Omit<CitedPage, "page" | "ids">): CitedPage[] {
	const pages = new Map<string, CitedPage>();
	for (const report of reports) {
		const key = `${report.citation.url} ${what.use === "yardstick" ? report.source : ""}`;
		const known = pages.get(key);
		const own = report.series ?? report.id;
		if (!known) pages.set(key, { ...what, page: report.citation, ids: [own] });
		else if (!known.ids.includes(own)) known.ids.push(own);
	}
	return [...pages.values()];
}

function withSource(page: CitedPage, data: Dataset): CitedPage {
	const report = data.reports.find((one) => one.id === page.ids[0]);
	return { ...page, name: data.sources.find((one) => one.id === report?.source)?.name ?? "" };
}
