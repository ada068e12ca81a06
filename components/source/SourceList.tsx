import Link from "next/link";
import { Region } from "@/components/ui/Region";
import { formatDate } from "@/data/dates";
import type { DerivedStance } from "@/data/source-record";
import { stances } from "@/data/vocabulary";

export interface SourceLine {
	id: string;
	name: string;
	stances: readonly DerivedStance[];
	reports: number;
	range: { first: string; last: string } | null;
}

/** The sources of one kind in alphabetical order: never by the size of their figures or the number of reports. */
export function SourceList({ kind, lines }: { kind: string; lines: readonly SourceLine[] }) {
	const caption = `Sources of the kind: ${kind}`;
	return (
		<Region label={caption}>
			<table className="w-full border-collapse text-left text-sm">
				<caption className="sr-only">{caption}</caption>
				<thead>
					<tr className="border-b border-line">
						{["Source", "Stance", "Reports", "First as of", "Last as of"].map((heading) => (
							<th
								key={heading}
								scope="col"
								className={`px-3 py-2 font-semibold ${heading === "Reports" ? "text-right" : ""}`}
							>
								{heading}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{lines.map((line) => (
						<tr key={line.id} className="border-b border-line last:border-b-0">
							<th scope="row" className="min-w-44 px-3 py-2 align-top font-normal sm:w-1/3">
								<Link href={`/sources/${line.id}`} prefetch={false}>
									{line.name}
								</Link>
							</th>
							<td className="min-w-56 px-3 py-2 align-top">
								<ul>
									{line.stances.map(({ stance, about }) => (
										<li key={about}>
											{stances[stance]}
											<span className="text-muted">: {about}</span>
										</li>
									))}
								</ul>
							</td>
							<td className="px-3 py-2 text-right align-top">{line.reports}</td>
							<td className="min-w-36 px-3 py-2 align-top">
								{line.range ? formatDate(line.range.first) : "not given"}
							</td>
							<td className="min-w-36 px-3 py-2 align-top">
								{line.range ? formatDate(line.range.last) : "not given"}
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Region>
	);
}
