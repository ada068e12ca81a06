import Link from "@/components/ui/Link";
import type { Row } from "@/data/figures/figure";

/** The reports published last, newest first. */
export function Newest({ rows }: { rows: readonly Row[] }) {
	return (
		<section aria-labelledby="newest" className="mt-10">
			<h2 id="newest">Newest in the dataset</h2>
			<ul className="print-paths mt-3 grid gap-2 text-sm">
				{rows.map((row) => (
					<li key={row.id}>
						{row.published}: <Link href={row.sourceHref}>{row.source}</Link> ({row.stanceLabel}),{" "}
						<Link href={row.href}>{row.figure}</Link> {row.counted}
						{row.asOf ? `, as of ${row.asOf}` : ""}
					</li>
				))}
			</ul>
		</section>
	);
}
