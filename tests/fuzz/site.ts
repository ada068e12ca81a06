import type { ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { serve } from "../serve";

interface State {
	heapUsed: number;
	external: number;
	/** Milliseconds of a processor. */
	worked: number;
}

export interface Site {
	origin: string;
	state: () => Promise<State>;
	stop: () => void;
}

/** The built site, started for the fuzzer alone, since it is asked what it holds in memory, in bytes, and how long it has worked. */
export async function startSite(): Promise<Site> {
	const preload = fileURLToPath(new URL("memory.mjs", import.meta.url));
	const server = await serve({ flags: ["--expose-gc"], preload, talks: true });
	server.process.stderr?.pipe(process.stderr);
	return {
		origin: server.origin,
		state: () => stateOf(server.process),
		stop: () => void server.stop(),
	};
}

function stateOf(server: ChildProcess): Promise<State> {
	return new Promise((resolve) => {
		server.once("message", (said) => resolve(said as State));
		server.send("memory");
	});
}
