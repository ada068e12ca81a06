import { formatEstimate, markKind } from "@/data/estimate";
import { markWords } from "@/data/figures/mark-words";
import type { Report } from "@/data/types";
import {
	deathInclusions,
	type Inclusion,
	inclusions,
	type Measure,
	measureDefinitions,
	measures,
} from "@/data/vocabulary";
import { Aside, Fact, Facts } from "./Facts";

/** Of the wounded, missing or captured nobody asks for a cause of death. */
/** Only of fighters can it be asked which forces are counted. */
const ARMED: ReadonlySet<Report["group"]["of"]> = new Set(["military", "militia", "mercenaries", "all"]);

const WITH_DEATHS: ReadonlySet<Measure> = new Set(["killed", "killed-or-missing", "casualties", "losses"]);

interface WhatFactsProps {
	report: Report;
	/** Whose losses: 'Russian soldiers'. */
	population: string;
}

/** What the number counts, and what kind of number it is. What the source left open is said to be open. */
export function WhatFacts({ report, population }: WhatFactsProps) {
	const { estimate, group, scope } = report;
	const kind = markWords[markKind(estimate)];
	return (
		<Facts>
			<Fact term="Figure">
				<span className="inline-block font-semibold first-letter:uppercase">{formatEstimate(estimate)}</span>
				{estimate.asPublished ? <Aside>The bounds stand here as the source printed them.</Aside> : null}
			</Fact>
			<Fact term="Kind of number">
				{kind.label}
				<Aside>
					{kind.meaning} On charts: {kind.drawn}.
				</Aside>
			</Fact>
			<Fact term="Measure">
				{measures[report.measure]}
				<Aside>{measureDefinitions[report.measure]}</Aside>
			</Fact>
			{report.includes ? <Fact term="Includes">{report.includes}</Fact> : null}
			{WITH_DEATHS.has(report.measure) ? (
				<Fact term="Causes of death">
					{report.deaths === "unstated" ? inclusions.unstated : deathInclusions[report.deaths]}
				</Fact>
			) : null}
			<Fact term="Whose losses">
				{population}
				<ul className="mt-1 text-sm text-muted" hidden={!ARMED.has(group.of)}>
					<Part name="Allied militia" state={group.militia} own={group.of === "militia"} />
					<Part name="Mercenaries" state={group.mercenaries} own={group.of === "mercenaries"} />
					<Part name="Border, interior and other armed services" state={group.otherServices} own={false} />
				</ul>
			</Fact>
			<Fact term="Scope">
				{scope === "whole" ? "all of this group, not a part of it" : `a part only: ${scope.subset}`}
				{scope === "whole" ? null : <Aside>A part never stands as a total on a chart.</Aside>}
			</Fact>
		</Facts>
	);
}

/** Whether a part of the forces is in the number; left out where it is the very group that is counted. */
function Part({ name, state, own }: { name: string; state: Inclusion; own: boolean }) {
	return own ? null : (
		<li>
			{name}: {inclusions[state]}
		</li>
	);
}
