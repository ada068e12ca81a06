import { readFile, writeFile } from "node:fs/promises";
import { cpus } from "node:os";

/** RESULTS.md, section by section, so that one bench can be run without the others. */

const file = new URL("./RESULTS.md", import.meta.url);
const START = (id: string) => `<!-- ${id} -->`;
const END = (id: string) => `<!-- /${id} -->`;

/** Puts a section in the place of the last one of its name, else at the end. */
export async function writeSection(id: string, markdown: string): Promise<void> {
	const before = await readFile(file, "utf8");
	const section = `${START(id)}\n${markdown}\n${END(id)}\n`;
	const from = before.indexOf(START(id));
	const to = before.indexOf(END(id));
	const after =
		from < 0 || to < 0
			? `${before}\n${section}`
			: `${before.slice(0, from)}${section}${before.slice(to + END(id).length + 1)}`;
	await writeFile(file, after);
}

/** The machine and the day of a measurement. */
export function machineLine(chromium: string): string {
	const [cpu] = cpus();
	const model = cpu?.model.trim() || "CPU of unknown model";
	return `${model}, ${cpus().length} cores; Node ${process.versions.node}; Chromium ${chromium}, headless, 1280 × 900, without a graphics card; ${new Date().toISOString().slice(0, 10)}.`;
}
