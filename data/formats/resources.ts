import { allReports, conflictsOf, sourcesOf } from "../choose";
import { publishedLedger } from "../corrections";
import type { Dataset, LedgerEntry } from "../types";
import { columns } from "./columns";
import { type Column, type ColumnFacts, tableToCsv } from "./table";
import { conflictColumns, correctionColumns, seriesColumns, sourceColumns } from "./tables";

export type WholeDataset = Dataset & { ledger: readonly LedgerEntry[] };

/** One table of the whole dataset: a CSV file, described once for the page, the data package and the server. */
export interface Resource {
	name: string;
	title: string;
	/** What a row is, and what is not in it. */
	description: string;
	/** On what terms, beyond those of the compilation. */
	terms: string;
	columns: readonly ColumnFacts[];
	foreignKeys: readonly { fields: string; reference: { resource: string; fields: string } }[];
	count: (data: WholeDataset) => number;
	csv: (data: WholeDataset) => string;
}

function resource<Row>(
	facts: Omit<Resource, "columns" | "count" | "csv" | "foreignKeys">,
	tableColumns: readonly Column<Row, Dataset>[],
	rowsOf: (data: WholeDataset) => readonly Row[],
	/** Column to table: its `id` is meant. */
	points: Readonly<Record<string, string>> = {},
): Resource {
	return {
		...facts,
		columns: tableColumns.map(({ cell: _, ...column }) => column),
		foreignKeys: Object.entries(points).map(([fields, to]) => ({
			fields,
			reference: { resource: to, fields: "id" },
		})),
		count: (data) => rowsOf(data).length,
		csv: (data) => tableToCsv(tableColumns, rowsOf(data), data),
	};
}

const compiled = "The figures are facts; each belongs to the source named beside it.";

/** The tables of the dataset, in the order in which a reader needs them. */
export const resources: readonly Resource[] = [
	resource(
		{
			name: "reports",
			title: "Reports",
			description:
				"One row a report: one figure that one source published at one time about one population. The rows of all series are among them.",
			terms: `${compiled} Rows with a series: also on the terms that stand with it in the table of series.`,
		},
		columns,
		allReports,
		{ conflict: "conflicts", source: "sources", series: "series" },
	),
	resource(
		{
			name: "series",
			title: "Series",
			description:
				"One row a series: what the rows of a long regular series have in common, and on what terms its copy was read.",
			terms: "Each series has terms of its own: columns licence, licence_url and licence_note.",
		},
		seriesColumns,
		({ series }) => series,
		{ conflict: "conflicts", source: "sources" },
	),
	resource(
		{
			name: "sources",
			title: "Sources",
			description: "One row a source: the body that makes the claim, not the newspaper that carries it.",
			terms: "Names are facts; the descriptions are ours.",
		},
		sourceColumns,
		(data) => sourcesOf(allReports(data), data, true),
	),
	resource(
		{
			name: "conflicts",
			title: "Conflicts",
			description: "One row a conflict: its sides, its dates, and what is counted.",
			terms: "Names and dates are facts; the descriptions are ours.",
		},
		conflictColumns,
		(data) => conflictsOf(allReports(data), data, true),
	),
	resource(
		{
			name: "corrections",
			title: "Corrections",
			description: "One row an entry of the ledger of changes, oldest first. Entries are only ever added.",
			terms: "Written by us.",
		},
		correctionColumns,
		({ ledger }) => publishedLedger(ledger),
	),
];
