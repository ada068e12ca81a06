import type { Metadata } from "next";
import { dataset } from "@/data/dataset";
import { About, Words } from "./About";
import { Comparable } from "./Comparable";
import { Counted, Methods, Numbers, SeriesOf } from "./Counting";
import { Dates } from "./Dates";
import { Disagree } from "./Disagree";
import { Limits } from "./Limits";
import { Pace } from "./Pace";
import { contents } from "./parts";
import { Spread } from "./Spread";
import { Stance } from "./Stance";
import { Corrections, Reading, Who } from "./Upkeep";
import { Yardsticks } from "./Yardsticks";

export const metadata: Metadata = {
	title: "Methodology",
	description:
		"What the words on this site mean, how reports are entered, how a source’s stance is derived, why sources disagree, and what is not done here.",
};

export default function MethodologyPage() {
	return (
		<article>
			<h1>Methodology</h1>
			<nav aria-label="Contents" className="mt-4">
				<ol className="list-decimal pl-6 sm:columns-2">
					{Object.entries(contents).map(([id, heading]) => (
						<li key={id}>
							<a href={`#${id}`}>{heading}</a>
						</li>
					))}
				</ol>
			</nav>
			<About data={dataset} />
			<Words />
			<Counted />
			<Numbers />
			<SeriesOf data={dataset} />
			<Methods />
			<Stance data={dataset} />
			<Dates />
			<Disagree />
			<Comparable />
			<Limits />
			<Yardsticks data={dataset} />
			<Pace />
			<Spread />
			<Reading data={dataset} />
			<Corrections ledger={dataset.ledger} />
			<Who />
		</article>
	);
}
