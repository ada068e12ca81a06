import { ChartStage } from "@/components/figure/ChartStage";
import {
	Computed,
	EmptyFigure,
	Events,
	Independent,
	LeftOut,
	Notes,
	SinceThen,
} from "@/components/figure/FigureCard";
import { Legend } from "@/components/figure/Legend";
import { FigureTable } from "@/components/table/FigureTable";
import type { Figure } from "@/data/figures/figure";
import { EmbedFoot } from "./EmbedFoot";
import { EmbedHead } from "./EmbedHead";
import { EmbedSources } from "./EmbedSources";
import { SaidOfAll } from "./SaidOfAll";

interface EmbedCardProps {
	figure: Figure;
	/** The view's canonical address, without a leading question mark. */
	query: string;
	permalink: string;
	/** What is said of a frozen embed; empty for a live one. */
	frozen: string;
}

/** Width of the chart in a wide frame, in CSS pixels. */
const WIDEST = 1120;

/** A figure as it stands on another site's page: all that must be read with the chart, and the rest behind it. */
export function EmbedCard({ figure, query, permalink, frozen }: EmbedCardProps) {
	const { title, subtitle, empty, verdicts, baselines } = figure;
	return (
		<>
			<EmbedHead title={title} subtitle={`${subtitle}.`} href={`/explore?${query}`} frozen={frozen} />
			{empty ? (
				<EmptyFigure empty={empty} />
			) : (
				<div className="mt-3 max-sm:flex max-sm:flex-col">
					<Legend figure={figure} />
					<ChartStage figure={figure} query={query} goLive="when-touched" widest={WIDEST} />
				</div>
			)}
			<SaidOfAll verdicts={verdicts} baselines={baselines} caption={figure.caption} />
			<EmbedSources figure={figure} />
			<EmbedFoot version={figure.version} readTo={figure.readTo} permalink={permalink} />
			<details className="mt-3 text-sm">
				<summary>Table, notes and events</summary>
				<div className="mt-3">
					<FigureTable figure={figure} query={query} />
				</div>
				<Notes figure={{ notes: figure.notes, verdicts: [] }} />
				<Computed figure={figure} />
				<Independent figure={figure} />
				<SinceThen figure={figure} />
				<Events figure={figure} />
				<LeftOut figure={figure} />
			</details>
		</>
	);
}
