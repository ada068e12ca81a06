import type { ReactNode } from "react";
import { Caption, Region } from "@/components/ui/Region";

interface TableProps {
	caption: string;
	headings: readonly string[];
	/** A row's key and its cells; the first is its heading. */
	rows: readonly { key: string; cells: readonly ReactNode[] }[];
	/** Headings of columns that hold numbers. */
	numbers?: readonly string[];
}

/** A table of facts that scrolls by itself where it is wider than the screen. */
export function Table({ caption, headings, rows, numbers = [] }: TableProps) {
	const align = (index: number) => (numbers.includes(headings[index] ?? "") ? "text-right" : "");
	return (
		<Region label={caption}>
			<table className="w-full border-collapse text-left text-sm">
				<caption className="px-3 py-2 text-left text-muted">
					<Caption>{caption}</Caption>
				</caption>
				<thead>
					<tr className="border-b border-line">
						{headings.map((heading, index) => (
							<th key={heading} scope="col" className={`px-3 py-2 font-semibold ${align(index)}`}>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ key, cells: [first, ...rest] }) => (
						<tr key={key} className="border-b border-line last:border-b-0">
							<th scope="row" className="min-w-36 px-3 py-2 align-top font-normal">
								{first}
							</th>
							{rest.map((cell, index) => (
								<td
									key={headings[index + 1]}
									className={`px-3 py-2 align-top ${align(index + 1) || "min-w-44"}`}
								>
									{cell}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Region>
	);
}
