import { ConflictSeries } from "@/components/conflict/ConflictSeries";
import { Holdings } from "@/components/conflict/Holdings";
import { PlaceContext } from "@/components/conflict/PlaceContext";
import { Places } from "@/components/conflict/Places";
import Link from "@/components/ui/Link";
import { contextOf, holdingsOf, sideName } from "@/data/conflict-record";
import { title } from "@/data/figures/words";
import { explorerHref, headingOf } from "@/data/links";
import { sourceOf } from "@/data/select";
import { reachOf, reportsOf } from "@/data/series";
import type { Conflict, Dataset } from "@/data/types";
import { spans } from "@/data/vocabulary";

interface PartProps {
	conflict: Conflict;
	data: Dataset;
}

/** What is held, each line a way into the explorer: of a war by what is counted, of context by place. */
export function Held({ conflict, data }: PartProps) {
	const holdings = holdingsOf(conflict, data);
	if (conflict.kind === "context") return <PlacesHeld conflict={conflict} data={data} />;
	return (
		<Holdings
			caption={`Held on ${conflict.inSentence}: each side, group, measure and kind of count. Different lines are never added up`}
			lines={holdings.map(({ view, reports, series }) => ({
				heading: title({ ...view, chart: "timeline" }, data),
				href: explorerHref(view, data),
				side: sideName(view.side, conflict),
				group: view.group,
				measure: view.measure,
				span: view.span,
				reports,
				series,
			}))}
		/>
	);
}

function PlacesHeld({ conflict, data }: PartProps) {
	const own = data.series.filter((series) => series.conflict === conflict.id);
	const kinds = [...new Set(own.map(({ name }) => name))];
	const holdings = holdingsOf(conflict, data);
	return (
		<Places
			caption="Countries by name, with the years held of each kind of violence"
			kinds={kinds.map((name) => name.replace(/, year by year$/, ""))}
			lines={conflict.camps.map(({ id, name }) => ({
				name,
				href: hrefOf(holdings.find(({ view }) => view.side === id && view.group === "all")?.view),
				series: kinds.map((kind) => {
					const one = own.find((series) => series.side === id && series.name === kind);
					return one ? { id: one.id, years: one.rows.length } : null;
				}),
			}))}
		/>
	);

	function hrefOf(view: Parameters<typeof explorerHref>[0] | undefined): string {
		return view ? explorerHref(view, data) : `/explore?conflict=${conflict.id}`;
	}
}

/** The long series of a war. */
export function SeriesHeld({ conflict, data }: PartProps) {
	const own = data.series.filter((series) => series.conflict === conflict.id);
	if (own.length === 0) return null;
	return (
		<section aria-labelledby="series" className="mt-10">
			<h2 id="series" className="mb-3">
				Its long series
			</h2>
			<ConflictSeries
				caption="Regular series of one source each: drawn as lines of points, never smoothed"
				lines={own.flatMap((series) => {
					const last = reportsOf(series).at(-1);
					if (!last) return [];
					const { id, name } = sourceOf(last, data);
					return [
						{
							id: series.id,
							name: series.name,
							source: { id, name },
							counted: headingOf(last, data),
							span: spans[series.span],
							...reachOf(series),
							rows: series.rows.length,
						},
					];
				})}
			/>
		</section>
	);
}

/** UCDP's counts by place of death in the years of a war. */
export function Context({ conflict, data }: PartProps) {
	const { places, years } = contextOf(conflict, data);
	if (places.length === 0 || years.length === 0) return null;
	return (
		<section aria-labelledby="context" className="mt-10">
			<h2 id="context">Context: deaths in organised violence by place</h2>
			<p className="mt-2 mb-3 max-w-prose">
				UCDP’s count of everyone killed in a country in a calendar year, whoever killed them and on whichever
				side they stood, other conflicts in the country included. It is no side’s toll, and no yardstick.{" "}
				<Link href="/conflicts/organised-violence">All countries and years</Link>
			</p>
			<PlaceContext
				caption="Best number with the lowest and the highest, by calendar year and place of death, all organised violence (UCDP). Years with fewer than 25 deaths are not held"
				places={places}
				years={years}
			/>
		</section>
	);
}
