import Link from "@/components/ui/Link";
import type { Dataset } from "@/data/types";
import { Section, Terms } from "./parts";

export function About({ data }: { data: Dataset }) {
	const wars = data.conflicts.filter(({ kind }) => kind === "war").length;
	return (
		<Section id="what">
			<p>
				This site collects figures of losses in war that somebody has made public, and sets them side by side:
				who said how many, about whom, when, and how sure. It now holds {data.reports.length} reports from{" "}
				<Link href="/sources">{data.sources.length} sources</Link> on{" "}
				<Link href="/conflicts">{wars} wars</Link>, and long series of some of those sources, row by row.
			</p>
			<p>
				It does not say which figure is true. In most wars nobody knows the number of dead while the war
				lasts, and those who speak of it are often parties to it. What can be shown is what each of them said,
				what exactly they counted, and what their figure rests on. Each figure has a page of its own with the
				address where it can be looked up.
			</p>
			<p>
				Which wars and years are covered depends on what has been entered so far. That a figure is missing
				here does not mean that nobody reported it.
			</p>
		</Section>
	);
}

export function Words() {
	return (
		<Section id="words">
			<p>Five words are used with one meaning each.</p>
			<Terms
				entries={[
					[
						"Report",
						"One figure that one source published at one time about one population. Reports are never merged, never averaged and never edited to fit each other.",
					],
					[
						"Estimate",
						"The number in a report: a lowest, a best and a highest number, any of which may be absent, with the source’s own qualifier such as ‘about’ or ‘at least’.",
					],
					[
						"Source",
						"The body that makes the claim, not the newspaper that carries it. A figure that a news agency ascribes to a ministry is the ministry’s.",
					],
					[
						"View",
						"Everything that a reader has chosen: war, side, group, measure, sources, dates and chart. The address of a page holds the whole view, so that a link shows the same thing to everybody.",
					],
					[
						"Figure",
						"A view applied to the data: the chart, its title, its notes and its table. The page, the image, the file and the table are made from one figure and cannot disagree.",
					],
				]}
			/>
		</Section>
	);
}
