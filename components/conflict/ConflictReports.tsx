import { ReportTable } from "@/components/report/ReportTable";
import Link from "@/components/ui/Link";
import type { Row } from "@/data/figures/figure";

interface ConflictReportsProps {
	/** The war within a sentence. */
	war: string;
	conflict: string;
	rows: readonly Row[];
	page: { number: number; of: number; first: number; total: number };
}

/** One page of a conflict's reports, the newest publication first, with plain links to the other pages. */
export function ConflictReports({ war, conflict, rows, page }: ConflictReportsProps) {
	const last = page.first + rows.length - 1;
	return (
		<>
			<ReportTable
				caption={`Reports ${page.first} to ${last} of ${page.total} on ${war}, by day of publication, the newest first; those without one come last`}
				columns={["source", "figure", "counted", "asOf", "published", "stance", "flags", "link"]}
				entries={rows.map((row) => ({ row }))}
			/>
			{page.of > 1 ? (
				<nav aria-label="Pages of reports" className="mt-3">
					<ul className="flex flex-wrap gap-x-4 gap-y-2 text-sm">
						{Array.from({ length: page.of }, (_, index) => index + 1).map((number) => (
							<li key={number}>
								{number === page.number ? (
									<span aria-current="page" className="font-semibold">
										Page {number}
									</span>
								) : (
									<Link href={addressOf(conflict, number)} prefetch={false}>
										Page {number}
									</Link>
								)}
							</li>
						))}
					</ul>
				</nav>
			) : null}
		</>
	);
}

function addressOf(conflict: string, page: number): string {
	return page === 1 ? `/conflicts/${conflict}#reports` : `/conflicts/${conflict}/reports/${page}`;
}
