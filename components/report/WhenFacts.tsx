import type { ReactNode } from "react";
import { daysInclusive, formatDate, isDay } from "@/data/dates";
import { formatCount } from "@/data/estimate";
import type { Report } from "@/data/types";
import { spanDefinitions, spans } from "@/data/vocabulary";
import { Aside, Computed, Fact, Facts } from "./Facts";

/** The three dates of a report: what it covers, when it was made public, when it was entered here. */
export function WhenFacts({ report }: { report: Report }) {
	const { start, end } = report.period;
	const date = (field: Report["inferred"][number], value: string | null): ReactNode => (
		<>
			{value === null ? "not given" : formatDate(value)}
			{report.inferred.includes(field) ? (
				<Aside>Inferred from the text, not printed on the page.</Aside>
			) : null}
		</>
	);
	return (
		<Facts>
			<Fact term="Kind of count">
				{spans[report.span]}
				<Aside>{spanDefinitions[report.span]}</Aside>
			</Fact>
			{report.span === "stock" ? null : <Fact term="From">{date("period.start", start)}</Fact>}
			<Fact term={report.span === "stock" ? "As of" : "To (as of)"}>
				{date("period.end", end)}
				{report.projection ? <Aside>A projection: published before this day.</Aside> : null}
			</Fact>
			{report.span === "stock" ? null : (
				<Fact term="Days covered">
					<Length start={start} end={end} />
				</Fact>
			)}
			<Fact term="Published">{date("published", report.published)}</Fact>
			<Fact term="Entered here">{formatDate(report.recorded)}</Fact>
		</Facts>
	);
}

/** Days between two full days. Where a day is missing nothing is guessed. */
function Length({ start, end }: Report["period"]) {
	if (start === null || end === null || !isDay(start) || !isDay(end))
		return <>not computed: the first or the last day is not known to the day</>;
	return (
		<>
			{formatCount(daysInclusive(start, end))} <Computed />
			<Aside>Both the first and the last day are counted.</Aside>
		</>
	);
}
