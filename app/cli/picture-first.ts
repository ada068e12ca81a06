import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pictureFirst } from "../picture-first";

/* After a build: the pages that were made at it, see app/picture-first.ts. */

for (const root of [".", ".next/standalone"]) {
	const folder = join(root, ".next/server/app");
	if (!existsSync(folder)) continue;
	for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
		if (!file.endsWith(".html")) continue;
		const path = join(folder, file);
		writeFileSync(path, pictureFirst(readFileSync(path, "utf8")));
	}
}
