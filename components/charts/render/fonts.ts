import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GlobalFonts } from "@napi-rs/canvas";

/*
 * Each subset of a family is registered under a name of its own: files of one name replace each other, and texts
 * would get other widths than in a browser. The chart's font stack lists all three.
 */
const SUBSETS = {
	latin: "plexSans",
	"latin-ext": "plexSansExt",
	cyrillic: "plexSansCyrillic",
};

export type Subset = keyof typeof SUBSETS;
export const subsets = Object.keys(SUBSETS) as Subset[];

/** Read once and held: what becomes of the files later changes no picture. */
const read = new Map<string, Buffer>();

/** A subset of the font as a WOFF2 file. @throws Error where it is not there or can't be read */
export function fontBytes(subset: Subset, weight: 400 | 600): Buffer {
	const name = `ibm-plex-sans-${subset}-${weight}-normal.woff2`;
	const known = read.get(name);
	if (known) return known;
	try {
		const folder = join(process.cwd(), "node_modules", "@fontsource", "ibm-plex-sans", "files");
		const bytes = readFileSync(join(folder, name));
		read.set(name, bytes);
		return bytes;
	} catch (error) {
		const reason = error instanceof Error && "code" in error ? error.code : error;
		throw new Error(`a font of the charts is missing: ${name} (${reason})`);
	}
}

let registered = false;

/**
 * Registers the bundled fonts once. Without them a picture would differ from one machine to the next.
 * @throws Error that names the font that is missing or is none
 */
export function registerFonts(): void {
	if (registered) return;
	for (const [subset, family] of Object.entries(SUBSETS))
		for (const weight of [400, 600] as const)
			if (!GlobalFonts.register(fontBytes(subset as Subset, weight), family))
				throw new Error(`a font of the charts can't be read: ${subset} ${weight}`);
	registered = true;
}
