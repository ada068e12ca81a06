import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";

const MISSING = /nowhere|nobody/;

let browser: Browser;

/** Call at the top of a test file: one Chromium for all its tests. */
export function launchChromium(): void {
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: inject("chromium"), args: ["--no-sandbox"] });
	});
	afterAll(() => browser?.close());
}

/** A page in a context of its own. Any error that the page throws or logs fails the test that closes it. */
export async function open(
	path: string,
	options: BrowserContextOptions = {},
): Promise<Page & AsyncDisposable> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 900 },
		baseURL: inject("origin"),
		...options,
	});
	const page = await context.newPage();
	const errors: string[] = [];
	page.on("pageerror", (error) => errors.push(error.message));
	page.on("console", (message) => {
		// The browser's own word on a failed request names no address: the response below does.
		if (message.type() === "error" && !message.text().startsWith("Failed to load resource"))
			errors.push(message.text());
	});
	page.on("response", (response) => {
		if (response.status() >= 400 && !MISSING.test(path))
			errors.push(`${response.status()} ${response.url()}`);
	});
	if (options.javaScriptEnabled !== false) {
		awaitScripts(page);
		awaitChart(page);
	}
	await page.goto(path, { waitUntil: "load" });
	return Object.assign(page, {
		[Symbol.asyncDispose]: async () => {
			await context.close();
			if (errors.length > 0) throw new Error(`the page reported errors:\n${errors.join("\n")}`);
		},
	});
}

/** A page's scripts wait for its picture, see app/picture-first.ts: a test goes on when they run. */
function awaitScripts(page: Page): void {
	for (const way of ["goto", "reload", "goBack"] as const) {
		const go = page[way].bind(page) as (...given: unknown[]) => ReturnType<Page["goto"]>;
		page[way] = async (...given: unknown[]) => {
			const response = await go(...given);
			await page.waitForFunction(() => {
				const { __next_f: flight } = window as { __next_f?: unknown[] };
				return flight?.push !== Array.prototype.push;
			});
			return response;
		};
	}
}

/** The chart follows its address a frame later, and says that it is busy until then: a test goes on when it shows what was chosen. */
function awaitChart(page: Page): void {
	const arrive = page.waitForURL.bind(page);
	page.waitForURL = async (...given) => {
		await arrive(...given);
		await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
	};
}

/** An empty page of the same site and clipboard that no policy binds: pages of the site may copy, but not read what was copied. */
export async function unbound(page: Page): Promise<Page> {
	const blank = await page.context().newPage();
	await blank.route("**/unbound", (route) =>
		route.fulfill({ contentType: "text/html", body: "<title>-</title>" }),
	);
	await blank.goto("/unbound");
	return blank;
}

export const phone = {
	viewport: { width: 390, height: 844 },
	hasTouch: true,
	isMobile: true,
	deviceScaleFactor: 2,
};
