import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import tailwind from "@tailwindcss/postcss";
import { build, preview } from "vite";
import { vi } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../../..", import.meta.url));

export interface Bundles {
	origin: string;
	/** Gzipped bytes of scripts and styles that a page has loaded before it draws. */
	bytes: Record<string, number>;
	close: () => Promise<void>;
}

/** Installs the peers where they are not: they are no dependencies of the project. */
export async function installPeers(): Promise<void> {
	if (existsSync(join(here, "node_modules/.package-lock.json"))) return;
	await promisify(execFile)("npm", ["ci", "--prefix", here, "--no-audit", "--no-fund"]);
}

/** Bundles each page apart, as for production, and serves them all. */
export async function serveBundles(pages: readonly string[]): Promise<Bundles> {
	const outDir = await mkdtemp(join(tmpdir(), "reported-losses-charts-"));
	const bytes: Record<string, number> = {};
	for (const page of pages) bytes[page] = await bundle(page, join(outDir, page));
	const server = await preview({
		configFile: false,
		root: here,
		logLevel: "error",
		build: { outDir },
		preview: {
			host: "127.0.0.1",
			port: 0,
			// With these a page's clock ticks in microseconds.
			headers: {
				"Cross-Origin-Opener-Policy": "same-origin",
				"Cross-Origin-Embedder-Policy": "require-corp",
			},
		},
	});
	const [origin] = server.resolvedUrls?.local ?? [];
	if (!origin) throw new Error("the bench's pages are not served");
	return {
		origin,
		bytes,
		close: async () => {
			await server.close();
			await rm(outDir, { recursive: true });
		},
	};
}

async function bundle(page: string, outDir: string): Promise<number> {
	const entry = ["ts", "tsx"].map((ending) => join(here, "pages", `${page}.${ending}`)).find(existsSync);
	if (!entry) throw new Error(`there is no page ${page}`);
	// Vitest sets it to 'test', with which Vite would bundle React's development build.
	vi.stubEnv("NODE_ENV", "production");
	const output = await build({
		configFile: false,
		mode: "production",
		base: "./",
		root: here,
		logLevel: "error",
		resolve: { alias: [{ find: /^@\//, replacement: root }], dedupe: ["react", "react-dom"] },
		css: { postcss: { plugins: [tailwind({ base: root })] } },
		build: {
			outDir,
			emptyOutDir: true,
			chunkSizeWarningLimit: 5000,
			modulePreload: false,
			rolldownOptions: { input: { entry } },
		},
	});
	vi.unstubAllEnvs();
	const chunks = [output].flat().flatMap((one) => ("output" in one ? one.output : []));
	const first = chunks.find((chunk) => chunk.type === "chunk" && chunk.isEntry);
	const needed = new Set<string>();
	const need = (name: string) => {
		const chunk = chunks.find(({ fileName }) => fileName === name);
		if (needed.has(name) || chunk?.type !== "chunk") return;
		needed.add(name);
		chunk.imports.forEach(need);
	};
	need(first?.fileName ?? "");
	const styles = (await readdir(join(outDir, "assets"))).filter((name) => name.endsWith(".css"));
	const files = [...needed, ...styles.map((name) => `assets/${name}`)];
	await writeFile(join(outDir, "index.html"), pageWith(page, first?.fileName ?? "", styles));
	const sizes = await Promise.all(
		files.map(async (name) => gzipSync(await readFile(join(outDir, name))).length),
	);
	return sizes.reduce((sum, size) => sum + size, 0);
}

function pageWith(page: string, script: string, styles: readonly string[]): string {
	const links = styles.map((name) => `<link rel="stylesheet" href="./assets/${name}">`).join("");
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>${page}</title>${links}</head>
<body style="margin:24px;font-family:sans-serif;background:#fff"><div id="stage"></div><script type="module" src="./${script}"></script></body></html>`;
}
