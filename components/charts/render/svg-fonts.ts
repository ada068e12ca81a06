import { fontBytes, type Subset, subsets } from "./fonts";

/** What each subset of the font holds, as its package says; the first that has a letter draws it. */
const RANGES: Record<Subset, string> = {
	latin:
		"U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD",
	"latin-ext": "U+0100-02FF, U+1E00-1EFF, U+20A0-20C0",
	cyrillic: "U+0301, U+0400-045F, U+0490-0491, U+2116",
};

const FAMILY = "IBM Plex Sans";
/** For readers that know no fonts inside a file: what is likely to be there, and near in width. */
const STACK = `'${FAMILY}', 'Source Sans 3', 'Helvetica Neue', Arial, sans-serif`;

interface Run {
	attributes: string;
	size: number;
	y: string;
	xs: string[];
	text: string;
}

/**
 * The letters of an SVG as text that can be searched and edited: each drawn string one element, in the bundled font,
 * which is in the file. The drawing library gives an element to every word and a place to every letter.
 */
export function withFonts(svg: string): string {
	const merged = svg.replace(/(?:<text\b[^>]*>[^<]*<\/text>)+/g, (several) =>
		merge(
			[...several.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", text = ""]) =>
				runOf(attributes, text),
			),
		)
			.map(element)
			.join(""),
	);
	const open = /<svg\b[^>]*>/.exec(merged);
	if (!open) throw new Error("the drawing library gave no <svg> element");
	const at = open.index + open[0].length;
	return `${merged.slice(0, at)}<style>${faces(merged)}</style>${merged.slice(at)}`;
}

function runOf(attributes: string, text: string): Run {
	const value = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
	const isBold = /SemiBold/.test(value("font-family"));
	return {
		attributes: `${attributes
			.replace(/ (?:x|y|font-family|font-weight)="[^"]*"/g, "")
			.trim()} font-family="${STACK}" font-weight="${isBold ? 600 : 400}"`,
		size: Number(value("font-size")),
		y: value("y").split(",")[0]?.trim() ?? "",
		xs: value("x")
			.split(",")
			.map((x) => x.trim())
			.filter(Boolean),
		text,
	};
}

/** Words of one string follow each other with a blank between them, and pieces in other subsets of the font without. */
function merge(runs: readonly Run[]): Run[] {
	const merged: Run[] = [];
	let blanks = 0;
	for (const run of runs) {
		if (run.xs.length === 0) {
			blanks++;
			continue;
		}
		const last = merged.at(-1);
		if (last && follows(run, last, blanks)) {
			last.text += " ".repeat(blanks) + run.text;
			last.xs.push(...run.xs);
		} else merged.push({ ...run });
		blanks = 0;
	}
	return merged;
}

function follows(run: Run, last: Run, blanks: number): boolean {
	if (run.attributes !== last.attributes || run.y !== last.y) return false;
	const gap = Number(run.xs[0]) - Number(last.xs.at(-1));
	return gap > 0 && gap < run.size * (1.1 + 0.3 * blanks) && (blanks > 0 || gap < run.size * 1.1);
}

function element({ attributes, y, xs, text }: Run): string {
	return `<text ${attributes} x="${xs[0]}" y="${y}">${text}</text>`;
}

/** The subsets that the texts need, as data: a browser shows the file as it was drawn, wherever it lies. */
function faces(svg: string): string {
	const texts = [...svg.matchAll(/<text\b([^>]*)>([^<]*)<\/text>/g)];
	return ([400, 600] as const)
		.flatMap((weight) => {
			const own = texts.filter(([, attributes = ""]) => attributes.includes(`font-weight="${weight}"`));
			const letters = own.map(([, , text]) => text).join("");
			return subsets
				.filter((subset) => NEEDS[subset].test(letters))
				.map(
					(subset) =>
						`@font-face{font-family:'${FAMILY}';font-weight:${weight};src:url(data:font/woff2;base64,${data(subset, weight)}) format('woff2');unicode-range:${RANGES[subset]}}`,
				);
		})
		.join("");
}

const NEEDS: Record<Subset, RegExp> = {
	latin: /\S/,
	"latin-ext": /[\u0100-\u02ff\u1e00-\u1eff\u20a0-\u20c0]/,
	cyrillic: /[\u0301\u0400-\u045f\u0490-\u0491\u2116]/,
};

const encoded = new Map<string, string>();

function data(subset: Subset, weight: 400 | 600): string {
	const name = `${subset} ${weight}`;
	const known = encoded.get(name) ?? fontBytes(subset, weight).toString("base64");
	encoded.set(name, known);
	return known;
}
