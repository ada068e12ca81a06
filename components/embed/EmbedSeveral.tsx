import { alikeOf } from "@/components/charts/alike";
import { ChartStage } from "@/components/figure/ChartStage";
import { Computed, EmptyFigure, Events, Notes, SinceThen } from "@/components/figure/FigureCard";
import { Legend } from "@/components/figure/Legend";
import { FigureTable } from "@/components/table/FigureTable";
import type { Multiples } from "@/data/figures/side-by-side";
import { EmbedFoot } from "./EmbedFoot";
import { EmbedHead } from "./EmbedHead";
import { EmbedSources } from "./EmbedSources";
import { SaidOfAll } from "./SaidOfAll";

interface EmbedSeveralProps {
	multiples: Multiples;
	/** The canonical address of all views, without a leading question mark. */
	query: string;
	permalink: string;
	/** What is said of a frozen embed; empty for a live one. */
	frozen: string;
}

/** Width of a panel's plot where two stand beside each other, in CSS pixels. */
const WIDEST = 527;

/** Two to four figures on shared axes as they stand on another site's page. */
export function EmbedSeveral({ multiples, query, permalink, frozen }: EmbedSeveralProps) {
	const { panels, between, verdicts, baselines, events, notes, computed } = multiples;
	const alike = alikeOf(
		panels.map(({ figure }) => figure),
		true,
	);
	const queries = new URLSearchParams(query).getAll("view");
	return (
		<>
			<EmbedHead
				title={multiples.title}
				subtitle={`${multiples.subtitle}. ${multiples.axes}`}
				href={`/side-by-side?${query}`}
				frozen={frozen}
			/>
			<div className="mt-3">
				<Legend figure={multiples} />
			</div>
			<div className="mt-3 grid gap-6 min-[1000px]:grid-cols-2">
				{panels.map(({ title, subtitle, figure }, at) => (
					<section key={title} aria-label={title} className="min-w-0">
						<h2 className="text-base">{title}</h2>
						<p className="mb-2 text-sm text-muted">{subtitle}</p>
						{figure.empty ? (
							<EmptyFigure empty={figure.empty} />
						) : (
							<ChartStage
								figure={figure}
								query={`${query}&panel=${at + 1}`}
								goLive="when-touched"
								widest={WIDEST}
								alike={alike}
							/>
						)}
						<EmbedSources figure={figure} />
					</section>
				))}
			</div>
			<SaidOfAll
				verdicts={[...between, ...verdicts]}
				baselines={baselines.map(({ on, thing }) => ({
					...thing,
					sentence: on === "" ? thing.sentence : `${on}: ${thing.sentence}`,
				}))}
				caption={multiples.caption}
			/>
			<EmbedFoot version={multiples.version} readTo={multiples.readTo} permalink={permalink} />
			<details className="mt-3 text-sm">
				<summary>Tables, notes and events</summary>
				{panels.map(({ title, figure }, at) => (
					<div key={title} className="mt-3">
						<FigureTable figure={figure} query={queries[at] ?? ""} of={title} />
						<SinceThen figure={figure} />
					</div>
				))}
				<Notes figure={{ notes, verdicts: [] }} />
				<Computed figure={{ computed }} />
				{events.map(({ on, thing }) => (
					<Events key={on} figure={{ events: thing }} />
				))}
			</details>
		</>
	);
}
