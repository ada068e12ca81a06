import { execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** A copy of the built server to break. Its files are the same on the disk until one is put in the place of another. */
export function copyOfSite(): string {
	const parent = mkdtempSync(join(inject("scratch"), "copy-"));
	chmodSync(parent, 0o755);
	const folder = join(parent, "site");
	execFileSync("cp", ["-al", inject("site"), folder]);
	execFileSync("find", [folder, "-type", "d", "-exec", "chmod", "u+w", "{}", "+"]);
	return folder;
}

/** Puts another file in the place of one. */
export function replace(file: string, content: string | Uint8Array): void {
	rmSync(file, { force: true });
	writeFileSync(file, content);
}
