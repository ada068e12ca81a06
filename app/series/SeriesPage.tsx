import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cards, cardViewOf } from "@/app/cards";
import { canonical } from "@/app/site";
import { FigureCard } from "@/components/figure/FigureCard";
import { Picture } from "@/components/figure/Picture";
import { SeriesFacts } from "@/components/series/SeriesFacts";
import { SeriesTable } from "@/components/series/SeriesTable";
import Link from "@/components/ui/Link";
import { dataset } from "@/data/dataset";
import { formatDate } from "@/data/dates";
import { formatCount } from "@/data/estimate";
import { figure } from "@/data/figures";
import { countedInFull } from "@/data/figures/words";
import { explorerHref, headingOf, restsOn, viewOf } from "@/data/links";
import { sourceOf, stanceOf } from "@/data/select";
import { reachOf, reportsOf } from "@/data/series";
import { gapsOf, pageOf, publicationOf, rowLines, yearsOf } from "@/data/series-page";
import type { Report, Series } from "@/data/types";
import { encodeView } from "@/data/view";
import { seriesMarks, spans } from "@/data/vocabulary";

const DATED: Record<Series["span"], string> = { cumulative: "As of", stock: "As of", period: "Days counted" };

/** The head of a series' page, whichever of its rows are shown. */
export function seriesMetadata(id: string): Metadata {
	const { series, last } = find(id);
	const source = sourceOf(last, dataset);
	const { first, last: end } = reachOf(series);
	const words = {
		title: `${headingOf(last, dataset)}: ${series.name} (${source.short})`,
		description: `${source.name}: ${series.name}, ${formatCount(series.rows.length)} rows from ${formatDate(first)} to ${formatDate(end)}, with breaks, revisions and licence.`,
	};
	return {
		...words,
		...cards([cardViewOf(last)], words),
		alternates: { canonical: canonical(`/series/${series.id}`) },
	};
}

/** @param asked the year whose rows are asked for; the newest where none is, or all of a short series */
export function SeriesPage({ id, asked }: { id: string; asked?: string | undefined }) {
	const { series, last } = find(id);
	const { year, problem } = pageOf(series, asked);
	const source = sourceOf(last, dataset);
	const conflict = dataset.conflicts.find(({ id }) => id === series.conflict) ?? notFound();
	return (
		<article>
			<p className="text-sm text-muted">
				Series of <Link href={`/sources/${source.id}`}>{source.name}</Link>
			</p>
			<h1 className="mt-1">
				{headingOf(last, dataset)}: {series.name}
			</h1>
			<p className="mt-2 text-muted first-letter:uppercase">
				{spans[series.span]}, {conflict.inSentence}
			</p>
			<ReadFirst series={series} />
			<div className="mt-6">
				<Chart series={series} last={last} />
			</div>
			<h2 className="mt-10">What it is</h2>
			<SeriesFacts
				series={series}
				source={source}
				stance={stanceOf(last, dataset)}
				// Of a period series each row has days of its own.
				counted={countedInFull({ ...last, span: "cumulative" }, dataset)}
				restsOn={restsOn(last, dataset)}
				publication={publicationOf(series)}
				gaps={gapsOf(series)}
			/>
			<MarkList series={series} />
			<h2 id="rows" className="mt-10">
				All rows
			</h2>
			<p className="print-paths mt-2 text-sm">
				<a href={`/api/v1/series/${series.id}.csv`} download>
					Download the series as CSV
				</a>{" "}
				({formatCount(series.rows.length)} rows). A row is addressed by its day:{" "}
				<code className="break-all">
					/reports/{series.id}@{reachOf(series).last}
				</code>
				.
			</p>
			{problem ? (
				<p role="status" className="mt-3 border border-line bg-mark p-3 text-sm">
					{problem}
				</p>
			) : null}
			{year === null ? null : <Years series={series} year={year} />}
			<div className="mt-3">
				<SeriesTable
					caption={`${source.name}: ${series.name}${year === null ? "" : `, ${year}`}`}
					dated={DATED[series.span]}
					rows={rowLines(series, year)}
				/>
			</div>
			<p className="mt-6 text-sm text-muted">
				Series <code className="break-all">{series.id}</code>. Dataset version {dataset.version}.
			</p>
		</article>
	);
}

function find(id: string): { series: Series; last: Report } {
	const series = dataset.series.find((one) => one.id === id) ?? notFound();
	return { series, last: reportsOf(series).at(-1) ?? notFound() };
}

function ReadFirst({ series }: { series: Series }) {
	if (series.readFirst.length === 0) return null;
	return (
		<section className="mt-4">
			<h2 className="text-base">Read this first</h2>
			<ul className="mt-1 grid max-w-prose list-disc gap-1 pl-5 text-sm">
				{series.readFirst.map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</section>
	);
}

/** The series on a chart, as the explorer draws it; a part of a group never stands as its total. */
function Chart({ series, last }: { series: Series; last: Report }) {
	if (series.scope !== "whole")
		return (
			<p className="max-w-prose">
				It counts a part only ({series.scope.subset}), and a part never stands as a total on a chart: its rows
				are below.
			</p>
		);
	const view = { ...viewOf(last, dataset), baseline: [] };
	const shown = figure(view, dataset);
	const stepped = series.span === "cumulative" && series.every !== "irregular";
	return (
		<FigureCard
			figure={shown}
			actions={
				<p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm print:hidden">
					<Link href={explorerHref(view, dataset)} prefetch={false}>
						Open in the explorer
					</Link>
					{stepped ? (
						<Link
							href={explorerHref({ ...view, span: "period", chart: "periods" }, dataset)}
							prefetch={false}
						>
							Steps from row to row (computed)
						</Link>
					) : null}
				</p>
			}
		>
			<Picture figure={shown} query={encodeView(view, dataset)} widest={1120} />
		</FigureCard>
	);
}

/** What happened to the series, not to the war; and second values of single days. */
function MarkList({ series }: { series: Series }) {
	const href = (date: string) => `/series/${series.id}?year=${date.slice(0, 4)}#d${date}`;
	return (
		<>
			<h2 className="mt-10">Breaks, restarts, revisions and doubts</h2>
			{series.marks.length + series.otherValues.length === 0 ? (
				<p className="mt-2">None is recorded here.</p>
			) : (
				<ul className="mt-2 grid max-w-prose gap-1">
					{series.marks.map(({ date, kind, text }) => (
						<li key={`${date} ${text}`}>
							{formatDate(date)}, {seriesMarks[kind]}: {text}
						</li>
					))}
					{series.otherValues.map(({ date, value, text }) => (
						<li key={`${date} ${value} ${text}`}>
							<a href={href(date)}>{formatDate(date)}</a>, also given as {formatCount(value)}: {text}
						</li>
					))}
				</ul>
			)}
		</>
	);
}

function Years({ series, year }: { series: Series; year: string }) {
	return (
		<nav aria-label="Years" className="mt-3">
			<ul className="flex flex-wrap gap-x-4 gap-y-1">
				{yearsOf(series).map((one) => (
					<li key={one}>
						{one === year ? (
							<strong aria-current="page">{one}</strong>
						) : (
							<a href={`/series/${series.id}?year=${one}#rows`}>{one}</a>
						)}
					</li>
				))}
			</ul>
		</nav>
	);
}
