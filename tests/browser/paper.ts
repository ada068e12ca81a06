import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

/** A page as it comes out of a printer: its words without spaces, since addresses are broken anywhere, and its sheets. */
export interface Paper {
	words: string;
	sheets: PNG[];
}

/** Prints a page on upright A4, with a browser's own settings: no backgrounds. */
export async function printed(page: Page): Promise<Paper> {
	const folder = mkdtempSync(join(tmpdir(), "paper-"));
	try {
		const file = join(folder, "page.pdf");
		writeFileSync(file, await page.pdf({ format: "A4" }));
		poppler("pdftoppm", "-r", "24", "-png", file, join(folder, "sheet"));
		const sheets = readdirSync(folder).filter((name) => name.endsWith(".png"));
		return {
			words: squeezed(poppler("pdftotext", "-raw", file, "-")),
			sheets: sheets.sort().map((name) => PNG.sync.read(readFileSync(join(folder, name)))),
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A text without its spaces, to be looked for in the words of a Paper. */
export function squeezed(text: string): string {
	return text.replace(/\s+/g, "");
}

/** How light a sheet is on the whole, from 0 for black to 1 for white. */
export function lightness({ data, width, height }: PNG): number {
	let sum = 0;
	for (let at = 0; at < data.length; at += 4)
		sum += (data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0);
	return sum / (width * height * 3 * 255);
}

function poppler(program: "pdftotext" | "pdftoppm", ...given: string[]): string {
	try {
		return execFileSync(program, given, { encoding: "utf8" });
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT")
			throw new Error(`${program} is missing. Debian: apt-get install poppler-utils`);
		throw error;
	}
}
