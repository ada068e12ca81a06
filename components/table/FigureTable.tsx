"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Region } from "@/components/ui/Region";
import type { Figure, Row } from "@/data/figures/figure";
import { ColumnTable } from "./ColumnTable";
import { PrintedRows } from "./PrintedRows";
import { ariaSort, arrow, next, type Order, useScripted } from "./sorting";

type Column = "source" | "figure" | "asOf" | "published" | "stance";

const headings: Record<Column, string> = {
	figure: "Estimate",
	source: "Source",
	asOf: "As of",
	published: "Published",
	stance: "Stance",
};

const UNDATED = "9999";

/** Ranges are sorted by their lowest number: no midpoint is invented. */
const sortKeys: Record<Column, (row: Row) => string | number> = {
	source: (row) => row.source,
	figure: (row) => row.low ?? row.best ?? row.high ?? 0,
	asOf: (row) => row.asOfIso ?? UNDATED,
	published: (row) => row.publishedIso ?? UNDATED,
	stance: (row) => row.stanceLabel,
};

/** A page of thousands of rows takes longer to lay out than to read: the rest comes when it is asked for. */
const FIRST_ROWS = 100;

interface FigureTableProps {
	figure: Figure;
	/** The view's address, without a leading question mark. */
	query: string;
	/** Which chart it belongs to, where there are several on the page. */
	of?: string;
}

/** The table behind a chart: of its reports, or of what it makes of them. */
export function FigureTable({ figure, query, of = "" }: FigureTableProps) {
	if (figure.table === null) return <RowTable figure={figure} query={query} of={of} />;
	return <ColumnTable table={figure.table} query={query} of={of} />;
}

/** The same rows as the figure, in its order until a heading is pressed. */
function RowTable({ figure, query, of }: Required<FigureTableProps>) {
	const [order, setOrder] = useState<Order<Column> | null>(null);
	const [all, setAll] = useState(false);
	const body = useRef<HTMLTableSectionElement>(null);
	const scripted = useScripted();
	const rows = order === null ? figure.rows : sorted(figure.rows, order);
	const shown = all ? rows : rows.slice(0, FIRST_ROWS);
	const rest = rows.slice(shown.length);
	if (figure.rows.length === 0) return null;

	function showAll() {
		flushSync(() => setAll(true));
		// The button goes: focus must not vanish with it.
		body.current?.rows[FIRST_ROWS]?.querySelector("a")?.focus();
	}

	return (
		<Region label={`Table of the reports on the chart${of && `: ${of}`}`}>
			<div className="p-3 print:p-0">
				<table className="w-full border-collapse text-sm">
					<caption className="pb-2 text-left text-muted">
						{figure.title}: the {figure.rows.length} {figure.rows.length === 1 ? "report" : "reports"} of this
						chart. Numbers are persons.
					</caption>
					<thead>
						<tr className="border-b border-line text-left">
							<th scope="col" className="py-1 pr-2 text-right font-semibold">
								No.
							</th>
							{(Object.keys(headings) as Column[]).map((column) => (
								<th
									key={column}
									scope="col"
									aria-sort={ariaSort(order, column)}
									className={`px-2 py-1 font-semibold ${column === "figure" ? "text-right" : ""}`}
								>
									<button
										type="button"
										className="noscript:hidden cursor-pointer font-semibold whitespace-nowrap"
										onClick={() => setOrder(next(order, column))}
									>
										{headings[column]} <span aria-hidden="true">{arrow(order, column)}</span>
									</button>
									<span className="hidden noscript:inline print:inline">{headings[column]}</span>
								</th>
							))}
							<th scope="col" className="px-2 py-1 font-semibold">
								Method
							</th>
							<th scope="col" className="px-2 py-1 font-semibold">
								Particulars
							</th>
						</tr>
					</thead>
					<tbody ref={body}>
						{shown.map((row) => (
							<TableRow key={row.id} row={row} />
						))}
					</tbody>
				</table>
				{rest.length > 0 ? (
					<>
						<button type="button" onClick={showAll} className="noscript:hidden mt-3 cursor-pointer underline">
							Show the other {rest.length} rows
						</button>
						<PrintedRows shown={shown.length} all={rows.length} query={query} />
						{/* A browser that runs scripts would compare these thousands of rows at each change, and never show them. */}
						{scripted ? null : (
							<noscript>
								<table>
									<caption>The other {rest.length} rows</caption>
									<tbody>
										{rest.map((row) => (
											<TableRow key={row.id} row={row} />
										))}
									</tbody>
								</table>
							</noscript>
						)}
					</>
				) : null}
			</div>
		</Region>
	);
}

function TableRow({ row }: { row: Row }) {
	return (
		<tr className="border-b border-line align-top">
			<td className="py-1.5 pr-2 text-right text-muted">{row.number}</td>
			<td className="px-1.5 py-1.5 min-w-24 text-right">
				<a href={row.href} aria-label={`${row.figure}, report by ${row.source}`}>
					{row.figure}
				</a>
			</td>
			<th scope="row" className="min-w-32 px-1.5 py-1.5 text-left font-normal">
				<a href={row.sourceHref}>{row.source}</a>
				{row.speaker ? <span className="block text-xs text-muted">{row.speaker}</span> : null}
			</th>
			<td className="px-1.5 py-1.5 whitespace-nowrap">{row.asOfShort ?? "not given"}</td>
			<td className="px-1.5 py-1.5 whitespace-nowrap">{row.publishedShort ?? "not given"}</td>
			<td className="px-1.5 py-1.5">{row.stanceLabel}</td>
			<td className="px-1.5 py-1.5">{row.method}</td>
			<td className="min-w-72 px-1.5 py-1.5">
				{row.particulars.join("; ")}
				{row.computed ? <span className="block text-xs text-muted">{row.computed}</span> : null}
				{row.flags.length > 0 ? (
					<span className="block text-xs text-muted">{row.flags.join("; ")}</span>
				) : null}
				{row.notDrawn ? <span className="block text-xs font-semibold">Not drawn: {row.notDrawn}</span> : null}
			</td>
		</tr>
	);
}

function sorted(rows: readonly Row[], { column, descending }: Order<Column>): Row[] {
	const key = sortKeys[column];
	const direction = descending ? -1 : 1;
	// What has no date comes last either way: it is not the newest.
	const undated = (row: Row) => Number(key(row) === UNDATED);
	const compare = (a: Row, b: Row) => (key(a) < key(b) ? -direction : key(a) > key(b) ? direction : 0);
	return [...rows].sort((a, b) => undated(a) - undated(b) || compare(a, b));
}
