import type { ReactNode } from "react";
import { Caption, Region } from "./Region";

export interface PlainColumn {
	heading: ReactNode;
	/** Numbers stand on the right. */
	numeric?: boolean;
	className?: string;
	/** The last column, where it only leads elsewhere: left out on paper. */
	leads?: boolean;
}

interface PlainTableProps {
	/** Names the scrolling region too. */
	caption: string;
	columns: readonly PlainColumn[];
	/** The first cell heads its row. */
	rows: readonly PlainRow[];
}

interface PlainRow {
	key: string;
	cells: readonly ReactNode[];
	/** Set apart from the others, as what they are summed up in. */
	strong?: boolean;
	/** What the page is about: marked, and told to those who don't see it. */
	current?: boolean;
}

/** A table of words and numbers in a box that scrolls by itself. */
export function PlainTable({ caption, columns, rows }: PlainTableProps) {
	const align = (index: number) => (columns[index]?.numeric ? "text-right" : undefined);
	const leads = columns.at(-1)?.leads ? "print:[&_tr>:last-child]:hidden" : "";
	return (
		<Region label={caption}>
			{/* Padding is set once for all cells: a page of a hundred tolls would else repeat it a thousand times. */}
			<table
				className={`w-full border-collapse text-left text-sm [&_:is(td,th)]:px-3 [&_:is(td,th)]:py-2 [&_tbody_:is(td,th)]:align-top [&_tbody_th]:font-normal ${leads}`}
			>
				<caption className="px-3 py-2 text-left text-muted">
					<Caption>{caption}</Caption>
				</caption>
				<thead className="border-y border-line">
					<tr>
						{columns.map(({ heading, className = "" }, index) => (
							<th
								// biome-ignore lint/suspicious/noArrayIndexKey: columns never change places
								key={index}
								scope="col"
								className={`align-bottom font-semibold ${className} ${align(index) ?? ""}`}
							>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody className="divide-y divide-line">
					{rows.map(({ key, cells, strong, current }) => (
						<tr
							key={key}
							aria-current={current ? "true" : undefined}
							className={current ? "bg-mark" : strong ? "bg-page font-semibold" : undefined}
						>
							{cells.map((cell, index) => {
								const Cell = index === 0 ? "th" : "td";
								return (
									<Cell
										// biome-ignore lint/suspicious/noArrayIndexKey: cells stand under their columns
										key={index}
										scope={index === 0 ? "row" : undefined}
										className={align(index)}
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
