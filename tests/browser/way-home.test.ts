import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { encodeCarried, findCarried } from "@/data/carried";
import { dataset } from "@/data/dataset";
import { imageFormats } from "@/data/formats/image-request";
import { launchChromium, open } from "./open";

launchChromium();

const QUERY = "to=2022-03-31&source=nato,ru-mod";
const NOTE = { name: "Opened from a picture" };

interface Dropped {
	name: string;
	bytes: Uint8Array;
}

/** Drags files over the page's content, and lets them go there. */
async function drop(page: Page, files: readonly Dropped[], selector = "main"): Promise<void> {
	// A page that listens says so to what is dragged over it.
	await page.waitForFunction((selector) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File(["x"], "x.png"));
		const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
		document.querySelector(selector)?.dispatchEvent(over);
		return over.defaultPrevented;
	}, selector);
	const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") }));
	await page.evaluate(
		({ list, selector }) => {
			const dataTransfer = new DataTransfer();
			for (const { name, base64 } of list) {
				const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
				dataTransfer.items.add(new File([bytes], name));
			}
			const target = document.querySelector(selector);
			for (const type of ["dragenter", "dragover", "drop"])
				target?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
		},
		{ list: given, selector },
	);
}

async function fetched(page: Page, format: string, query = QUERY): Promise<Uint8Array> {
	const response = await page.request.get(`/api/v1/chart.${format}?${query}&width=640`);
	expect(response.status()).toBe(200);
	return response.body();
}

/** What a picture of this view would carry that was made before its first figure was revised. */
async function olderFile(page: Page): Promise<{ bytes: Uint8Array; revised: string }> {
	const found = findCarried(await fetched(page, "svg"));
	if (typeof found === "string" || found.rows === null) throw new Error("the server's file carries nothing");
	const [first, second, ...others] = found.rows;
	if (!first || !second) throw new Error("the view needs two figures");
	const rows: typeof found.rows = [[first[0], "AAAA"], ...others, ["a-report-of-old", "AAAA"]];
	const version = "2022-04-01-01234567";
	const path = found.path.replace(found.version, version);
	const text = encodeCarried({ ...found, path, version, rows });
	return { bytes: new TextEncoder().encode(text), revised: first[0] };
}

const text = (words: string) => new TextEncoder().encode(words);

