import { chartTabs } from "@/data/chart-tabs";
import { explorerHref } from "@/data/links";
import type { Dataset, View } from "@/data/types";

/** Ways to read the same reports, each an address of its own. */
export function ChartTabs({ view, data }: { view: View; data: Dataset }) {
	return (
		<nav aria-label="Charts of these reports" className="mb-3">
			<ul className="flex flex-wrap gap-x-1 gap-y-1 text-sm">
				{chartTabs(view).map(({ id, label, view: other, chosen }) => (
					<li key={id}>
						<a
							href={explorerHref(other, data)}
							aria-current={chosen ? "page" : undefined}
							className={`inline-block rounded border px-2.5 py-1 no-underline ${chosen ? "border-accent bg-accent text-panel" : "border-line bg-panel"}`}
						>
							{label}
						</a>
					</li>
				))}
			</ul>
		</nav>
	);
}
