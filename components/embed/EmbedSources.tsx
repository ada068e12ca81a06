import type { Figure } from "@/data/figures/figure";

/** The sources as numbered on the chart, in as little room as they need. */
export function EmbedSources({ figure: { sources } }: { figure: Pick<Figure, "sources"> }) {
	if (sources.length === 0) return null;
	return (
		<div className="mt-3 text-xs">
			<h2 className="text-xs">Sources, as numbered on the chart</h2>
			<ol className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5">
				{sources.map(({ number, id, name }) => (
					<li key={id}>
						<span className="text-muted">{number}</span> <a href={`/sources/${id}`}>{name}</a>
					</li>
				))}
			</ol>
		</div>
	);
}
