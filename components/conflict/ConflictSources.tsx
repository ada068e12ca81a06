import Link from "@/components/ui/Link";
import { PlainTable } from "@/components/ui/PlainTable";
import { formatDateShort } from "@/data/dates";
import type { Stance } from "@/data/vocabulary";
import { stances } from "@/data/vocabulary";

export interface SourceLine {
	id: string;
	name: string;
	stances: readonly { stance: Stance; side: string }[];
	reports: number;
	series: number;
	range: { first: string; last: string } | null;
}

/** Who speaks of a conflict, by name: never by the size of their figures. */
export function ConflictSources({ caption, lines }: { caption: string; lines: readonly SourceLine[] }) {
	return (
		<PlainTable
			caption={caption}
			columns={[
				{ heading: "Source", className: "min-w-44" },
				{ heading: "Stance", className: "min-w-56" },
				{ heading: "Reports", numeric: true },
				{ heading: "Series", numeric: true },
				{ heading: "As of", className: "min-w-48" },
			]}
			rows={lines.map(({ id, name, stances: own, reports, series, range }) => ({
				key: id,
				cells: [
					<Link key={id} href={`/sources/${id}`} prefetch={false}>
						{name}
					</Link>,
					<ul key="stances">
						{own.map(({ stance, side }) => (
							<li key={side}>
								{stances[stance]}
								<span className="text-muted">: losses of {side}</span>
							</li>
						))}
					</ul>,
					reports,
					series,
					rangeOf(range),
				],
			}))}
		/>
	);
}

function rangeOf(range: SourceLine["range"]): string {
	if (range === null) return "not given";
	const [first, last] = [formatDateShort(range.first), formatDateShort(range.last)];
	return first === last ? first : `${first} to ${last}`;
}
