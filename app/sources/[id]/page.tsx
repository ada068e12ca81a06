import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ReportTable } from "@/components/report/ReportTable";
import { SourceFacts } from "@/components/source/SourceFacts";
import { bodyName } from "@/data/bodies";
import { dataset } from "@/data/dataset";
import { toRow } from "@/data/figures/rows";
import { plural } from "@/data/figures/words";
import { explorerHref, linkTo } from "@/data/links";
import { asOfRange } from "@/data/related";
import { derivedFrom } from "@/data/select";
import { recordOf, stancesOf } from "@/data/source-record";
import type { Report, Source } from "@/data/types";
import { keysOf, methods, sourceKinds } from "@/data/vocabulary";

export const dynamicParams = false;

export function generateStaticParams() {
	return dataset.sources.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/sources/[id]">): Promise<Metadata> {
	const source = find((await params).id);
	const count = plural(reportsOf(source).length, "report");
	return {
		title: source.name,
		description: `${source.name}, ${sourceKinds[source.kind]}: its stance to each side, its methods, and ${count} of losses with date and citation.`,
	};
}

/** The sources on which it rests as a rule, and those that single reports of it name. */
function originsOf(source: Source, own: readonly Report[]) {
	const origins = new Set([...source.derivedFrom, ...own.flatMap((report) => derivedFrom(report, dataset))]);
	return dataset.sources
		.filter(({ id }) => origins.has(id) && id !== source.id)
		.flatMap(({ id }) => linkTo(id, dataset));
}

export default async function SourcePage({ params }: PageProps<"/sources/[id]">) {
	const source = find((await params).id);
	const own = reportsOf(source);
	const sections = recordOf(source, dataset);
	return (
		<article>
			<p className="text-sm text-muted">
				<Link href="/sources">Sources</Link>
			</p>
			<h1 className="mt-1">{source.name}</h1>
			<SourceFacts
				source={source}
				belongsTo={source.of && bodyName(source.of)}
				derived={stancesOf(source, dataset)}
				used={keysOf(methods).filter((method) => own.some((report) => report.method === method))}
				restsOn={originsOf(source, own)}
				reports={own.length}
				range={asOfRange(own)}
			/>
			<h2 className="mt-10">Its whole record</h2>
			<p className="mt-2 max-w-prose text-muted">
				{plural(own.length, "report")}, by what is counted and then by date. Different measures, groups and
				spans stand in tables of their own, since they cannot be compared line by line.
			</p>
			{sections.map(({ heading, span, view, reports }) => (
				<section key={`${heading} ${span}`} className="mt-8">
					<h3>{heading}</h3>
					<p className="mb-3 text-sm text-muted">
						<span className="inline-block first-letter:uppercase">{span}</span>.{" "}
						<Link href={explorerHref(view, dataset)} prefetch={false}>
							Open in the explorer
							<span className="sr-only">
								: {heading}, {span}
							</span>
						</Link>
					</p>
					<ReportTable
						caption={`${source.name}: ${heading}, ${span}`}
						columns={["asOf", "figure", "counted", "published", "method", "flags", "link"]}
						entries={reports.map((report) => ({ row: toRow(report, 0, null, dataset) }))}
					/>
				</section>
			))}
		</article>
	);
}

function find(id: string): Source {
	return dataset.sources.find((source) => source.id === id) ?? notFound();
}

function reportsOf(source: Source) {
	return dataset.reports.filter((report) => report.source === source.id);
}
