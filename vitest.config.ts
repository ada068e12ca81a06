import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const alias = { "@": root.replace(/\/$/, "") };

export default defineConfig({
	resolve: { alias },
	test: {
		// By default one core is left idle, which is half of the smallest machine.
		maxWorkers: "100%",
		// Files share what they import: the dataset is built once a worker, not once a file.
		isolate: false,
		// What a test listens in on is let go with it.
		restoreMocks: true,
		projects: [
			{
				extends: true,
				test: { name: "unit", include: ["tests/unit/**/*.test.{ts,tsx}"], testTimeout: 30_000 },
			},
			{
				extends: true,
				test: {
					name: "browser",
					include: ["tests/browser/**/*.test.ts"],
					globalSetup: ["tests/browser/setup.ts"],
					testTimeout: 60_000,
					hookTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					name: "hostile",
					include: ["tests/hostile/**/*.test.{ts,tsx}"],
					// Each has a dataset of its own.
					isolate: true,
					testTimeout: 60_000,
				},
			},
			{
				extends: true,
				test: {
					name: "fuzz",
					include: ["tests/fuzz/**/*.test.ts"],
					testTimeout: 600_000,
					hookTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					name: "cluster",
					include: ["tests/cluster/**/*.test.ts"],
					globalSetup: ["tests/cluster/setup.ts"],
					// Each file starts servers of its own: one file at a time leaves them the machine.
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				extends: true,
				test: {
					name: "bench",
					include: ["tests/bench/**/*.bench.test.ts"],
					globalSetup: ["tests/browser/setup.ts", "tests/bench/summary.ts"],
					testTimeout: 300_000,
					// What is measured has the machine to itself.
					fileParallelism: false,
					isolate: true,
				},
			},
		],
	},
});
