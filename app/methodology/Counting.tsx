import { markWords } from "@/data/figures/mark-words";
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
