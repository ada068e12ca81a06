import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { freePort, ready } from "../../serve";

const folder = fileURLToPath(new URL("./peer", import.meta.url));
const next = "node_modules/.bin/next";

interface Peer {
	origin: string;
	close: () => void;
}

/** Builds the page that people would make instead, and serves it as ours is served. */
export async function servePeer(): Promise<Peer> {
	execFileSync(next, ["build", folder], { stdio: ["ignore", "ignore", "inherit"], env: production() });
	const port = await freePort();
	const server = spawn(next, ["start", folder, "--port", String(port), "--hostname", "127.0.0.1"], {
		stdio: ["ignore", "pipe", "inherit"],
		env: production(),
	});
	await ready(server, "Ready");
	return { origin: `http://127.0.0.1:${port}`, close: () => server.kill("SIGTERM") };
}

/** Vitest sets NODE_ENV to 'test', which Next would build for. */
function production(): NodeJS.ProcessEnv {
	return { ...process.env, NODE_ENV: "production" };
}
