import type { ReactNode } from "react";

/** The headings of the page, in order: the table of contents and the anchors come from here. */
export const contents = {
	what: "What this site is",
	words: "Five words",
	counted: "What is counted",
	numbers: "Kinds of numbers, and how each is drawn",
	series: "Series, row by row",
	methods: "Methods",
	stance: "Stance",
	dates: "Three dates, and ‘known on’",
	disagree: "Why sources disagree",
	comparable: "Like with like",
	limits: "What this site does not do",
	yardsticks: "Yardsticks",
	pace: "Pace",
	spread: "Spread, and independent lines",
	reading: "Second readings and weak citations",
	corrections: "Corrections",
	who: "Who makes it, and how to report an error",
} as const;

interface SectionProps {
	id: keyof typeof contents;
	children: ReactNode;
}

export function Section({ id, children }: SectionProps) {
	return (
		<section className="mt-10 max-w-prose scroll-mt-4" aria-labelledby={id}>
			<h2 id={id}>
				{contents[id]}{" "}
				<a
					href={`#${id}`}
					aria-label={`Link to: ${contents[id]}`}
					className="text-base font-normal text-muted no-underline print:hidden"
				>
					#
				</a>
			</h2>
			<div className="mt-3 grid gap-3">{children}</div>
		</section>
	);
}

/** Terms with their definitions; a definition may be left out where the label says it all. */
export function Terms({ entries }: { entries: readonly (readonly [term: string, definition: ReactNode])[] }) {
	return (
		<dl className="border-b border-line">
			{entries.map(([term, definition]) => (
				<div key={term} className="border-t border-line py-2">
					<dt className="font-semibold first-letter:uppercase">{term}</dt>
					<dd>{definition}</dd>
				</div>
			))}
		</dl>
	);
}

export function Items({ children }: { children: ReactNode }) {
	return <ul className="grid list-disc gap-2 pl-5">{children}</ul>;
}
