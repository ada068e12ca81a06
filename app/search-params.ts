/** The parameters that Next hands to a page, as the codec reads them. */
export function toSearchParams(params: Record<string, string | string[] | undefined>): URLSearchParams {
	const pairs = Object.entries(params).flatMap(([name, value]) =>
		[value ?? []].flat().map((one) => [name, one]),
	);
	return new URLSearchParams(pairs);
}
