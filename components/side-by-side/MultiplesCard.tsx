import type { ReactNode } from "react";
import { alikeOf } from "@/components/charts/alike";
import { Computed, Events, Notes, Yardstick } from "@/components/figure/FigureCard";
import { Legend } from "@/components/figure/Legend";
import type { Multiples } from "@/data/figures/side-by-side";
import { PanelCard } from "./PanelCard";

interface MultiplesCardProps {
	multiples: Multiples;
	/** The canonical address of all views, without a leading question mark. */
	query: string;
	/** For each panel where it leads by itself, and where the others go on without it. */
	links: readonly { alone: string; without: string }[];
	actions: ReactNode;
}

/** Several figures as they are read together: what is common once, and each panel with its own chart and table. */
export function MultiplesCard({ multiples, query, links, actions }: MultiplesCardProps) {
	const { panels, between, verdicts, notes, computed, baselines, events } = multiples;
	const alike = alikeOf(
		panels.map(({ figure }) => figure),
		true,
	);
	return (
		<section
			aria-labelledby="figure-title"
			className="rounded border border-line bg-panel p-4 sm:p-5 print:border-0 print:p-0"
		>
			<h2 id="figure-title" tabIndex={-1} className="text-xl font-semibold text-balance sm:text-2xl">
				{multiples.title}
			</h2>
			<p className="mt-1 text-sm text-muted">{multiples.subtitle}.</p>
			<p className="mt-1 text-sm font-semibold">{multiples.axes}</p>
			{between.length > 0 ? (
				<ul
					aria-label="Like with like"
					className="mt-3 grid gap-1 border-l-4 border-muted pl-3 text-sm font-semibold"
				>
					{between.map(({ about, sentence }) => (
						<li key={about}>{sentence}</li>
					))}
				</ul>
			) : null}
			<div className="mt-3">
				<Legend figure={multiples} />
			</div>
			<div className="mt-4 grid gap-x-6 gap-y-8 min-[1000px]:grid-cols-2 print:block">
				{panels.map((panel, at) => (
					<PanelCard
						key={panel.title}
						panel={panel}
						alike={alike}
						query={`${query}&panel=${at + 1}`}
						links={links[at] ?? { alone: "/explore", without: "/side-by-side" }}
					/>
				))}
			</div>
			{actions}
			{baselines.map(({ on, thing }) => (
				<div key={thing.sentence}>
					<Where on={on} />
					<Yardstick baseline={thing} />
				</div>
			))}
			{events.map(({ on, thing }) => (
				<div key={on}>
					<Where on={on} />
					<Events figure={{ events: thing }} />
				</div>
			))}
			<p className="mt-3 text-sm">{multiples.caption}</p>
			<Notes figure={{ verdicts, notes }} />
			<Computed figure={{ computed }} />
		</section>
	);
}

/** Which panels have what follows; nothing where all have it. */
function Where({ on }: { on: string }) {
	return on === "" ? null : <p className="mt-4 -mb-2 text-sm font-semibold">{on}</p>;
}
