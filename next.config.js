import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** A hash of all the code and data: two builds of the same source have the same, whatever the machine. */
function sourceId() {
	const hash = createHash("sha256");
	for (const folder of ["app", "components", "data"])
		for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((one) => one.isFile())
			.map((one) => `${one.parentPath}/${one.name}`)
			.sort())
			hash.update(entry).update(readFileSync(entry));
	return hash.update(readFileSync("package-lock.json")).digest("hex").slice(0, 16);
}

/** @type {import('next').NextConfig} */
export default {
	poweredByHeader: false,
	reactStrictMode: true,
	// The canvas is a native module: bundling it breaks the build.
	serverExternalPackages: ["@napi-rs/canvas"],
	// What an ETag stands for besides the data: see app/respond.ts.
	env: { SOURCE_ID: sourceId() },
};
