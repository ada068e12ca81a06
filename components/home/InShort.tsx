import type { Figure, NumberedSource } from "@/data/figures/figure";
import { keysOf, stances } from "@/data/vocabulary";

/** The figure at a glance: for each stance its newest report, in the fixed order of stances, never by size. */
export function InShort({ figure }: { figure: Figure }) {
	const newest = keysOf(stances).flatMap((stance) => {
		const sources = figure.sources.filter((source) => source.stance === stance);
		const [first] = [...sources].sort((a, b) => (a.latest.iso > b.latest.iso ? -1 : 1));
		return first ? [first] : [];
	});
	return (
		<section aria-labelledby="in-short" className="mb-5">
			<h2 id="in-short" className="text-sm font-normal text-muted">
				The newest report of each stance
			</h2>
			<ul className="mt-1 grid grid-cols-2 gap-x-6 gap-y-3 lg:grid-cols-4">
				{newest.map((source) => (
					<Newest key={source.id} source={source} />
				))}
			</ul>
		</section>
	);
}

function Newest({ source }: { source: NumberedSource }) {
	return (
		<li className="border-l-4 border-line pl-3">
			<p className="text-lg font-semibold">{source.latest.estimate}</p>
			<p className="text-sm">
				{source.name}, {source.latest.day}
				<span className="block text-muted">{stances[source.stance]}</span>
			</p>
		</li>
	);
}
