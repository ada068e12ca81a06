import type { ReportEntry } from "@/components/report/columns";
import { ReportTable } from "@/components/report/ReportTable";
import Link from "@/components/ui/Link";
import { formatDate } from "@/data/dates";
import { formatEstimate } from "@/data/estimate";
import { toRow } from "@/data/figures/rows";
import { explorerHref, viewOf } from "@/data/links";
import {
	around,
	differsFrom,
	othersNear,
	type SeriesNearby,
	sameSource,
	sameStatement,
	seriesAlike,
} from "@/data/related";
import { sourceOf } from "@/data/select";
import type { Dataset, Report } from "@/data/types";

const DAYS = 30;
/** Rows of the same source before and after this one: a daily series has hundreds. */
const EACH_WAY = 6;
/** Other sources' reports, the nearest: in the first weeks of a war there may be dozens. */
const MOST_NEAR = 15;

/** What stands around one report: the same source over time, others near that day, the rest of the statement. */
export function RelatedTables({ report, data }: { report: Report; data: Dataset }) {
	const entry = (other: Report): ReportEntry => ({
		row: toRow(other, 0, null, data),
		current: other.id === report.id,
	});
	const besideThis = (other: Report): ReportEntry => {
		const { row, current } = entry(other);
		const said = differsFrom(report, other, data, DAYS);
		return { row: said === null ? row : { ...row, flags: [said, ...row.flags] }, current };
	};
	const own = sameSource(report, data);
	const shown = around(own, report, EACH_WAY);
	const near = othersNear(report, data, DAYS);
	const alike = seriesAlike(report, data);
	const ownSeries = alike.filter(({ series }) => series.source === report.source);
	const othersSeries = alike.filter(
		({ series, nearest }) =>
			series.source !== report.source && nearest !== null && Math.abs(nearest.days) <= DAYS,
	);
	const statement = sameStatement(report, data);
	const { name } = sourceOf(report, data);
	return (
		<>
			<section className="mt-10">
				<h2>How this source’s figure moved</h2>
				{own.length === 1 ? (
					<p className="mt-2">
						The dataset holds no earlier or later report of this source that counts the same.
					</p>
				) : (
					<div className="mt-3">
						<ReportTable
							caption={`${name}: reports of the same war, side, group, measure and span, by as-of day`}
							columns={["asOf", "figure", "counted", "published", "flags", "link"]}
							entries={shown.map(entry)}
						/>
					</div>
				)}
				<SeriesNear list={ownSeries} data={data} />
				<p className="print-paths mt-2 text-sm">
					{shown.length < own.length
						? `${shown.length} of ${own.length} are shown, those nearest to this report. `
						: ""}
					<Link href={`/sources/${report.source}`}>All that this source reported</Link>
				</p>
			</section>
			<section className="mt-10">
				<h2>What others reported near that day</h2>
				{near.length === 0 ? (
					<p className="mt-2">{nobodyNear(report, othersSeries.length)}</p>
				) : (
					<div className="mt-3">
						<ReportTable
							caption={`Other sources’ reports of the same war, side, group, measure and span, as of a day within ${DAYS} days either way, the nearest first. A month or a year stands for its last day. Where they do not count the same, it is said in what way, this report’s side first.`}
							columns={[
								"source",
								"figure",
								"days",
								"asOf",
								"counted",
								"published",
								"stance",
								"flags",
								"link",
							]}
							entries={near
								.slice(0, MOST_NEAR)
								.map(({ report: other, days }) => ({ ...besideThis(other), days }))}
						/>
					</div>
				)}
				<SeriesNear list={othersSeries} data={data} />
				{near.length > MOST_NEAR ? (
					<p className="mt-2 text-sm">
						The nearest {MOST_NEAR} of {near.length} are shown.{" "}
						<Link
							href={explorerHref({ ...viewOf(report, data), source: [] }, data)}
							prefetch={false}
							className="print:hidden"
						>
							All of them in the explorer
						</Link>
					</p>
				) : null}
			</section>
			{statement.length > 0 ? (
				<section className="mt-10">
					<h2>What else was in the statement</h2>
					<div className="mt-3">
						<ReportTable
							caption="Other figures of the same source, published the same day and with the same as-of day. They count other things and are not to be added up."
							columns={["counted", "figure", "asOf", "published", "flags", "link"]}
							entries={statement.map(entry)}
						/>
					</div>
				</section>
			) : null}
		</>
	);
}

/** Series, one line each, with the row nearest to the report's day. */
function SeriesNear({ list, data }: { list: readonly SeriesNearby[]; data: Dataset }) {
	if (list.length === 0) return null;
	return (
		<ul className="print-paths mt-3 grid gap-1 text-sm">
			{list.map(({ series, nearest }) => (
				<li key={series.id}>
					Series:{" "}
					<Link href={`/series/${series.id}`} prefetch={false}>
						{data.sources.find(({ id }) => id === series.source)?.name}, {series.name}
					</Link>
					{nearest ? (
						<>
							, nearest row{" "}
							<Link href={toRow(nearest.report, 0, null, data).href} prefetch={false}>
								{formatEstimate(nearest.report.estimate)}, as of {formatDate(nearest.report.period.end ?? "")}
							</Link>
						</>
					) : null}
				</li>
			))}
		</ul>
	);
}

function nobodyNear({ period }: Report, series: number): string {
	if (period.end === null) return "This report gives no as-of day, so that there is no day to compare it on.";
	return `The dataset holds no single report of another source that counts the same, as of a day within ${DAYS} days either way${series > 0 ? "; these series have a row there" : ""}.`;
}
