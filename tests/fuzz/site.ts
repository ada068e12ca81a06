import { type ChildProcess, fork } from "node:child_process";
import { freePort, ready } from "../browser/setup";

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
	const port = await freePort();
	const server = fork(
		"node_modules/next/dist/bin/next",
		["start", "--port", String(port), "--hostname", "127.0.0.1"],
		{
			execArgv: ["--expose-gc", "--import", "./tests/fuzz/memory.mjs"],
			stdio: ["ignore", "pipe", "inherit", "ipc"],
		},
	);
	await ready(server);
	return {
		origin: `http://127.0.0.1:${port}`,
		state: () => stateOf(server),
		stop: () => server.kill("SIGTERM"),
	};
}

function stateOf(server: ChildProcess): Promise<State> {
	return new Promise((resolve) => {
		server.once("message", (said) => resolve(said as State));
		server.send("memory");
	});
}
