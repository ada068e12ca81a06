import { readFile } from "node:fs/promises";
import { median } from "./measure";
import { writeSection } from "./results";

/** One line of what `npm run bench` prints at its end. */
export interface Line {
	/** What was measured, with its unit. */
	what: string;
	ours: string;
	/** Each peer with its own number and how it stands to ours. */
	beside: string;
}

const file = new URL("./RESULTS.md", import.meta.url);

const introduction = `## All in one table

A bench that is run alone replaces its own lines. × is the peer's time through ours, so that more is better for this project; of requests a
second and of scores it is ours through the peer's. In brackets the least and the most of all runs.

| bench | measured | this project | beside it |
|---|---|---|---|`;

/** Puts a bench's lines in the place of its last ones, in the one table at the top of RESULTS.md. */
export async function summarise(bench: string, lines: readonly Line[], conditions: string): Promise<void> {
	const others = (await rows()).filter((row) => !row.startsWith(`| ${bench} |`));
	const own = lines.map(({ what, ours, beside }) => `| ${[bench, what, ours, beside].join(" | ")} |`);
	const measured = `| ${bench} | *measured on* | ${conditions} | |`;
	await writeSection("summary", `${introduction}\n${[...others, ...own, measured].join("\n")}`);
}

async function section(): Promise<string> {
	return /<!-- summary -->(.*?)<!-- \/summary -->/s.exec(await readFile(file, "utf8"))?.[1]?.trim() ?? "";
}

async function rows(): Promise<string[]> {
	const lines = (await section()).split("\n");
	return lines.filter((line) => line.startsWith("| ") && !line.startsWith("| bench |"));
}

/** For Vitest: prints the table once all benches have run. */
export default function setup() {
	return async () => console.log(`\n${await section()}\n`);
}

/** '36 (30–44)': the middle, the least and the most. */
export function spread(values: readonly number[], digits = 0): string {
	const [least, most] = [Math.min(...values), Math.max(...values)];
	return `${median(values).toFixed(digits)} (${least.toFixed(digits)}–${most.toFixed(digits)})`;
}
