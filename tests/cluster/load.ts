export interface Load {
	/** How many requests have ended. */
	done: number;
	/** The numbers of those that did not end well, and how. */
	failed: Map<number, string>;
	/** The numbers of those under way. */
	inFlight: Set<number>;
	/** Resolves when so many have ended. */
	reaches(count: number): Promise<void>;
	/** Asks for nothing more; resolves when the last request has ended. */
	stop(): Promise<void>;
}

const WORKERS = 8;
const MOST = 4000;

/** Asks without a pause, by eight at once, until it is stopped. @param pathOf the address of the n-th request */
export function startLoad(origin: string, pathOf: (n: number) => string): Load {
	const waiting: { count: number; resolve: () => void; reject: (error: Error) => void }[] = [];
	let sent = 0;
	let isStopped = false;
	const load: Load = {
		done: 0,
		failed: new Map(),
		inFlight: new Set(),
		reaches: (count) => new Promise((resolve, reject) => waiting.push({ count, resolve, reject })),
		async stop() {
			isStopped = true;
			await all;
		},
	};
	const all = Promise.all(Array.from({ length: WORKERS }, work)).then(() => {
		for (const { reject } of waiting) reject(new Error(`${MOST} requests were not enough`));
	});
	return load;

	async function work() {
		while (!isStopped && sent < MOST) {
			const n = sent++;
			load.inFlight.add(n);
			const failure = await failureOf(origin + pathOf(n));
			if (failure) load.failed.set(n, `${pathOf(n)}: ${failure}`);
			load.inFlight.delete(n);
			load.done++;
			for (const one of waiting.splice(0))
				if (load.done >= one.count) one.resolve();
				else waiting.push(one);
		}
	}
}

/** Null for an answer that is whole; fetch rejects a body that is cut short. */
async function failureOf(address: string): Promise<string | null> {
	try {
		const response = await fetch(address);
		await response.arrayBuffer();
		return response.status === 200 ? null : String(response.status);
	} catch (error) {
		return error instanceof Error ? `${error.message} ${error.cause ?? ""}` : String(error);
	}
}
