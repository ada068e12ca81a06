import { useSearchParams } from "next/navigation";
import { useSyncExternalStore } from "react";

const CHANGED = "reported-losses-address";

/**
 * The query of the address bar, as it is now. The router's own copy follows in a transition: a box would untick itself
 * for a moment, and of two quick clicks the second would start from before the first.
 * @param served the query as the server read it, where something is drawn of it before any script
 */
export function useAddress(served?: string): URLSearchParams {
	// Its change is the router's news of a navigation. It loses names such as `__proto__`.
	const known = useSearchParams().toString();
	const query = useSyncExternalStore(
		subscribe,
		() => window.location.search,
		() => `?${served ?? known}`,
	);
	return new URLSearchParams(query);
}

/** A query in one spelling: the order of its names says nothing. */
export function spelled(query: URLSearchParams | string): string {
	const sorted = new URLSearchParams(query);
	sorted.sort();
	return sorted.toString();
}

/** A new entry of the history, without asking the server. */
export function pushAddress(address: string): void {
	window.history.pushState(null, "", address);
	window.dispatchEvent(new Event(CHANGED));
}

/** The same in place of the present entry. */
export function replaceAddress(address: string): void {
	window.history.replaceState(null, "", address);
	window.dispatchEvent(new Event(CHANGED));
}

function subscribe(tell: () => void): () => void {
	for (const event of ["popstate", CHANGED]) window.addEventListener(event, tell);
	return () => {
		for (const event of ["popstate", CHANGED]) window.removeEventListener(event, tell);
	};
}
