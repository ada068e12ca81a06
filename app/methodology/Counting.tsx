import { markWords } from "@/data/figures/mark-words";
import type { Dataset } from "@/data/types";
import {
	deathDefinitions,
	deathInclusions,
	groupDefinitions,
	groups,
	inclusions,
	keysOf,
	measureDefinitions,
	measures,
	methodDefinitions,
	methods,
	spanDefinitions,
	spans,
} from "@/data/vocabulary";
import { Section, Terms } from "./parts";

export function Counted() {
	return (
		<Section id="counted">
			<p>
				A chart shows one measure, one side, one group and one kind of count at a time. Two different measures
				never share an axis unless the chart says so on its face.
			</p>
			<h3>Measures</h3>
			<Terms entries={keysOf(measures).map((key) => [measures[key], measureDefinitions[key]])} />
			<h3>Kinds of count</h3>
			<Terms entries={keysOf(spans).map((key) => [spans[key], spanDefinitions[key]])} />
			<h3>Groups</h3>
			<Terms entries={keysOf(groups).map((key) => [groups[key], groupDefinitions[key]])} />
			<p>
				For allied militia, mercenaries and other armed services a report says one of three things:{" "}
				{Object.values(inclusions).join(", ")}. ‘{inclusions.unstated}’ is by far the most common, and is not
				the same as ‘{inclusions.out}’.
			</p>
			<h3>Causes of death</h3>
			<Terms entries={keysOf(deathInclusions).map((key) => [deathInclusions[key], deathDefinitions[key]])} />
			<h3>The whole or a part</h3>
			<p>
				A report that counts a part only, such as a region, a unit or a sea route, is kept and marked. It
				never stands on a chart as if it were the total.
			</p>
		</Section>
	);
}

export function Numbers() {
	return (
		<Section id="numbers">
			<p>
				A source may give one number, a range, an interval or only a floor. These are different kinds of
				statement and have different shapes on every chart, so that colour is never needed to tell them apart.
				An open end stays open. No middle is drawn unless the source itself gave a best estimate.
			</p>
			<Terms
				entries={Object.values(markWords).map(({ label, meaning, drawn }) => [
					label,
					<>
						{meaning} <span className="text-muted">Drawn as {drawn}.</span>
					</>,
				])}
			/>
			<p>
				Zero has no place on a logarithmic axis. A report that cannot be drawn keeps its line in the table,
				which says why it has no mark. Missing stays missing: unknown is not zero.
			</p>
		</Section>
	);
}

export function SeriesOf({ data }: { data: Dataset }) {
	const [held, context] = ["war", "context"].map((kind) =>
		data.series.filter(({ conflict }) =>
			data.conflicts.some((one) => one.id === conflict && one.kind === kind),
		),
	);
	return (
		<Section id="series">
			<p>
				Some sources publish the same count again and again: a daily table, weekly names, monthly averages.
				Such a series is held row by row, {held?.length} of them on wars, and each row is a report like any
				other. A chart draws it as a line from point to point, never smoothed. The line stops where rows are
				missing, and where the source began anew or counted in another way. Small letters on the line mark
				what happened to the series itself, such as a new method or a revision; they are no events of the war.
			</p>
			<p>
				A series runs either by the day of the count or by the day of the deaths, and says which. Where all
				its rows were made public at once, none of them was known before that day, whatever day it stands for.
			</p>
			<p>
				Of a running total that comes at regular steps, a chart of single periods shows the steps. They are
				computed here: each row’s number less that of the row before. A late batch or a correction makes a
				step too, so a high step need not be a bad day.
			</p>
			<p>
				The Uppsala Conflict Data Program counts deaths by country and year ({context?.length} series). They
				are shown as context: a count by place of death is no side’s toll and never a yardstick.
			</p>
		</Section>
	);
}

export function Methods() {
	return (
		<Section id="methods">
			<p>
				The method is the way in which the figure came about, as far as the source or the page lets it be
				known.
			</p>
			<Terms entries={keysOf(methods).map((key) => [methods[key], methodDefinitions[key]])} />
		</Section>
	);
}
