import Link from "@/components/ui/Link";
import { PlainTable } from "@/components/ui/PlainTable";

export interface ConflictLine {
	id: string;
	name: string;
	dates: string;
	/** Days with both ends counted, in words. */
	days: string;
	sides: string;
	reports: number;
	series: number;
}

/** The conflicts of one group, the newest first: never by the size of their tolls. */
export function ConflictList({ caption, lines }: { caption: string; lines: readonly ConflictLine[] }) {
	return (
		<PlainTable
			caption={caption}
			columns={[
				{ heading: "Conflict", className: "min-w-56" },
				{ heading: "Dates", className: "min-w-48" },
				{ heading: "Days", numeric: true },
				{ heading: "Whose losses are held", className: "min-w-56" },
				{ heading: "Reports", numeric: true },
				{ heading: "Series", numeric: true },
			]}
			rows={lines.map(({ id, name, dates, days, sides, reports, series }) => ({
				key: id,
				cells: [
					<Link key={id} href={`/conflicts/${id}`} prefetch={false}>
						{name}
					</Link>,
					dates,
					days,
					sides,
					reports,
					series,
				],
			}))}
		/>
	);
}
