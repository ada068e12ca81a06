import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ConflictReports } from "@/components/conflict/ConflictReports";
import Link from "@/components/ui/Link";
import { pageOfReports } from "@/data/conflict-record";
import { dataset } from "@/data/dataset";
import { toRow } from "@/data/figures/rows";
import { findConflict } from "../../../find";

export const dynamicParams = false;

/** The first page stands on the conflict's own. */
export function generateStaticParams() {
	return dataset.conflicts.flatMap((conflict) => {
		const { pages } = pageOfReports(conflict, 1, dataset);
		return Array.from({ length: pages - 1 }, (_, index) => ({ id: conflict.id, page: String(index + 2) }));
	});
}

type Props = PageProps<"/conflicts/[id]/reports/[page]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const { id, page } = await params;
	return { title: `${findConflict(id).name}: reports, page ${page}` };
}

export default async function ReportsPage({ params }: Props) {
	const { id, page } = await params;
	const conflict = findConflict(id);
	const number = Number(page);
	const { reports, total, pages, first } = pageOfReports(conflict, number, dataset);
	if (reports.length === 0) notFound();
	return (
		<>
			<p className="text-sm text-muted">
				<Link href="/conflicts">Conflicts</Link> / <Link href={`/conflicts/${id}`}>{conflict.name}</Link>
			</p>
			<h1 className="mt-1 mb-4">
				{conflict.name}: reports, page {number}
			</h1>
			<ConflictReports
				war={conflict.inSentence}
				conflict={id}
				rows={reports.map((report) => toRow(report, 0, null, dataset))}
				page={{ number, of: pages, first, total }}
			/>
		</>
	);
}
