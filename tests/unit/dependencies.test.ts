import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (file: string) => JSON.parse(readFileSync(file, "utf8"));
const { dependencies, devDependencies } = read("package.json") as Record<
	"dependencies" | "devDependencies",
	Record<string, string>
>;
const all = { ...dependencies, ...devDependencies };

interface Locked {
	version?: string;
	integrity?: string;
	/** True for what stands inside the file of another package. */
	inBundle?: boolean;
}
const { packages } = read("package-lock.json") as { packages: Record<string, Locked> };

describe("dependencies", () => {
	test("each is named in the README, with why it is there, and nothing else is", () => {
		const [, section = ""] =
			/### Dependencies, and why\n([\s\S]*?)\n## /.exec(readFileSync("README.md", "utf8")) ?? [];
		const named = new Set([...section.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
		expect([...named].sort()).toEqual(Object.keys(all).sort());
	});

	test("each has one exact version, and the lock file the same", () => {
		for (const [name, version] of Object.entries(all)) {
			expect([name, version]).toEqual([name, expect.stringMatching(/^\d+\.\d+\.\d+$/)]);
			expect([name, packages[`node_modules/${name}`]?.version]).toEqual([name, version]);
		}
	});

	test("the lock file knows the content of every package, and no registry's address", () => {
		const unknown = Object.entries(packages).filter(
			([path, { integrity, inBundle }]) => path !== "" && !inBundle && !integrity?.startsWith("sha512-"),
		);
		expect(unknown.map(([path]) => path)).toEqual([]);
		expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved"');
	});
});
