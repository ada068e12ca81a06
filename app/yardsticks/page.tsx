import type { Metadata } from "next";
import Link from "@/components/ui/Link";
import { dataset } from "@/data/dataset";
import { formatCount, formatEstimate, formatRate, lengthOf, rate, YEAR } from "@/data/estimate";
import { yardsticksOf } from "@/data/yardstick-record";
import { War } from "./War";

export const metadata: Metadata = {
	title: "Yardsticks",
	description:
		"The tolls of past wars by source, each with its length in days and its rate a day, ready to be laid under a chart as a line or a band.",
};

export default function YardsticksPage() {
	const wars = yardsticksOf(dataset);
	const groups = [
		{
			id: "with",
			title: "Wars with a yardstick",
			text: "One side of each is compared: its tolls stand first, with the band of its final figures where there is one.",
			wars: wars.filter(({ conflict }) => conflict.yardstick !== null),
		},
		{
			id: "without",
			title: "Wars that are over and have no yardstick of their own",
			text: "Their figures are of all sides together, or of several sides none of which is the one to compare with. They have no band. A single toll can still be laid under a chart that counts the same group and measure.",
			wars: wars.filter(({ conflict }) => conflict.yardstick === null),
		},
	];
	return (
		<>
			<h1>Yardsticks</h1>
			<div className="mt-3 grid max-w-prose gap-3">
				<p>
					Readers ask how a number compares with another war. Here is every toll held of a war that is over,
					by source, with the days that it covers and what that makes a day. Each can be laid under a chart of
					the same group and measure. It stays another war, with another length and its own definition of who
					is counted.
				</p>
				<p>
					A band spans the final figures of one measure, side, group and definition of deaths, each source’s
					last word. Interim figures, other definitions and rounded numbers stand beside it with the reason
					and with a length and rate of their own. A war without a final figure has no band.
				</p>
				<Formula />
				<p>
					Counts of UCDP by country and year are by place of death, all sides together. They are{" "}
					<Link href="/conflicts/organised-violence">context</Link>, and no side’s yardstick.
				</p>
			</div>
			{groups.map((group) => (
				<section key={group.id} aria-labelledby={group.id} className="mt-10">
					<h2 id={group.id}>{group.title}</h2>
					<p className="mt-2 max-w-prose">{group.text}</p>
					<ul className="mt-3 gap-x-6 text-sm sm:columns-2 lg:columns-3 print:hidden">
						{group.wars.map(({ conflict }) => (
							<li key={conflict.id} className="break-inside-avoid py-1">
								<a href={`#${conflict.id}`}>{conflict.name}</a>
							</li>
						))}
					</ul>
					{group.wars.map((war) => (
						<War key={war.conflict.id} war={war} data={dataset} />
					))}
				</section>
			))}
		</>
	);
}

/** The arithmetic of the page, on the range that the first chart shows. */
function Formula() {
	const example = dataset.reports.find(({ id }) => id === "nato-2022-03-23-ru-mil-killed");
	const { low, high } = example?.estimate ?? {};
	const length = lengthOf(example?.period.start ?? null, example?.period.end ?? null);
	if (!example || !low || !high || !length) return null;
	return (
		<p>
			A rate is computed here and by nobody else: the figure ÷ its days, both ends counted, and for a year ×{" "}
			{YEAR}. Both bounds are carried through, and ‘at least’ stays ‘at least’. NATO’s{" "}
			{formatEstimate(example.estimate)} for 24 February to 23 March 2022 is {formatCount(low)} ÷{" "}
			{length.most} to {formatCount(high)} ÷ {length.most}:{" "}
			{formatEstimate(rate(example.estimate, length), formatRate)} a day. Where a first or last day is known
			only as a month or a year, the days are a range, and so is the rate. No rate a year is given for what
			lasted less than a year. A rate says nothing of how a war went from day to day.
		</p>
	);
}
