import type { ReactNode } from "react";
import { Caption, Region } from "./Region";

export interface PlainColumn {
	heading: ReactNode;
	/** Numbers stand on the right. */
	numeric?: boolean;
	className?: string;
}

interface PlainTableProps {
	/** Names the scrolling region too. */
	caption: string;
	columns: readonly PlainColumn[];
	/** The first cell heads its row. */
	rows: readonly { key: string; cells: readonly ReactNode[]; strong?: boolean }[];
}

/** A table of words and numbers in a box that scrolls by itself. */
export function PlainTable({ caption, columns, rows }: PlainTableProps) {
	const classOf = (index: number) =>
		`px-3 py-2 ${columns[index]?.numeric ? "text-right" : ""} ${columns[index]?.className ?? ""}`;
	return (
		<Region label={caption}>
			<table className="w-full border-collapse text-left text-sm">
				<caption className="px-3 py-2 text-left text-muted">
					<Caption>{caption}</Caption>
				</caption>
				<thead>
					<tr className="border-y border-line">
						{columns.map(({ heading }, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
							<th key={index} scope="col" className={`align-bottom font-semibold ${classOf(index)}`}>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, cells, strong }) => (
						<tr key={key} className={`border-b border-line last:border-b-0 ${strong ? "bg-page" : ""}`}>
							{cells.map((cell, index) => {
								const Cell = index === 0 ? "th" : "td";
								return (
									<Cell
										// biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their columns
										key={index}
										scope={index === 0 ? "row" : undefined}
										className={`align-top ${strong ? "font-semibold" : "font-normal"} ${classOf(index)}`}
									>
										{cell}
									</Cell>
								);
							})}
						</tr>
					))}
				</tbody>
			</table>
		</Region>
	);
}
