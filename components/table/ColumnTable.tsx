"use client";

import { useState } from "react";
import { Region } from "@/components/ui/Region";
import type { FigureTable, TableCell } from "@/data/figures/figure";
import { PrintedRows } from "./PrintedRows";
import { ariaSort, arrow, next, type Order, useScripted } from "./sorting";

/** The table behind a chart whose lines are not reports: the figure's own columns, in its order until a heading is pressed. */
export function ColumnTable({ table, query, of }: { table: FigureTable; query: string; of: string }) {
	const [order, setOrder] = useState<Order<string> | null>(null);
	const [all, setAll] = useState(false);
	const scripted = useScripted();
	const rows = order === null ? table.rows : sorted(table, order);
	const shown = all || !scripted ? rows : rows.slice(0, FIRST_ROWS);
	return (
		<Region label={`Table of what the chart shows${of && `: ${of}`}`}>
			<div className="p-3 print:p-0">
				<table className="w-full border-collapse text-sm">
					<caption className="pb-2 text-left text-muted">{table.caption}</caption>
					<thead>
						<tr className="border-b border-line text-left">
							{table.columns.map(({ id, label, numeric }) => (
								<th
									key={id}
									scope="col"
									aria-sort={ariaSort(order, id)}
									className={`px-1.5 py-1 align-bottom font-semibold ${numeric ? "text-right" : ""}`}
								>
									<button
										type="button"
										className="noscript:hidden cursor-pointer text-left font-semibold"
										onClick={() => setOrder(next(order, id))}
									>
										{label} <span aria-hidden="true">{arrow(order, id)}</span>
									</button>
									<span className="hidden noscript:inline print:inline">{label}</span>
								</th>
							))}
						</tr>
					</thead>
					<tbody>
						{shown.map(({ id, cells }) => (
							<tr key={id} className="border-b border-line align-top">
								{cells.map((cell, index) => (
									<Cell
										key={table.columns[index]?.id}
										cell={cell}
										heads={index === 0}
										numeric={table.columns[index]?.numeric ?? false}
									/>
								))}
							</tr>
						))}
					</tbody>
				</table>
				{shown.length < rows.length ? (
					<>
						<button type="button" onClick={() => setAll(true)} className="mt-3 cursor-pointer underline">
							Show the other {rows.length - shown.length} rows
						</button>
						<PrintedRows shown={shown.length} all={rows.length} query={query} />
					</>
				) : null}
			</div>
		</Region>
	);
}

/** A page of thousands of rows takes longer to lay out than to read: the rest comes when it is asked for. */
const FIRST_ROWS = 100;

/** A day or a number on one line: a table that scrolls sideways need not be a tower. */
const SHORT = { text: 14, small: 26 };

function Cell({ cell, heads, numeric }: { cell: TableCell; heads: boolean; numeric: boolean }) {
	const content = (
		<>
			<span className={cell.text.length <= SHORT.text ? "whitespace-nowrap" : undefined}>
				{cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text}
			</span>
			{cell.small ? (
				<span
					className={`block text-xs text-muted ${cell.small.length <= SHORT.small ? "whitespace-nowrap" : "min-w-36"}`}
				>
					{cell.small}
				</span>
			) : null}
		</>
	);
	const look = `px-1.5 py-1.5 ${numeric ? "text-right" : ""}`;
	return heads ? (
		<th scope="row" className={`${look} font-normal ${numeric ? "" : "text-left"}`}>
			{content}
		</th>
	) : (
		<td className={look}>{content}</td>
	);
}

function sorted({ columns, rows }: FigureTable, { column, descending }: Order<string>) {
	const at = columns.findIndex(({ id }) => id === column);
	const key = (row: (typeof rows)[number]) => row.cells[at]?.sort ?? null;
	const direction = descending ? -1 : 1;
	return [...rows].sort((one, other) => {
		const [a, b] = [key(one), key(other)];
		// What has no value comes last either way.
		if (a === null || b === null) return Number(a === null) - Number(b === null);
		return a < b ? -direction : a > b ? direction : 0;
	});
}
