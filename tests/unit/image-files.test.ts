import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { XmlDocument } from "libxml2-wasm";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { imageOf } from "@/app/images/draw";
import { homeQuery } from "@/data/curated";
import { dataset } from "@/data/dataset";
import { figure } from "@/data/figures";
import { type ImageFormat, imageFormats, presets, readImageRequest } from "@/data/formats/image-request";
import { permalinkQuery } from "@/data/permalink";
import { decodeView } from "@/data/view";
import { keysOf } from "@/data/vocabulary";

const run = promisify(execFile);

/** Programs that are not ours, by the Debian package that has them. */
const PACKAGES = {
	exiftool: "libimage-exiftool-perl",
	"rsvg-convert": "librsvg2-bin",
	pdfinfo: "poppler-utils",
	pdftoppm: "poppler-utils",
	pdftotext: "poppler-utils",
} as const;

async function tool(name: keyof typeof PACKAGES, ...options: string[]): Promise<string> {
	try {
		return (await run(name, options, { maxBuffer: 50_000_000 })).stdout;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT")
			throw new Error(`${name} is missing: install it (Debian: apt-get install ${PACKAGES[name]})`);
		throw error;
	}
}

const { view } = decodeView(new URLSearchParams(homeQuery), dataset);
const shown = figure(view, dataset);
const address = `/explore?${permalinkQuery(shown)}`;

/** Sizes of the files at ratio 1; of paper in pixels at 300 dpi, its height as it comes. */
const sizes: Record<keyof typeof presets, [width: number, height: number | null]> = {
	article: [1200, 675],
	square: [1080, 1080],
	story: [1080, 1920],
	slide: [1920, 1080],
	card: [1200, 630],
	print: [2125, null],
};

let folder: string;
const pathOf = (preset: string, format: ImageFormat) => join(folder, `${preset}.${format}`);

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "reported-losses-files-"));
	for (const preset of keysOf(presets))
		for (const format of imageFormats) {
			const theme = preset === "print" ? "print" : preset === "story" ? "dark" : "light";
			const asked = new URLSearchParams({ preset, theme });
			if (format === "svg" && preset === "square") asked.set("text", "text");
			const { request, problems } = readImageRequest(asked, format);
			expect(problems).toEqual([]);
			await writeFile(pathOf(preset, format), await imageOf([view], request, format));
		}
}, 120_000);

afterAll(() => rm(folder, { recursive: true }));

describe.each(keysOf(presets))("%s, opened by programs that are not ours", (preset) => {
	const [width, height] = sizes[preset];

	test.each(["png", "jpg", "webp"] as const)("%s: an image of its size, not blank", async (format) => {
		const image = sharp(pathOf(preset, format));
		const found = await image.metadata();
		expect(found.format).toBe(format === "jpg" ? "jpeg" : format);
		expect(found.width).toBe(width);
		if (height !== null) expect(found.height).toBe(height);
		// Decodes every pixel; a blank sheet has no spread of brightness.
		const { channels } = await image.stats();
		expect(channels[0]?.stdev).toBeGreaterThan(10);
		if (preset === "print" && format !== "webp") expect(Math.round(found.density ?? 0)).toBe(300);
	});

	test("SVG: well-formed, and drawn by librsvg", async () => {
		const source = await readFile(pathOf(preset, "svg"), "utf8");
		using document = XmlDocument.fromString(source);
		expect(document.root.name).toBe("svg");
		const target = join(folder, `${preset}-drawn.png`);
		await tool("rsvg-convert", pathOf(preset, "svg"), "--output", target);
		const { channels } = await sharp(target).stats();
		expect(channels[0]?.stdev).toBeGreaterThan(10);
		const drawn = await sharp(target).metadata();
		if (height !== null) expect([drawn.width, drawn.height]).toEqual([width, height]);
		else expect(Math.abs((drawn.width ?? 0) - 680)).toBeLessThan(2);
	});

	test("PDF: one page of its size, drawn by poppler, its words found", async () => {
		const file = pathOf(preset, "pdf");
		const facts = await tool("pdfinfo", file);
		expect(facts).toMatch(/Pages:\s+1\n/);
		const [, wide, high] = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(facts) ?? [];
		// Three points are four CSS pixels; 180 mm are 510 points.
		expect(Math.abs(Number(wide) - (preset === "print" ? 510 : width * 0.75))).toBeLessThan(1);
		if (height !== null) expect(Math.abs(Number(high) - height * 0.75)).toBeLessThan(1);
		const words = (await tool("pdftotext", "-layout", file, "-")).replaceAll(/\s/g, "");
		expect(words).toContain(shown.title.replaceAll(" ", ""));
		expect(words).toContain("8Westernofficials(viaNBC)");
		expect(words).toContain(address);
		await tool("pdftoppm", "-r", "72", "-png", "-singlefile", file, join(folder, `${preset}-page`));
		const { channels } = await sharp(join(folder, `${preset}-page.png`)).stats();
		expect(channels[0]?.stdev).toBeGreaterThan(10);
	});
});

test("what a file says of itself is read by exiftool, in every format", async () => {
	const files = keysOf(presets).flatMap((preset) => imageFormats.map((format) => pathOf(preset, format)));
	const read = JSON.parse(await tool("exiftool", "-j", "-G1", "-a", ...files)) as Record<string, unknown>[];
	expect(read).toHaveLength(files.length);
	for (const tags of read) {
		const named = (name: string) =>
			Object.entries(tags)
				.filter(([tag]) => tag.split(":")[1] === name)
				.map(([, value]) => String(value));
		const file = String(tags.SourceFile);
		expect(named("Title"), file).toContain(shown.title);
		const isPdf = file.endsWith(".pdf");
		const said = named(isPdf ? "Subject" : "Description").join();
		expect(said, file).toContain(shown.alt.slice(0, 200));
		expect(named("Keywords").join(), file).toMatch(/^reported-losses:1:/);
		expect(isPdf ? said : named("Source").join(), file).toContain(address);
		expect(isPdf ? said : named("Rights").join(), file).toContain("CC BY 4.0");
		expect(
			Object.entries(tags).filter(([tag]) => /Warning|Error/.test(tag)),
			file,
		).toEqual([]);
	}
});

test("an SVG whose letters are text holds them as such, whole strings, in a font that it brings along", async () => {
	const svg = await readFile(pathOf("square", "svg"), "utf8");
	expect(svg).toMatch(
		/>Sources: 1 Russia, Defence Ministry \(2 Mar 2022 to 25 Mar 2022\); 2 BBC News[^<]*<\/text>/,
	);
	expect(svg).toContain(">Last day covered (as of)</text>");
	expect(svg).toMatch(/Western officials/);
	expect(svg).toContain("data:font/woff2;base64,");
	expect(await readFile(pathOf("article", "svg"), "utf8")).not.toContain("<text");
});
