/** ` (did you mean 'nato'?)` for the nearest known word, or nothing where none is near. */
export function suggest(word: string, known: readonly string[]): string {
	const written = word.slice(0, LONGEST).toLowerCase();
	const ranked = known.map((candidate) => ({
		candidate,
		distance: editDistance(written, candidate.slice(0, LONGEST).toLowerCase()),
	}));
	const nearest = ranked.sort((a, b) => a.distance - b.distance)[0];
	// Of a short word two slips leave nothing by which it could be known.
	const most = written.length < 5 ? Math.min(1, written.length - 1) : Math.max(2, written.length / 3);
	return nearest && nearest.distance <= most ? ` (did you mean '${nearest.candidate}'?)` : "";
}

/** Words are cut there, since a URL may hold any length. */
const LONGEST = 64;

/** Letters to put in, to leave out, to change, or to swap with their neighbour (optimal string alignment). */
function editDistance(left: string, right: string): number {
	let earlier: number[] = [];
	let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
	for (let i = 1; i <= left.length; i++) {
		const current = [i];
		for (let j = 1; j <= right.length; j++) {
			const change = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
			const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
			const swap = isSwap ? (earlier[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
			current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, change, swap));
		}
		earlier = previous;
		previous = current;
	}
	return previous[right.length] ?? 0;
}
