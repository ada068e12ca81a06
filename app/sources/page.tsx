import type { Metadata } from "next";
import { SourceList } from "@/components/source/SourceList";
import Link from "@/components/ui/Link";
import { dataset } from "@/data/dataset";
import { plural } from "@/data/figures/plain-words";
import { methodsOf, rangeOf, seriesOf, stancesInShort, stancesOf } from "@/data/source-record";
import type { Source } from "@/data/types";
import { keysOf, sourceKinds } from "@/data/vocabulary";

export const metadata: Metadata = {
	title: "Sources",
	description:
		"Every source in the dataset: what it is, its stance to the sides it speaks of, and how many reports are held.",
};

const byName = (a: Source, b: Source) => a.name.localeCompare(b.name, "en");

export default function SourcesPage() {
	const kinds = keysOf(sourceKinds)
		.map((kind) => ({ kind, own: dataset.sources.filter((source) => source.kind === kind).sort(byName) }))
		.filter(({ own }) => own.length > 0);
	return (
		<>
			<h1>Sources</h1>
			<p className="mt-3 max-w-prose">
				{dataset.sources.length} sources made the {dataset.reports.length} reports and {dataset.series.length}{" "}
				series held here. A source is the body that makes the claim, not the newspaper that carries it. They
				stand by kind and then by name, never by the size of their figures. The stance follows{" "}
				<Link href="/methodology#stance">by a rule</Link> from what a source belongs to and from whose losses
				it speaks of; it says nothing of whether a figure is right.
			</p>
			<nav aria-label="Kinds of source" className="mt-4">
				<ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
					{kinds.map(({ kind, own }) => (
						<li key={kind}>
							<a href={`#${kind}`}>{capital(sourceKinds[kind])}</a> ({own.length})
						</li>
					))}
				</ul>
			</nav>
			{kinds.map(({ kind, own }) => (
				<section key={kind} className="mt-8">
					<h2 id={kind} className="mb-3">
						{capital(sourceKinds[kind])}
					</h2>
					<SourceList kind={sourceKinds[kind]} lines={own.map(toLine)} />
				</section>
			))}
		</>
	);
}

function toLine(source: Source) {
	const reports = dataset.reports.filter((report) => report.source === source.id).length;
	const series = seriesOf(source, dataset).length;
	const held = [reports > 0 ? plural(reports, "report") : "", series > 0 ? `${series} series` : ""];
	return {
		id: source.id,
		name: source.name,
		stances: stancesInShort(stancesOf(source, dataset)),
		methods: methodsOf(source, dataset),
		held: held.filter(Boolean).join(", "),
		range: rangeOf(source, dataset),
	};
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
