import axe from "axe-core";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { launchChromium, open, phone } from "./open";

launchChromium();

const box = (page: Page) =>
	page.getByRole("combobox", { name: "Search reports, sources, conflicts and series" });

/** Resolves when the page listens to the keys of the search. */
async function listens(page: Page): Promise<void> {
	await page.locator('header a[aria-keyshortcuts*="Control+K"]').waitFor();
}

/** Opens the dialog, once the page's scripts run: until then a key does nothing. */
async function openBy(page: Page, key: string): Promise<void> {
	await listens(page);
	await page.keyboard.press(key);
	await page.waitForFunction(() => document.activeElement?.getAttribute("role") === "combobox");
}

async function violationsOf(page: Page): Promise<string[]> {
	await page.evaluate(axe.source);
	return page.evaluate(async () =>
		(await window.axe.run()).violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
		),
	);
}

describe("the search dialog", () => {
	test.each(["/", "Control+k", "Meta+k"])(
		"opens by %s, finds, and Enter opens what was chosen",
		async (key) => {
			await using page = await open("/methodology");
			await openBy(page, key);
			expect(await box(page).evaluate((element) => document.activeElement === element)).toBe(true);
			expect(await box(page).inputValue()).toBe("");
			await page.keyboard.type("nato 7000");
			await page.getByRole("dialog").getByText("1 report.", { exact: true }).waitFor();
			const option = page.getByRole("option").first();
			expect(await option.innerText()).toContain("7,000–15,000 killed");
			expect(await option.locator("mark").allInnerTexts()).toEqual(expect.arrayContaining(["NATO", "7,000"]));
			await page.keyboard.press("ArrowDown");
			const active = await box(page).getAttribute("aria-activedescendant");
			expect(await option.getAttribute("id")).toBe(active);
			expect(await option.getAttribute("aria-selected")).toBe("true");
			await page.keyboard.press("Enter");
			await page.waitForURL(/\/reports\/nato-2022-03-23-ru-mil-killed$/);
			await page.getByRole("dialog").waitFor({ state: "detached" });
		},
	);

	test("groups results by kind, conflicts first, and wraps around from the box to all results", async () => {
		await using page = await open("/methodology");
		await openBy(page, "/");
		await page.keyboard.type("15 000");
		const groups = page.getByRole("listbox", { name: "Results" }).getByRole("group");
		await groups.first().waitFor();
		expect(
			await groups.evaluateAll((all) => all.map((group) => group.firstElementChild?.textContent)),
		).toEqual(["Conflicts", "Sources", "Series", "Reports"]);
		await page.keyboard.press("ArrowUp");
		const all = page.getByRole("option", { selected: true });
		expect(await all.innerText()).toMatch(/^All \d+ results$/);
		await page.keyboard.press("ArrowDown");
		expect(await page.getByRole("option", { selected: true }).count()).toBe(0);
		await page.keyboard.press("Enter");
		await page.waitForURL(/\/search\?q=15/);
		expect(await page.getByRole("searchbox").inputValue()).toBe("15 000");
	});

	test("Esc closes it and gives the focus back", async () => {
		await using page = await open("/methodology");
		const link = page.getByRole("banner").getByRole("link", { name: "Search" });
		await openBy(page, "/");
		await page.keyboard.press("Escape");
		await page.getByRole("dialog").waitFor({ state: "detached" });
		await link.focus();
		await page.keyboard.press("Enter");
		await box(page).waitFor();
		await page.keyboard.press("Escape");
		await expect.poll(() => link.evaluate((element) => document.activeElement === element)).toBe(true);
		expect(new URL(page.url()).pathname).toBe("/methodology");
	});

	test("a stroke in a field is a stroke", async () => {
		await using page = await open("/methodology");
		await openBy(page, "/");
		await page.keyboard.type("a/b");
		expect(await box(page).inputValue()).toBe("a/b");
		await page.keyboard.press("Escape");
		await page.goto("/search");
		await page.getByRole("searchbox").focus();
		await page.keyboard.type("2022/23");
		expect(await page.getByRole("searchbox").inputValue()).toBe("2022/23");
		expect(await page.getByRole("dialog").count()).toBe(0);
	});

	test("a box to tick takes no strokes: there the key opens the search", async () => {
		await using page = await open("/explore");
		await page.getByText("Sources", { exact: true }).last().click();
		await page.getByRole("checkbox").first().focus();
		await openBy(page, "/");
	});

	test("the key / can be switched off by keyboard, stays off, and can be switched on again", async () => {
		await using page = await open("/methodology");
		const choice = () => page.getByRole("checkbox", { name: "The key / opens the search" });
		await openBy(page, "/");
		expect(await choice().isChecked()).toBe(true);
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		expect(await choice().evaluate((element) => document.activeElement === element)).toBe(true);
		await page.keyboard.press("Space");
		expect(await choice().isChecked()).toBe(false);
		await page.keyboard.press("Escape");
		await page.getByRole("dialog").waitFor({ state: "detached" });
		await page.reload();
		await page.locator('header a[aria-keyshortcuts="Control+K Meta+K"]').waitFor();
		const taken = page.evaluate(
			() =>
				new Promise((resolve) => {
					window.addEventListener("keydown", (event) => resolve(event.defaultPrevented), { once: true });
				}),
		);
		// The browser answers in order: once it has answered this, it listens.
		await page.evaluate(() => 0);
		await page.keyboard.press("/");
		expect(await taken).toBe(false);
		await openBy(page, "Control+k");
		expect(await choice().isChecked()).toBe(false);
		expect(await violationsOf(page)).toEqual([]);
		await choice().check();
		await page.keyboard.press("Escape");
		await page.getByRole("dialog").waitFor({ state: "detached" });
		await page.locator('header a[aria-keyshortcuts^="/"]').waitFor();
		await openBy(page, "/");
	});

	test("where the browser keeps nothing, the switch holds until the page is left", async () => {
		await using page = await open("/methodology");
		await page.addInitScript(() => {
			Object.defineProperty(window, "localStorage", {
				get: () => {
					throw new DOMException("denied", "SecurityError");
				},
			});
		});
		await page.reload();
		await openBy(page, "/");
		await page.getByRole("checkbox").uncheck();
		await page.keyboard.press("Escape");
		await page.getByRole("dialog").waitFor({ state: "detached" });
		await page.locator('header a[aria-keyshortcuts="Control+K Meta+K"]').waitFor();
	});

	test("says so where the index cannot be loaded, and offers the page", async () => {
		await using page = await open("/methodology");
		await page.route("**/search-index.json*", (route) => route.abort());
		await openBy(page, "/");
		await page.keyboard.type("nato");
		await page.getByText("The search could not be loaded.").waitFor();
		await page.getByRole("link", { name: "Search on a page instead" }).click();
		await page.waitForURL(/\/search\?q=nato/);
	});

	test("leads to the page where its own scripts cannot be loaded", async () => {
		await using page = await open("/methodology");
		await page.route("**/*.js", (route) => route.abort());
		await listens(page);
		await page.keyboard.press("/");
		await page.waitForURL(/\/search$/);
	});

	test("asks for its index once, and only when it is opened", async () => {
		await using page = await open("/methodology");
		const asked: string[] = [];
		page.on("request", (request) => {
			if (request.url().includes("search-index")) asked.push(request.url());
		});
		for (const _ of [1, 2]) {
			await openBy(page, "/");
			await page.keyboard.type("nato");
			await page.getByRole("option").first().waitFor();
			await page.keyboard.press("Escape");
			await page.getByRole("dialog").waitFor({ state: "detached" });
		}
		expect(asked).toHaveLength(1);
		expect(asked[0]).toMatch(/\?version=\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/);
	});

	test.each([
		{ name: "light, desktop", options: { colorScheme: "light" as const } },
		{ name: "dark, phone", options: { ...phone, colorScheme: "dark" as const } },
	])("axe finds nothing in it ($name)", async ({ options }) => {
		await using page = await open("/methodology", options);
		await openBy(page, "/");
		await page.keyboard.type("zelenskiy");
		await page.getByRole("option").first().waitFor();
		await page.keyboard.press("ArrowDown");
		expect(await violationsOf(page)).toEqual([]);
	});
});

