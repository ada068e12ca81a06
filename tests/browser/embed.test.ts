import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import fc from "fast-check";
import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { themes } from "@/components/charts/theme";
import { dataset } from "@/data/dataset";
import { iframeSnippet, imageSnippet } from "@/data/formats/embed";
import { launchChromium, open, phone, unbound } from "./open";

launchChromium();

let host: Server;
let hostOrigin = "";
/** What stands where the page of the host has room for an embed. */
let pasted = "";

beforeAll(async () => {
	const page = await readFile("tests/fixtures/embedding.html", "utf8");
	host = createServer((_, response) => {
		response.setHeader("content-type", "text/html; charset=utf-8");
		response.end(page.replace("<!-- snippet -->", () => pasted));
	});
	await new Promise<void>((resolve) => host.listen(0, "127.0.0.1", resolve));
	const address = host.address();
	hostOrigin = `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
});

afterAll(() => new Promise((resolve) => host.close(resolve)));

/** The snippet that the page of snippets gives, after the given choices. */
async function snippet(
	form: "Frame" | "Picture" | "Markdown",
	choices: readonly string[] = [],
): Promise<string> {
	await using page = await open("/embed/make?to=2022-03-31");
	for (const choice of choices) await page.getByLabel(choice).check();
	// The address is known once scripts have run.
	const text = page.getByLabel(`${form}, to copy`);
	await page.waitForFunction(() => !document.querySelector("textarea")?.value.includes(".example"));
	return await text.inputValue();
}

async function openHost(options: BrowserContextOptions = {}): Promise<Page & AsyncDisposable> {
	return open(`${hostOrigin}/`, options);
}

async function frameOf(page: Page): Promise<Frame> {
	const element = await page.locator("#embedded iframe").elementHandle();
	return (await element?.contentFrame()) ?? expect.fail("no frame");
}

const heightOf = (page: Page) =>
	page.locator("#embedded iframe").evaluate((frame) => frame.getBoundingClientRect().height);

async function looksOf(frame: Frame) {
	// Before its styles are there it has no looks.
	await frame.waitForLoadState("load");
	return frame.evaluate(() => ({
		ground: getComputedStyle(document.querySelector("main") ?? document.body).backgroundColor,
		picture: document.querySelector("img")?.currentSrc ?? "",
	}));
}

const LIGHT = "rgb(255, 255, 255)";
const DARK = "rgb(26, 30, 34)";

describe("an embed on a page of another origin", () => {
	test.each([
		["on a desk", {}],
		["on a telephone", phone],
	])("%s: chart, fonts and height, with no cookie and no third party", async (_, options) => {
		pasted = await snippet("Frame");
		expect(pasted).toContain('sandbox="allow-scripts allow-popups');
		expect(pasted).not.toContain("allow-same-origin");
		await using page = await openHost(options);
		const asked = new Set<string>();
		page.on("request", (request) => asked.add(new URL(request.url()).origin));
		await page.reload({ waitUntil: "networkidle" });
		const frame = await frameOf(page);
		expect(await frame.evaluate(() => window.origin)).toBe("null");
		await frame.waitForFunction(() => (document.querySelector("img")?.naturalWidth ?? 0) > 300);
		await frame.waitForFunction(() =>
			[...document.fonts].some(({ family, status }) => family.includes("plexSans") && status === "loaded"),
		);
		await frame.waitForFunction(() => document.documentElement.scrollHeight <= window.innerHeight);
		const height = await frame.evaluate(() => document.querySelector("main")?.offsetHeight ?? 0);
		expect(Math.abs((await heightOf(page)) - height)).toBeLessThanOrEqual(1);
		expect([...asked].sort()).toEqual([hostOrigin, inject("origin")].sort());
		expect(await page.context().cookies()).toEqual([]);
		const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
		expect(width).toBeLessThanOrEqual(0);
	});

	test("grows and shrinks with what is in it", async () => {
		pasted = await snippet("Frame");
		await using page = await openHost();
		const frame = await frameOf(page);
		await page.waitForFunction(
			() => document.querySelector("#embedded iframe")?.getAttribute("height") !== "900",
		);
		const closed = await heightOf(page);
		const fits = (height: number) =>
			page.waitForFunction((least) => {
				const now = document.querySelector("#embedded iframe")?.getBoundingClientRect().height ?? 0;
				return least > 0 ? now > least : now <= -least;
			}, height);
		await frame.getByText("Table, notes and events").click();
		await fits(closed + 200);
		expect(await frame.locator("table tbody tr").count()).toBeGreaterThan(10);
		await frame.getByText("Table, notes and events").click();
		await fits(-closed);
	});

	test("the live chart answers to touch", async () => {
		pasted = await snippet("Frame", ["Dark"]);
		await using page = await openHost({ ...phone, colorScheme: "light" });
		const frame = await frameOf(page);
		await frame.locator("picture").tap();
		await frame.waitForFunction(() => document.querySelector("canvas")?.reportedLossesChart !== undefined);
		const ink = await frame.evaluate(() => {
			const [dataset] = document.querySelector("canvas")?.reportedLossesChart?.data.datasets ?? [];
			return dataset?.scene?.theme?.muted ?? "no chart";
		});
		expect(Object.values(themes.dark)).toContain(ink);
	});

	test("is dark by choice, whatever the reader prefers, and light likewise", async () => {
		for (const [choice, preferred, ground] of [
			["Dark", "light", DARK],
			["Light", "dark", LIGHT],
		] as const) {
			pasted = await snippet("Frame", [choice]);
			await using page = await openHost({ colorScheme: preferred });
			const frame = await frameOf(page);
			const looks = await looksOf(frame);
			expect(looks.ground).toBe(ground);
			expect(looks.picture).toContain(`theme=${choice.toLowerCase()}`);
		}
	});

	test("else follows what the reader prefers", async () => {
		pasted = await snippet("Frame");
		await using page = await openHost({ colorScheme: "dark" });
		const frame = await frameOf(page);
		expect((await looksOf(frame)).ground).toBe(DARK);
		await frame.waitForFunction(() => document.querySelector("img")?.currentSrc.includes("theme=dark"));
		await page.emulateMedia({ colorScheme: "light" });
		expect((await looksOf(frame)).ground).toBe(LIGHT);
	});

	test("another frame's message gives no frame a height", async () => {
		pasted = await snippet("Frame");
		await using page = await openHost();
		await page.waitForFunction(
			() => document.querySelector("#embedded iframe")?.getAttribute("height") !== "900",
		);
		const before = await heightOf(page);
		await page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					// The snippet's script was there first, and has heard it when this hears it.
					const other = document.querySelector<HTMLIFrameElement>("#other");
					addEventListener("message", ({ source }) => source === other?.contentWindow && resolve());
					other?.contentWindow?.postMessage("speak", "*");
				}),
		);
		expect(await heightOf(page)).toBe(before);
		expect(await page.locator("#other").getAttribute("height")).toBe("120");
	});

	test("a frozen one says so, and its links open beside the page", async () => {
		pasted = await snippet("Frame", ["Frozen"]);
		expect(pasted).toContain(`frozen=${dataset.version}`);
		await using page = await openHost();
		const frame = await frameOf(page);
		expect(await frame.locator("main").innerText()).toMatch(
			/Frozen on \d+ \w+ \d{4}, dataset version \S+\. None of its figures has been revised/,
		);
		const [opened] = await Promise.all([page.context().waitForEvent("page"), frame.locator("h1 a").click()]);
		await opened.waitForURL(/\/explore\?/);
		// It is a page as any other, not bound by the frame's sandbox.
		expect(await opened.evaluate(() => window.origin)).toBe(inject("origin"));
		expect(page.url()).toBe(`${hostOrigin}/`);
	});

	test("without scripts there are picture, words and table", async () => {
		pasted = await snippet("Frame");
		await using page = await openHost({ javaScriptEnabled: false });
		const frame = page.frameLocator("#embedded iframe");
		expect(await frame.locator("picture img").getAttribute("alt")).toContain("NATO: 7,000–15,000");
		const width = await frame
			.locator("picture img")
			.evaluate((image: HTMLImageElement) => image.naturalWidth);
		expect(width).toBeGreaterThan(300);
		expect(await frame.locator("main").innerText()).toContain("comparable with care");
		expect(await frame.locator("table tbody tr").count()).toBeGreaterThan(10);
		expect(await heightOf(page)).toBe(900);
	});

	test("as a plain picture it is drawn, in the size that it says", async () => {
		pasted = await snippet("Picture");
		await using page = await openHost();
		const { natural, given } = await page
			.locator("#embedded img")
			.evaluate(async (image: HTMLImageElement) => {
				await image.decode();
				return {
					natural: [image.naturalWidth, image.naturalHeight],
					given: [image.getAttribute("width"), image.getAttribute("height")].map(Number),
				};
			});
		expect(natural).toEqual(given.map((pixels) => 2 * pixels));
		await page.locator("#embedded a").click();
		await page.waitForURL(/\/explore\?/);
		expect(await page.getByText("could not be used").count()).toBe(0);
	});
});

describe("the page of snippets", () => {
	test("without scripts has the snippets, and says what to put in", async () => {
		await using page = await open("/embed/make?to=2022-03-31", { javaScriptEnabled: false });
		expect(await page.getByLabel("Frame, to copy").inputValue()).toContain(
			"/embed?conflict=russia-ukraine-2022",
		);
		expect(await page.locator("main").innerText()).toContain("Put the address of this site in place of");
		expect(await page.getByRole("button").count()).toBe(0);
	});

	test("is reached from a chart, and copies", async () => {
		await using page = await open("/explore?to=2022-03-31", {
			permissions: ["clipboard-read", "clipboard-write"],
		});
		await page.getByRole("link", { name: "Embed" }).click();
		await page.waitForURL("/embed/make?to=2022-03-31");
		await page.getByRole("button", { name: "Copy: frame" }).click();
		await page.getByText("Copied.").waitFor();
		expect(await (await unbound(page)).evaluate(() => navigator.clipboard.readText())).toContain(
			`src="${inject("origin")}/embed?`,
		);
	});

	test("a browser reads from a snippet the address and the words that went in, whatever they hold", async () => {
		await using page = await open("/methodology");
		const words = fc.string({ unit: "grapheme", maxLength: 80 });
		const signs = fc.string({ unit: fc.constantFrom(..."<>\"'&;|[]()`\\/= script") });
		const text = fc.oneof(words, signs);
		const all = fc.sample(fc.tuple(text, text), { numRuns: 400, seed: 20220323 }).map(([title, query]) => {
			const address = `https://losses.example.org/embed?${new URLSearchParams({ query })}`;
			const image = { picture: address, page: address, alt: title, width: 1200, height: 675 };
			return {
				title,
				address,
				frame: iframeSnippet({ address, title, height: 640 }),
				image: imageSnippet(image),
			};
		});
		// A page of the site would hold its own policy against what it parses.
		const read = await (await unbound(page)).evaluate(
			(snippets) =>
				snippets.map(({ frame, image }) => {
					const [framed, pictured] = [frame, image].map((html) =>
						new DOMParser().parseFromString(html, "text/html"),
					);
					const iframe = framed?.querySelector("iframe");
					const img = pictured?.querySelector("a > img");
					return {
						frame: [iframe?.getAttribute("src"), iframe?.getAttribute("title")],
						image: [img?.getAttribute("src"), img?.getAttribute("alt")],
						elements: [...(framed?.querySelectorAll("*") ?? [])].map(({ localName }) => localName).join(" "),
					};
				}),
			all,
		);
		expect(read).toEqual(
			all.map(({ address, title }) => ({
				frame: [address, title],
				image: [address, title],
				elements: "html head body iframe script",
			})),
		);
	});
});
