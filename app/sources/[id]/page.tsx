import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cards, cardViewOf } from "@/app/cards";
import { RecordSection } from "@/components/source/RecordSection";
import { Revisions } from "@/components/source/Revisions";
import { SeriesList } from "@/components/source/SeriesList";
import { SourceFacts } from "@/components/source/SourceFacts";
import Link from "@/components/ui/Link";
import { bodyName } from "@/data/bodies";
import { dataset } from "@/data/dataset";
import { plural } from "@/data/figures/plain-words";
import { toRow } from "@/data/figures/rows";
import { explorerHref } from "@/data/links";
import { revisionLines, seriesLine } from "@/data/source-page";
import {
	isLong,
	methodsOf,
	originsOf,
	rangeOf,
	recordOf,
	seriesOf,
	stancesByReason,
	stancesOf,
} from "@/data/source-record";
import type { Source } from "@/data/types";
import { sourceKinds } from "@/data/vocabulary";

/** Of a long section the source's page shows this many reports, the newest. */
const SHOWN_OF_LONG = 6;

export const dynamicParams = false;

export function generateStaticParams() {
	return dataset.sources.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/sources/[id]">): Promise<Metadata> {
	const source = find((await params).id);
	const description = `${source.name}, ${sourceKinds[source.kind]}: its stance to each side, its methods, ${held(source)} of losses with date and citation, and how its figures were revised.`;
	const words = { title: source.name, description };
	const newest = dataset.reports.findLast((report) => report.source === source.id);
	return { ...words, ...cards([cardViewOf(newest)], words) };
}

export default async function SourcePage({ params }: PageProps<"/sources/[id]">) {
	const source = find((await params).id);
	const sections = recordOf(source, dataset);
	const series = seriesOf(source, dataset);
	const revisions = revisionLines(source, dataset);
	return (
		<article>
			<p className="text-sm text-muted">
				<Link href="/sources">Sources</Link>
			</p>
			<h1 className="mt-1">{source.name}</h1>
			<SourceFacts
				source={source}
				belongsTo={source.of && bodyName(source.of)}
				derived={stancesByReason(stancesOf(source, dataset))}
				used={methodsOf(source, dataset)}
				restsOn={originsOf(source, dataset)}
				held={held(source)}
				range={rangeOf(source, dataset)}
			/>
			<p className="mt-4 print:hidden">
				<Link href={`/cite?of=source&id=${source.id}`} prefetch={false}>
					Cite this source’s record
				</Link>
			</p>
			{series.length > 0 ? (
				<section className="mt-10">
					<h2 id="series">Its series</h2>
					<SeriesList lines={series.map((one) => seriesLine(one, dataset))} />
				</section>
			) : null}
			<section className="mt-10">
				<h2 id="revisions">How its figures were revised</h2>
				<p className="mt-2 mb-3 max-w-prose text-muted">
					{revisions.length === 0
						? "Among what is held here, no later figure of this source changes an earlier one for the same day or period, and no total is lower than the one before it. Most sources revise without saying so: this finds only what two publications show."
						: "Found by comparing what is held here: another number for the same day, a total lower than the one before it, or a period that was published again. Both figures are shown; nothing is read into the difference."}
				</p>
				{revisions.length === 0 ? null : <Revisions lines={revisions} />}
			</section>
			{sections.length > 0 ? <h2 className="mt-10">Its whole record</h2> : null}
			{sections.length > 0 ? (
				<p className="mt-2 max-w-prose text-muted">
					{held(source)}, by what is counted and then by date. Different measures, groups and spans stand in
					tables of their own, since they cannot be compared line by line.
				</p>
			) : null}
			{sections.map((section) => {
				const { id, heading, span, view, reports } = section;
				const long = isLong(section);
				return (
					<RecordSection
						key={id}
						source={source.name}
						heading={heading}
						span={span}
						explore={explorerHref(view, dataset)}
						entries={(long ? reports.slice(-SHOWN_OF_LONG) : reports).map((report) => ({
							row: toRow(report, 0, null, dataset),
						}))}
						whole={long ? { href: `/sources/${source.id}/${id}`, count: reports.length } : null}
					/>
				);
			})}
		</article>
	);
}

function held(source: Source): string {
	const reports = dataset.reports.filter((report) => report.source === source.id).length;
	const series = seriesOf(source, dataset).length;
	return [reports > 0 ? plural(reports, "report") : "", series > 0 ? `${series} series` : ""]
		.filter(Boolean)
		.join(" and ");
}

function find(id: string): Source {
	return dataset.sources.find((source) => source.id === id) ?? notFound();
}
