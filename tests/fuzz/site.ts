import { type ChildProcess, fork } from "node:child_process";
import { freePort, ready } from "../browser/setup";

export interface Memory {
	heapUsed: number;
	external: number;
	rss: number;
}

/** The built site, started for the fuzzer alone, since it is asked what it holds in memory, in bytes. */
export async function startSite(): Promise<{
	origin: string;
	memory: () => Promise<Memory>;
	stop: () => void;
}> {
	const port = await freePort();
	const server = fork(
		"node_modules/next/dist/bin/next",
		["start", "--port", String(port), "--hostname", "127.0.0.1"],
		{
			execArgv: ["--expose-gc", "--import", "./tests/fuzz/memory.mjs"],
			stdio: ["ignore", "pipe", "pipe", "ipc"],
		},
	);
	await ready(server);
	return {
		origin: `http://127.0.0.1:${port}`,
		memory: () => memoryOf(server),
		stop: () => server.kill("SIGTERM"),
	};
}

function memoryOf(server: ChildProcess): Promise<Memory> {
	return new Promise((resolve) => {
		server.once("message", (said) => resolve(said as Memory));
		server.send("memory");
	});
}
