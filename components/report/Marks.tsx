import type { Report } from "@/data/types";
import { readingDefinitions, readings, standings, weakCitation } from "@/data/vocabulary";

/** Small marks under a report's heading, each with its meaning: how often it was read, a weak page, a doubtful standing. */
export function Marks({ report }: { report: Report }) {
	const { reading, citation, standing } = report;
	const marks = [
		{
			label: readings[reading],
			meaning: readingDefinitions[reading],
			sign: reading === "second" ? "✓✓" : "✓",
		},
		...(citation.weak
			? [
					{
						label: "weak citation",
						meaning: `It was read on ${weakCitation}. A better page is wanted.`,
						sign: "!",
					},
				]
			: []),
		...(standing.status === "standing"
			? []
			: [{ label: standings[standing.status], meaning: "See the note below.", sign: "!" }]),
	];
	return (
		<ul className="mt-3 grid gap-1 text-sm" aria-label="Marks on this record">
			{marks.map(({ label, meaning, sign }) => (
				<li key={label}>
					<span
						className={`border px-1.5 ${sign === "!" ? "border-accent bg-mark" : "border-line bg-panel"}`}
					>
						<span aria-hidden="true">{sign} </span>
						<span className="inline-block first-letter:uppercase">{label}</span>
					</span>{" "}
					<span className="text-muted">{meaning}</span>
				</li>
			))}
		</ul>
	);
}
