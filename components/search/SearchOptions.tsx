import Link from "@/components/ui/Link";
import {
	type Found,
	hrefOf,
	type SearchResult,
	searchHref,
	searchKindIds,
	searchKinds,
} from "@/data/search/engine";
import { Marked } from "./Marked";
import { ResultLines } from "./ResultLines";

/** Results of one kind that the dialog shows; the page shows all. */
const MOST = 5;

export const optionId = (list: string, index: number) => `${list}-${index}`;

/** How many options stand in the list: the results shown and the way to all of them. */
export function allOptions(found: Found | null): number {
	return found === null || found.results.length === 0
		? 0
		: groupsOf(found).flatMap(({ shown }) => shown).length + 1;
}

function groupsOf({ results }: Found) {
	let first = 0;
	return searchKindIds.flatMap((kind) => {
		const shown = results.filter(({ document }) => document.kind === kind).slice(0, MOST);
		if (shown.length === 0) return [];
		const group = { kind, shown, first };
		first += shown.length;
		return [group];
	});
}

interface Props {
	id: string;
	found: Found | null;
	query: string;
	/** The option that the box points at; -1 for none. */
	active: number;
	onChosen: () => void;
}

/** The list that belongs to the search box: the best results of each kind, and the way to all of them. */
export function SearchOptions({ id, found, query, active, onChosen }: Props) {
	const groups = found === null ? [] : groupsOf(found);
	const last = allOptions(found) - 1;
	const look = (index: number) =>
		`block px-3 py-2 text-ink no-underline hover:bg-page ${index === active ? "bg-page outline-2 -outline-offset-2 outline-accent" : ""}`;
	const option = (index: number) => ({
		id: optionId(id, index),
		role: "option",
		"aria-selected": index === active,
		tabIndex: -1,
		onClick: onChosen,
		className: look(index),
	});
	return (
		<div id={id} role="listbox" aria-label="Results" className="min-h-0 flex-1 overflow-y-auto">
			{groups.map(({ kind, shown, first }) => (
				// biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset.
				<div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
					<p id={`${id}-${kind}`} className="px-3 pt-3 pb-1 text-sm font-semibold">
						{searchKinds[kind].many}
					</p>
					{shown.map((result, place) => (
						<Link
							key={result.document.id}
							href={hrefOf(result.document)}
							prefetch={false}
							{...option(first + place)}
						>
							<Result result={result} />
						</Link>
					))}
				</div>
			))}
			{last >= 0 && (
				<Link href={searchHref(query)} prefetch={false} {...option(last)}>
					<span className="text-accent underline">
						All {found?.results.length.toLocaleString("en-GB")} results
					</span>
				</Link>
			)}
		</div>
	);
}

function Result({ result }: { result: SearchResult }) {
	return (
		<>
			<span className="block text-accent underline">
				<Marked text={result.document.title} terms={result.terms} />
			</span>
			<ResultLines result={result} />
		</>
	);
}
