import type { Engine } from "./engine";

/** Where the explorer's engine and the reports come from, and whether they are here. */

let loaded: Engine | null = null;
let loading: Promise<Engine> | null = null;
const asked = new Map<string, Promise<void>>();

/** The engine, where it has come; what it needs for an address it may still lack. */
export function engineHere(): Engine | null {
	return loaded;
}

/** Fetches the engine, once. A failed attempt can be made again. */
function loadEngine(): Promise<Engine> {
	loading ??= import("./engine").then(
		({ engine }) => {
			loaded = engine;
			return engine;
		},
		(error: unknown) => {
			loading = null;
			throw error;
		},
	);
	return loading;
}

/** What of an address decides which reports it needs. */
const scope = ["conflict", "side", "group", "measure"] as const;

/**
 * Fetches the engine and the reports that an address names, at the same time.
 * @param version the dataset's version on the page
 * @throws where either does not come, or the address cannot be read
 */
export async function ready(search: string, version: string): Promise<Engine> {
	if (loaded?.holds(search)) return loaded;
	const given = new URLSearchParams(search);
	const wanted = new URLSearchParams();
	for (const name of scope) {
		const value = given.get(name);
		if (value) wanted.set(name, value);
	}
	wanted.set("version", version);
	// Another build may pack the same data otherwise.
	wanted.set("code", process.env.SOURCE_ID ?? "");
	const [engine] = await Promise.all([loadEngine(), hold(`/explore/held?${wanted}`)]);
	if (!engine.holds(search)) throw new Error(`the reports of ${search} did not come`);
	return engine;
}

function hold(address: string): Promise<void> {
	const before = asked.get(address);
	if (before) return before;
	const now = fetchHeld(address);
	asked.set(address, now);
	now.catch(() => asked.delete(address));
	return now;
}

async function fetchHeld(address: string): Promise<void> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${response.status} ${address}`);
	const packed = await response.json();
	(await loadEngine()).take(packed);
}
