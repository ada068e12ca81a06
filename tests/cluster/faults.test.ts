import { readFileSync, rmSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { resolve } from "node:path";
import { afterEach, describe, expect, inject, test } from "vitest";
import { dataset } from "@/data/dataset";
import { launch, type Server, serve } from "../serve";
import { answered, DRAWN, MADE_WHEN_ASKED, PAGES, READ } from "./asked";
import { copyOfSite, replace } from "./copies";

const FONT = "node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-600-normal.woff2";
const BUILT_PAGES = ".next/server/app";

const running: Server[] = [];

/** Stopped after the test. */
async function start(options: Parameters<typeof serve>[0]): Promise<Server> {
	const server = await serve(options);
	running.push(server);
	return server;
}

afterEach(async () => {
	await Promise.all(running.splice(0).map((server) => server.stop("SIGKILL")));
});

/** Starts a server that is to end by itself. @returns what it said */
async function refusal(folder: string): Promise<string> {
	const server = await launch({ folder });
	expect(await server.ended).toBe(1);
	return server.said();
}

describe("a server that would answer wrongly does not start", () => {
	test("a page that is cut short, and a font that is missing", async () => {
		const folder = copyOfSite();
		const page = `${folder}/${BUILT_PAGES}/methodology.html`;
		replace(page, readFileSync(page).subarray(0, 3000));
		rmSync(`${folder}/${FONT}`);
		const said = await refusal(folder);
		expect(said).toContain("Not started: not as it was built:");
		expect(said).toContain(`${BUILT_PAGES}/methodology.html`);
		expect(said).toContain(FONT);
	});

	test("a font that is missing where no list of files says so", async () => {
		const folder = copyOfSite();
		rmSync(`${folder}/${FONT}`);
		const list = `${folder}/checksums`;
		const others = readFileSync(list, "utf8")
			.split("\n")
			.filter((line) => !line.endsWith(FONT));
		replace(list, others.join("\n"));
		const said = await refusal(folder);
		expect(said).toMatch(
			/Not started: \/healthz is answered by 503: .*a font of the charts is missing: ibm-plex/,
		);
	});
});

describe("files that are broken while it runs", () => {
	test("what can't be read is made anew; nothing is written; another build is told of by /healthz", async () => {
		const folder = copyOfSite();
		const server = await start({ folder });
		const at = (file: string) => `${folder}/${BUILT_PAGES}/${file}`;
		replace(at("open.meta"), '{"hea');
		rmSync(at("yardsticks.html"));
		rmSync(at("search-index.json.body"));
		for (const [path, words] of [
			["/open", "Open a picture"],
			["/yardsticks", "Yardsticks"],
			["/search-index.json", dataset.version],
		] as const) {
			const response = await fetch(server.origin + path);
			expect([path, response.status]).toEqual([path, 200]);
			expect(await response.text()).toContain(words);
		}
		expect(readFileSync(at("open.meta"), "utf8")).toBe('{"hea');

		const health = async () => {
			const response = await fetch(`${server.origin}/healthz`);
			expect(response.headers.get("cache-control")).toBe("no-store");
			return { status: response.status, ...((await response.json()) as Record<string, unknown>) };
		};
		const id = readFileSync(`${folder}/.next/BUILD_ID`, "utf8");
		expect(await health()).toEqual({ status: "ok", dataset: dataset.version, source: id });
		replace(`${folder}/.next/BUILD_ID`, "another");
		expect(await health()).toMatchObject({
			status: 503,
			detail: expect.stringContaining("of another build"),
		});
		rmSync(`${folder}/.next/BUILD_ID`);
		expect(await health()).toMatchObject({ status: 503, detail: expect.stringContaining("ENOENT") });
		replace(`${folder}/.next/BUILD_ID`, id);
		expect((await fetch(`${server.origin}/healthz`, { method: "HEAD" })).status).toBe(200);
	});
});

describe("no handles left", () => {
	test("errors are kept by no cache, and all is well once there are handles again", async () => {
		const server = await start({ folder: inject("site"), handles: 48 });
		const held = await holdAll(server.port);
		// One handle: enough to be asked, too few to read a file.
		held.pop()?.destroy();
		const starved = await Promise.all(
			[...PAGES.slice(1), "/search?q=nato", "/data/reports.csv"].map(async (path) => {
				const response = await fetch(server.origin + path).catch(() => null);
				return response && `${response.status} ${response.headers.get("cache-control")}`;
			}),
		);
		for (const answer of starved.filter((one) => one?.startsWith("5")))
			expect(answer).toMatch(/^5\d\d no-store$/);
		for (const socket of held) socket.destroy();
		for (const path of ["/healthz", ...PAGES, ...MADE_WHEN_ASKED, ...READ, ...DRAWN])
			expect([path, (await answered(server.origin, path)).status]).toEqual([path, 200]);
	});
});

/** Connections that say nothing, until the server can take no more and closes one at once. */
async function holdAll(port: number): Promise<Socket[]> {
	const held: Socket[] = [];
	for (let n = 0; n < 200; n++) {
		const socket = connect(port, "127.0.0.1");
		const isTaken = await new Promise<boolean>((resolve) => {
			socket.once("error", () => resolve(false));
			socket.once("close", () => resolve(false));
			// It is answered only where it was taken.
			socket.once("data", () => resolve(true));
			socket.write("GET /icon.svg HTTP/1.1\r\nHost: localhost\r\n\r\n");
		});
		if (!isTaken) return held;
		held.push(socket);
	}
	throw new Error("the server takes any number of connections: its handles are not bounded");
}

describe("a clock that is a year ahead", () => {
	test("figures, pictures and tags are the same; only a day of access is another", async () => {
		const folder = inject("site");
		const [right, ahead] = await Promise.all([
			start({ folder }),
			start({ folder, preload: resolve("tests/cluster/clock.mjs") }),
		]);
		for (const path of [
			"/healthz",
			...PAGES,
			"/explore?source=nato",
			"/feed.xml",
			"/search-index.json",
			...DRAWN,
		])
			expect(await answered(ahead.origin, path)).toEqual(await answered(right.origin, path));
		const cited = async ({ origin }: Server) =>
			(await fetch(`${origin}/api/v1/citation.json?source=nato`)).headers.get("etag");
		expect(await cited(ahead)).not.toBe(await cited(right));
	});
});

describe("asked to end", () => {
	test("it answers what it was asked, takes nothing more, and ends", async () => {
		const server = await start({ folder: inject("site") });
		const asked = fetch(`${server.origin}/api/v1/bundle.zip?source=nato`);
		// Asked after it on the same path: once this is answered, that is under way.
		await fetch(`${server.origin}/healthz`);
		const ended = server.stop("SIGTERM");
		const response = await asked;
		expect(response.status).toBe(200);
		expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(10_000);
		expect(await ended).toBe(143);
		await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
	});
});
