import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cards, cardViewOf } from "@/app/cards";
import { CitationFacts } from "@/components/report/CitationFacts";
import { Headline } from "@/components/report/Headline";
import { HowFacts } from "@/components/report/HowFacts";
import { Marks } from "@/components/report/Marks";
import { ReportError } from "@/components/report/ReportError";
import { Sentence } from "@/components/report/Sentence";
import { Standing } from "@/components/report/Standing";
import { WhatFacts } from "@/components/report/WhatFacts";
import { WhenFacts } from "@/components/report/WhenFacts";
import { WhoFacts } from "@/components/report/WhoFacts";
import Link from "@/components/ui/Link";
import { correctionsOf } from "@/data/corrections";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { errorHref, errorReport } from "@/data/error-report";
import { formatEstimate } from "@/data/estimate";
import { flagsOf } from "@/data/figures/rows";
import { countedInFull, population } from "@/data/figures/words";
import { explorerHref, headingOf, restsOn, viewOf } from "@/data/links";
import { sourceOf, stanceOf } from "@/data/select";
import { citationLine, hedgedSentence } from "@/data/sentence";
import { stanceReason } from "@/data/source-record";
import type { Report } from "@/data/types";
import { ledgerReasons, spans } from "@/data/vocabulary";
import { errorsTo } from "../../site";
import { RelatedTables } from "./RelatedTables";

export const dynamicParams = false;

export function generateStaticParams() {
	return dataset.reports.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: PageProps<"/reports/[id]">): Promise<Metadata> {
	const report = find((await params).id);
	const source = sourceOf(report, dataset);
	const figure = formatEstimate(report.estimate);
	const title = `${headingOf(report, dataset)}: ${figure} (${source.short})`;
	const description = `${source.name}: ${figure}; ${countedInFull(report, dataset)}; ${asOf(report)}. Who said it, how it is known, where to look it up, and what others said near that day.`;
	return { title, description, ...cards([cardViewOf(report)], { title, description }) };
}

export default async function ReportPage({ params }: PageProps<"/reports/[id]">) {
	const report = find((await params).id);
	const source = sourceOf(report, dataset);
	const conflict = dataset.conflicts.find(({ id }) => id === report.conflict) ?? notFound();
	const view = viewOf(report, dataset);
	const lines = errorReport(report, dataset);
	return (
		<article>
			<Headline
				figure={formatEstimate(report.estimate)}
				heading={headingOf(report, dataset)}
				source={{ name: source.name, href: `/sources/${source.id}` }}
				frame={`${spans[report.span]}, ${conflict.inSentence}, ${asOf(report)}`}
			/>
			<Marks report={report} />
			<Standing standing={report.standing} />
			<Sentence
				text={hedgedSentence(report, dataset)}
				citation={citationLine(report, dataset)}
				words={report.words}
			/>
			<p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
				<Link href={explorerHref(view, dataset)}>This source’s figures in the explorer</Link>
				<Link href={explorerHref({ ...view, source: [] }, dataset)}>All sources in the explorer</Link>
				<Link href={`/cite?of=report&id=${report.id}`} prefetch={false}>
					Cite this report
				</Link>
			</p>
			<Section title="Who said it">
				<WhoFacts
					report={report}
					source={source}
					stance={stanceOf(report, dataset)}
					reason={stanceReason(source, conflict, report.side)}
					restsOn={restsOn(report, dataset)}
				/>
			</Section>
			<Section title="What is counted">
				<WhatFacts report={report} population={population({ ...report, group: report.group.of }, dataset)} />
			</Section>
			<Section title="When">
				<WhenFacts report={report} />
			</Section>
			<Section title="How it is known">
				<HowFacts report={report} flags={flagsOf(report)} />
			</Section>
			<Section title="Where to look it up">
				<CitationFacts citation={report.citation} />
			</Section>
			<RelatedTables report={report} data={dataset} />
			<ReportError text={lines} href={errorsTo && errorHref(errorsTo, report.id, lines)} />
			<p className="mt-10 text-sm text-muted">
				Report <code className="break-all">{report.id}</code>. This address stays when the record is
				corrected. Dataset version {dataset.version}.
				{correctionsOf(report.id, dataset.ledger).map(({ id, date, reason }) => (
					<span key={id} className="block">
						<Link href={`/data/corrections#entry-${id}`}>
							{formatDate(date)}: {ledgerReasons[reason]}
						</Link>
					</span>
				))}
			</p>
		</article>
	);
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
	return (
		<section className="mt-10">
			<h2>{title}</h2>
			{children}
		</section>
	);
}

function find(id: string): Report {
	return dataset.reports.find((report) => report.id === id) ?? notFound();
}

function asOf({ period }: Report): string {
	return period.end === null ? "no as-of day given" : `as of ${formatDate(period.end)}`;
}
