import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import type { TestProject } from "vitest/node";

declare module "vitest" {
	interface ProvidedContext {
		origin: string;
		chromium: string;
	}
}

const CHROMIUMS = [
	process.env.CHROMIUM_PATH,
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Starts the built site once for all browser tests, on a free port. */
export default async function setup(project: TestProject): Promise<() => void> {
	const chromium = CHROMIUMS.find((path) => path && existsSync(path));
	if (!chromium)
		throw new Error(
			"No Chromium found. Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.",
		);
	if (!existsSync(".next/BUILD_ID"))
		throw new Error("The site is not built: run `npm run build` first (`npm test` does).");
	const port = await freePort();
	const server = spawn(
		"node_modules/.bin/next",
		["start", "--port", String(port), "--hostname", "127.0.0.1"],
		{
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	await ready(server);
	project.provide("origin", `http://127.0.0.1:${port}`);
	project.provide("chromium", chromium);
	return () => {
		server.kill("SIGTERM");
	};
}

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

/** Resolves when the server says that it is ready; rejects when it ends before. */
export function ready(server: ChildProcess): Promise<void> {
	return new Promise((resolve, reject) => {
		let said = "";
		server.stdout?.on("data", (chunk: Buffer) => {
			said += chunk.toString();
			if (said.includes("Ready")) resolve();
		});
		setTimeout(() => reject(new Error(`the server did not come up: ${said}`)), 60_000).unref();
		server.once("exit", (code) => reject(new Error(`the server ended with code ${code}: ${said}`)));
	});
}
