import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

/*
 * Next gathers the server and all that it reads in .next/standalone, but leaves out what a CDN may serve. Here the folder
 * is made whole: copied anywhere, it runs by `node start.js`, which first looks that no file is other than it was built.
 * The last step of a build.
 */
const whole = ".next/standalone";

cpSync("app/cli/start.js", `${whole}/start.js`);
cpSync(".next/static", `${whole}/.next/static`, { recursive: true });
if (existsSync("public")) cpSync("public", `${whole}/public`, { recursive: true });
writeFileSync(`${whole}/checksums`, checksums());

/** As sha256sum writes and reads them. */
function checksums(): string {
	return readdirSync(whole, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== "checksums")
		.map((entry) => relative(whole, `${entry.parentPath}/${entry.name}`))
		.sort()
		.map(
			(file) =>
				`${createHash("sha256")
					.update(readFileSync(`${whole}/${file}`))
					.digest("hex")}  ${file}\n`,
		)
		.join("");
}
