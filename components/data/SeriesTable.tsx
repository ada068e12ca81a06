import { PlainTable } from "@/components/ui/PlainTable";

export interface SeriesLine {
	id: string;
	name: string;
	/** Where its rows are as CSV; of a whole family of series, the table that lists them. */
	href: string;
	file: string;
	rows: string;
	licence: { name: string; url: string | null; note: string | null };
}

/** Each series with its file and its own terms. */
export function SeriesTable({ lines }: { lines: readonly SeriesLine[] }) {
	return (
		<PlainTable
			caption="Series, each with its file and its own terms"
			columns={[
				{ heading: "Series", className: "min-w-36" },
				{ heading: "Rows", numeric: true },
				{ heading: "File", className: "min-w-44" },
				{ heading: "Terms of the copy that was read", className: "min-w-44" },
			]}
			rows={lines.map(({ id, name, href, file, rows, licence }) => ({
				key: id,
				cells: [
					name,
					rows,
					<a key="file" href={href} download className="wrap-anywhere">
						{file}
					</a>,
					<span key="licence">
						{licence.url ? <a href={licence.url}>{licence.name}</a> : licence.name}
						{licence.note ? `. ${licence.note}` : ""}
					</span>,
				],
			}))}
		/>
	);
}
