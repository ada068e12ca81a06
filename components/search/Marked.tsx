import { highlight } from "@/data/search/highlight";

/** A text in which what the search matched is marked. */
export function Marked({ text, terms }: { text: string; terms: ReadonlySet<string> }) {
	return highlight(text, terms).map(({ text: piece, matched, at }) =>
		matched ? (
			<mark key={at} className="bg-mark text-ink">
				{piece}
			</mark>
		) : (
			<span key={at}>{piece}</span>
		),
	);
}
