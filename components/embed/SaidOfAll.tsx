import type { Baseline, Figure, Verdict } from "@/data/figures/figure";

interface SaidOfAllProps {
	verdicts: readonly Verdict[];
	baselines: readonly Pick<Baseline, "id" | "sentence" | "href">[];
	caption: Figure["caption"];
}

/** What a reader must see before comparing, what the yardsticks are, and what is shown. */
export function SaidOfAll({ verdicts, baselines, caption }: SaidOfAllProps) {
	return (
		<div className="mt-3 grid gap-2 text-sm">
			{verdicts.length > 0 ? (
				<ul aria-label="Like with like" className="grid gap-1 border-l-4 border-muted pl-2 font-semibold">
					{verdicts.map(({ about, sentence }) => (
						<li key={about}>{sentence}</li>
					))}
				</ul>
			) : null}
			{baselines.map(({ id, sentence, href }) => (
				<p key={`${id} ${sentence}`}>
					{sentence} {href === null ? null : <a href={href}>The report</a>}
				</p>
			))}
			<p>{caption}</p>
		</div>
	);
}
