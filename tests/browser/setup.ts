import { existsSync } from "node:fs";
import type { TestProject } from "vitest/node";
import { serve } from "../serve";

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
export default async function setup(project: TestProject): Promise<() => Promise<unknown>> {
	const chromium = CHROMIUMS.find((path) => path && existsSync(path));
	if (!chromium)
		throw new Error(
			"No Chromium found. Install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to one.",
		);
	const site = process.env.SITE_URL;
	const server = await serve({ env: site ? { SITE_URL: site } : {} });
	server.process.stderr?.pipe(process.stderr);
	project.provide("origin", server.origin);
	project.provide("chromium", chromium);
	return () => server.stop();
}
