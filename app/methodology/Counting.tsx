import { markWords } from "@/components/report/mark-words";
import {
	type DeathInclusion,
	deathInclusions,
	type Group,
	groups,
	inclusions,
	keysOf,
	measureDefinitions,
	measures,
	methodDefinitions,
	methods,
	type Span,
	spans,
} from "@/data/vocabulary";
import { Section, Terms } from "./parts";

const groupMeanings: Record<Group, string> = {
	military:
		"Members of the regular forces of a side. Whether militia, mercenaries and other armed services are in the number is noted with each report.",
	militia:
		"Fighters of armed groups that fight beside a side’s regular forces, where the source counts them by themselves.",
	mercenaries: "Fighters of private military companies, where the source counts them by themselves.",
	civilians: "People who were not fighters, as the source draws that line.",
	children:
		"Civilians under the age that the source sets, usually 18. They are as a rule part of its civilians too.",
	foreign: "Citizens of other states, where the source counts them by themselves.",
	all: "Fighters and civilians together.",
};

const spanMeanings: Record<Span, string> = {
	cumulative: "All from the war’s first day to the as-of day. Only running totals stand on the timeline.",
	period: "One stretch of time, such as a month or a battle. Periods are not added up here.",
	stock: "How many there were on one day: prisoners held, people missing. It falls as well as rises.",
};

const deathMeanings: Record<DeathInclusion, string> = {
	unstated: "The source did not say which deaths it counts. This is so for most figures of governments.",
	violent: "Deaths by weapons only.",
	"direct-and-indirect":
		"Deaths by violence, and deaths that followed from the war by hunger, disease or lack of care.",
	excess: "Deaths above the number expected without the war; it depends on what is taken as expected.",
	"all-causes": "Every death in the population or force, whatever its cause.",
};

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
			<Terms entries={keysOf(spans).map((key) => [spans[key], spanMeanings[key]])} />
			<h3>Groups</h3>
			<Terms entries={keysOf(groups).map((key) => [groups[key], groupMeanings[key]])} />
			<p>
				For allied militia, mercenaries and other armed services a report says one of three things:{" "}
				{Object.values(inclusions).join(", ")}. ‘{inclusions.unstated}’ is by far the most common, and is not
				the same as ‘{inclusions.out}’.
			</p>
			<h3>Causes of death</h3>
			<Terms entries={keysOf(deathInclusions).map((key) => [deathInclusions[key], deathMeanings[key]])} />
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
