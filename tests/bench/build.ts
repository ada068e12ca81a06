import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import tailwind from "@tailwindcss/postcss";
import { build, preview } from "vite";
import { vi } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const at = (file: string) => fileURLToPath(new URL(`./page/${file}`, import.meta.url));

interface Pages {
	origin: string;
	close: () => Promise<void>;
}

/** Bundles the bench's pages as for production, and serves them. */
export async function servePages(): Promise<Pages> {
	const outDir = await mkdtemp(join(tmpdir(), "reported-losses-bench-"));
	// Vitest sets NODE_ENV to 'test', with which Vite would bundle React's development build.
	vi.stubEnv("NODE_ENV", "production");
	await build({
		configFile: false,
		mode: "production",
		root: at("."),
		logLevel: "error",
		resolve: {
			alias: [
				{ find: "next/link", replacement: at("next-link.tsx") },
				{ find: "next/navigation", replacement: at("next-navigation.ts") },
				{ find: /^@\/data\/figures$/, replacement: at("timed-figures.ts") },
				{ find: /^@\//, replacement: root },
			],
		},
		css: { postcss: { plugins: [tailwind({ base: root })] } },
		build: {
			outDir,
			emptyOutDir: true,
			chunkSizeWarningLimit: 2000,
			rolldownOptions: { input: [at("ours.html"), at("peer.html")] },
		},
	});
	vi.unstubAllEnvs();
	// The picture that stands where the live chart will be.
	await writeFile(join(outDir, "plot.svg"), '<svg xmlns="http://www.w3.org/2000/svg" />');
	const server = await preview({
		configFile: false,
		root: at("."),
		logLevel: "error",
		build: { outDir },
		preview: { host: "127.0.0.1", port: 0 },
	});
	const [origin] = server.resolvedUrls?.local ?? [];
	if (!origin) throw new Error("the bench's pages are not served");
	return {
		origin,
		close: async () => {
			await server.close();
			await rm(outDir, { recursive: true });
		},
	};
}
