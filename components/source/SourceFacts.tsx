import { Aside, Fact, Facts } from "@/components/report/Facts";
import Link from "@/components/ui/Link";
import { LinkList } from "@/components/ui/LinkList";
import { formatDate } from "@/data/dates";
import type { InternalLink } from "@/data/links";
import type { StanceGroup } from "@/data/source-record";
import type { Source } from "@/data/types";
import {
	type Method,
	methodDefinitions,
	methods,
	sourceKinds,
	stanceDefinitions,
	stances,
} from "@/data/vocabulary";

interface SourceFactsProps {
	source: Source;
	/** The state or body that it belongs to, in words; null where none. */
	belongsTo: string | null;
	derived: readonly StanceGroup[];
	used: readonly Method[];
	restsOn: readonly InternalLink[];
	/** `12 reports and 2 series`. */
	held: string;
	range: { first: string; last: string } | null;
}

/** Who a source is, and with what interest and by which methods it speaks. */
export function SourceFacts({ source, belongsTo, derived, used, restsOn, held, range }: SourceFactsProps) {
	return (
		<Facts>
			<Fact term="Kind">{sourceKinds[source.kind]}</Fact>
			<Fact term="About">{source.about}</Fact>
			<Fact term="Belongs to">
				{belongsTo ?? "no state, force or body that is named here as a party or an ally of one"}
			</Fact>
			<Fact term="Stance">
				<ul className="grid gap-2">
					{derived.map(({ stance, abouts, reason }) => (
						<li key={`${stance} ${reason}`}>
							{stances[stance]}: {abouts.join("; ")}
							<Aside>
								{stanceDefinitions[stance]} {reason}
							</Aside>
						</li>
					))}
				</ul>
				<Aside>
					<Link href="/methodology#stance">Derived by rule</Link>, from the table of parties and allies of
					each war.
				</Aside>
			</Fact>
			<Fact term="Methods">
				<ul className="grid gap-2">
					{used.map((method) => (
						<li key={method}>
							{methods[method]}
							<Aside>{methodDefinitions[method]}</Aside>
						</li>
					))}
				</ul>
			</Fact>
			<Fact term="Rests on">
				{restsOn.length > 0 ? <LinkList links={restsOn} /> : "not known here"}
				<Aside>
					{restsOn.length > 0
						? "Wholly or in part, as a rule or in single reports: see each report."
						: "Unknown is not independent. A single report may still name its basis."}
				</Aside>
			</Fact>
			{source.readFirst ? <Fact term="Read first">{source.readFirst}</Fact> : null}
			{source.aliases.length > 0 ? <Fact term="Also met as">{source.aliases.join("; ")}</Fact> : null}
			{source.identity ? (
				<Fact term="One source or several">
					{source.identity}
					<Aside>Our judgement on spellings and on bodies of a like name.</Aside>
				</Fact>
			) : null}
			<Fact term="Held here">{held}</Fact>
			<Fact term="As of">
				{range ? `${formatDate(range.first)} to ${formatDate(range.last)}` : "no report gives an as-of day"}
				<Aside>
					The first and the last day that its figures cover up to. It may have said more that is not entered
					here.
				</Aside>
			</Fact>
		</Facts>
	);
}
