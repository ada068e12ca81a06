import { describe, expect, inject, test } from "vitest";
import { launchChromium, open } from "./open";

launchChromium();

describe("the page of data", () => {
	test("works without scripts: its files can be saved, and carry their names", async () => {
		await using page = await open("/data", { javaScriptEnabled: false });
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("link", { name: "sources.csv", exact: true }).click(),
		]);
		expect(download.suggestedFilename()).toMatch(
			/^reported-losses_sources_\d{4}-\d\d-\d\d-[0-9a-f]{8}\.csv$/,
		);
		await page.getByText("sources.csv, 11 columns").click();
		expect(await page.getByRole("table", { name: "Columns of sources.csv" }).isVisible()).toBe(true);
	});

	test("carries its description for search engines, and the feed's address", async () => {
		await using page = await open("/data");
		const markup = await page.locator('script[type="application/ld+json"]').textContent();
		expect(JSON.parse(markup ?? "")).toMatchObject({ "@type": "Dataset", isAccessibleForFree: true });
		expect(await page.locator('head link[type="application/atom+xml"]').getAttribute("href")).toBe(
			"/feed.xml",
		);
	});

	test("every address on it leads somewhere", async () => {
		await using page = await open("/data");
		const links = await page.locator('main a[href^="/"]').all();
		const hrefs = new Set(await Promise.all(links.map((link) => link.getAttribute("href"))));
		expect(hrefs.size).toBeGreaterThan(45);
		for (const href of hrefs) expect((await page.request.head(href ?? "")).status(), href ?? "").toBe(200);
	});
});

describe("corrections", () => {
	test("an entry has an address, and names its reports by keyboard", async () => {
		await using page = await open("/data/corrections#entry-2026-11-23-3");
		const entry = page.locator("#entry-2026-11-23-3");
		await entry.locator("summary").focus();
		await page.keyboard.press("Enter");
		expect(await entry.getByRole("link").count()).toBe(12);
		await entry.getByRole("link").first().click();
		await page.waitForURL("**/reports/*");
	});
});

describe("the API, from a page elsewhere", () => {
	test("can be read, asked whether it changed, and says what was wrong", async () => {
		// A path with 'nowhere' in it may meet a failed request: one is made on purpose.
		// It stands for a page of another site, which our policy does not bind.
		await using page = await open("/data#nowhere", { bypassCSP: true });
		const elsewhere = inject("origin").replace("127.0.0.1", "localhost");
		const read = await page.evaluate(async (api) => {
			const first = await fetch(`${api}/api/v1/conflicts.json`);
			const etag = first.headers.get("etag") ?? "";
			const again = await fetch(`${api}/api/v1/conflicts.json`, {
				cache: "no-store",
				headers: { "if-none-match": etag },
			});
			const slip = await fetch(`${api}/api/v1/conflicts.json?measure=dead`);
			return {
				etag,
				statuses: [first.status, again.status, slip.status],
				slip: (await slip.json()) as { errors: { parameter: string }[] },
			};
		}, elsewhere);
		expect(read.etag).toMatch(/^W\//);
		expect(read.statuses).toEqual([200, 304, 400]);
		expect(read.slip.errors[0]?.parameter).toBe("measure");
	});
});
