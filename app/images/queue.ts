import { Busy } from "../respond";

/** How many pictures are drawn at once: while one is packed into its file, on a thread of its own, another is drawn. */
const SLOTS = 2;
/** A picture of more pixels takes all slots: of 34 million it holds 136 MB while it is drawn. */
const LARGE = 9_000_000;
/** More pictures than these are not drawn while readers wait, those being drawn among them. */
export const MAX_PENDING = 24;

let free = SLOTS;
let pending = 0;
const waiting: { cost: number; start: () => void }[] = [];

/**
 * Draws in turn, first come, first served.
 * @param pixels of the file; 0 where it has none
 * @throws Busy where too many wait already
 */
export async function inTurn<T>(pixels: number, make: () => Promise<T>): Promise<T> {
	if (pending >= MAX_PENDING) throw new Busy();
	const cost = pixels > LARGE ? SLOTS : 1;
	pending += 1;
	try {
		await turn(cost);
		try {
			return await make();
		} finally {
			free += cost;
			startNext();
		}
	} finally {
		pending -= 1;
	}
}

function turn(cost: number): Promise<void> {
	return new Promise((start) => {
		waiting.push({ cost, start });
		startNext();
	});
}

function startNext(): void {
	for (let next = waiting[0]; next && next.cost <= free; next = waiting[0]) {
		waiting.shift();
		free -= next.cost;
		next.start();
	}
}

/** How many bytes of pictures are kept. */
const MOST_KEPT = 48_000_000;

const kept = new Map<string, { picture: Promise<Uint8Array>; bytes: number }>();
let keptBytes = 0;

/**
 * The same picture asked for again, or by many at once, is drawn once; the least recently used are forgotten.
 * @param key what is asked for, in one spelling
 */
export function remembered(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
	const known = kept.get(key);
	if (known) {
		kept.delete(key);
		kept.set(key, known);
		return known.picture;
	}
	const entry = { picture: make(), bytes: 0 };
	kept.set(key, entry);
	entry.picture.then(
		({ length }) => {
			entry.bytes = length;
			keptBytes += length;
			forget(entry);
		},
		() => kept.delete(key),
	);
	return entry.picture;
}

/** Drops the oldest until the rest has room; what is still being drawn, and the newest, stay. */
function forget(newest: { bytes: number }): void {
	for (const [key, entry] of kept) {
		if (keptBytes <= MOST_KEPT) return;
		if (entry.bytes === 0 || entry === newest) continue;
		kept.delete(key);
		keptBytes -= entry.bytes;
	}
}