describe("a picture that is dropped on the site", () => {
	test.each(imageFormats)(
		"%s: opens the very same view, and says that nothing has changed",
		async (format) => {
			await using page = await open(`/explore?${QUERY}`);
			const [title, table] = [page.locator("#figure-title"), page.locator("table tbody")];
			const before = [await title.innerText(), await table.innerText()];
			const bytes = await fetched(page, format);
			await page.goto("/methodology");
			await drop(page, [{ name: `a.${format}`, bytes }]);
			await page.waitForURL(/\/explore\?/);
			const note = page.getByRole("region", NOTE);
			await note.getByText("No figure that it was made from has changed here.").waitFor();
			expect(await note.innerText()).toContain(dataset.version);
			expect([await title.innerText(), await table.innerText()]).toEqual(before);
			expect(await page.getByText("could not be used").count()).toBe(0);
		},
	);

	test("several side by side too", async () => {
		await using page = await open("/");
		const bytes = await fetched(page, "png", "view=&view=side%3Dukraine");
		await drop(page, [{ name: "a.png", bytes }]);
		await page.waitForURL(/\/side-by-side\?/);
		await page
			.getByRole("region", NOTE)
			.getByText("No figure that it was made from has changed here.")
			.waitFor();
		expect(await page.locator("#figure-title").innerText()).toContain("Ukrain");
	});

	test("an older one names what has changed, figure by figure", async () => {
		await using page = await open("/");
		const { bytes, revised } = await olderFile(page);
		await drop(page, [{ name: "old.png", bytes }]);
		await page.waitForURL(/\/explore\?/);
		const note = page.getByRole("region", NOTE);
		await note
			.getByRole("status")
			.getByText("1 figure in this chart has been revised; 1 is no longer on this chart.")
			.waitFor();
		expect(await note.innerText()).toContain("(1 April 2022); today's is");
		expect(await note.innerText()).toContain("1 more report is on this chart now");
		expect(
			await note.getByRole("link").evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
		).toEqual([`/reports/${revised}`, "/reports/a-report-of-old"]);
		// Another view has nothing to do with the picture; the way back leads to its note again.
		await page.getByRole("link", { name: "By source" }).click();
		await note.waitFor({ state: "hidden" });
		await page.goBack();
		await note.waitFor();
		await note.getByRole("button", { name: "Close this note" }).press("Enter");
		await note.waitFor({ state: "hidden" });
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("figure-title");
		await page.reload();
		expect(await page.getByRole("region", NOTE).count()).toBe(0);
	});

	test("a comparison that does not come is said, and the view is there all the same", async () => {
		await using page = await open("/");
		const { bytes } = await olderFile(page);
		await page.route("**/api/v1/figure.json*", (route) => route.abort());
		await drop(page, [{ name: "old.png", bytes }]);
		await page.waitForURL(/\/explore\?/);
		await page.getByRole("region", NOTE).getByText("could not be fetched").waitFor();
		expect(await page.locator("table tbody tr").count()).toBeGreaterThan(1);
	});

	test("a browser that keeps nothing says so, and leads to the view", async () => {
		await using page = await open("/");
		const { bytes } = await olderFile(page);
		await page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException("no room", "QuotaExceededError");
			};
		});
		await drop(page, [{ name: "old.png", bytes }]);
		await page.getByText("keeps nothing from one page to the next").waitFor();
		await page.getByRole("link", { name: "Open its view" }).click();
		await page.waitForURL(/\/explore\?/);
		await page.getByText("This link was made with dataset version 2022-04-01").waitFor();
	});

	test.each([
		[
			"a photo",
			[{ name: "cat.jpg", bytes: text("no picture of ours") }],
			"'cat.jpg' carries no view of this site",
		],
		["a damaged one", [{ name: "a.png", bytes: text("reported-losses:1:AA;") }], "'a.png' is damaged"],
		["a newer one", [{ name: "a.png", bytes: text("reported-losses:9:AA;") }], "newer state of this site"],
		["an empty file", [{ name: "a.png", bytes: text("") }], "'a.png' is empty"],
		[
			"markup in a name",
			[{ name: "<img src=x onerror=alert(1)>.png", bytes: text("x") }],
			"'<img src=x onerror=alert(1)>.png' carries no view",
		],
		[
			"two at once",
			[
				{ name: "a.png", bytes: text("x") },
				{ name: "b.png", bytes: text("y") },
			],
			"Those are 2 files. Give one at a time",
		],
	])("%s: says in plain words why nothing was opened", async (_, files, message) => {
		await using page = await open("/methodology");
		await drop(page, files);
		const dialog = page.getByRole("dialog", { name: "No view was opened" });
		await dialog.getByText(message).waitFor();
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "hidden" });
		expect(new URL(page.url()).pathname).toBe("/methodology");
		// And another one can be tried at once.
		await drop(page, [{ name: "next.png", bytes: text("z") }]);
		await dialog.getByText("'next.png' carries").waitFor();
	});

	test("a file over the page is told where it may go; text and fields are left alone", async () => {
		await using page = await open("/check");
		const overlay = page.getByText("Drop the picture to open its view");
		const drag = (selector: string, kind: "file" | "text") =>
			page.evaluate(
				({ selector, kind }) => {
					const dataTransfer = new DataTransfer();
					if (kind === "file") dataTransfer.items.add(new File(["x"], "x.png"));
					else dataTransfer.setData("text/plain", "x");
					const over = new DragEvent("dragover", { dataTransfer, bubbles: true, cancelable: true });
					document.querySelector(selector)?.dispatchEvent(over);
					return over.defaultPrevented;
				},
				{ selector, kind },
			);
		expect(await drag("main", "text")).toBe(false);
		expect(await drag("#check-n", "file")).toBe(false);
		expect(await overlay.count()).toBe(0);
		expect(await drag("main", "file")).toBe(true);
		await overlay.waitFor();
		// Dragged away, it tells nothing any more.
		await overlay.waitFor({ state: "hidden" });
	});
});

describe("a picture that is chosen", () => {
	test("by keyboard: the page is found in the footer, and leads to the picture's view", async () => {
		await using page = await open("/");
		await page.getByRole("link", { name: "open a picture from here" }).press("Enter");
		await page.waitForURL("**/open");
		await page.getByRole("heading", { level: 1, name: /picture/i }).waitFor();
		const bytes = await fetched(page, "png");
		const input = page.getByLabel("A picture from this site");
		const [chooser] = await Promise.all([page.waitForEvent("filechooser"), input.press("Space")]);
		await chooser.setFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(bytes) });
		await page.waitForURL(/\/explore\?/);
		await page
			.getByRole("region", NOTE)
			.getByText("No figure that it was made from has changed here.")
			.waitFor();
	});

	test("a file that is none of ours is told, and another can be chosen", async () => {
		await using page = await open("/open");
		const input = page.getByLabel("A picture from this site");
		const give = (name: string, words: string) =>
			input.setInputFiles({ name, mimeType: "image/png", buffer: Buffer.from(words) });
		await give("cat.png", "a cat");
		await page.getByRole("status").getByText("'cat.png' carries no view of this site").waitFor();
		await give("bent.png", "reported-losses:1:AA;");
		await page.getByRole("status").getByText("'bent.png' is damaged").waitFor();
	});

	test("nothing that reads files is loaded before one is there, and no file leaves the page", async () => {
		await using page = await open("/open");
		// Pages that are linked here are fetched ahead.
		await page.waitForLoadState("networkidle");
		const asked: string[] = [];
		page.on("request", (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
		await page
			.getByLabel("A picture from this site")
			.setInputFiles({ name: "cat.png", mimeType: "image/png", buffer: Buffer.from("a cat") });
		await page.getByText("carries no view").waitFor();
		expect(asked.filter((one) => one.endsWith(".js")).length).toBeGreaterThan(0);
		expect(asked.filter((one) => !/^GET \/_next\/static\/.*\.js$/.test(one))).toEqual([]);
	});
});
