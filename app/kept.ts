/** How much text is kept, in bytes: the whole dataset as CSV and as JSON several times over. */
const MAX_BYTES = 64_000_000;

const bodies = new Map<string, Buffer>();
let held = 0;

/**
 * A body that was written before, or written now and kept: the data does not change while we run, and all of it takes
 * up to a second to write. Those that were not asked for the longest are dropped first.
 * @param key what is asked for, in one spelling: never a caller's own words, which may be endless
 */
export function kept(key: string, make: () => string): Buffer {
	const known = bodies.get(key);
	if (known) {
		bodies.delete(key);
		bodies.set(key, known);
		return known;
	}
	const made = Buffer.from(make());
	bodies.set(key, made);
	held += made.length;
	for (const [oldest, { length }] of bodies) {
		if (held <= MAX_BYTES) break;
		bodies.delete(oldest);
		held -= length;
	}
	return made;
}
