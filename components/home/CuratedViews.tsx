import Link from "@/components/ui/Link";
import type { CuratedView } from "@/data/curated";

export function CuratedViews({ views }: { views: readonly CuratedView[] }) {
	return (
		<section aria-labelledby="curated" className="mt-10 print:hidden">
			<h2 id="curated">Comparisons to start from</h2>
			<ul className="mt-3 grid gap-3 sm:grid-cols-2 lg:grid-cols-4">
				{views.map(({ id, title, question, query }) => (
					<li key={id} className="rounded border border-line bg-panel p-3">
						<Link href={`/explore?${query}`} prefetch={false} className="font-semibold">
							{title}
						</Link>
						<p className="mt-1 text-sm text-muted">{question}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
