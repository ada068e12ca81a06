import Link from "@/components/ui/Link";
import { Caption, Region } from "@/components/ui/Region";
import { lossesOf } from "@/data/source-record";
import { deriveStance } from "@/data/stance";
import type { Dataset } from "@/data/types";
import { keysOf, stanceDefinitions, stances } from "@/data/vocabulary";
import { Section, Terms } from "./parts";

/** Sources that show each branch of the rule; one that is not in the dataset is left out. */
const EXAMPLES = ["ru-mod", "ua-general-staff", "nato", "bbc-mediazona", "ohchr"];

export function Stance({ data }: { data: Dataset }) {
	return (
		<Section id="stance">
			<p>
				Stance is the relation of a source to the side whose losses it speaks of. It is derived by a rule from
				two facts: what the source belongs to, and which states and bodies the war’s table lists as members or
				allies of each side. Nobody sets it by hand for a single report.
			</p>
			<Terms entries={keysOf(stances).map((key) => [stances[key], stanceDefinitions[key]])} />
			<p>
				A member of the side in question is its own side; a member of another side is an adversary; then come
				the allies of the one and of the other; everybody else is a third party. Where a figure speaks of both
				sides or of all, a member of any side speaks of its own too. So one source has different stances to
				different figures:
			</p>
			<Example data={data} />
			<p>
				A stance is no verdict. A party may publish a correct number of its own dead or of its enemy’s, and a
				third party may be wrong. News organisations count as belonging to a state where they speak for it,
				not where they are paid by it and decide for themselves; the page of each{" "}
				<Link href="/sources">source</Link> says what it was taken to belong to.
			</p>
		</Section>
	);
}

function Example({ data }: { data: Dataset }) {
	const [conflict] = data.conflicts;
	if (!conflict) return null;
	const sources = EXAMPLES.flatMap((id) => data.sources.filter((source) => source.id === id));
	const caption = `Example: the stance of some sources to figures on each side, ${conflict.inSentence}`;
	return (
		<Region label={caption}>
			<table className="w-full border-collapse text-left text-sm">
				<caption className="px-3 py-2 text-left text-muted">
					<Caption>{caption}</Caption>
				</caption>
				<thead>
					<tr className="border-y border-line">
						<th scope="col" className="px-3 py-2">
							Source
						</th>
						{conflict.camps.map(({ id }) => (
							<th key={id} scope="col" className="px-3 py-2">
								On {lossesOf(id, conflict)}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{sources.map((source) => (
						<tr key={source.id} className="border-b border-line last:border-b-0">
							<th scope="row" className="px-3 py-2 font-normal">
								{source.short}
							</th>
							{conflict.camps.map(({ id }) => (
								<td key={id} className="px-3 py-2">
									{stances[deriveStance(source, conflict, id)]}
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</Region>
	);
}
