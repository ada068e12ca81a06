import { execFileSync } from "node:child_process";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type Server, serve } from "../serve";
import { answered, DRAWN, MADE_WHEN_ASKED, PAGES, READ } from "./asked";

/** What Debian calls nobody. */
const NOBODY = { uid: 65534, gid: 65534 };
const isRoot = process.getuid?.() === 0;

// What the image holds, as it would run in it: by a user who owns nothing, on a tree and a disk that can't be written.
describe.skipIf(!isRoot)(
	"the server of the image, as nobody on a read-only tree (needs root, to be another user)",
	() => {
		let server: Server;

		beforeAll(async () => {
			const env = { TMPDIR: "/nowhere", HOME: "/nowhere", SITE_URL: "https://losses.example.org" };
			server = await serve({ folder: inject("site"), ids: NOBODY, env });
		});

		afterAll(() => server?.stop());

		test.each([...PAGES, ...MADE_WHEN_ASKED, ...READ, ...DRAWN, "/icon.svg", "/sitemap.xml"])(
			"%s",
			async (path) => {
				const { status, bytes } = await answered(server.origin, path);
				expect(status).toBe(200);
				expect(bytes).toBeGreaterThan(50);
			},
		);

		test("its scripts and fonts are there", async () => {
			const page = await (await fetch(`${server.origin}/`)).text();
			const files = [...new Set(page.match(/\/_next\/static\/[\w./~-]+\.(?:js|css|woff2)/g))];
			expect(files.length).toBeGreaterThan(5);
			for (const file of files) {
				const { status, cacheControl } = await answered(server.origin, file);
				expect([file, status, cacheControl]).toEqual([file, 200, "public, max-age=31536000, immutable"]);
			}
		});

		test("nothing was written, and nothing went wrong", () => {
			const newer = execFileSync("find", [
				inject("site"),
				"-newer",
				`${inject("site")}/checksums`,
				"-type",
				"f",
			]);
			expect(newer.toString()).toBe("");
			expect(server.said()).not.toMatch(/Error|EACCES|EROFS/);
		});
	},
);
