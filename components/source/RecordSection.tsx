import type { ReportEntry } from "@/components/report/columns";
import { ReportTable } from "@/components/report/ReportTable";
import Link from "@/components/ui/Link";

interface RecordSectionProps {
	source: string;
	heading: string;
	span: string;
	explore: string;
	entries: readonly ReportEntry[];
	/** Where all of them stand, when only some are shown. */
	whole: { href: string; count: number } | null;
}

/** The reports of a source on one thing that it counted. */
export function RecordSection({ source, heading, span, explore, entries, whole }: RecordSectionProps) {
	return (
		<section className="mt-8">
			<h3>{heading}</h3>
			<p className="mb-3 text-sm text-muted">
				<span className="inline-block first-letter:uppercase">{span}</span>.{" "}
				<Link href={explore} prefetch={false} className="print:hidden">
					Open in the explorer
					<span className="sr-only">
						: {heading}, {span}
					</span>
				</Link>
			</p>
			<ReportTable
				caption={`${source}: ${heading}, ${span}${whole ? `; the newest ${entries.length}` : ""}`}
				columns={["asOf", "figure", "counted", "published", "method", "flags", "link"]}
				entries={entries}
			/>
			{whole ? (
				<p className="print-paths mt-2 text-sm">
					<Link href={whole.href} prefetch={false}>
						All {whole.count} reports
						<span className="sr-only">
							: {heading}, {span}
						</span>
					</Link>
				</p>
			) : null}
		</section>
	);
}
