import type { NumberedSource } from "@/data/figures/figure";
import { stances } from "@/data/vocabulary";

/** The figure at a glance: for each stance its newest report. */
export function InShort({ newest }: { newest: readonly NumberedSource[] }) {
	return (
		<section aria-labelledby="in-short" className="mb-5">
			<h2 id="in-short" className="text-sm font-normal text-muted">
				The newest report of each stance
			</h2>
			<ul className="mt-1 grid grid-cols-2 gap-x-6 gap-y-3 lg:grid-cols-4">
				{newest.map((source) => (
					<li key={source.id} className="border-l-4 border-line pl-3">
						<p className="text-lg font-semibold">{source.latest.estimate}</p>
						<p className="text-sm">
							{source.name}, {source.latest.day}
							<span className="block text-muted">{stances[source.stance]}</span>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
