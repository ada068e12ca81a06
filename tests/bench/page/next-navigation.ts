import { startTransition, useEffect, useState } from "react";

/**
 * Stands in for next/navigation: an address that is held here. As in Next, a new one from `history.pushState` is a
 * transition, so that React may give way to the reader's input while it renders.
 */
let search = window.location.search;
const listeners = new Set<() => void>();

export function goTo(query: string): void {
	search = query;
	for (const listener of listeners) listener();
}

export function useSearchParams(): URLSearchParams {
	const [shown, setShown] = useState(search);
	useEffect(() => {
		const listener = () => startTransition(() => setShown(search));
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	}, []);
	return new URLSearchParams(shown);
}

export function useRouter() {
	return { push: goTo };
}
