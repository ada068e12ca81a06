import { daysInclusive, formatDate } from "@/data/dates";
import { windowDays } from "@/data/vocabulary";
import { Items, Section, Terms } from "./parts";

/** An example of counting with both ends, computed here so that text and rule cannot differ. */
const EXAMPLE = { start: "2022-02-24", end: "2022-03-23" };

export function Dates() {
	return (
		<Section id="dates">
			<p>Each report carries three dates, which are often confused:</p>
			<Terms
				entries={[
					[
						"what it covers",
						"From a first day to a last one. The last is the ‘as of’ day, by which the timeline places a report unless another choice is made.",
					],
					[
						"when it was published",
						"The day on which the source made the figure public; often later than the as-of day, sometimes by months.",
					],
					[
						"when it was entered here",
						"The day on which the record was made. It changes nothing on a chart.",
					],
				]}
			/>
			<p>
				Dates are calendar dates without a time of day. Any of the first two may be a month or a year only, or
				absent. A date that was inferred from the text and does not stand on the page is marked. A report
				without a full day is not placed on the timeline; it stays in the table.
			</p>
			<p>
				Days are counted with both ends: {formatDate(EXAMPLE.start)} to {formatDate(EXAMPLE.end)} is{" "}
				{daysInclusive(EXAMPLE.start, EXAMPLE.end)} days. Such numbers are computed here and say so.
			</p>
			<h3>Known on</h3>
			<p>
				Setting a ‘known on’ date shows only what a reader could have known on that day. Later figures from
				the same source do not replace earlier ones; they stand beside them.
			</p>
			<Items>
				<li>A report is known from the day of its publication.</li>
				<li>
					If only a month or a year of publication is known, the report is not taken as known before the last
					day of that month or year.
				</li>
				<li>
					If no publication date is known, the report is shown only when no ‘known on’ date is set, and a
					sentence says how many are left out for that reason.
				</li>
				<li>
					A report that was later withdrawn or disowned is shown for ‘known on’ dates before that day, where
					the day is known, and left out otherwise. From that day on it is struck in the list of what is left
					out, with the day.
				</li>
				<li>
					A figure is superseded from the day on which the same source gave another number for the same thing
					and the same day or period. It stays on the chart, dimmed, and says by what it was superseded. A
					later total for a later day supersedes nothing.
				</li>
				<li>
					Below such a chart stands what has changed since, as far as this dataset holds it: figures that
					their source has revised, figures that were withdrawn, and new ones. None is counted twice: what
					replaced a revised figure is not called new.
				</li>
			</Items>
			<h3>Old is not latest</h3>
			<p>
				A source’s last figure may be years old. Wherever reports of different days stand together each prints
				its own day, and in the comparison by source a figure that is older than the cut-off by more than a
				window of days ({windowDays.usual} unless another number is chosen) is dimmed.
			</p>
		</Section>
	);
}
