/** Things by key, up to so many bytes: those that were not asked for the longest are dropped first. */
export class Shelf<T> {
	readonly #things = new Map<string, T>();
	readonly #most: number;
	readonly #bytesOf: (thing: T) => number;
	#held = 0;

	constructor(most: number, bytesOf: (thing: T) => number) {
		this.#most = most;
		this.#bytesOf = bytesOf;
	}

	get(key: string): T | undefined {
		const known = this.#things.get(key);
		if (known === undefined) return undefined;
		this.#things.delete(key);
		this.#things.set(key, known);
		return known;
	}

	/** @param key never a caller's own words without a bound to their length */
	put(key: string, thing: T): void {
		this.#drop(key);
		this.#things.set(key, thing);
		this.#held += this.#bytesOf(thing);
		for (const oldest of this.#things.keys()) {
			if (this.#held <= this.#most) break;
			this.#drop(oldest);
		}
	}

	#drop(key: string): void {
		const thing = this.#things.get(key);
		if (thing === undefined) return;
		this.#things.delete(key);
		this.#held -= this.#bytesOf(thing);
	}
}

/** The whole dataset as CSV and as JSON several times over. */
const bodies = new Shelf<Buffer>(64_000_000, ({ length }) => length);

/**
 * A body that was written before, or written now and kept: the data does not change while we run, and all of it takes
 * up to a second to write.
 * @param key what is asked for, in one spelling
 */
export function kept(key: string, make: () => string): Buffer {
	const known = bodies.get(key);
	if (known) return known;
	const made = Buffer.from(make());
	bodies.put(key, made);
	return made;
}
