import { Caption, Region } from "@/components/ui/Region";
import { type ColumnId, columnOf, type ReportEntry } from "./columns";

interface ReportTableProps {
	caption: string;
	columns: readonly ColumnId[];
	entries: readonly ReportEntry[];
}

/** Reports as lines of a table: the first column heads each line. The report of the page is marked, not coloured alone. */
export function ReportTable({ caption, columns, entries }: ReportTableProps) {
	const shown = columns
		.map((id) => ({ id, ...columnOf(id) }))
		.filter(({ idle }) => !idle || entries.some((entry) => !idle(entry)));
	return (
		<Region label={caption}>
			<table className="w-full border-collapse text-left text-sm">
				<caption className="px-3 py-2 text-left text-muted">
					<Caption>{caption}</Caption>
				</caption>
				<thead>
					<tr className="border-y border-line">
						{shown.map(({ id, heading, className }) => (
							<th key={id} scope="col" className={`px-3 py-2 align-bottom font-semibold ${className ?? ""}`}>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{entries.map((entry) => (
						<tr
							key={entry.row.id}
							aria-current={entry.current ? "true" : undefined}
							className={`border-b border-line last:border-b-0 ${entry.current ? "bg-mark" : ""}`}
						>
							{shown.map(({ id, cell, className }, index) => {
								const Cell = index === 0 ? "th" : "td";
								return (
									<Cell
										key={id}
										scope={index === 0 ? "row" : undefined}
										className={`px-3 py-2 align-top ${index === 0 ? "font-semibold" : "font-normal"} ${className ?? ""}`}
									>
										{cell(entry)}
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
