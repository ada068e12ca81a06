import { windowDays } from "@/data/vocabulary";
import { Section } from "./parts";

export function Spread() {
	return (
		<Section id="spread">
			<p>
				The spread of a day is the highest number that any source’s standing figure allows, divided by the
				lowest. Both are numbers that somebody published, and the chart names who. Nothing is averaged, and no
				middle is drawn. It is computed here, and shows its formula.
			</p>
			<p>
				A figure stands on its as-of day and for a window of days after it ({windowDays.usual} unless another
				number is chosen), or until its source gives its next. Of several for one day all stand, but not one
				that its own source has put right. A figure of which only the month is known stands on days whose
				window holds the whole month. Only running totals from the war’s first day enter, whole and not
				withdrawn, no projections, and of them those that can be compared with figures of most sources: the
				others are listed with the reason.
			</p>
			<p>
				A figure that is open at an end, such as ‘at least’, ‘up to’ or a count of names, is drawn but holds
				no end: a floor is not a lowest estimate, and it names no highest. Nor does it take the place of a
				closed figure, or ‘more than 12,000’ after ‘about 9,000’ would make the spread look smaller. Where
				figures of one source alone stand, or the lowest is zero, there is no ratio. Both ends may be those of
				one wide interval: the others then lie within it, and the chart says so.
			</p>
			<p>
				Beside the number of reports stands how many lines of evidence there can be at most. All figures of
				one source are one line, and so are sources that rest on one origin; a source that draws on others
				adds no line, and does not make one line of those it draws on. Where a source names nothing that it
				rests on and states no basis, nobody can tell: it is counted as unknown, and unknown is not
				independent. Resting on another may mean wholly or in part.
			</p>
		</Section>
	);
}
