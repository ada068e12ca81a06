import type { SearchResult } from "@/data/search/engine";
import { isMatched, snippet } from "@/data/search/highlight";
import { Marked } from "./Marked";

/** What is shown of a result below its title: what tells it from its like, and the words in it that were matched. */
export function ResultLines({ result: { document, terms } }: { result: SearchResult }) {
	const { detail, names = [], text = "" } = document;
	const name = names.filter((one) => isMatched(one, terms)).join(", ");
	const quoted = snippet(text, terms);
	return (
		<>
			<span className="block text-sm text-muted">
				<Marked text={detail} terms={terms} />
				{name !== "" && (
					<>
						; <Marked text={name} terms={terms} />
					</>
				)}
			</span>
			{quoted !== null && (
				<span className="block text-sm">
					<Marked text={quoted} terms={terms} />
				</span>
			)}
		</>
	);
}
