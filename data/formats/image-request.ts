import { type Reworded, rewordable } from "../carried";
import { cut, unfitSign } from "../foreign-text";

/** What an image's address may ask for: its one home, for the server, the command line, the pages and the document. */

export const imageFormats = ["png", "jpg", "webp", "svg", "pdf"] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** @throws where an ending is none of an image's: the list of endpoints offers no other */
export function imageFormat(ending: string): ImageFormat {
	const format = imageFormats.find((one) => one === ending);
	if (format === undefined) throw new Error(`${ending} is no format of an image`);
	return format;
}

export const imageThemes = ["light", "dark", "print"] as const;
export type ImageTheme = (typeof imageThemes)[number];

export interface Preset {
	name: string;
	/** Of the file at ratio 1: pixels, or millimetres where it is for paper. */
	width: number;
	/** Null where it is as high as it needs to be. */
	height: number | null;
	/** How much larger than on a page its letters are: it is laid out that much smaller. */
	zoom: number;
	/** The least share of the height that the plot takes: the frame's lesser notes yield to it. */
	plot?: number;
}

export const presets = {
	article: { name: "Article, 1200 x 675", width: 1200, height: 675, zoom: 1 },
	square: { name: "Square, 1080 x 1080", width: 1080, height: 1080, zoom: 1 },
	story: { name: "Story, 1080 x 1920", width: 1080, height: 1920, zoom: 1 },
	slide: { name: "Slide, 1920 x 1080", width: 1920, height: 1080, zoom: 1.5 },
	card: { name: "Social card, 1200 x 630", width: 1200, height: 630, zoom: 1.25, plot: 0.5 },
	print: { name: "Print at 300 dpi, in millimetres", width: 180, height: null, zoom: 1 },
} as const satisfies Record<string, Preset>;
export type PresetId = keyof typeof presets;

/** Least and greatest sizes: pixels, millimetres for print; the ratio multiplies pixels. */
export const imageLimits = { width: [320, 2400], height: [240, 4000], "pixel-ratio": [1, 4] } as const;
export const printLimits = { width: [80, 420], height: [60, 420] } as const;
/** Letters that a reader's own words may have. */
export const wordLimits = { title: 160, subtitle: 300, notes: 1500 } as const satisfies Record<
	Reworded,
	number
>;

/** The names that an image's address may hold besides the view's. */
export const imageParameters = [
	"preset",
	"width",
	"height",
	"pixel-ratio",
	"theme",
	"text",
	...rewordable,
	"version",
] as const;

export const PRINT_DPI = 300;
/** CSS pixels on an inch. */
const CSS_DPI = 96;
const MM_PER_INCH = 25.4;

export interface ImageRequest {
	/** In CSS pixels: what is laid out. */
	width: number;
	/** Null: as high as it needs to be. */
	height: number | null;
	/** Pixels of the file for one CSS pixel. */
	scale: number;
	/** How large an SVG or a PDF says it is, for one CSS pixel. */
	zoom: number;
	/** True where sizes are told in millimetres, and a file says how many of its pixels lie on an inch. */
	isPaper: boolean;
	theme: ImageTheme;
	/** Letters of an SVG as outlines, which need no font, or as text, which can be edited. */
	text: "paths" | "text";
	/** See `Preset.plot`. */
	plot: number | null;
	preset: PresetId | null;
	/** The reader's own words. */
	words: Partial<Record<Reworded, string>>;
}

/** What is wrong with one parameter. */
export interface ImageProblem {
	parameter: string;
	value: string;
	message: string;
	accepted?: string;
}

/** An image as it is drawn where nothing is asked for. */
export const usualImage: ImageRequest = {
	width: 1200,
	height: null,
	scale: 1,
	zoom: 1,
	isPaper: false,
	theme: "light",
	text: "paths",
	plot: null,
	preset: null,
	words: {},
};

/**
 * An image's size, looks and words from an address, and what is wrong with them as far as that can be told without the
 * figure. Of a name that stands there twice the first is read; the caller tells of the others.
 * @param format null where it is not chosen yet
 */
export function readImageRequest(
	parameters: URLSearchParams,
	format: ImageFormat | null,
): { request: ImageRequest; problems: ImageProblem[] } {
	const reader = new Reader(parameters);
	const preset = reader.word("preset", Object.keys(presets) as PresetId[], null);
	const size = sizeOf(reader, preset, format);
	const theme = reader.word("theme", imageThemes, "light") ?? "light";
	const text = reader.word("text", ["paths", "text"] as const, "paths") ?? "paths";
	if (text === "text" && format !== null && format !== "svg")
		reader.reject("text", `is for SVG alone; a ${format} has its letters as they are`, "paths");
	const words = reader.words();
	return { request: { ...usualImage, ...size, preset, theme, text, words }, problems: reader.problems };
}

type Size = Pick<ImageRequest, "width" | "height" | "scale" | "zoom" | "isPaper" | "plot">;

