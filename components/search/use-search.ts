import { useEffect, useState } from "react";
import { makeSearchInSteps, type Search, type SearchDocument } from "@/data/search/engine";

type State = { search: Search } | { search: null; failed: boolean };

let loading: Promise<Search> | undefined;

/** The search over the whole site: its file is asked for once, when a dialog first needs it. */
export function useSearch(version: string): State {
	const [state, setState] = useState<State>({ search: null, failed: false });
	useEffect(() => {
		let gone = false;
		const tell = (next: State) => {
			if (!gone) setState(next);
		};
		loading ??= load(version);
		loading.then(
			(search) => tell({ search }),
			() => {
				// The next dialog tries again.
				loading = undefined;
				tell({ search: null, failed: true });
			},
		);
		return () => {
			gone = true;
		};
	}, [version]);
	return state;
}

async function load(version: string): Promise<Search> {
	const response = await fetch(`/search-index.json?version=${encodeURIComponent(version)}`);
	if (!response.ok) throw new Error(`the search index answered ${response.status}`);
	const { documents }: { documents: SearchDocument[] } = await response.json();
	return makeSearchInSteps(documents);
}
