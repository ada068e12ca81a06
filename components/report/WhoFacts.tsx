import Link from "@/components/ui/Link";
import { LinkList } from "@/components/ui/LinkList";
import type { InternalLink } from "@/data/links";
import type { Report, Source } from "@/data/types";
import { type Stance, sourceKinds, stanceDefinitions, stances } from "@/data/vocabulary";
import { Aside, Fact, Facts } from "./Facts";

interface WhoFactsProps {
	report: Report;
	source: Source;
	stance: Stance;
	/** The fact from which the stance follows. */
	reason: string;
	restsOn: readonly InternalLink[];
}

/** Who made the claim, with what interest, in which words, resting on whom. */
export function WhoFacts({ report, source, stance, reason, restsOn }: WhoFactsProps) {
	return (
		<Facts>
			<Fact term="Source">
				<Link href={`/sources/${source.id}`}>{source.name}</Link>, {sourceKinds[source.kind]}
				<Aside>{source.about}</Aside>
			</Fact>
			{report.speaker ? <Fact term="Speaker">{report.speaker}</Fact> : null}
			<Fact term="Stance">
				{stances[stance]}
				<Aside>
					{stanceDefinitions[stance]} {reason} <Link href="/methodology#stance">Derived by rule</Link>.
				</Aside>
			</Fact>
			<Fact term="Rests on">
				{restsOn.length > 0 ? <LinkList links={restsOn} /> : "not known here"}
				<Aside>
					{restsOn.length > 0
						? "Wholly or in part: the two are not independent of each other."
						: "No other source or report is recorded as its basis. Unknown is not independent."}
				</Aside>
			</Fact>
			{source.readFirst ? <Fact term="Read first">{source.readFirst}</Fact> : null}
		</Facts>
	);
}
