import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Where the hashes lie, below the folder that the server runs in. */
export const INLINE_SCRIPTS = ".next/server/inline-scripts.json";

/** Of each page that was made at build, the hashes of the scripts inside it, as a policy names them. */
export type InlineScripts = Record<string, string[]>;

const SCRIPT = /<script\b([^>]*)>(.*?)<\/script>/gs;

/** The hashes of what a page would run of its own text: scripts with an address, and data, are none of it. */
export function hashesOf(html: string): string[] {
	const inside = [...html.matchAll(SCRIPT)].filter(
		([, attributes = ""]) => !/ src=| type="application\/ld\+json"/.test(attributes),
	);
	return inside.map(([, , text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`);
}

/**
 * What the build collected; empty while the code is being changed, when every page is made anew.
 * @throws where the site was built without it, since no page could run its scripts
 */
export function readInlineScripts(): InlineScripts {
	if (process.env.NODE_ENV === "development") return {};
	const file = join(/* turbopackIgnore: true */ process.cwd(), INLINE_SCRIPTS);
	if (!existsSync(file)) throw new Error(`${file} is missing: build with 'npm run build', which writes it.`);
	return JSON.parse(readFileSync(file, "utf8"));
}