describe("the search page", () => {
	test("works without scripts, a form and pages of results", async () => {
		await using page = await open("/", { javaScriptEnabled: false });
		await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
		await page.waitForURL(/\/search$/);
		await page.getByRole("searchbox").fill("killed");
		await page.getByRole("main").getByRole("button", { name: "Search" }).click();
		await page.waitForURL(/\/search\?q=killed$/);
		expect(await page.getByRole("status").innerText()).toMatch(/reports for ‘killed’\.$/);
		expect(await page.getByText(/^Page 1 of \d+$/).count()).toBe(1);
		await page.getByRole("link", { name: "Next page" }).click();
		await page.waitForURL(/page=2/);
		await page.getByRole("link", { name: "Reports", exact: true }).click();
		await page.waitForURL(/kind=report/);
		expect(await page.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["Reports"]);
		await page.getByRole("main").getByRole("link").last().scrollIntoViewIfNeeded();
	});

	test("answers any address", async () => {
		await using page = await open("/search?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&page=-3&kind=junk");
		expect(await page.getByRole("status").innerText()).toContain("‘<img src=x onerror=alert(1)>’");
		expect(await page.locator("main img").count()).toBe(0);
		for (const path of ["/search?q=a&q=b", "/search?page=99999&q=nato", `/search?q=${"x".repeat(2000)}`])
			expect((await page.request.get(path)).status()).toBe(200);
	});

	test.each([
		{ name: "light, desktop", options: { colorScheme: "light" as const } },
		{ name: "dark, phone", options: { ...phone, colorScheme: "dark" as const } },
	])("axe finds nothing on it, and nothing sticks out ($name)", async ({ options }) => {
		await using page = await open("/search?q=zelensky", options);
		expect(await violationsOf(page)).toEqual([]);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
		).toBe(0);
	});
});
