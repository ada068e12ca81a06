import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { BUILT } from "../serve";

declare module "vitest" {
	interface ProvidedContext {
		/** A copy of the built server that any user may read and none may write. */
		site: string;
		/** A folder for what a test writes, that any user may look into. */
		scratch: string;
		nginx: string;
	}
}

const NGINXES = [process.env.NGINX_PATH, "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx"];

const run = promisify(execFile);

/** Copies the built server once for all tests of it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const nginx = NGINXES.find((path) => path && existsSync(path));
	if (!nginx)
		throw new Error("No nginx found. Install one (Debian: apt-get install nginx), or set NGINX_PATH to one.");
	if (!existsSync(`${BUILT}/start.js`))
		throw new Error("The site is not built: run `npm run build` first (`npm test` does).");
	const scratch = await mkdtemp(join(tmpdir(), "reported-losses-"));
	await chmod(scratch, 0o755);
	const site = join(scratch, "site");
	await cp(BUILT, site, { recursive: true });
	await run("chmod", ["-R", "a-w,a+rX", site]);
	project.provide("scratch", scratch);
	project.provide("site", site);
	project.provide("nginx", nginx);
	return async () => {
		await run("chmod", ["-R", "u+w", scratch]);
		await rm(scratch, { recursive: true, force: true });
	};
}
