import { Aside, Computed, Fact, Facts } from "@/components/report/Facts";
import Link from "@/components/ui/Link";
import { LinkList } from "@/components/ui/LinkList";
import { formatDate } from "@/data/dates";
import { formatCount } from "@/data/estimate";
import type { InternalLink } from "@/data/links";
import type { Conflict } from "@/data/types";

export interface Party {
	name: string;
	members: readonly string[];
	allies: readonly string[];
}

interface ConflictFactsProps {
	conflict: Conflict;
	parties: readonly Party[];
	duration: { days: number; to: string } | null;
	related: readonly InternalLink[];
}

/** Who fought, when and for how long, and what is counted here. */
export function ConflictFacts({ conflict, parties, duration, related }: ConflictFactsProps) {
	const { start, end, kind } = conflict;
	return (
		<Facts>
			<Fact term="What it is">{conflict.about}</Fact>
			<Fact term="What is counted">{conflict.counted}</Fact>
			{parties.map(({ name, members, allies }) => (
				<Fact key={name} term={<span className="first-letter:uppercase inline-block">{name}</span>}>
					{members.join("; ")}
					{allies.length > 0 ? <Aside>Allies: {allies.join("; ")}</Aside> : null}
				</Fact>
			))}
			<Fact term="Dates">
				{formatDate(start)} {end === null ? "on" : `to ${formatDate(end)}`}
				{end === null && kind === "war" ? "; not entered as over" : ""}
			</Fact>
			{duration && kind === "war" ? (
				<Fact term="Length">
					{formatCount(duration.days)} days <Computed />
					<Aside>
						Both ends counted
						{end === null
							? `, up to ${formatDate(duration.to)}, the newest day of publication in the dataset`
							: ""}
						.
					</Aside>
				</Fact>
			) : null}
			{parties.length > 0 ? (
				<Fact term="Sides and stances">
					Members and allies decide by <Link href="/methodology#stance">a rule</Link> how a source stands to
					those whose losses it speaks of. They say nothing of who was right.
				</Fact>
			) : null}
			{related.length > 0 ? (
				<Fact term="Overlaps with">
					<LinkList links={related} />
				</Fact>
			) : null}
		</Facts>
	);
}
