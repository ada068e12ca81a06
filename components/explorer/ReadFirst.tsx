import type { Conflict } from "@/data/types";

/** What to know of a war's figures before using one. */
export function ReadFirst({ conflict }: { conflict: Conflict | undefined }) {
	if (!conflict || conflict.readFirst.length === 0) return null;
	return (
		<section aria-labelledby="read-first">
			<h2 id="read-first">{conflict.name}: read this first</h2>
			<p className="mt-1 text-sm">{conflict.about}</p>
			<ul className="mt-2 grid max-w-3xl list-disc gap-1 pl-5 text-sm">
				{conflict.readFirst.map((text) => (
					<li key={text}>{text}</li>
				))}
			</ul>
		</section>
	);
}
