import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { allReports } from "@/data/choose";
import { dataset } from "@/data/dataset";
import { freePort, ready, serve } from "../../serve";

export const folder = fileURLToPath(new URL(".", import.meta.url));

export interface Server {
	origin: string;
	process: ChildProcess;
}

/** What the bench needs beside the site is fetched where it is absent. */
export function install(): void {
	if (!existsSync(join(folder, "node_modules/autocannon")))
		execFileSync("npm", ["ci"], { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
}

export function serveOurs(): Promise<Server> {
	return serve();
}

/** The same reports as rows of SQLite behind Fastify. */
export async function servePeer(): Promise<Server> {
	const rows = allReports(dataset).map((record) => ({
		conflict: record.conflict,
		side: record.side,
		people: record.group.of,
		measure: record.measure,
		source: record.source,
		day: record.period.end ?? "",
		record,
	}));
	const file = join(mkdtempSync(join(tmpdir(), "reported-losses-load-")), "rows.json");
	writeFileSync(file, JSON.stringify(rows));
	const port = await freePort();
	const child = spawn(process.execPath, [join(folder, "peer.mjs"), `${port}`, file], {
		stdio: ["ignore", "pipe", "inherit"],
		env: { ...process.env, NODE_ENV: "production" },
	});
	await ready(child, "Ready");
	return { origin: `http://127.0.0.1:${port}`, process: child };
}

/** The prerendered pages and a picture as files behind nginx, packed beforehand: the most that a machine gives. Null without nginx. */
export async function serveFiles(bodies: Record<string, Buffer>): Promise<Server | null> {
	const nginx = "/usr/sbin/nginx";
	if (!existsSync(nginx)) return null;
	const root = mkdtempSync(join(tmpdir(), "reported-losses-files-"));
	// Its workers are nobody, who may not enter a folder made for one.
	chmodSync(root, 0o755);
	for (const [name, body] of Object.entries(bodies)) writeFileSync(join(root, name), body);
	const port = await freePort();
	const conf = join(root, "nginx.conf");
	writeFileSync(
		conf,
		`daemon off; worker_processes 1; pid ${root}/pid; error_log ${root}/error.log;
events { worker_connections 1024; }
http { access_log off; gzip_static on; types { text/html html; image/svg+xml svg; image/png png; }
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((one) => `${one}_temp_path ${root}/${one};`).join(" ")}
server { listen 127.0.0.1:${port}; root ${root}; } }`,
	);
	const process_ = spawn(nginx, ["-c", conf, "-p", root], { stdio: "ignore" });
	for (let tries = 0; tries < 100; tries++) {
		const answered = await fetch(`http://127.0.0.1:${port}/`).catch(() => null);
		if (answered) return { origin: `http://127.0.0.1:${port}`, process: process_ };
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error("nginx did not come up");
}

/** Resident memory of a process in megabytes. */
export function memoryOf({ process: { pid } }: Server): number {
	const [, kilobytes = "0"] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
	return Number(kilobytes) / 1000;
}
