import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RecordSection } from "@/components/source/RecordSection";
import Link from "@/components/ui/Link";
import { dataset } from "@/data/dataset";
import { toRow } from "@/data/figures/rows";
import { explorerHref } from "@/data/links";
import { isLong, recordOf } from "@/data/source-record";

export const dynamicParams = false;

/** Only the long sections of a source's record have a page of their own. */
export function generateStaticParams() {
	return dataset.sources.flatMap((source) =>
		recordOf(source, dataset)
			.filter(isLong)
			.map((section) => ({ id: source.id, section: section.id })),
	);
}

async function find(params: PageProps<"/sources/[id]/[section]">["params"]) {
	const { id, section } = await params;
	const source = dataset.sources.find((one) => one.id === id) ?? notFound();
	const found = recordOf(source, dataset).find((one) => one.id === section) ?? notFound();
	return { source, section: found };
}

export async function generateMetadata({ params }: PageProps<"/sources/[id]/[section]">): Promise<Metadata> {
	const { source, section } = await find(params);
	return {
		title: `${source.name}: ${section.heading}`,
		description: `${section.reports.length} reports of ${source.name}: ${section.heading}, ${section.span}.`,
	};
}

export default async function SectionPage({ params }: PageProps<"/sources/[id]/[section]">) {
	const { source, section } = await find(params);
	return (
		<article>
			<p className="text-sm text-muted">
				<Link href="/sources">Sources</Link>, <Link href={`/sources/${source.id}`}>{source.name}</Link>
			</p>
			<h1 className="mt-1">{source.name}: all reports on one count</h1>
			<h2 className="sr-only">The reports</h2>
			<RecordSection
				source={source.name}
				heading={section.heading}
				span={section.span}
				explore={explorerHref(section.view, dataset)}
				entries={section.reports.map((report) => ({ row: toRow(report, 0, null, dataset) }))}
				whole={null}
			/>
		</article>
	);
}
