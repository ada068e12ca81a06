import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";

const file = new URL("../FIRST-VIEW.md", import.meta.url);

const introduction = `# The first view

Written by \`npm run bench\`. The built site as \`npm start\` serves it. Lighthouse with its own mobile settings (a mid-range phone on slow 4G, simulated), medians;
the peer is a page of Next with the same words, rows and reports, whose chart is made in the browser by react-chartjs-2, built and served alike.`;

/** Replaces one section, as the parts are measured one by one. */
export async function writeSection(title: string, lines: readonly string[]): Promise<void> {
	const before = existsSync(file) ? await readFile(file, "utf8") : "";
	const sections = new Map(
		before
			.split(/^## /m)
			.slice(1)
			.map((section) => [
				section.slice(0, section.indexOf("\n")),
				section.slice(section.indexOf("\n")).trim(),
			]),
	);
	sections.set(title, lines.join("\n").trim());
	const body = [...sections].map(([name, text]) => `## ${name}\n\n${text}\n`).join("\n");
	await writeFile(file, `${introduction}\n\n${body}`);
	console.log(`\n${title}\n\n${lines.join("\n")}\n`);
}

/** What it was measured on. */
export function machine(lighthouse?: string): string {
	const tool = lighthouse ? `Lighthouse ${lighthouse}; ` : "";
	return `${tool}${cpus()[0]?.model.trim() || "CPU of unknown model"}, ${cpus().length} cores; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}.`;
}
