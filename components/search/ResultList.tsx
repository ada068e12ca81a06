import Link from "@/components/ui/Link";
import { hrefOf, type SearchResult, searchKindIds, searchKinds } from "@/data/search/engine";
import { Marked } from "./Marked";
import { ResultLines } from "./ResultLines";

/** Results of a search as a list for each kind. */
export function ResultList({ results }: { results: readonly SearchResult[] }) {
	return searchKindIds
		.map((kind) => ({ kind, own: results.filter(({ document }) => document.kind === kind) }))
		.filter(({ own }) => own.length > 0)
		.map(({ kind, own }) => (
			<section key={kind} className="mt-6">
				<h2>{searchKinds[kind].many}</h2>
				<ul className="mt-2 divide-y divide-line border border-line bg-panel">
					{own.map((result) => (
						<li key={result.document.id} className="px-3 py-2">
							<Link href={hrefOf(result.document)} prefetch={false}>
								<Marked text={result.document.title} terms={result.terms} />
							</Link>
							<ResultLines result={result} />
						</li>
					))}
				</ul>
			</section>
		));
}
