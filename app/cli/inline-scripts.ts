import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashesOf, INLINE_SCRIPTS, type InlineScripts } from "../security/inline-scripts";

/*
 * After a build: writes down the hashes of the scripts inside each page that was made, by which the proxy lets them
 * run. The standalone server runs in a folder of its own, and gets the same.
 */

const BUILT = ".next/server";

/** Pages that come in place of others; their addresses are not their own. */
const ERRORS: Record<string, string> = {
	"/_not-found": "/_not-found",
	"/404": "/_not-found",
	"/_global-error": "/_error",
	"/500": "/_error",
};

function pagesIn(folder: "app" | "pages"): [path: string, hashes: string[]][] {
	return readdirSync(join(BUILT, folder), { recursive: true, encoding: "utf8" })
		.filter((file) => file.endsWith(".html"))
		.map((file) => {
			const path = `/${file.replace(/(^|\/)?index\.html$|\.html$/, "")}`;
			return [ERRORS[path] ?? path, hashesOf(readFileSync(join(BUILT, folder, file), "utf8"))];
		});
}

const scripts: InlineScripts = {};
for (const [path, hashes] of [...pagesIn("app"), ...pagesIn("pages")])
	scripts[path] = [...new Set([...(scripts[path] ?? []), ...hashes])];

const text = JSON.stringify(scripts);
for (const root of [".", ".next/standalone"])
	if (existsSync(join(root, BUILT))) writeFileSync(join(root, INLINE_SCRIPTS), text);
