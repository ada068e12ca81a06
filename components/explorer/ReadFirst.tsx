import type { Workbench } from "./workbench";

/** What to know of a war's figures before using one. */
export function ReadFirst({ of }: { of: Workbench["readFirst"] }) {
	if (!of) return null;
	return (
		<section aria-labelledby="read-first" className="print:mt-6">
			<h2 id="read-first">{of.name}: read this first</h2>
			<p className="mt-1 text-sm">{of.about}</p>
			<ul className="mt-2 grid max-w-3xl list-disc gap-1 pl-5 text-sm">
				{of.readFirst.map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</section>
	);
}
