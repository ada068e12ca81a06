import type { Tone } from "@/data/figures/figure";
import type { Pattern } from "./range/pattern";

/** IBM Plex Sans as every chart names it: each subset a family of its own, see app/fonts.ts and render/fonts.ts. */
export const fontStack = "plexSans, plexSansExt, plexSansCyrillic, sans-serif";

export type ThemeId = "light" | "dark" | "print";

export interface Theme {
	id: ThemeId;
	background: string;
	text: string;
	muted: string;
	grid: string;
	/** Yardsticks: neutral, so that no stance seems to own them. */
	baseline: string;
	tones: Record<Tone, string>;
	/** What fills a mark in place of its colour, for paper without colours. */
	patterns?: Record<Tone, Pattern>;
}

/*
 * Chosen by computation: within the five stances and within the eight sources each pair keeps an OKLab distance of
 * 9 or more (100 = black to white) in normal sight and with protanopia, deuteranopia and tritanopia (Machado 2009),
 * and each colour a contrast of 3:1 on the background. There is no blood-red and no red-green pair, and the two
 * parties' colours are alike in weight. Shapes and numbers carry the same facts again.
 */
const light: Theme = {
	id: "light",
	background: "#ffffff",
	text: "#1b1f24",
	muted: "#57606a",
	grid: "#e3e6ea",
	baseline: "#454c54",
	tones: {
		"own-side": "#1b4fa3",
		"own-side-ally": "#3f97d6",
		"third-party": "#4f4358",
		"adversary-ally": "#cc7a14",
		adversary: "#8a3c00",
		"source-1": "#2436a8",
		"source-2": "#c97412",
		"source-3": "#2a7f86",
		"source-4": "#b03fd0",
		"source-5": "#625c0c",
		"source-6": "#7391bd",
		"source-7": "#6e0f66",
		"source-8": "#33301c",
	},
};

const dark: Theme = {
	id: "dark",
	background: "#1a1e22",
	text: "#eef0f2",
	muted: "#a9b1ba",
	grid: "#333a41",
	baseline: "#c3cad1",
	tones: {
		"own-side": "#5a86e8",
		"own-side-ally": "#9cd0f8",
		"third-party": "#b59ad6",
		"adversary-ally": "#f5c451",
		adversary: "#d9822b",
		"source-1": "#4a78b8",
		"source-2": "#dc9a14",
		"source-3": "#909090",
		"source-4": "#c050f0",
		"source-5": "#e8dd86",
		"source-6": "#6ab6fa",
		"source-7": "#4ce8e0",
		"source-8": "#8a6c10",
	},
};

/** For paper: patterns tell the tones apart; the greys are for what is too small or too thin to hold a pattern. */
const print: Theme = {
	id: "print",
	background: "#ffffff",
	text: "#000000",
	muted: "#3d3d3d",
	grid: "#dcdcdc",
	baseline: "#2b2b2b",
	tones: {
		"own-side": "#000000",
		"own-side-ally": "#949494",
		"third-party": "#0f0f0f",
		"adversary-ally": "#636363",
		adversary: "#363636",
		"source-1": "#000000",
		"source-2": "#030303",
		"source-3": "#141414",
		"source-4": "#2a2a2a",
		"source-5": "#434343",
		"source-6": "#5d5d5d",
		"source-7": "#787878",
		"source-8": "#949494",
	},
	patterns: {
		"own-side": "solid",
		"own-side-ally": "half",
		"third-party": "dots",
		"adversary-ally": "check",
		adversary: "diagonal",
		"source-1": "solid",
		"source-2": "dots",
		"source-3": "diagonal",
		"source-4": "check",
		"source-5": "bands",
		"source-6": "half",
		"source-7": "cross",
		"source-8": "stripes",
	},
};

export const themes: Record<ThemeId, Theme> = { light, dark, print };

/** Below this thickness of a mark a pattern is a smear. */
const LEAST = 5;

/** The theme for marks of a thickness: patterns are drawn in the ink of texts, and greys do instead where none has room. */
export function themeFor(theme: Theme, size: number): Theme {
	const { patterns, ...plain } = theme;
	if (!patterns) return theme;
	if (size < LEAST) return plain;
	const tones = Object.keys(theme.tones).map((tone) => [tone, theme.text]);
	return { ...theme, tones: Object.fromEntries(tones) };
}

/** The pattern of a mark on paper, and of the sign of a shape that is no tone's. */
export function patternOf(patterns: NonNullable<Theme["patterns"]>, tone: Tone | "neutral"): Pattern {
	return tone === "neutral" ? "plain" : patterns[tone];
}

/** The colour of a mark; what is no single source's has that of no stance. */
export function colourOf(theme: Theme, tone: Tone | "neutral"): string {
	return tone === "neutral" ? theme.muted : theme.tones[tone];
}
