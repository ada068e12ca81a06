import type { Figure, FigureTable, Row } from "../figures/figure";
import type { Multiples } from "../figures/side-by-side";
import type { Dataset } from "../types";
import * as words from "../vocabulary";
import { count, id, joined, needed, oneOf, text } from "./facts";
import { type Column, tableToCsv } from "./table";

const number = { type: "number", unit: "that of the value axis" } as const;

/** The columns of a chart's own table, as texts. */
export function columnsOf({ columns }: FigureTable): Column<FigureTable["rows"][number]>[] {
	return columns.map(({ id, label }, index) => ({
		name: id,
		type: "string",
		description: label,
		cell: ({ cells }) => [cells[index]?.text, cells[index]?.small].filter(Boolean).join("; "),
	}));
}

export const figureColumns: readonly Column<Row>[] = [
	{ name: "number", ...count, description: "The source's number on the chart.", cell: (row) => row.number },
	{ name: "id", ...id, description: "Id of the report.", cell: (row) => row.id },
	{ name: "source", ...needed, description: "The source's name.", cell: (row) => row.source },
	{ name: "speaker", ...text, description: "Who spoke for it.", cell: (row) => row.speaker },
	{
		name: "stance",
		...oneOf(words.stances),
		description: "Its relation to the side.",
		cell: (row) => row.stance,
	},
	{
		name: "figure",
		...needed,
		description: "The figure in words.",
		cell: (row) => row.figure,
	},
	{ name: "low", ...number, description: "Lowest number that the source allows.", cell: (row) => row.low },
	{
		name: "best",
		...number,
		description: "The source's own number; or one that is computed, see ‘computed’.",
		cell: (row) => row.best,
	},
	{
		name: "high",
		...number,
		description: "Highest number that the source allows.",
		cell: (row) => row.high,
	},
	{
		name: "computed",
		...text,
		description: "The formula, where nobody said the number and it was computed here; else empty.",
		cell: (row) => row.computed,
	},
	{ name: "counted", ...needed, description: "What is counted.", cell: (row) => row.counted },
	{
		name: "particulars",
		...text,
		description: "Who and what is in or out, divided by ‘ | ’.",
		cell: (row) => joined(row.particulars),
	},
	{
		name: "as_of",
		...text,
		description: "The day as of which it stands, in words.",
		cell: (row) => row.asOf,
	},
	{
		name: "published",
		...text,
		description: "When the source made it public, in words.",
		cell: (row) => row.published,
	},
	{ name: "method", ...needed, description: "How the source came by it.", cell: (row) => row.method },
	{
		name: "basis",
		...text,
		description: "On what it rests, by the source's account.",
		cell: (row) => row.basis,
	},
	{
		name: "words",
		...text,
		description: "The source's own few words for the number.",
		cell: (row) => row.words,
	},
	{ name: "note", ...text, description: "What a reader must know.", cell: (row) => row.note },
	{ name: "reading", ...needed, description: "How often its page was read.", cell: (row) => row.reading },
	{
		name: "flags",
		...text,
		description: "Inferred dates, a weak citation, a dispute; divided by ‘ | ’.",
		cell: (row) => joined(row.flags),
	},
	{
		name: "not_drawn",
		...text,
		description: "Why it has no mark on the chart; empty where it has one.",
		cell: (row) => row.notDrawn,
	},
];

/** The rows of a figure, or the lines of its own table. */
export function figureToCsv({ table, rows }: Figure, data: Dataset): string {
	return table === null
		? tableToCsv(figureColumns, rows, data)
		: tableToCsv(columnsOf(table), table.rows, data);
}

/** The rows of all panels, or the lines of their own tables, each with its panel: one table, since all are of one chart. */
export function multiplesToCsv({ panels }: Multiples): string {
	const own = panels.flatMap(({ figure: { table } }) => table ?? [])[0];
	const lines = panels.flatMap(({ title, figure: { table, rows } }, at) =>
		(own ? (table?.rows ?? []) : rows).map((line) => ({ panel: at + 1, title, line })),
	);
	const columns: readonly Column<never>[] = own ? columnsOf(own) : figureColumns;
	return tableToCsv<(typeof lines)[number], undefined>(
		[
			{ name: "panel", ...count, description: "Number of the panel.", cell: ({ panel }) => panel },
			{ name: "panel_title", ...needed, description: "What sets it apart.", cell: ({ title }) => title },
			...columns.map((column) => ({
				...column,
				cell: ({ line }: (typeof lines)[number]) => column.cell(line as never, undefined),
			})),
		],
		lines,
		undefined,
	);
}
