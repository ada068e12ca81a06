import type { Figure, NumberedSource } from "@/data/figures/figure";
import { keysOf, stances } from "@/data/vocabulary";

/** The figure in a few lines: each source's newest number, by its stance. */
export function InShort({ figure }: { figure: Figure }) {
	const lines = keysOf(stances)
		.map((stance) => ({ stance, sources: figure.sources.filter((source) => source.stance === stance) }))
		.filter(({ sources }) => sources.length > 0);
	return (
		<dl
			aria-label="In short: each source's newest figure, by stance"
			className="mb-5 grid max-w-4xl gap-x-4 gap-y-1 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]"
		>
			{lines.map(({ stance, sources }) => (
				<Line key={stance} term={stances[stance]} sources={sources} />
			))}
		</dl>
	);
}

function Line({ term, sources }: { term: string; sources: readonly NumberedSource[] }) {
	return (
		<>
			<dt className="text-muted first-letter:uppercase">{term}</dt>
			<dd>
				{sources.map(({ id, name, latest }, index) => (
					<span key={id}>
						{index > 0 ? "; " : ""}
						{name} <strong>{latest}</strong>
					</span>
				))}
			</dd>
		</>
	);
}
