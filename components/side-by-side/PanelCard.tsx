import { useId } from "react";
import type { Alike } from "@/components/charts/alike";
import { ChartStage } from "@/components/figure/ChartStage";
import {
	EmptyFigure,
	Independent,
	LeftOut,
	NumberedSources,
	SinceThen,
} from "@/components/figure/FigureCard";
import { FigureTable } from "@/components/table/FigureTable";
import Link from "@/components/ui/Link";
import type { Panel } from "@/data/figures/side-by-side";

interface PanelCardProps {
	panel: Panel;
	alike: Alike;
	/** The address of its plot: all views, and its number among them. */
	query: string;
	links: { alone: string; without: string };
}

/** Width of a panel's plot where two stand beside each other, in CSS pixels. */
const WIDEST = 527;

/** One of several figures: its chart on the shared axes, and behind it its own sources and its table. */
export function PanelCard({ panel: { title, subtitle, figure }, alike, query, links }: PanelCardProps) {
	const id = useId();
	return (
		<section aria-labelledby={id} className="min-w-0">
			<h3 id={id} className="text-lg">
				{title}
			</h3>
			<p className="mb-2 text-sm text-muted">{subtitle}</p>
			{figure.empty ? (
				<EmptyFigure empty={figure.empty} />
			) : (
				<ChartStage figure={figure} query={query} goLive="when-touched" widest={WIDEST} alike={alike} />
			)}
			<p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm print:hidden">
				<Link href={links.alone} prefetch={false} aria-label={`Open in the explorer: ${title}`}>
					Open in the explorer
				</Link>
				<Link href={links.without} prefetch={false} aria-label={`Remove: ${title}`}>
					Remove
				</Link>
			</p>
			<SinceThen figure={figure} />
			<Independent figure={figure} />
			{figure.empty ? null : (
				<details className="mt-3 text-sm">
					<summary>Sources and table of this chart</summary>
					<NumberedSources figure={figure} />
					<div className="mt-3">
						<FigureTable figure={figure} query={links.alone.split("?")[1] ?? ""} of={title} />
					</div>
				</details>
			)}
			<LeftOut figure={figure} />
		</section>
	);
}