function sizeOf(reader: Reader, preset: PresetId | null, format: ImageFormat | null): Size {
	if (preset === "print") return paperSize(reader);
	const ratio = reader.whole("pixel-ratio", imageLimits["pixel-ratio"]) ?? 1;
	if (ratio !== 1 && (format === "svg" || format === "pdf"))
		reader.reject("pixel-ratio", `is for pixels; a ${format} is as sharp at any size`);
	const width = reader.whole("width", imageLimits.width);
	const height = reader.whole("height", imageLimits.height);
	if (preset === null) return { ...usualImage, width: width ?? usualImage.width, height, scale: ratio };
	for (const name of ["width", "height"] as const)
		if (reader.has(name)) reader.reject(name, `is given by preset=${preset}; leave one of the two out`);
	const chosen: Preset = presets[preset];
	const { zoom } = chosen;
	return {
		width: Math.round(chosen.width / zoom),
		height: chosen.height === null ? null : Math.round(chosen.height / zoom),
		scale: zoom * ratio,
		zoom,
		isPaper: false,
		plot: chosen.plot ?? null,
	};
}

/** Millimetres at 300 dots an inch, laid out at 96 pixels an inch: letters have the size that they have on paper. */
function paperSize(reader: Reader): Size {
	if (reader.has("pixel-ratio"))
		reader.reject("pixel-ratio", `says nothing of paper, which has ${PRINT_DPI} dots an inch`);
	const width = reader.whole("width", printLimits.width) ?? presets.print.width;
	const height = reader.whole("height", printLimits.height);
	const pixels = (mm: number) => Math.round((mm * CSS_DPI) / MM_PER_INCH);
	return {
		width: pixels(width),
		height: height === null ? null : pixels(height),
		scale: PRINT_DPI / CSS_DPI,
		zoom: 1,
		isPaper: true,
		plot: null,
	};
}

/** The parameters of an image's address that say anything, in a fixed order; blanks of a form are left out. */
export function imageQuery(parameters: URLSearchParams): URLSearchParams {
	const said = new URLSearchParams();
	for (const name of imageParameters) {
		const value = parameters.get(name)?.trim();
		if (value && name !== "version" && value !== usual[name]) said.set(name, value);
	}
	return said;
}

const usual: Partial<Record<string, string>> = { "pixel-ratio": "1", theme: "light", text: "paths" };

/** CSS pixels in the unit in which a request told them. */
export function inUnits(pixels: number, { isPaper, zoom }: Pick<ImageRequest, "isPaper" | "zoom">): string {
	return isPaper ? `${Math.ceil((pixels * MM_PER_INCH) / CSS_DPI)} mm` : String(Math.ceil(pixels * zoom));
}

/** What the bundled font has no letters for: Latin and Cyrillic with their signs are what it has. */
const UNDRAWN =
	/[^\u0020-\u007e\u00a0-\u02ff\u0400-\u045f\u0490\u0491\u1e00-\u1eff\u2000-\u200d\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2116\u2122\u2191\u2193\u2212\u2215]/u;
/** Letters in one piece where there is such a letter; a stress mark stands on any. */
const inPieces = (text: string) => text.normalize("NFC").replaceAll("\u0301", "");

class Reader {
	readonly problems: ImageProblem[] = [];

	constructor(private readonly parameters: URLSearchParams) {}

	has(name: string): boolean {
		return this.parameters.has(name);
	}

	reject(parameter: string, message: string, accepted?: string): void {
		const value = cut(this.parameters.get(parameter) ?? "");
		this.problems.push({ parameter, value, message, ...(accepted ? { accepted } : {}) });
	}

	whole(name: string, [least, most]: readonly [number, number]): number | null {
		const text = this.parameters.get(name);
		if (text === null) return null;
		const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
		if (value >= least && value <= most) return value;
		this.reject(name, `must be a whole number from ${least} to ${most}`, `${least} to ${most}`);
		return null;
	}

	word<T extends string>(name: string, accepted: readonly T[], usual: T | null): T | null {
		const text = this.parameters.get(name);
		if (text === null) return usual;
		const found = accepted.find((one) => one === text);
		if (found === undefined) this.reject(name, `is no ${name}`, accepted.join(", "));
		return found ?? usual;
	}

	words(): ImageRequest["words"] {
		const words: ImageRequest["words"] = {};
		for (const name of rewordable) {
			const text = this.parameters.get(name)?.replace(/\s+/g, " ").trim();
			if (text === undefined) continue;
			const most = wordLimits[name];
			const unfit = unfitSign(text);
			if (unfit !== null)
				this.reject(
					name,
					`holds ${unfit}: characters that cannot be seen, such as those that turn the direction of writing, are not taken`,
				);
			else if (UNDRAWN.test(inPieces(text)))
				this.reject(
					name,
					`holds '${UNDRAWN.exec(inPieces(text))?.[0]}', for which the pictures' font has no letter`,
					"Latin and Cyrillic letters",
				);
			else if (Array.from(text).length > most)
				this.reject(name, `has more than ${most} letters`, `up to ${most} letters`);
			else words[name] = text;
		}
		return words;
	}
}
