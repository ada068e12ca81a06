import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };

export default defineConfig({
	resolve: { alias },
	test: {
		projects: [
			{
				resolve: { alias },
				test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
			},
			{
				resolve: { alias },
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup: ["tests/browser/setup.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
					// One Chromium and one server on two cores: files in turn keep the runs steady.
					fileParallelism: false,
				},
			},
			{
				resolve: { alias },
				test: {
					name: "bench",
					include: ["tests/bench/**/*.bench.test.ts"],
					globalSetup: ["tests/browser/setup.ts"],
					testTimeout: 300_000,
					fileParallelism: false,
				},
			},
		],
	},
});
