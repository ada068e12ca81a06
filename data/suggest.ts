/** ` (did you mean 'nato'?)` for the nearest known word, or nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string {
	const ranked = known.map((candidate) => ({ candidate, distance: editDistance(word, candidate) }));
	const nearest = ranked.sort((a, b) => a.distance - b.distance)[0];
	return nearest && nearest.distance <= Math.max(2, word.length / 3)
		? ` (did you mean '${nearest.candidate}'?)`
		: "";
}

/** Levenshtein distance; words are cut at 64 characters, since a URL may hold any length. */
function editDistance(a: string, b: string): number {
	const [left, right] = [a.slice(0, 64), b.slice(0, 64)];
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let i = 1; i <= left.length; i++) {
		const current = [i];
		for (let j = 1; j <= right.length; j++) {
			const substitution = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
			current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
		}
		previous = current;
	}
	return previous[right.length] ?? 0;
}
