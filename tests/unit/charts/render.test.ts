import { PNG } from "pngjs";
import { describe, expect, it } from "vitest";
import { shortPaths } from "@/components/charts/render/svg-paths";
import { cutCoordinates } from "@/components/charts/render/svg-text";
import { figureOf } from "./figure-fixture";
import { renderPng, renderSvg } from "./images";

const permalink = "https://reported-losses.example/explore?a=1&b=2";
const size = { width: 1200, height: 675, theme: "light" } as const;

describe("a PNG", () => {
	it.each(["light", "dark"] as const)(
		"has the size asked for, is opaque and not blank (%s)",
		async (theme) => {
			const bytes = await renderPng(figureOf(), { ...size, theme, scale: 2, permalink });
			const png = PNG.sync.read(bytes);
			expect([png.width, png.height]).toEqual([2400, 1350]);
			const colours = new Set<number>();
			let opaque = true;
			for (let at = 0; at < png.data.length; at += 4) {
				colours.add(png.data.readUIntBE(at, 3));
				if (png.data[at + 3] !== 255) opaque = false;
			}
			expect(opaque).toBe(true);
			expect(colours.size).toBeGreaterThan(100);
		},
	);

	it("is the same to the byte when drawn again, and at once with another", async () => {
		const options = { ...size, permalink };
		const [first, other, second] = await Promise.all([
			renderPng(figureOf(), options),
			renderPng(figureOf({ chart: "by-source" }), options),
			renderPng(figureOf(), options),
		]);
		expect(first.equals(second)).toBe(true);
		expect(first.equals(other)).toBe(false);
	});

	it("carries title, description and permalink", async () => {
		const figure = figureOf({ over: { title: "Втрати — reported" } });
		const bytes = await renderPng(figure, { ...size, permalink });
		expect(bytes.includes(`Title\0\0\0\0\0${figure.title}`)).toBe(true);
		expect(bytes.includes(figure.alt)).toBe(true);
		expect(bytes.includes(permalink)).toBe(true);
	});

	it("leaves the figure as it was", async () => {
		const figure = figureOf();
		const before = JSON.stringify(figure);
		await renderPng(figure, { ...size, permalink: null });
		expect(JSON.stringify(figure)).toBe(before);
		expect(Object.getOwnPropertyNames(figure.marks)).not.toContain("_chartjs");
	});
});

describe("an SVG", () => {
	it("is the same to the byte when drawn again", async () => {
		const options = { ...size, permalink };
		const first = await renderSvg(figureOf(), options);
		await renderSvg(figureOf({ chart: "by-source" }), options);
		expect(await renderSvg(figureOf(), options)).toBe(first);
	});

	it("cuts coordinates, and no number of a text", () => {
		const cut = cutCoordinates('<path d="M1.23456 -7.899e-07L2 0.5"/><text x="3.14159">1.23456 a day</text>');
		expect(cut).toBe('<path d="M1.23 0L2 0.5"/><text x="3.14">1.23456 a day</text>');
	});

	it("writes an outline as ways from point to point, the same wherever it stands", () => {
		const short = (path: string) => shortPaths(`<path fill="#fff" d="${path}"/>`).slice(21, -3);
		expect(short("M10.001 20L12.5 20.25Q13 21 -12.004 20ZM30 20L32.499 20.25Z")).toBe(
			"M10 20l2.5 .25q.5 .75-24.5-.25zm20 0l2.5 .25z",
		);
		expect(short("M1 2C1e-07 -7.9e-07 3 2, 4 2.5")).toBe("M1 2c-1-2 2 0 3 .5");
		// What ends open goes on from where the pen is.
		expect(short("M0 0L5 5M6 5L7 7")).toBe("M0 0l5 5m1 0l1 2");
		expect(short("M0 0A5 5 0 0 1 9 9")).toBe("M0 0A5 5 0 0 1 9 9");
		expect(shortPaths('<text>&lt;path d="M1.234 5"</text>')).toBe('<text>&lt;path d="M1.234 5"</text>');
	});

	it("never takes data for markup, and nests its elements properly", async () => {
		const hostile = `</title><script>alert("1")</script> & '<b>' ]]> \u0007\uFFFE`;
		const svg = await renderSvg(figureOf({ over: { title: hostile, alt: hostile } }), {
			...size,
			permalink: `${permalink}&x=<script>`,
		});
		expect(svg).not.toContain("<script");
		expect(svg).toContain("&lt;script&gt;");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids
		expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\uFFFE]/);
		expectWellFormed(svg);
	});

	it("holds title, description, permalink and no text that needs a font", async () => {
		const figure = figureOf();
		const svg = await renderSvg(figure, { ...size, permalink });
		expect(svg).toContain(`>${figure.alt}</desc>`);
		expect(svg).toContain(`<dc:source>${permalink.replaceAll("&", "&amp;")}</dc:source>`);
		expect(svg).not.toContain("<text");
		expect(svg).toMatch(/<svg[^>]*width="1200"[^>]*height="675"/);
	});
});

/** Checks that tags nest and that no bare ampersand or bracket is left: what any XML parser would refuse. */
function expectWellFormed(xml: string): void {
	const open: string[] = [];
	const rest = xml
		.replace(/<\?xml[^>]*\?>/, "")
		.replace(/<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, _attributes, single) => {
			if (end) expect(open.pop()).toBe(name);
			else if (!single) open.push(name);
			return "";
		});
	expect(open).toEqual([]);
	expect(rest).not.toMatch(/[<>]/);
	expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i);
}
