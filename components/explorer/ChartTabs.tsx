import type { ChartTab } from "@/data/chart-tabs";

/** Ways to read the same reports, each an address of its own. */
export function ChartTabs({ tabs }: { tabs: readonly ChartTab[] }) {
	return (
		<nav aria-label="Charts of these reports" className="mb-3">
			<ul className="flex flex-wrap gap-x-1 gap-y-1 text-sm">
				{tabs.map(({ id, label, href, chosen }) => (
					<li key={id}>
						<a
							href={href}
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
