import { unitDays } from "@/data/vocabulary";
import { Section } from "./parts";

export function Pace() {
	return (
		<Section id="pace">
			<p>
				A pace is a number divided by the days that it covers, both ends counted; a month is {unitDays.month}{" "}
				days and a year {unitDays.year}. It is computed here, and each shows its formula. The lowest number
				gives the lowest pace and the highest the highest; an open end stays open. Where a first or last day
				is known only as a month or a year, the days are a range and so is the pace. Without both days there
				is none.
			</p>
			<p>
				The pace since the start says what the whole time comes to, not what happened on a day. The pace
				between reports divides what one source added from one running total to its next by the days between.
				It is never taken between two sources, nor between totals that differ in whom and what they count, in
				how they were got or from which day they run. Of several figures for one day the one published last
				counts. What is added to a list of names may have happened long before.
			</p>
			<p>
				Where a later total is lower, a source has corrected itself. That is shown as a revision, below zero
				and at no set depth, and no pace is made of it. Where the ranges of two totals overlap, nobody can say
				whether the later is higher: that step is told in the table, and not drawn.
			</p>
			<p>
				A multiple of a yardstick runs from the lowest pace over the yardstick’s highest to the highest over
				its lowest. There is none where the two are not comparable. A toll counts over its war’s own days;
				where its page speaks of a round length, such as ten years, the pace over that length stands beside
				it.
			</p>
		</Section>
	);
}
