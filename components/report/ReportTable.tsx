import { PlainTable } from "@/components/ui/PlainTable";
import { type ColumnId, columnOf, type ReportEntry } from "./columns";

interface ReportTableProps {
	caption: string;
	columns: readonly ColumnId[];
	entries: readonly ReportEntry[];
}

/** Reports as lines of a table: the first column heads each line. The report of the page is marked, not coloured alone. */
export function ReportTable({ caption, columns, entries }: ReportTableProps) {
	const shown = columns.map(columnOf).filter(({ idle }) => !idle || entries.some((entry) => !idle(entry)));
	return (
		<PlainTable
			caption={caption}
			columns={shown}
			rows={entries.map((entry) => ({
				key: entry.row.id,
				current: entry.current,
				cells: shown.map(({ cell }, index) =>
					index === 0 ? (
						<strong key="head" className="font-semibold">
							{cell(entry)}
						</strong>
					) : (
						cell(entry)
					),
				),
			}))}
		/>
	);
}
