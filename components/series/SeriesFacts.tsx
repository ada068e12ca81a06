import { Aside, Fact, Facts } from "@/components/report/Facts";
import Link from "@/components/ui/Link";
import { LinkList } from "@/components/ui/LinkList";
import { formatDate } from "@/data/dates";
import { formatCount, formatLevel } from "@/data/estimate";
import type { InternalLink } from "@/data/links";
import type { Series, Source } from "@/data/types";
import {
	bounds,
	methodDefinitions,
	methods,
	type Stance,
	stanceDefinitions,
	stances,
} from "@/data/vocabulary";

interface SeriesFactsProps {
	series: Series;
	source: Source;
	stance: Stance;
	/** What each row counts, in full. */
	counted: string;
	restsOn: readonly InternalLink[];
	/** How it was made public, in a sentence. */
	publication: string;
	/** Stretches without a row, in words. */
	gaps: readonly string[];
}

const STEPS: Record<Series["every"], string> = {
	day: "a row a day",
	week: "a row a week",
	month: "a row a month",
	year: "a row a year",
	irregular: "rows at no fixed step",
};

/** What a series counts, how it came about, and on what terms it may be used. */
export function SeriesFacts({
	series,
	source,
	stance,
	counted,
	restsOn,
	publication,
	gaps,
}: SeriesFactsProps) {
	const { citation, licence } = series;
	return (
		<Facts>
			<Fact term="Source">
				<Link href={`/sources/${source.id}`}>{source.name}</Link>
				<Aside>
					{stances[stance]}: {stanceDefinitions[stance]}
				</Aside>
			</Fact>
			<Fact term="Each row counts">{counted}</Fact>
			<Fact term="Dated by">
				{series.dated === "report"
					? "report: a row’s day is that on which the count stood or was made public"
					: "death: a row’s days are those on which the deaths happened"}
			</Fact>
			<Fact term="Rows">
				{formatCount(series.rows.length)}, {STEPS[series.every]}
				{gaps.length > 0 ? (
					<Aside>
						{gaps.length} {gaps.length === 1 ? "gap" : "gaps"}: {gaps.slice(0, 6).join("; ")}
						{gaps.length > 6 ? ` and ${gaps.length - 6} more, marked in the table` : ""}. Nothing is filled
						in.
					</Aside>
				) : null}
			</Fact>
			{series.start ? <Fact term="Counted from">{formatDate(series.start)}</Fact> : null}
			<Fact term="Made public">{publication}</Fact>
			<Fact term="Method">
				{methods[series.method]}
				<Aside>{methodDefinitions[series.method]}</Aside>
			</Fact>
			<Fact term="Basis">{series.basis ?? "the source did not say, as far as was read here"}</Fact>
			{series.bounds ? (
				<Fact term="Bounds">
					{bounds[series.bounds]}
					{series.confidence === null ? "" : `, at ${formatLevel(series.confidence)}`}
				</Fact>
			) : null}
			<Fact term="Rests on">
				{restsOn.length > 0 ? <LinkList links={restsOn} /> : "not known here"}
				{restsOn.length > 0 ? null : <Aside>Unknown is not independent.</Aside>}
			</Fact>
			<Fact term="Read from">
				<a href={citation.url} rel="noreferrer" className="break-words">
					{citation.title}
				</a>
				, {citation.publisher}
				{citation.weak ? <Aside>A weak citation: a better page is wanted.</Aside> : null}
			</Fact>
			<Fact term="Licence">
				{licence.url ? (
					<a href={licence.url} rel="noreferrer">
						{licence.name}
					</a>
				) : (
					licence.name
				)}
				{licence.note ? <Aside>{licence.note}</Aside> : null}
			</Fact>
			<Fact term="To attribute">
				{source.name}, as read from {citation.publisher}
			</Fact>
		</Facts>
	);
}
