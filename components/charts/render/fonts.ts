import { existsSync } from "node:fs";
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

/** Where a subset of the font lies. */
export function fontFile(subset: Subset, weight: 400 | 600): string {
	const folder = join(process.cwd(), "node_modules", "@fontsource", "ibm-plex-sans", "files");
	return join(folder, `ibm-plex-sans-${subset}-${weight}-normal.woff2`);
}

let registered = false;

/** Registers the bundled fonts once. Without them a picture would differ from one machine to the next. */
export function registerFonts(): void {
	if (registered) return;
	for (const [subset, family] of Object.entries(SUBSETS))
		for (const weight of [400, 600] as const) {
			const file = fontFile(subset as Subset, weight);
			if (!existsSync(file)) throw new Error(`a font of the charts is missing: ${file}`);
			if (!GlobalFonts.registerFromPath(file, family)) throw new Error(`a font can't be read: ${file}`);
		}
	registered = true;
}
