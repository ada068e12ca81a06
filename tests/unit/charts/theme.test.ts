import { describe, expect, it } from "vitest";
import { type Theme, themeFor, themes } from "@/components/charts/theme";

type Rgb = [number, number, number];

const linear = (hex: string): Rgb =>
	[1, 3, 5].map((at) => {
		const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as Rgb;

const luminance = (hex: string) => {
	const [r, g, b] = linear(hex);
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

function contrast(a: string, b: string): number {
	const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
	return (light + 0.05) / (dark + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, full severity, on linear light. */
const sights: Record<string, [Rgb, Rgb, Rgb]> = {
	normal: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
};

function oklab([r, g, b]: Rgb): Rgb {
	const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
	const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
	const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
	return [
		0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
		0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
	];
}

function closest(colours: string[], sight: [Rgb, Rgb, Rgb]): number {
	const seen = colours.map((colour) => {
		const [r, g, b] = linear(colour);
		return oklab(sight.map((row) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))) as Rgb);
	});
	let least = Infinity;
	for (const [index, one] of seen.entries())
		for (const other of seen.slice(index + 1))
			least = Math.min(least, 100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]));
	return least;
}

describe.each(Object.values(themes))("the $id theme", (theme: Theme) => {
	const tones = Object.entries(theme.tones);

	it("has texts of 4.5:1 and marks of 3:1 on its background", () => {
		for (const text of [theme.text, theme.muted, theme.baseline])
			expect(contrast(text, theme.background)).toBeGreaterThanOrEqual(4.5);
		for (const [, colour] of tones) expect(contrast(colour, theme.background)).toBeGreaterThanOrEqual(3);
	});

	it.each(Object.keys(sights))("keeps stances and sources apart in %s sight", (name) => {
		const sight = sights[name];
		if (!sight) throw new Error(name);
		const of = (wanted: boolean) =>
			tones.filter(([tone]) => tone.startsWith("source-") === wanted).map(([, c]) => c);
		expect(closest(of(false), sight)).toBeGreaterThan(9);
		expect(closest(of(true), sight)).toBeGreaterThan(9);
	});
});

describe("the theme for paper", () => {
	const { print } = themes;
	const patterns = Object.entries(print.patterns ?? {});

	it("has no colour in any of its colours", () => {
		const { background, text, muted, grid, baseline, tones } = print;
		for (const colour of [background, text, muted, grid, baseline, ...Object.values(tones)])
			expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
	});

	it("gives each stance and each source a pattern of its own", () => {
		const of = (wanted: boolean) =>
			patterns.filter(([tone]) => tone.startsWith("source-") === wanted).map(([, pattern]) => pattern);
		expect(new Set(of(false)).size).toBe(5);
		expect(new Set(of(true)).size).toBe(8);
		expect(patterns.map(([, pattern]) => pattern)).not.toContain("plain");
	});

	it("draws patterns in the ink of texts, and greys where they have no room", () => {
		expect(new Set(Object.values(themeFor(print, 11).tones))).toEqual(new Set([print.text]));
		expect(themeFor(print, 3)).toMatchObject({ tones: print.tones });
		expect(themeFor(print, 3).patterns).toBeUndefined();
		expect(themeFor(themes.light, 3)).toBe(themes.light);
	});
});
