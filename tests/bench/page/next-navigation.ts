/** Stands in for next/navigation, which the explorer asks for what the server said and for journeys to another war. */
export function useSearchParams(): URLSearchParams {
	return new URLSearchParams(window.location.search);
}

export function useRouter() {
	return { push: (address: string) => window.location.assign(address) };
}
