import Link from "@/components/ui/Link";
import { PlainTable } from "@/components/ui/PlainTable";
import { formatDateShort } from "@/data/dates";
import { formatCount } from "@/data/estimate";

export interface SeriesLine {
	id: string;
	name: string;
	source: { id: string; name: string };
	counted: string;
	span: string;
	first: string;
	last: string;
	rows: number;
}

/** The long series of a conflict, each with the days it reaches over. */
export function ConflictSeries({ caption, lines }: { caption: string; lines: readonly SeriesLine[] }) {
	return (
		<PlainTable
			caption={caption}
			columns={[
				{ heading: "Series", className: "min-w-48" },
				{ heading: "Source", className: "min-w-44" },
				{ heading: "What is counted", className: "min-w-52" },
				{ heading: "Kind of count", className: "min-w-32" },
				{ heading: "From", className: "min-w-28" },
				{ heading: "To", className: "min-w-28" },
				{ heading: "Rows", numeric: true },
			]}
			rows={lines.map(({ id, name, source, counted, span, first, last, rows }) => ({
				key: id,
				cells: [
					<Link key="series" href={`/series/${id}`} prefetch={false}>
						<span className="inline-block first-letter:uppercase">{name}</span>
						<span className="sr-only">, {source.name}</span>
					</Link>,
					<Link key="source" href={`/sources/${source.id}`} prefetch={false}>
						{source.name}
					</Link>,
					counted,
					span,
					formatDateShort(first),
					formatDateShort(last),
					formatCount(rows),
				],
			}))}
		/>
	);
}
