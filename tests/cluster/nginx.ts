import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { freePort } from "../serve";

const CONFIG = "tests/cluster/nginx.conf";

export interface Nginx {
	origin: string;
	/** What it served, a line an answer. */
	log(): string[];
	stop(): Promise<void>;
}

/** Starts nginx with the documented configuration, in folders and on ports of the test's own. */
export async function startNginx(replicas: readonly [number, number], cache?: string): Promise<Nginx> {
	const port = await freePort();
	const folder = mkdtempSync(join(inject("scratch"), "nginx-"));
	// Its workers are another user where the tests are root's.
	chmodSync(folder, 0o755);
	mkdirSync(join(folder, "temp"));
	const changes: [string, string][] = [
		["/run/nginx.pid", `${folder}/pid`],
		["error_log /var/log/nginx/error.log", `error_log ${folder}/error.log`],
		["access_log /var/log/nginx/site.log", `access_log ${folder}/site.log`],
		["/var/cache/nginx/site", cache ?? `${folder}/cache`],
		["server 127.0.0.1:3001", `server 127.0.0.1:${replicas[0]}`],
		["server 127.0.0.1:3002", `server 127.0.0.1:${replicas[1]}`],
		["listen 8080", `listen 127.0.0.1:${port}`],
	];
	let text = readFileSync(CONFIG, "utf8");
	for (const [from, to] of changes) {
		if (text.split(from).length !== 2) throw new Error(`${CONFIG} does not have '${from}' once`);
		text = text.replace(from, to);
	}
	// What an installed nginx has compiled in: its own folders, which only root may write.
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
		.map((kind) => `\t${kind}_temp_path ${folder}/temp/${kind};`)
		.join("\n");
	writeFileSync(`${folder}/nginx.conf`, text.replace("http {", `http {\n${temporary}`));
	const options = ["-c", `${folder}/nginx.conf`, "-e", `${folder}/error.log`, "-g", "daemon off;"];
	const child = spawn(inject("nginx"), options, { stdio: ["ignore", "ignore", "pipe"] });
	const ended = endOf(child);
	await Promise.race([listens(`http://127.0.0.1:${port}/healthz`), ended]);
	return {
		origin: `http://127.0.0.1:${port}`,
		log: () => readFileSync(`${folder}/site.log`, "utf8").trimEnd().split("\n"),
		async stop() {
			child.kill("SIGTERM");
			await ended.catch(() => {});
		},
	};
}

/** Never resolves: rejects with what nginx said when it ends. */
function endOf(child: ChildProcess): Promise<never> {
	let said = "";
	child.stderr?.on("data", (chunk: Buffer) => {
		said += chunk.toString();
	});
	const ended = new Promise<never>((_, reject) => {
		child.once("error", reject);
		child.once("close", (code) => reject(new Error(`nginx ended with ${code}: ${said}`)));
	});
	ended.catch(() => {});
	return ended;
}

async function listens(address: string): Promise<void> {
	for (;;) {
		const answer = await fetch(address).catch(() => null);
		if (answer?.ok) return;
		await new Promise((done) => setTimeout(done, 20));
	}
}
