import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { get, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";

/*
 * Starts the built site. Copied to the folder that app/cli/pack.ts makes, and run there: plain JavaScript, of what Node
 * itself has. HOST and PORT say where it listens.
 */

const here = import.meta.dirname;

/** What evaluates the modules that read files or load native code: one that fails while it loads fails ever after. */
const FIRST = ["/healthz", "/explore", "/cite", "/api/v1/citation.txt"];

/** Files that a full disk, a broken copy or a hand has changed: pages would be served as they lie. */
function changedFiles() {
	return readFileSync(`${here}/checksums`, "utf8")
		.trimEnd()
		.split("\n")
		.map((line) => line.split("  "))
		.filter(([digest, file]) => digest !== digestOf(`${here}/${file}`))
		.map(([, file]) => file);
}

function digestOf(file) {
	try {
		return createHash("sha256").update(readFileSync(file)).digest("hex");
	} catch (error) {
		return error.code;
	}
}

function refuse(reason) {
	process.stderr.write(`Not started: ${reason}\n`);
	process.exit(1);
}

/** An error takes no page's place in a cache: Next gives it the headers of the address. */
function keepNoErrors() {
	const { writeHead } = ServerResponse.prototype;
	ServerResponse.prototype.writeHead = function (status, ...others) {
		if (status >= 500) this.setHeader("cache-control", "no-store");
		return writeHead.call(this, status, ...others);
	};
}

/** The status and text of an answer of this server, as soon as it listens. */
async function ask(path) {
	for (;;) {
		try {
			const answer = await new Promise((resolve, reject) => {
				const { HOSTNAME: host, PORT: port = 3000 } = process.env;
				get({ host, port, path, agent: false }, resolve).on("error", reject);
			});
			return { status: answer.statusCode, body: await text(answer) };
		} catch (error) {
			if (error.code !== "ECONNREFUSED") throw error;
			await setTimeout(20);
		}
	}
}

/** Asks for what must be loaded, so that no reader waits for it, and a server that can't answer ends. */
async function warm() {
	for (const path of FIRST) {
		const { status, body } = await ask(path);
		if (status !== 200) refuse(`${path} is answered by ${status}: ${body.slice(0, 1000)}`);
		if (path === "/healthz") process.stdout.write(`Answers ${body}\n`);
	}
	process.stdout.write("Warm\n");
}

const changed = changedFiles();
if (changed.length > 0) {
	const more = changed.length > 5 ? ` and ${changed.length - 5} more` : "";
	refuse(`not as it was built: ${changed.slice(0, 5).join(", ")}${more}. Build or copy it anew.`);
}
keepNoErrors();
// Next listens where HOSTNAME says, which in many shells and containers is the machine's own name.
process.env.HOSTNAME = process.env.HOST || "0.0.0.0";
await import("./server.js");
await warm();
