import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";

/** Where `npm run build` leaves the whole server. */
export const BUILT = ".next/standalone";

export interface Server {
	origin: string;
	port: number;
	process: ChildProcess;
	/** What it wrote so far. */
	said(): string;
	/** How it ended: its exit code or the signal. */
	ended: Promise<number | NodeJS.Signals>;
	/** Ends it with a signal, and waits until it has ended. */
	stop(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

interface Options {
	folder?: string;
	/** A free one by default. */
	port?: number;
	env?: Record<string, string>;
	/** Of the user and group that it runs as. */
	ids?: { uid: number; gid: number };
	/** How many files and connections it may have open. */
	handles?: number;
	/** A module that is loaded before it. */
	preload?: string;
	/** Of Node itself, before all others. */
	flags?: string[];
	/** True where messages go to and fro. */
	talks?: boolean;
}

/** Starts the built site; resolves when it is warm. @throws Error with what it said, where it ends before */
export async function serve(options: Options = {}): Promise<Server> {
	const server = await launch(options);
	await ready(server.process, "Warm");
	return server;
}

/** Resolves when a server has said a word on its output; rejects with all that it said where it ends before. */
export function ready(server: ChildProcess, word: string): Promise<void> {
	return new Promise((resolve, reject) => {
		let said = "";
		for (const stream of [server.stdout, server.stderr])
			stream?.on("data", (chunk: Buffer) => {
				said += chunk.toString();
				if (said.includes(word)) resolve();
			});
		server.once("error", reject);
		server.once("close", (code, signal) =>
			reject(new Error(`the server ended (${signal ?? code}): ${said}`)),
		);
	});
}

/** The same without waiting for it, as for a server that is to refuse. */
export async function launch({ folder = BUILT, env, ids, ...rest }: Options): Promise<Server> {
	if (!existsSync(`${folder}/start.js`))
		throw new Error("The site is not built: run `npm run build` first (`npm test` does).");
	const port = rest.port ?? (await freePort());
	const preload = rest.preload ? ["--import", rest.preload] : [];
	const node = [process.execPath, ...(rest.flags ?? []), ...preload, "start.js"];
	const command = ["-c", `${rest.handles ? `ulimit -n ${rest.handles}; ` : ""}exec "$@"`, "sh", ...node];
	const child = spawn("sh", command, {
		cwd: folder,
		stdio: ["ignore", "pipe", "pipe", ...(rest.talks ? (["ipc"] as const) : [])],
		env: { ...basics(), PORT: String(port), HOST: "127.0.0.1", ...env },
		...ids,
	});
	let said = "";
	for (const stream of [child.stdout, child.stderr])
		stream?.on("data", (chunk: Buffer) => {
			said += chunk.toString();
		});
	const ended = new Promise<number | NodeJS.Signals>((resolve, reject) => {
		child.once("close", (code, signal) => resolve(signal ?? code ?? 0));
		child.once("error", reject);
	});
	return {
		origin: `http://127.0.0.1:${port}`,
		port,
		process: child,
		said: () => said,
		ended,
		stop(signal = "SIGTERM") {
			child.kill(signal);
			return ended;
		},
	};
}

/** Nothing else of this shell: a server is started with what it needs. */
function basics() {
	return { NODE_ENV: "production", PATH: process.env.PATH } as const;
}

/** A port of this machine that nothing listens on. */
export function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() =>
				address && typeof address === "object" ? resolve(address.port) : reject(new Error("no free port")),
			);
		});
	});
}
