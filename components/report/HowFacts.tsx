import Link from "@/components/ui/Link";
import type { Report } from "@/data/types";
import { methodDefinitions, methods, readingDefinitions, readings, standings } from "@/data/vocabulary";
import { Aside, Fact, Facts } from "./Facts";

interface HowFactsProps {
	report: Report;
	flags: readonly string[];
}

/** How the figure came about, and how carefully it was read here. */
export function HowFacts({ report, flags }: HowFactsProps) {
	return (
		<Facts>
			<Fact term="Method">
				{methods[report.method]}
				<Aside>{methodDefinitions[report.method]}</Aside>
			</Fact>
			<Fact term="Basis">{report.basis ?? "the source did not say, as far as was read here"}</Fact>
			<Fact term="Standing">
				{report.standing.status === "standing"
					? "not withdrawn, disowned or marked as disputed here"
					: standings[report.standing.status]}
			</Fact>
			<Fact term="Reading">
				{readings[report.reading]}
				<Aside>
					{readingDefinitions[report.reading]} <Link href="/methodology#reading">More on readings</Link>.
				</Aside>
			</Fact>
			{flags.length > 0 ? (
				<Fact term="Caution">
					<ul>
						{flags.map((flag) => (
							<li key={flag}>{flag}</li>
						))}
					</ul>
				</Fact>
			) : null}
			{report.note ? <Fact term="Note">{report.note}</Fact> : null}
		</Facts>
	);
}
